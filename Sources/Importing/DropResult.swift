internal import Files

/// What became of one file of a drop folder.
package struct DropResult: Sendable, Equatable {
  /// Its name as the clerk gave it.
  package var name: String
  /// In Vietnam: `30/11/2026 17:05`.
  package var moment: String
  /// Where it was written, below the content; "" when it was not.
  package var source: String
  /// Where the original lies now, below the drop folder.
  package var original: String
  /// In one sentence.
  package var outcome: String
  /// What to mend or to look at.
  package var remarks: [String]

  /// The folder, below the drop folder, of files that were read and need no other file in their place.
  package static let received = "da-nhan"

  package var isDone: Bool { !source.isEmpty || original.hasPrefix("\(Self.received)/") }

  package init(
    name: String, moment: String, source: String = "", original: String = "", outcome: String,
    remarks: [String] = []
  ) {
    (self.name, self.moment, self.source, self.original) = (name, moment, source, original)
    (self.outcome, self.remarks) = (outcome, remarks)
  }
}

extension DropResult {
  var json: JSONValue {
    .object([
      ("name", .string(name)), ("moment", .string(moment)), ("source", .string(source)),
      ("original", .string(original)), ("outcome", .string(outcome)),
      ("remarks", .array(remarks.map { .string($0) })),
    ])
  }

  /// Nil for anything else.
  init?(_ item: JSONValue) {
    guard let name = item["name"]?.text, let outcome = item["outcome"]?.text else { return nil }
    self.init(
      name: name, moment: item["moment"]?.text ?? "", source: item["source"]?.text ?? "",
      original: item["original"]?.text ?? "", outcome: outcome,
      remarks: item["remarks"]?.items.compactMap(\.text) ?? [])
  }
}

extension [DropResult] {
  /// How many are kept.
  package static var limit: Int { 100 }

  package var json: [UInt8] {
    return [UInt8]((JSONValue.array(map(\.json)).text(pretty: true) + "\n").utf8)
  }

  /// What was written down before; nothing of it, when somebody has spoilt the file.
  package init(reading bytes: [UInt8]) {
    self = (JSONValue(reading: bytes)?.items ?? []).compactMap { DropResult($0) }
  }

  /// The page beside the files (`ket-qua.html`): the newest first; it stands alone, and reads on a phone.
  package var page: String {
    var out = """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <title>Kết quả nhận tệp</title>
      <style>
      body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
      article { border-left: .3rem solid #2e7d32; margin: 1.2rem 0; padding: .2rem 0 .2rem .8rem; }
      article.loi { border-color: #c62828; }
      p, ul { margin: .3rem 0; overflow-wrap: anywhere; } ul { padding-left: 1.2rem; }
      </style>
      </head>
      <body>
      <h1>Kết quả nhận tệp</h1>
      <p>Mới nhất ở trên. Trang này do máy ghi lại mỗi lần nhận tệp.</p>

      """
    if isEmpty { out += "<p>Chưa nhận tệp nào.</p>\n" }
    for result in self {
      out += "<article\(result.isDone ? "" : " class=\"loi\"")>\n"
      out += "<h2>\(escapedHTML(result.name))</h2>\n"
      out += "<p><strong>\(result.isDone ? "Được." : "Chưa được.")</strong> "
      out += "\(escapedHTML(result.outcome)) (\(escapedHTML(result.moment)))</p>\n"
      if !result.source.isEmpty {
        out += "<p>Bài: <code>\(escapedHTML(result.source))</code></p>\n"
      }
      if !result.original.isEmpty {
        out += "<p>Tệp gốc: <code>\(escapedHTML(result.original))</code></p>\n"
      }
      if !result.remarks.isEmpty {
        out += "<p>Cần xem:</p>\n<ul>\n"
        for remark in result.remarks { out += "<li>\(escapedHTML(remark))</li>\n" }
        out += "</ul>\n"
      }
      out += "</article>\n"
    }
    return out + "</body>\n</html>\n"
  }
}
