internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// What a commune adds to a procedure that is over: it still invites people to come.
  package static let noteForRepealed = Rule(
    "TX1912", "ghi chú của xã cho thủ tục đã bãi bỏ", .procedure, .warning,
    Explanation(
      """
      Thủ tục đã bãi bỏ mà xã còn tệp ghi chú (quầy, giờ, lưu ý) trong thu-tuc/ thì nên xóa tệp, hoặc chuyển sang \
      mã thay thế.
      """,
      english: "A commune's own note on a procedure that is repealed should go.",
      wrong: "thu-tuc/2.000986.md khi 2.000986 đã bãi bỏ", right: "xóa tệp"),
    check: .portal { reading in
      let portal = reading.portal
      return portal.notes.sorted { $0.key < $1.key }.compactMap { code, entry in
        guard let procedure = portal.procedure(code),
          procedure.state(on: portal.today) == .repealed
        else { return nil }
        let lifecycle = procedure.lifecycle(on: portal.today)
        return Finding(
          at: .file(entry.source.path), .repealed(code), hint: .moveTo(lifecycle.replacedBy.first))
      }
    })
}

extension String {
  fileprivate static func repealed(_ code: ProcedureCode) -> String {
    "thủ tục \(code) đã bị bãi bỏ nhưng xã còn ghi chú cho thủ tục này"
  }

  fileprivate static func moveTo(_ code: String?) -> String {
    code.map { "xóa tệp, hoặc đổi tên thành \($0).md nếu còn đúng" } ?? "xóa tệp"
  }
}
