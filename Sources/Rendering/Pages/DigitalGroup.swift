internal import Commune

/// Where the list stands in the page of its section.
let digitalGroupAnchor = "to-cong-nghe-so"

/// The community's digital groups (tổ công nghệ số cộng đồng): who helps in which hamlet. Who has
/// not consented has neither name nor contact in the portal at all.
extension Site {
  func digitalGroupFragments() -> [FragmentContext] {
    guard !portal.digitalGroup.isEmpty else { return [] }
    let rows = portal.digitalGroup.map { member -> [TableComponent.Cell] in
      let name = member.hasConsented ? member.name : "không nêu tên"
      return [
        .init(member.hamlet), .init(member.role), .init(name),
        .init(member.contact, path: telephoneURL(member.contact)),
      ]
    }
    var table = TableComponent(
      caption: "Người trong tổ, theo thôn", header: ["Thôn", "Vai trò", "Họ tên", "Liên hệ"],
      cells: rows)
    if portal.digitalGroup.contains(where: { !$0.hasConsented }) {
      table.note = "Ai chưa đồng ý thì trang không nêu tên và liên hệ"
    }
    return [
      FragmentContext(
        title: "Tổ công nghệ số cộng đồng", anchor: digitalGroupAnchor,
        html: table.html(id: "bang-to-cong-nghe-so"))
    ]
  }
}
