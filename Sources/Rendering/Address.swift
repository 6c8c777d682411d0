internal import Commune
internal import Syntax
internal import VietnameseText

/// The addresses of pages that no source has: they are made for every portal.
enum Address {
  static let home = "index.html"
  static let siteMap = "so-do-trang.html"
  static let accessibility = "tro-nang.html"
  static let glossary = "giai-thich-tu-ngu.html"
  static let serviceIndex = "cai-cach-hanh-chinh/bo-chi-so.html"
  static let figures = "cai-cach-hanh-chinh/so-lieu.html"
  static let notFound = "404.html"
  static let searchFolder = "tim-kiem"
  static let search = "tim-kiem/index.html"
  static let tags = "the/index.html"

  /// A tag called "index" would stand where the list of tags does.
  static func tag(_ name: String) -> String {
    let word = slug(name)
    return word == "index" ? "the/the-index.html" : "the/\(word).html"
  }
  static func procedure(_ code: String) -> String { "thu-tuc/\(code).html" }
  static func field(_ code: String) -> String { "thu-tuc/linh-vuc/\(code).html" }
  static let lifeEvents = "thu-tuc/viec/index.html"
  static func lifeEvent(_ code: String) -> String { "thu-tuc/viec/\(code).html" }
  static let procedureChanges = "thu-tuc/thay-doi.html"
  static let boards = "thu-tuc/niem-yet/index.html"
  static func sheet(_ name: SheetName) -> String {
    if case .checklist(let code) = name { return "thu-tuc/phieu/\(code.text).html" }
    return "thu-tuc/niem-yet/\(name.text).html"
  }
  /// Whether a page only says again, for paper, what others say.
  static func isSheet(_ address: String) -> Bool {
    address.hasPrefix("thu-tuc/niem-yet/") || address.hasPrefix("thu-tuc/phieu/")
  }

  /// Page `number` (from 1) of the list whose first page is at `first`:
  /// `tin-tuc/index.html`, `tin-tuc/trang-2.html`.
  static func page(_ number: Int, of first: String) -> String {
    guard number > 1 else { return first }
    if first.hasSuffix("index.html") {
      return first.dropLast("index.html".count) + "trang-\(number).html"
    }
    return first.dropLast(".html".count) + "-trang-\(number).html"
  }

  /// What leads from the page at `address` to the root of its portal: "", "../", "../../".
  static func root(from address: String) -> String {
    String(repeating: "../", count: depth(of: address))
  }

  static func depth(of address: String) -> Int { address.count { $0 == "/" } }
}

/// An address as a server answers it: the page of a folder without its name, `thu-tuc/index.html` as
/// `thu-tuc/`. A page that only ends so (`ve-index.html`) keeps its name.
package func servedAddress(_ address: String) -> String {
  address == "index.html" || address.hasSuffix("/index.html")
    ? String(address.dropLast("index.html".count)) : address
}

/// `tel:` with the digits of a telephone number as people write it, or "" when there are none.
func telephoneURL(_ phone: String) -> String {
  let digits = phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  return digits.count >= 3 ? "tel:\(digits)" : ""
}

/// The address for what an editor wrote as one: a web address as it is, an e-mail address with
/// `mailto:`, a telephone number with `tel:`, and nothing for mere words.
func outsideURL(_ text: String) -> String {
  if !webURL(text).isEmpty { return text }
  if isMailAddress(text) { return "mailto:\(text)" }
  let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || " .+()-".contains($0)) }
  return isNumber ? telephoneURL(text) : ""
}

/// `https://dichvucong.gov.vn/x` → `dichvucong.gov.vn`.
func hostName(_ url: String) -> String {
  guard let scheme = url.range(of: "://") else { return url }
  return String(url[scheme.upperBound...].prefix { $0 != "/" })
}

extension String {
  /// The first place of `text`, without Foundation.
  func range(of text: String) -> Range<String.Index>? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) {
        return found..<index(found, offsetBy: text.count)
      }
      start = index(after: found)
    }
    return nil
  }
}
