internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A text that begins with `BÁO CÁO`, with nothing or too little above it.
  package static let missingHead = Rule(
    "TX1601", "phần đầu của văn bản không đủ", .form, .warning,
    Explanation(
      """
      Văn bản của cơ quan bắt đầu bằng Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành, số và ký hiệu, địa danh và \
      ngày tháng. Phần đầu bị bỏ khi chép thì không biết văn bản số mấy, của ai, của ngày nào.
      """,
      english: """
        A part of the head is missing above the title of a plain text: the national name, issuer, number or date.
        """,
      wrong: "BÁO CÁO⏎Kết quả công tác …",
      right: "ỦY BAN NHÂN DÂN⏎XÃ MẪU⏎Số: 46/BC-UBND⏎…⏎BÁO CÁO⏎Kết quả công tác …",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 8 khoản 2"),
    check: .text { manuscript in
      guard let form = manuscript.plainForm, let title = form.title else { return [] }
      let missing = manuscript.missingParts(of: form)
      guard !missing.isEmpty else { return [] }
      return [
        manuscript.finding(
          manuscript.blocks[title].range,
          "phần đầu không có: \(missing.joined(separator: "; "))",
          hint: "lấy phần đầu của văn bản gốc; nếu chỉ trích thì ghi rõ là bản trích")
      ]
    })
}

extension Manuscript {
  /// What the head lacks. A number or day that is written in another manner than the decree's counts as there.
  fileprivate func missingParts(of form: DocumentForm) -> [String] {
    let head = blocks.indices.prefix(form.title ?? 0).flatMap { tokens(of: $0) }
    var missing: [String] = []
    if form.nationalName == nil { missing.append("Quốc hiệu") }
    if form.issuer == nil { missing.append("tên cơ quan") }
    if !head.contains(where: { $0.is("số") }) { missing.append("số và ký hiệu") }
    if !head.contains(where: { $0.is("ngày") || $0.is("năm") }) {
      missing.append("địa danh và ngày tháng")
    }
    return missing
  }
}
