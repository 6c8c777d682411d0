internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A share that names neither its part nor its whole.
  package static let formRatioWithoutParts = Rule(
    "TX1209", "tỷ lệ không nêu tử số, mẫu số", .ratio, .note,
    Explanation(
      """
      Một tỷ lệ chỉ tin được khi người đọc thấy nó tính từ đâu. Biểu nên có hai dòng ngay dưới dòng tỷ lệ: tổng số và \
      số đạt; hoặc cột ghi chú nêu hai số ấy.
      """,
      english: """
        A filled percentage row has no rows below it that name its numerator and \
        denominator.
        """,
      wrong: "3. Tỷ lệ báo cáo gửi qua mạng: 100",
      right: """
        3. Tỷ lệ báo cáo gửi qua mạng: 100 · 3.1. Tổng số báo cáo: 24 · 3.2. Số gửi qua \
        mạng: 24
        """,
      source: "Cách trình bày của biểu mẫu báo cáo cải cách hành chính"),
    check: .forms { sheet in
      sheet.rows.compactMap { row in
        guard row.isPercentage, row.figure != nil, row.note.isEmpty, row.number != nil,
          sheet.parts(of: row).isEmpty
        else { return nil }
        return row.finding(
          "\(row.value): tỷ lệ ở \(row.name) không nêu tử số và mẫu số",
          hint: "thêm hai dòng thành phần, hoặc ghi hai số ở cột ghi chú")
      }
    })
}
