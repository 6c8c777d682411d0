internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `TM. ỦY BAN NHÂN DÂN⏎PHÓ CHỦ TỊCH` without `KT. CHỦ TỊCH`.
  package static let deputyWithoutRight = Rule(
    "TX1605", "cấp phó ký mà không có “KT.”", .form, .error,
    Explanation(
      """
      Cấp phó ký thay người đứng đầu thì phải ghi “KT.” (ký thay) và chức vụ của người đứng đầu ở dòng trên chức \
      vụ của mình. Thiếu dòng ấy thì cấp phó ký như thể thay mặt cả tập thể.
      """,
      english: """
        A signature block has “TM.” and the position of a deputy (“PHÓ …”) and no line with “KT.”; so for the \
        front matter of reports and documents.
        """,
      wrong: "TM. ỦY BAN NHÂN DÂN⏎PHÓ CHỦ TỊCH",
      right: "TM. ỦY BAN NHÂN DÂN⏎KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 13 khoản 1 và Phụ lục I"),
    check: .text { manuscript in
      if let form = manuscript.plainForm {
        guard let signature = form.signature, let deputy = manuscript.deputy(signature) else {
          return []
        }
        let position = manuscript.blocks[deputy].range
        let first = manuscript.blocks[signature.lines.lowerBound].range
        return [
          manuscript.finding(
            first.lowerBound..<position.upperBound, message(manuscript.string(position)),
            hint: hint(manuscript.string(position)))
        ]
      }
      let signatory = manuscript.context.signatory
      let right = folded(signatory.authority)
      guard manuscript.hasForm, folded(signatory.position).hasPrefix("pho "), right.hasPrefix("tm"),
        !right.contains("kt.")
      else { return [] }
      return [
        manuscript.finding(
          manuscript.placeOfValue("chucvu", "hoten"), message(signatory.position),
          hint: hint(signatory.position))
      ]
    })
}

private func message(_ position: String) -> String {
  "“\(position)” ký thay mặt tập thể mà không có dòng “KT.”"
}

private func hint(_ position: String) -> String {
  let head = position.split(separator: " ").dropFirst().joined(separator: " ").uppercased()
  return "thêm dòng “KT. \(head)” ở trên “\(position)”"
}

extension Manuscript {
  /// The line of a deputy below `TM.`, when none of the lines is `KT.`.
  fileprivate func deputy(_ signature: DocumentForm.Signature) -> Int? {
    let lines = signature.lines
    guard tokens(of: lines.lowerBound).first?.is("tm") == true,
      !lines.contains(where: { tokens(of: $0).contains { $0.is("kt") } })
    else { return nil }
    return lines.dropFirst().first { tokens(of: $0).first?.is("phó") == true }
  }
}
