internal import Syntax
package import VietnameseText

/// A page or file that a person took from readers (trang đã gỡ): a row of `da-go.csv` in the portal's folder.
///
/// It is a source like any other, so that it is seen in the history of the content and goes with it to another
/// server. A correction that readers may know of is `Thu hồi` in front matter; this is for what must be gone.
package struct WithdrawnPage: Sendable {
  /// Below the portal: `tin-tuc/nham.html`; or a path of a source: `tin-tuc/nham.md`.
  package var place = ""
  package var reason = ""
  package var date: CalendarDate?

  package static let file = "da-go.csv"

  package static let schema = Schema("trang đã gỡ", WithdrawnPage.init) {
    $0.field(
      "Địa chỉ", \.place, .withdrawnPlace, required: true,
      "Địa chỉ dưới trang của xã, như tin-tuc/nham.html, hoặc đường dẫn tệp nguồn.")
    $0.field(
      "Lý do", \.reason, .text, required: true,
      "Vì sao gỡ; người mở địa chỉ ấy sẽ thấy, nên không ghi dữ liệu của người nào.")
    $0.optional("Ngày", \.date, .day, "Ngày gỡ.")
  }

  package init() {}
}

extension ValueType where Value == String {
  /// An address or a source of the portal, also as it is copied from the browser's bar.
  static var withdrawnPlace: ValueType {
    scalar("địa chỉ", example: "tin-tuc/nham.html") { placeInPortal($0) }
  }
}

/// `https://xamau.gov.vn/tin-tuc/nham.html?a=1`, `/tin-tuc/nham.html` → `tin-tuc/nham.html`; a folder is its
/// own page, `van-ban/` → `van-ban/index.html`. Nil for what is no place in a portal.
package func placeInPortal(_ text: String) -> String? {
  var rest = text[...]
  for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
    rest = rest.dropFirst(scheme.count).drop { $0 != "/" }
  }
  rest = rest.prefix { $0 != "?" && $0 != "#" }
  let isFolder = rest.hasSuffix("/")
  let names = rest.split(separator: "/")
  guard !names.isEmpty, names.count <= 20, !names.contains(".."), !names.contains("."),
    !names.dropLast().contains(where: { $0.hasSuffix(".html") }), rest.utf8.count <= 800,
    rest.unicodeScalars.allSatisfy({ $0.value > 0x1F && $0.value != 0x7F })
  else { return nil }
  return names.joined(separator: "/") + (isFolder ? "/index.html" : "")
}
