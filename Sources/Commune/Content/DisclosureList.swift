/// The list of information that must be disclosed (danh mục thông tin phải được công khai): where,
/// how, when and for how long (Luật Tiếp cận thông tin 104/2016/QH13, Điều 17 và 19).
package struct DisclosureList: Publication {
  package struct Class: Sendable {
    package var information = ""
    package var form = ""
    /// The path of a page's source below the portal, or words.
    package var place = ""
    package var time = ""
    package var duration = ""

    static let schema = Schema("loại thông tin", Class.init) {
      $0.field("Loại thông tin", \.information, .text, required: true, "Thông tin gì.")
      $0.field("Hình thức", \.form, .text, "Công khai bằng cách nào.")
      $0.field("Nơi công khai", \.place, .text, "Tệp .md của trang, hoặc lời.")
      $0.field("Thời điểm", \.time, .text, "Công khai khi nào.")
      $0.field("Thời hạn", \.duration, .text, "Công khai trong bao lâu.")
    }
  }

  package var metadata = PageMetadata()
  package var classes: [Class] = []

  package static let schema = Schema("danh mục công khai", DisclosureList.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.field("Danh mục", \.classes, .list(.record(Class.schema)), "Các loại thông tin.")
  }
}
