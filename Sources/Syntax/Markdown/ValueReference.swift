package import Diagnostics
package import Files
import VietnameseText

/// A place in a text where a value of the portal's data is wanted, by what its author wrote.
///
///     Tiếp nhận {{hồ sơ tiếp nhận, quý 1 2026}} hồ sơ.
///
/// What stands between the braces is for the portal to read: here it is words. Code is never filled, so
/// that a page can show how a reference is written.
package struct ValueReference: Sendable {
  /// Between the braces, with single spaces.
  package let text: String
  /// With the braces.
  package let span: SourceSpan

  package init(text: String, span: SourceSpan) {
    (self.text, self.span) = (text, span)
  }
}

/// Where `{{…}}` stand in `bytes`, with their braces, and where one begins that does not end.
struct ValueMarks {
  private(set) var references: [Range<Int>] = []
  private(set) var unclosed: Int?

  init(in bytes: [UInt8]) {
    var place = 0
    while let start = Self.first(brace: UInt8(ascii: "{"), in: bytes, from: place) {
      guard let end = Self.first(brace: UInt8(ascii: "}"), in: bytes, from: start + 2) else {
        unclosed = start
        return
      }
      references.append(start..<end + 2)
      place = end + 2
    }
  }

  private static func first(brace: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] == brace, bytes[place + 1] == brace { return place }
      place += 1
    }
    return nil
  }
}

/// Whether there can be a reference to a value in `bytes`.
package func mayHoldValues(_ bytes: some Collection<UInt8>) -> Bool {
  let found = bytes.withContiguousStorageIfAvailable { bytes in
    var wasBrace = false
    for byte in bytes {
      let isBrace = byte == UInt8(ascii: "{")
      if isBrace, wasBrace { return true }
      wasBrace = isBrace
    }
    return false
  }
  return found ?? mayHoldValues(Array(bytes))
}

/// A plain text with the values that it asks for, each placed at the whole of it.
package func filledText(
  _ text: String, at span: SourceSpan, _ value: (ValueReference) -> Diagnosed<String?>
) -> Diagnosed<String> {
  let bytes = Array(text.utf8)
  let marks = ValueMarks(in: bytes)
  guard !marks.references.isEmpty else { return Diagnosed(text) }
  var findings: [Diagnostic] = []
  var made: [UInt8] = []
  var copied = 0
  for mark in marks.references.prefix(ValueFilling.mostReferences) {
    let inner = String(decoding: bytes[mark].dropFirst(2).dropLast(2), as: UTF8.self).singleSpaced
    let answer = value(ValueReference(text: inner, span: span)).moving(into: &findings)
    guard let answer else { continue }
    made += bytes[copied..<mark.lowerBound] + Array(answer.utf8)
    copied = mark.upperBound
  }
  return Diagnosed(String(decoding: made + bytes[copied...], as: UTF8.self), findings)
}
