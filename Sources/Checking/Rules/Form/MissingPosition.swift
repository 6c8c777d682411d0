internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `TM. ỦY BAN NHÂN DÂN` and a name, with no position between.
  package static let missingPosition = Rule(
    "TX1604", "người ký không có chức vụ", .form, .error,
    Explanation(
      """
      Dưới “TM. ỦY BAN NHÂN DÂN” phải có chức vụ của người ký (CHỦ TỊCH, hoặc KT. CHỦ TỊCH và PHÓ CHỦ TỊCH) rồi \
      mới đến họ tên: chức vụ cho biết người ký có quyền ký thay mặt tập thể hay không.
      """,
      english: """
        A signature block has “TM.” and a name and no line with a position between them; in the front matter, a \
        right and a name and no position.
        """,
      wrong: "TM. ỦY BAN NHÂN DÂN⏎Nguyễn Văn Mẫu",
      right: "TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Nguyễn Văn Mẫu",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 13 và Phụ lục I"),
    check: .text { manuscript in
      if let form = manuscript.plainForm {
        guard let signature = form.signature, let name = signature.name,
          manuscript.lacksPosition(signature)
        else { return [] }
        let lines = manuscript.blocks[signature.lines.lowerBound].range
        return [
          manuscript.finding(
            lines.lowerBound..<manuscript.blocks[name].range.upperBound,
            message(manuscript.string(manuscript.blocks[name].range)), hint: hint)
        ]
      }
      let signatory = manuscript.context.signatory
      guard manuscript.hasForm, !signatory.authority.isEmpty, !signatory.name.isEmpty,
        signatory.position.isEmpty
      else { return [] }
      return [
        manuscript.finding(
          manuscript.placeOfValue("hoten", "quyenhan"), message(signatory.name), hint: hint)
      ]
    })
}

private func message(_ name: String) -> String { "“\(name)” ký mà không ghi chức vụ" }
private let hint = "thêm chức vụ giữa quyền hạn ký và họ tên: CHỦ TỊCH"

extension Manuscript {
  /// Whether the only line above the name says on whose behalf. A body's name may go over two lines, and then the
  /// second tells what unit: `XÃ MẪU`.
  fileprivate func lacksPosition(_ signature: DocumentForm.Signature) -> Bool {
    guard tokens(of: signature.lines.lowerBound).first?.is("tm") == true else { return false }
    return signature.lines.dropFirst().allSatisfy { place in
      let first = tokens(of: place).first
      return first?.is("xã") == true || first?.is("phường") == true
    }
  }
}
