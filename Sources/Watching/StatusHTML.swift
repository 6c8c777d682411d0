internal import Files

/// The frame of a page about runs: it stands alone, has no script, and no search engine keeps it.
func statusDocument(_ title: String, _ body: String) -> String {
  """
  <!doctype html>
  <html lang="vi">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>\(escapedHTML(title))</title>
  <style>
  \(statusStyle)
  </style>
  </head>
  <body>
  <main>
  <h1>\(escapedHTML(title))</h1>
  \(body)</main>
  </body>
  </html>

  """
}

/// Facts with their names; what is empty is left out.
///
/// - Parameter facts: names as they are, values as HTML.
func factList(_ facts: [(name: String, html: String)]) -> String {
  let rows = facts.filter { !$0.html.isEmpty }.map { name, html in
    "<div><dt>\(escapedHTML(name))</dt><dd>\(html)</dd></div>\n"
  }
  return rows.isEmpty ? "" : "<dl>\n\(rows.joined())</dl>\n"
}

/// The sentence that a reader came for.
func verdict(_ words: String, isBad: Bool) -> String {
  "<p class=\"kq\(isBad ? " xau" : "")\"><b>\(escapedHTML(words))</b></p>\n"
}

/// `2 lỗi, 1 cảnh báo`, or `không có`.
func countWords(_ errors: Int, _ warnings: Int) -> String {
  let parts = [(errors, "lỗi"), (warnings, "cảnh báo")].filter { $0.0 > 0 }
    .map { "\($0.0) \($0.1)" }
  return parts.isEmpty ? "không có" : parts.joined(separator: ", ")
}

extension PortalStatus.Failure {
  var html: String { "\(escapedHTML(time.words)): \(escapedHTML(reason))" }
}

extension PortalStatus.NextChange {
  /// `từ 01/12/2026: “Tiêm phòng”: hết thời gian niêm yết`
  var html: String { "từ \(dayWords): \(escapedHTML(what))" }

  /// The day as people write it.
  package var dayWords: String {
    RunMoment(iso: "\(day)T00:00:00+07:00").map {
      String($0.words.split(separator: " ").last ?? "")
    }
      ?? day
  }
}

extension Int {
  /// Bytes in words: `12,4 MB`.
  var megabyteWords: String {
    let tenths = (self + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }

  /// Thousandths of a second in words: `1,2 giây`.
  var secondWords: String {
    let tenths = (self + 50) / 100
    return "\(tenths / 10),\(tenths % 10) giây"
  }
}
