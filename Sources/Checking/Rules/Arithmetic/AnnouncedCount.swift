internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Fewer things named than announced.
  package static let announcedCount = Rule(
    "TX1105", "số nêu trước nhiều hơn số kể ra", .arithmetic, .warning,
    Explanation(
      """
      Văn bản báo trước có bao nhiêu thư mục, nhiệm vụ, hình thức …, rồi kể tên ít hơn. Có thể con số được chép từ \
      kỳ trước, hoặc kể sót. Mỗi dấu chấm phẩy, dấu phẩy và chữ “và” đều được tính là một chỗ ngắt, nên máy chỉ \
      hỏi khi dù tính cách nào cũng không đủ.
      """,
      english: """
        A count of things is announced and fewer are named, even if every comma and every `và` stands between \
        two of them. More things than announced are not found: names may hold commas.
        """,
      wrong: "Trang có 05 chuyên mục: Tin tức; Văn bản; Thủ tục.",
      right: "Trang có 03 chuyên mục: Tin tức; Văn bản; Thủ tục."),
    check: .text { manuscript in
      AnnouncedListReader(manuscript).lists().compactMap { list in
        let figure = manuscript.statements.figures[list.announced]
        guard figure.value > DecimalNumber(list.mostNamed) else { return nil }
        return manuscript.finding(
          figure.range, manuscript.tooFew(figure, list.mostNamed),
          hint: "kể cho đủ, hoặc sửa con số nêu trước")
      }
    })
}

extension Manuscript {
  fileprivate func tooFew(_ figure: Figure, _ named: Int) -> String {
    "\(string(figure.range)) nêu trước nhưng chỉ kể ra \(named)"
  }
}
