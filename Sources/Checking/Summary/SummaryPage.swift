internal import Commune
internal import Diagnostics
internal import Files
package import VietnameseText

/// The table by commune as one page for the province: it needs no other file, no network and no script, can
/// be read by ear, and prints on A4 with the head of the table on each sheet.
///
/// Below the table each portal has what it lacks, with the law and the file to make.
package func summaryPage(_ summaries: [CommuneSummary], on today: CalendarDate) -> String {
  // Who needs help first comes first; what is closed or shared stands below.
  let living = summaries.filter { $0.standing == .living }.sorted { $0.need > $1.need }
  let others = summaries.filter { $0.standing != .living }
  return """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Bảng soát các trang xã, \(today.short)</title>
    <style>
    \(summaryStyle)
    </style>
    </head>
    <body>
    <main>
    <h1>Bảng soát các trang xã</h1>
    <p>Soát \(today.long). Có \(living.count) trang đang hoạt động trong \(summaries.portalCount) trang. \
    Điểm là số mục luật buộc mà trang đã có, trên số mục áp dụng cho trang; điểm không nói nội dung \
    có đúng không.</p>
    \(table(living + others))
    \(living.map(section).joined(separator: "\n"))
    \(measures)
    </main>
    </body>
    </html>

    """
}

private func table(_ summaries: [CommuneSummary]) -> String {
  let sections = CommuneSummary.sections.map { "<th scope=\"col\">\(escapedHTML($0.name))</th>" }
  let rows = summaries.map { row($0, hasSection: $0.scorecard != nil) }
  return """
    <h2 id="ten-bang">Số lỗi, điểm và ngày mới nhất của từng mục</h2>
    <p class="keo">Kéo bảng sang ngang để xem các cột còn lại.</p>
    <div class="cuon" role="region" aria-labelledby="ten-bang" tabindex="0">
    <table aria-labelledby="ten-bang">
    <thead>
    <tr><th scope="col">Trang</th><th scope="col">Tình trạng</th><th scope="col">Lỗi</th>\
    <th scope="col">Cảnh báo</th><th scope="col">Điểm</th>\(sections.joined())\
    <th scope="col">Dữ liệu thủ tục</th></tr>
    </thead>
    <tbody>
    \(rows.joined(separator: "\n"))
    </tbody>
    </table>
    </div>
    """
}

private func row(_ summary: CommuneSummary, hasSection: Bool) -> String {
  let name = escapedHTML(summary.name)
  let title = hasSection ? "<a href=\"#\(anchor(summary))\">\(name)</a>" : name
  let points = summary.scorecard.map { "\($0.reached)/\($0.asked)" } ?? "–"
  let days = CommuneSummary.sections.map { section in
    let newest = summary.freshness.first { $0.section == section }?.newest
    return "<td>\(newest?.short ?? "–")</td>"
  }
  return "<tr><th scope=\"row\">\(title)</th><td>\(summary.standing.rawValue)</td>"
    + "<td class=\"so\(summary.errors > 0 ? " can" : "")\">\(summary.errors)</td><td class=\"so\">\(summary.warnings)</td>"
    + "<td class=\"so\">\(points)</td>\(days.joined())<td>\(age(summary.catalogue))</td></tr>"
}

private func age(_ age: CommuneSummary.CatalogueAge?) -> String {
  guard let age else { return "–" }
  let days =
    age.oldest == age.newest ? age.newest.short : "\(age.oldest.short) – \(age.newest.short)"
  return age.undated == 0 ? days : "\(days); \(age.undated) thủ tục không ghi ngày"
}

private func section(_ summary: CommuneSummary) -> String {
  guard let card = summary.scorecard else { return "" }
  let groups = Requirement.Group.allCases.map { group in
    let lines = card.unmet.filter { $0.requirement.group == group }
    let items = lines.flatMap { line in
      line.gaps.map { gap in
        "<li>\(escapedHTML(gap.missing.uppercasedFirst)): \(escapedHTML(gap.remedy)). "
          + "<small>\(escapedHTML(line.requirement.law))</small></li>"
      }
    }
    return items.isEmpty
      ? "" : "<h3>\(group.rawValue)</h3>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>\n"
  }
  let lacking = groups.joined()
  return """
    <section aria-labelledby="\(anchor(summary))">
    <h2 id="\(anchor(summary))">\(escapedHTML(summary.name)): \(card.reached)/\(card.asked) mục</h2>
    \(lacking.isEmpty ? "<p>Đã có đủ các mục.</p>" : lacking)</section>
    """
}

/// How each requirement is measured, for whoever doubts a result.
private var measures: String {
  let rows = Requirement.all.map { requirement in
    "<tr><th scope=\"row\">\(escapedHTML(requirement.name.uppercasedFirst))</th>"
      + "<td>\(escapedHTML(requirement.measure.uppercasedFirst))</td>"
      + "<td>\(escapedHTML(requirement.law))</td></tr>"
  }
  return """
    <h2 id="cach-do">Cách đo</h2>
    <div class="cuon" role="region" aria-labelledby="cach-do" tabindex="0">
    <table>
    <caption>Các mục và luật buộc</caption>
    <thead><tr><th scope="col">Mục</th><th scope="col">Đạt khi</th><th scope="col">Luật</th></tr></thead>
    <tbody>
    \(rows.joined(separator: "\n"))
    </tbody>
    </table>
    </div>
    """
}

/// A portal at the content root has no slug of its own.
private func anchor(_ summary: CommuneSummary) -> String {
  "xa-" + escapedHTML(summary.slug.isEmpty ? "mot-trang" : summary.slug)
}

extension CommuneSummary {
  /// How much the portal needs a look: its errors, then what it lacks.
  fileprivate var need: Int {
    errors * 1_000 + (scorecard.map { $0.asked - $0.reached } ?? 0)
  }
}

extension [CommuneSummary] {
  fileprivate var portalCount: Int { count { $0.standing != .shared } }
}

/// The colours of the page of findings, so that both are seen to be one tool's.
private let summaryStyle = """
  :root{color-scheme:light dark;--nen:#fff;--chu:#1b1b1b;--nhat:#4a4a4a;--ke:#767676;--loi:#a3121f;--dau:#f3f3f0}
  body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:var(--chu);background:var(--nen)}
  main{max-width:75rem;margin:0 auto;padding:1.5rem 1rem}
  h1{font-size:1.75rem;line-height:1.25}h2{margin-top:2.5rem;font-size:1.25rem}h3{margin-bottom:.25rem;font-size:1.0625rem}
  small{color:var(--nhat);font-size:.9em}
  a{color:#0b4f9e}
  .cuon{overflow-x:auto}
  table{border-collapse:collapse;width:100%}
  caption{text-align:start;font-weight:700;padding-block:.5rem}
  th,td{border-bottom:1px solid var(--ke);padding:.4rem .6rem;text-align:start;vertical-align:top}
  thead th{background:var(--dau)}
  th:first-child{position:sticky;inset-inline-start:0;background:var(--nen);min-width:7rem}
  thead th:first-child{background:var(--dau)}
  .so{text-align:end;font-variant-numeric:tabular-nums}
  .can{color:var(--loi);font-weight:700}
  .keo{display:none;color:var(--nhat)}
  a:focus-visible,.cuon:focus-visible{outline:3px solid;outline-offset:2px}
  @media (max-width:60rem){.keo{display:block}.cuon td{min-width:5.5rem}.cuon .so{min-width:0}}
  @media (prefers-color-scheme:dark){
  :root{--nen:#161616;--chu:#ececec;--nhat:#c2c2c2;--loi:#ff8a8a;--dau:#262626}a{color:#8ec1ff}}
  @page{size:A4 landscape;margin:12mm}
  @media print{
  :root{--nen:#fff;--chu:#000;--nhat:#000;--loi:#000}
  body{font-size:9pt}main{max-width:none;padding:0}.cuon{overflow:visible}.keo{display:none}
  a{color:inherit;text-decoration:none}th:first-child{position:static}
  tr,li,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}}
  """
