internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `- Lưu.`
  package static let missingArchivePlace = Rule(
    "TX1606", "nơi nhận không ghi nơi lưu", .form, .warning,
    Explanation(
      """
      Dòng cuối của “Nơi nhận” ghi nơi lưu văn bản: chữ “Lưu:”, chữ viết tắt “VT” (văn thư) và đơn vị soạn thảo. \
      Chỉ ghi “Lưu” thì không biết bản chính ở đâu.
      """,
      english: """
        The list of recipients has no line “Lưu: VT, …”, or one that names no place.
        """,
      wrong: "- Lưu.", right: "- Lưu: VT.",
      source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I (Nơi nhận)"),
    check: .text { manuscript in
      if let form = manuscript.plainForm {
        guard let recipients = form.recipients, !recipients.items.isEmpty else { return [] }
        guard let line = recipients.items.last(where: { manuscript.isArchiveLine($0) }) else {
          return [
            manuscript.finding(manuscript.blocks[recipients.block].range, noLine, hint: hint)
          ]
        }
        guard !manuscript.tokens(of: line).dropFirst(2).contains(where: { $0.kind == .word }) else {
          return []
        }
        return [manuscript.finding(manuscript.blocks[line].range, noPlace, hint: hint)]
      }
      let recipients = manuscript.context.recipients
      guard manuscript.hasForm, !recipients.isEmpty else { return [] }
      let place = manuscript.placeOfValue("noinhan")
      guard let line = recipients.last(where: { folded($0).hasPrefix("luu") }) else {
        return [manuscript.finding(place, noLine, hint: hint)]
      }
      let names = line.split { !$0.isLetter }.count > 1
      return names ? [] : [manuscript.finding(place, noPlace, hint: hint)]
    })
}

private let noLine = "nơi nhận không có dòng “Lưu”"
private let noPlace = "“Lưu” không ghi lưu ở đâu"
private let hint = "Lưu: VT, và chữ viết tắt của đơn vị soạn thảo"

extension Manuscript {
  /// `- Lưu: VT.`
  fileprivate func isArchiveLine(_ place: Int) -> Bool {
    tokens(of: place).first { $0.kind == .word }?.is("lưu") == true
  }
}
