internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// The table by commune as cells of text, from which the text, the CSV and the page are made.
struct SummaryTable {
  let header: [String]
  let rows: [[String]]

  init(_ summaries: [CommuneSummary]) {
    header =
      ["Trang", "Thư mục", "Tình trạng", "Lỗi", "Cảnh báo", "Lưu ý", "Đạt", "Trên"]
      + CommuneSummary.sections.map { "\($0.name) mới nhất" }
      + ["Thủ tục lấy sớm nhất", "Thủ tục lấy mới nhất"]
    rows = summaries.map(Self.cells)
  }

  private static func cells(_ summary: CommuneSummary) -> [String] {
    let age = summary.catalogue
    let newest = CommuneSummary.sections.map { section in
      summary.freshness.first { $0.section == section }?.newest?.short ?? ""
    }
    let (errors, warnings, notes) = (summary.errors, summary.warnings, summary.notes)
    let reached = summary.scorecard.map { "\($0.reached)" } ?? ""
    let asked = summary.scorecard.map { "\($0.asked)" } ?? ""
    let head = [summary.name, summary.slug, summary.standing.rawValue]
    return head + ["\(errors)", "\(warnings)", "\(notes)", reached, asked] + newest
      + [age?.oldest.short ?? "", age?.newest.short ?? ""]
  }
}

/// The table for a terminal: a line a portal, columns that stand below one another, and only what fits.
///
///     trang      lỗi  cảnh báo  điểm   tin mới nhất  thủ tục lấy từ
///     Xã Mẫu       0         2  29/32  09/11/2026    20/7/2026
package func summaryText(_ summaries: [CommuneSummary]) -> String {
  guard !summaries.isEmpty else { return "" }
  let header = ["trang", "lỗi", "cảnh báo", "điểm", "tin mới nhất", "thủ tục lấy từ"]
  let rows = summaries.map { summary in
    [
      summary.name, "\(summary.errors)", "\(summary.warnings)",
      summary.scorecard.map { "\($0.reached)/\($0.asked)" } ?? summary.standing.rawValue,
      summary.freshness.first { $0.section == .news }?.newest?.short ?? "–",
      summary.catalogue?.oldest.short ?? "–",
    ]
  }
  let lines = [header] + rows
  let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
  return lines.map { line in
    let cells = line.indices.map { column in
      let blanks = String(repeating: " ", count: widths[column] - line[column].count)
      return (1...2).contains(column) ? blanks + line[column] : line[column] + blanks
    }
    return cells.joined(separator: "  ").trimmedEnd + "\n"
  }.joined()
}

/// The table for a spreadsheet: RFC 4180, with the byte order mark by which spreadsheets know UTF-8, and a
/// column for each requirement with `đạt`, `chưa đạt` or `không áp dụng`.
package func summaryCSV(_ summaries: [CommuneSummary]) -> String {
  let table = SummaryTable(summaries)
  let header = table.header + Requirement.all.map(\.id)
  let rows = zip(table.rows, summaries).map { cells, summary in
    let outcomes = Requirement.all.map { requirement in
      summary.scorecard?.lines.first { $0.requirement.id == requirement.id }?.outcome.name ?? ""
    }
    return cells + outcomes
  }
  return "\u{FEFF}"
    + ([header] + rows).map { $0.map(csvCell).joined(separator: ",") + "\r\n" }
    .joined()
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
