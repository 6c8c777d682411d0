package import Diagnostics
internal import Files

/// The errors and warnings of a portal as an Atom feed (RFC 4287): an editor's reader program shows each once,
/// when it first appears.
///
/// An entry is known by its code, its file, the words of its line and what is said of it but for the numbers,
/// so that neither lines written above it nor another day make it new. It shows what the page of findings shows: of a confidential line no word.
package struct FindingsFeed: Sendable {
  /// When each entry was first written, by its id.
  private var firstSeen: [String: RunMoment] = [:]

  /// - Parameter former: the feed as it was written before; nil or damaged, all entries are new.
  package init(former: String?) {
    let entry = /<entry><id>(urn:trangxa:[^<]*)<\/id><updated>([^<]*)<\/updated>/
    for match in (former ?? "").matches(of: entry) {
      firstSeen[String(match.1)] = RunMoment(iso: String(match.2))
    }
  }

  /// The feed of a report.
  ///
  /// - Parameters:
  ///   - slug: of the portal; a part of the feed's own id.
  ///   - now: when an entry is first seen that was not there before.
  package func text(_ report: DiagnosticReport, name: String, slug: String, now: RunMoment)
    -> String
  {
    var taken: [String: Int] = [:]
    let entries = report.items.filter { $0.diagnostic.severity != .note }.map { item in
      let base = Self.id(item)
      taken[base, default: 0] += 1
      // The same mistake in two lines of the same words.
      let id = taken[base] == 1 ? base : "\(base):\(taken[base] ?? 0)"
      return (id: id, time: firstSeen[id] ?? now, item: item)
    }.sorted { ($1.time, $0.id) < ($0.time, $1.id) }
    // A feed that lost entries is no news.
    let updated = entries.map(\.time).max() ?? firstSeen.values.max() ?? RunMoment(seconds: 0)
    var out = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <title>\(escapedHTML(name)): chỗ cần sửa</title>
      <id>urn:trangxa:loi:\(escapedHTML(slug))</id>
      <updated>\(updated.iso)</updated>
      <author><name>TrangXa</name></author>
      <link href="loi.html"/>

      """
    for entry in entries { out += Self.entry(entry.id, entry.time, entry.item) }
    return out + "</feed>\n"
  }

  private static func id(_ item: DiagnosticReport.Item) -> String {
    var hash = ContentHash()
    let words = item.diagnostic.message.filter { !$0.isNumber }
    for text in [item.path, item.shownLine, words] {
      hash.combine(text.utf8)
      // So that "ab", "c" is not "a", "bc".
      hash.combine([0])
    }
    let digits = String(hash.value, radix: 16)
    return "urn:trangxa:\(item.diagnostic.code):"
      + String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func entry(_ id: String, _ time: RunMoment, _ item: DiagnosticReport.Item)
    -> String
  {
    let found = item.diagnostic
    let place = item.start.map { "\(item.path), dòng \($0.line)" } ?? item.path
    var words = [place]
    let line = String(item.shownLine.prefix(300))
    if !line.isEmpty { words.append(line) }
    if let hint = found.hint { words.append("Gợi ý: \(hint)") }
    let text = words.map { escapedHTML(escapedHTML($0.plain)) }.joined(separator: "&lt;br&gt;")
    return "<entry><id>\(id)</id><updated>\(time.iso)</updated>"
      + "<title>\(escapedHTML("\(found.severity.word): \(found.message) [\(found.code)]".plain))</title>"
      + "<link href=\"loi.html\"/><content type=\"html\">\(text)</content></entry>\n"
  }
}

extension String {
  /// Without the characters that no XML 1.0 may have, escaped or not: a source can hold any.
  fileprivate var plain: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          scalar == "\t" || scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
        }))
  }
}
