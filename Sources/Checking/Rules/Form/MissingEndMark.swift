internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A signed text whose last sentence ends without `./.`.
  package static let missingEndMark = Rule(
    "TX1607", "văn bản không có dấu “./.” ở cuối", .form, .note,
    Explanation(
      """
      Mẫu trình bày của nghị định về công tác văn thư kết thúc nội dung bằng “./.”: người đọc biết văn bản hết ở \
      đó, không thiếu trang. Đây chỉ là điều nhắc.
      """,
      english: """
        The last block above the recipients and the signature of a plain text does not end with “./.”.
        """,
      wrong: "Trên đây là báo cáo của Ủy ban nhân dân xã Mẫu.",
      right: "Trên đây là báo cáo của Ủy ban nhân dân xã Mẫu./.",
      source: "Nghị định số 30/2020/NĐ-CP, Phụ lục III (mẫu văn bản)"),
    check: .text { manuscript in
      guard let form = manuscript.plainForm, form.signature != nil, let place = form.lastBlock,
        let last = manuscript.tokens(of: place).last
      else { return [] }
      let marks = manuscript.tokens(of: place).suffix(3)
      guard !marks.contains(where: { $0.is("/") }) else { return [] }
      return [
        manuscript.finding(
          last.range, "nội dung hết ở đây mà không có “./.”", hint: "kết thúc bằng “./.”")
      ]
    })
}
