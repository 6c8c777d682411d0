import Diagnostics
import Files
import Syntax
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://dichvucong.gov.vn", "http://xa.vn/a?b=c&d=%20#e", "https://xa.vn:8080/tệp/a@b",
    "https://xa.vn/?m=a@b.vn",
  ])
  func takesAddressesOfTheWeb(_ address: String) { #expect(isWebAddress(address)) }

  @Test(arguments: [
    "", "https://", "https:", "https:/a.vn", "HTTPS ://a.vn", "javascript:alert(1)", "//a.vn",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.vn", "mailto:a@b.vn",
    " https://a.vn", "https://a.vn b", "https://a.vn\u{A0}", "https://a.vn\n", "https://a.vn\0",
    "https://a.vn/\"onclick=x", "https://a.vn/<b>", "https://a.vn/'", "https://a.vn/\\b",
    "https:\\\\a.vn", "https://dichvucong.gov.vn@ke.example", "https://a:b@ke.example/",
    "https://a.vn/\u{202E}gpj", "https://a.vn\u{200B}.ke.example", "https:///a.vn", "https://?x",
    "https://:80", "https://.", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
  ])
  func takesNothingElse(_ address: String) { #expect(!isWebAddress(address)) }

  @Test(arguments: ["a@b.vn", "ubnd.xa-mau+1@xa_mau.vn"])
  func takesAddressesOfMail(_ address: String) { #expect(isMailAddress(address)) }

  @Test(arguments: [
    "", "a", "@b", "a@", "a@b@c", "a@b.vn?bcc=z@z.vn", "a@b.vn\nBcc: c", "a b@c.vn", "<a@b.vn>",
    "á@b.vn", "a@b.vn&cc=d", "javascript:a@b", "a\u{202E}@b.vn",
  ])
  func takesNoHeadersOfMail(_ address: String) { #expect(!isMailAddress(address)) }

  /// What is written between the brackets of a link, and what browsers would run or open.
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)", "&#1;javascript:x",
    "javascript&colon;alert(1)", "java&NewLine;script&colon;x", "<javascript:alert(1)>",
    "<java\tscript:x>", "vbscript:x", "data:text/html;base64,PHN2Zz4=", "data:image/svg+xml,x",
    "//ke.example", "/\t/ke.example", "file:///etc/passwd", "blob:x", "view-source:https://a.vn",
    "intent://a#Intent;end", "ms-word:ofe|u|https://a.vn", "<&#x202E;javascript:x>",
    "https://dichvucong.gov.vn@ke.example", "feed:javascript:x", "jar:https://a.vn!/b", "ws://a.vn",
  ])
  func noLinkLeadsThere(_ address: String) {
    for text in [
      "[a](\(address))", "[a][b]\n\n[b]: \(address)", "![a](\(address))",
      "[![a](c.png)](\(address))",
    ] {
      let html = markdown(text).value.html
      let places = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
      for place in places {
        // Pictures of other hosts are refused by who knows the portal, and not here.
        let mayLeadOut = text.hasPrefix("!") && address.hasPrefix("https:")
        #expect(!place.lowercased().contains("script"), "\(html)")
        #expect(mayLeadOut || !place.contains("ke.example"), "\(html)")
        let scheme = place.split(separator: ":", maxSplits: 1)
        #expect(
          scheme.count < 2 || ["http", "https", "mailto", "tel"].contains(scheme[0]), "\(html)")
      }
    }
  }

  @Test func saysWhereAnAddressWithANameLeads() {
    let finding = markdown("[Cổng](https://dichvucong.gov.vn@ke.example/a)").diagnostics.first
    #expect(finding?.code == "TX0334")
    #expect(finding?.hint == "bỏ phần trước “@”: https://ke.example/a")
  }
}
