import Foundation
import Releases
import Testing

/// Every page says what a browser may load and run for it: our own files, nothing inline, nobody else.
@Suite struct PolicyTests {
  private static let content = """
    -- content/xa-mau/trang.yml --
    Tên: Xã Mẫu
    url: https://xamau.example/
    -- content/xa-mau/tin-tuc/a.md --
    ---
    Tiêu đề: A
    Ngày: 20/11/2026
    Địa chỉ cũ: [tin-cu/a]
    ---
    Tin.
    """

  private func policyIn(_ page: String) -> String? {
    let meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
    return page.firstMatch(of: meta).map { String($0.1).replacing("&#39;", with: "'") }
  }

  @Test func everyPageHasOneBeforeAnythingIsLoaded() async throws {
    let site = try await BuiltSite(Self.content)
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 8)
    #expect(pages["xa-mau/tin-cu/a.html"] != nil && pages["xa-mau/404.html"] != nil)
    for (address, page) in pages {
      let policy = try #require(policyIn(page), "\(address)")
      #expect(policy.hasPrefix("default-src 'none';"), "\(address)")
      #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("data:"))
      #expect(!policy.contains("http") && policy.contains("base-uri 'none'"), "\(address)")
      #expect(page.contains("<meta name=\"referrer\" content=\"same-origin\">"), "\(address)")
      let head = try #require(page.range(of: "http-equiv=\"Content-Security-Policy\""))
      #expect(
        !page[..<head.lowerBound].contains("<script") && !page[..<head.lowerBound].contains("<link")
      )
    }
  }

  @Test func aPageWithItsOwnStyleAllowsThatStyleAlone() async throws {
    let page = try await BuiltSite(Self.content).page("404.html")
    let policy = try #require(policyIn(page))
    let style = try #require(page.firstMatch(of: /(?s)<style>(.*)<\/style>/)).1
    let digits = Digest(Array(style.utf8)).hexadecimal
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(digits.dropFirst($0).prefix(2), radix: 16)
    }
    #expect(policy.contains("style-src 'sha256-\(Data(bytes).base64EncodedString())';"))
    #expect(!policy.contains("script-src"))
  }
}
