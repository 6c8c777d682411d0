package import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// Whether a page whose source has these errors may stay as readers have it, made from an earlier source.
///
/// What the new source says of who may see the page counts all the same: a draft, a page whose day has not come or
/// whose time is over goes. It goes too when something may have been meant to hide it and cannot be understood. A
/// day that cannot be read takes nothing away.
///
/// - Parameters:
///   - bytes: the new source.
///   - findings: what keeps it back.
package func mayStay(
  _ bytes: [UInt8], at path: FilePath, today: CalendarDate, despite findings: [Diagnostic]
) -> Bool {
  let source = parseDocument(bytes, at: path).value
  let metadata = PageMetadata.schema.decode(source.entries, in: .file(path)).value
  guard metadata.isPublished(on: today), source.entries.kind != .aidList else { return false }
  let lines = LineTable(bytes)
  guard !hidesUnread(lines, source.entries) else { return false }
  let doubtful = findings.filter(\.keepsPageBack).filter {
    $0.span.range.lowerBound > 0 || $0.code == "TX0512"
  }
  return doubtful.allSatisfy { finding in
    if finding.code == "TX0512" {
      return (1...min(40, lines.lineCount)).allSatisfy {
        let line = lines.text(ofLine: $0)
        return !PageMetadata.schema.beginsWithGuard(line) || isAboutDays(line)
      }
    }
    return isAboutDays(lines.text(ofLine: lines.line(at: finding.span.range.lowerBound)))
  }
}

/// Whether a line speaks of a draft that the reading of keys has swallowed, as within quotes that do not end.
private func hidesUnread(_ lines: LineTable, _ entries: [MetadataEntry]) -> Bool {
  let names = ["nhap", "draft"]
  let isRead = entries.contains { names.contains(foldedKey($0.key)) }
  return !isRead
    && (1...min(60, lines.lineCount)).contains { number in
      let line = lines.text(ofLine: number).drop { $0.isWhitespace }
      return names.contains(foldedKey(String(line.prefix { $0 != ":" })))
    }
}

/// Whether a line begins with one of the keys that say from when or until when.
private func isAboutDays(_ line: String) -> Bool {
  let folded = foldedKey(line)
  return ["Đăng từ", "Đăng đến"].contains { folded.hasPrefix(foldedKey($0)) }
}

extension Diagnostic {
  /// Whether it says that another source has the address of a page.
  package var isOfTakenAddress: Bool { code == "TX0513" }
}
