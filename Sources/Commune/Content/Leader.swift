/// A leader of the commune (lãnh đạo): required public data, office contact only.
package struct Leader: Publication {
  package var metadata = PageMetadata()
  package var name = ""
  package var position = ""
  package var duties = ""
  package var phone = ""
  package var email = ""
  package var picture = Picture()

  package var title: String { name }

  package static let schema = Schema("lãnh đạo", Leader.init) {
    $0.include(\.metadata, PageMetadata.schema)
    $0.field("Họ tên", \.name, .text, required: true, "Họ và tên.")
    $0.field("Chức vụ", \.position, .text, required: true, "Chức vụ.")
    $0.field("Nhiệm vụ", \.duties, .text, "Phụ trách việc gì.")
    $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
    $0.field("Email", \.email, .mailAddress, "Thư điện tử công vụ.")
    $0.include(\.picture, Picture.schema)
  }
}
