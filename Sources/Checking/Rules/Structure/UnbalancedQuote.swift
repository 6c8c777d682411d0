internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// `“một cửa’`, `‘‘Thôn thông minh’’`
  package static let unbalancedQuote = Rule(
    "TX1511", "dấu ngoặc kép không thành cặp", .spelling, .error,
    Explanation(
      """
      Chữ dẫn đứng giữa “ và ”. Dấu mở là kép mà dấu đóng là đơn, hai dấu đơn đánh liền thay cho một dấu kép, dấu \
      đóng đứng ở chỗ mở, hay mở mà không đóng đều là lỗi gõ. Dấu lược (d’Artagnan) và dấu của inch, phút không \
      tính.
      """,
      english: """
        A quotation mark is closed by one of another kind, made of two single ones, turned round, or without a \
        partner in its block and those near it. Apostrophes and marks behind figures are left alone.
        """,
      wrong: "cơ chế “một cửa’", right: "cơ chế “một cửa”"),
    check: .text { manuscript in
      guard quotationMarks.contains(where: manuscript.mayHave) else { return [] }
      var lone: [LoneMark] = []
      var findings: [Finding] = []
      for place in manuscript.blocks.indices {
        let quotes = QuoteReader(manuscript, block: place)
        findings += quotes.faults.map(manuscript.finding)
        lone += quotes.lone
      }
      findings += unpaired(lone).filter { !manuscript.beginsQuotedParagraph($0) }.map {
        manuscript.finding(QuoteFault(kind: .alone, range: $0.range, isOpening: $0.isOpening))
      }
      return findings
    })
}

private let quotationMarks: [PackedWord] = ["“", "”", "‘", "’", "\""]

extension Manuscript {
  fileprivate func finding(_ fault: QuoteFault) -> Finding {
    let written = string(fault.range)
    let right = fault.isOpening ? "“" : "”"
    switch fault.kind {
    case .mixed:
      return finding(
        fault.range, "\(shortened(fault.range)) mở và đóng bằng hai kiểu dấu khác nhau",
        hint: "mở bằng “ và đóng bằng ”")
    case .twoSingles:
      return finding(
        fault.range, "\(written) là hai dấu đơn đánh liền thay cho \(right)", hint: right,
        fix: right)
    case .turned:
      return finding(
        fault.range, "\(written) đứng ở chỗ \(fault.isOpening ? "mở" : "đóng") ngoặc",
        hint: right, fix: right)
    case .alone:
      return finding(
        fault.range, "dấu \(written) không có dấu \(fault.isOpening ? "đóng" : "mở") đi cùng",
        hint: "thêm dấu còn thiếu, hoặc xóa dấu này")
    }
  }

  /// Whether the mark begins its block: paragraphs of one quotation each begin with a mark.
  fileprivate func beginsQuotedParagraph(_ mark: LoneMark) -> Bool {
    guard mark.isOpening, let first = tokens(of: mark.block).first else { return false }
    return first.range.lowerBound == mark.range.lowerBound && !first.is("\"")
  }
}
