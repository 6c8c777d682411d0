/// A member of the community's digital groups (tổ công nghệ số cộng đồng, Nghị định
/// 224/2026/NĐ-CP, Điều 79 khoản 4): a row of `so-lieu/to-cong-nghe-so.csv`.
///
/// Members are neighbours, not officials: without their consent neither name nor contact is kept
/// here, so that no page can show them.
package struct DigitalGroupMember: Sendable {
  package var hamlet = ""
  package var name = ""
  package var role = ""
  /// A telephone of the office or of the hamlet.
  package var contact = ""
  package var hasConsented = false

  package static let schema = Schema("tổ công nghệ số", DigitalGroupMember.init) {
    $0.field("Thôn", \.hamlet, .text, required: true, "Thôn, tổ dân phố.")
    $0.field("Họ tên", \.name, .text, "Họ và tên; để trống khi người ấy chưa đồng ý.")
    $0.field("Vai trò", \.role, .text, required: true, "Tổ trưởng, tổ phó, thành viên.")
    $0.field("Liên hệ", \.contact, .text, "Điện thoại của xã hoặc của thôn.")
    $0.field(
      "Đồng ý công khai", \.hasConsented, .flag, required: true,
      "“có” khi người ấy đồng ý nêu tên và liên hệ trên trang.")
  }

  /// The same member as readers may see them.
  var asPublished: DigitalGroupMember {
    guard !hasConsented else { return self }
    var member = self
    member.name = ""
    member.contact = ""
    return member
  }
}
