internal import Syntax
internal import VietnameseText

extension ValueType where Value == String {
  /// A name that stands in addresses, so it must be its own slug: `ho-tich`.
  static var addressName: ValueType {
    scalar("tên trong địa chỉ", example: "ho-tich", shape: .slug) {
      $0 == slug($0) && !$0.isEmpty ? $0 : nil
    }
  }

  /// An address of the web: nothing that a browser would run, nothing that ends an attribute.
  static var webAddress: ValueType {
    scalar("địa chỉ mạng", example: "https://dichvucong.gov.vn", shape: .webAddress) {
      isWebAddress($0) ? $0 : nil
    }
  }

  /// An address of mail, and no headers of one.
  static var mailAddress: ValueType {
    scalar("thư điện tử", example: "ubnd@xamau.gov.vn") { text in
      text.isEmpty || isMailAddress(text) ? text : nil
    }
  }
}
