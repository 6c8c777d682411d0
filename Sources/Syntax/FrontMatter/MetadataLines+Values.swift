internal import Diagnostics
internal import Files

extension MetadataLines {
  /// Reads the value in `range`, after a key or a hyphen; gives the start of the line after it.
  mutating func scanValue(_ range: Range<Int>, line: SourceLine) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      let length = blankLength(bytes, at: at, limit: range.upperBound)
      if length == 0 { break }
      if length == 2 || bytes[at] == UInt8(ascii: "\t") { edit(at, length, " ") }
      at += length
    }
    let value = at..<range.upperBound
    guard let first = value.first else {
      owner.value = .empty
      return line.next
    }
    switch bytes[first] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return scanQuoted(value, line: line)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return scanBrackets(value, line: line)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isBlockHeader(value) {
        owner.value = .closed
        blockColumn = owner.column
        return line.next
      }
    case UInt8(ascii: "#"):
      // A comment after a key whose value is below; otherwise a number sign that was meant.
      if endOfOwned(from: line.next) > line.next {
        owner.value = .empty
        return line.next
      }
      scanPlain(value, reports: true)
      return line.next
    default: break
    }
    if marksNested(value, line: line) {
      owner.value = .empty
    } else if hasMeaningAtStart(value) {
      shield(first)
      diagnostics.append(.leading(bytes[first], value: text(value), of: keyText, at: span(value)))
      scanPlain(value.dropFirst(), reports: false)
    } else {
      scanPlain(value, reports: true)
    }
    return line.next
  }

  /// Shields every `: ` and ` #` of text that stands without quotes, and reports the first.
  mutating func scanPlain(_ value: Range<Int>, reports: Bool) {
    owner.value = .plain
    var reports = reports
    for at in value {
      switch bytes[at] {
      case UInt8(ascii: ":"):
        guard isColon(at, limit: value.upperBound) else { continue }
        if reports {
          diagnostics.append(.colon(text(value), of: keyText, at: span(value)))
        }
      case UInt8(ascii: "#"):
        guard at == value.lowerBound || isSpaced(before: at) else { continue }
        if reports {
          diagnostics.append(.numberSign(text(value), of: keyText, at: span(value)))
        }
      default: continue
      }
      reports = false
      shield(at)
    }
  }

  /// Whether a blank ends right before `place`.
  private func isSpaced(before place: Int) -> Bool {
    isBlank(bytes[place - 1])
      || place >= 2 && bytes[place - 2] == 0xC2 && bytes[place - 1] == 0xA0
  }

  /// Whether the first character means something to YAML, so that text may not begin with it.
  func hasMeaningAtStart(_ text: Range<Int>) -> Bool {
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      return text.count == 1 || isBlank(bytes[text.lowerBound + 1])
    default: return false
    }
  }

  /// Whether the value is an anchor or a tag before a list or a map below: that is for the tree to
  /// refuse, since quotes would not help.
  private mutating func marksNested(_ value: Range<Int>, line: SourceLine) -> Bool {
    let first = bytes[value.lowerBound]
    return (first == UInt8(ascii: "&") || first == UInt8(ascii: "!")) && value.count > 1
      && !bytes[value].contains { isBlank($0) } && endOfOwned(from: line.next) > line.next
  }

  /// `|` or `>`, with digits and signs, and perhaps a comment.
  private func isBlockHeader(_ value: Range<Int>) -> Bool {
    var at = value.lowerBound + 1
    while at < value.upperBound, !isBlank(bytes[at]) {
      switch bytes[at] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "1")...UInt8(ascii: "9"): at += 1
      default: return false
      }
    }
    guard at - value.lowerBound <= 3 else { return false }
    let rest = trimming(at..<value.upperBound, in: bytes)
    return rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: "#")
  }

  /// Where the lines end that belong to the owner because they are further in: the start of the
  /// first that does not. A hyphen may stand in the column of its key.
  ///
  /// Every look ahead costs from one allowance, so that a file of opening brackets is not read over
  /// and over; once it is spent, values end with their line.
  mutating func endOfOwned(from start: Int) -> Int {
    var at = start
    var end = start
    defer { lookAhead -= at - start }
    while at < range.upperBound, at - start < lookAhead {
      let line = SourceLine(bytes, from: at, limit: range.upperBound)
      let content = line.trimmed
      if let first = content.first {
        let column = first - line.start
        switch bytes[first] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): break
        case UInt8(ascii: "-") where column == owner.column && !owner.isItem: break
        default: if column <= owner.column { return end }
        }
        end = line.next
      }
      at = line.next
    }
    return end
  }

  /// What stands before the value, to be pasted: `Tên: ` or `- `.
  var keyText: String { owner.key.map { text($0) + ": " } ?? "- " }
}

/// The text in quotes that YAML reads back as it is: double ones, or single ones when it holds
/// double quotes.
func inQuotes(_ text: String) -> String {
  guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    + "'"
}

extension Diagnostic {
  fileprivate static func colon(
    _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0106", at: span, "dấu hai chấm trong giá trị, giá trị này phải đặt trong ngoặc kép",
      hint: key + inQuotes(value))
  }

  fileprivate static func numberSign(
    _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0107", at: span,
      "dấu “#” sau dấu cách trong giá trị, giá trị này phải đặt trong ngoặc kép",
      hint: key + inQuotes(value))
  }

  fileprivate static func leading(
    _ mark: UInt8, value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    let mark = Character(Unicode.Scalar(mark))
    return Diagnostic(
      "TX0108", at: span, "“\(mark)” ở đầu giá trị, giá trị này phải đặt trong ngoặc kép",
      hint: key + inQuotes(value))
  }
}
