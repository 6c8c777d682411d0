internal import Diagnostics
internal import Files
internal import VietnameseText

/// Pages that cost a reader on an old phone and a slow network more than the budget.
///
/// Scripts are the theme's, so that they are said once, of the first page that loads too much.
func heavyPages(_ pages: [PageWeight], of site: SitePlan) -> [Diagnostic] {
  let pages = pages.sorted { $0.address < $1.address }
  let texts = pages.filter { $0.text > PageWeight.Budget.text }.map { page in
    Diagnostic.heavyPage(page, at: .file(site.source(page.address)))
  }
  let scripted = pages.filter { $0.scripts > PageWeight.Budget.scripts }
  return texts + scripted.prefix(1).map { .heavyScripts($0, at: .file(site.themeSettings)) }
}

/// A weight in KB of 1,000 bytes with one digit after the comma: `40,0`.
package func kilobytes(_ bytes: Int) -> String {
  let tenths = (bytes + 50) / 100
  return "\(VietnameseNumber.format(tenths / 10)),\(tenths % 10)"
}

extension Diagnostic {
  fileprivate static func heavyPage(_ page: PageWeight, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0840", .warning, at: span,
      "trang “\(page.address)” nặng \(kilobytes(page.text)) KB khi nén, quá "
        + "\(kilobytes(PageWeight.Budget.text)) KB",
      hint: "chia thành nhiều trang, hoặc chuyển bảng dài thành tệp CSV để tải về")
  }

  fileprivate static func heavyScripts(_ page: PageWeight, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0841", .warning, at: span,
      "tập lệnh của trang “\(page.address)” nặng \(kilobytes(page.scripts)) KB khi nén, quá "
        + "\(kilobytes(PageWeight.Budget.scripts)) KB",
      hint: "bỏ bớt tập lệnh của giao diện, hoặc rút ngắn")
  }
}
