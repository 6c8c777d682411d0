internal import Files
internal import Releases

extension WorkspaceStatus {
  /// One page about all portals, for an operator with a telephone: first whether all is well, then each
  /// portal in one line, those that need a look first.
  package var html: String {
    let bad = portals.filter { $0.result.isBad }
    let verdictWords =
      result == .failed
      ? "Lần chạy gần nhất bị lỗi"
      : bad.isEmpty ? "Mọi trang xã đều chạy tốt" : "\(bad.count) trang xã chưa dựng được"
    let next = nextChange.map { portal, change in
      "\(change.html)\(portals.count > 1 ? " (\(escapedHTML(portal.name)))" : "")"
    }
    var body = verdict(verdictWords, isBad: isBad)
    body += factList([
      ("Chạy gần nhất", "\(checked.words): \(words), hết \(milliseconds.secondWords)"),
      ("Lần tốt gần nhất", lastSuccess.map(\.words) ?? "chưa có"),
      ("Lần lỗi gần nhất", lastFailure.map(\.html) ?? "chưa có"),
      ("Lỗi, cảnh báo", countWords(errors, warnings)), ("Thay đổi sắp tới", next ?? ""),
    ])
    if !portals.isEmpty {
      body += "<h2>Các trang</h2>\n<ul class=\"xa\">\n"
      body += portals.sorted { ($1.need, $0.name) < ($0.need, $1.name) }.map(\.line).joined()
      body += "</ul>\n"
    }
    body += "<p><small>Cho máy đọc: <a href=\"trang-thai.json\">trang-thai.json</a></small></p>\n"
    return statusDocument("Tình trạng các trang xã", body)
  }
}

extension PortalStatus {
  /// How much it needs a look.
  fileprivate var need: Int { result.isBad ? 2 : result == .held || !keptBack.isEmpty ? 1 : 0 }

  fileprivate var line: String {
    let folder = slug.isEmpty ? "" : "\(escapedHTML(slug))/"
    // Of a portal that is not built at all, what its pages lack is not the news.
    let needed =
      result.isBad || keptBack.isEmpty ? result.words : "\(keptBack.count) trang bị giữ lại"
    let counts = errors + warnings > 0 ? "; \(countWords(errors, warnings))" : ""
    let state = need > 0 ? "<span class=\"bao\">\(escapedHTML(needed))</span>" : escapedHTML(needed)
    return "<li><a href=\"\(folder)cong.html\">\(escapedHTML(name))</a>: \(state)\(counts)"
      + "<small>Bản đang đăng từ \(served?.time.words ?? "chưa có")</small></li>\n"
  }
}
