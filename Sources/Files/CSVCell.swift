/// A cell of a CSV file (RFC 4180) that people will open in a spreadsheet: no unseen character, no
/// formula, and in quotes where it must be.
package func csvCell(_ text: String) -> String {
  let text = spreadsheetCell(withoutUnseenCharacters(text))
  return text.utf8.contains { ",\"\n\r".utf8.contains($0) } ? quotedCell(text) : text
}

/// The text in quotes, each of its own said twice. By bytes: a quotation mark with an accent above it is
/// one character, and still ends the cell.
package func quotedCell(_ text: String) -> String {
  var bytes: [UInt8] = [UInt8(ascii: "\"")]
  for byte in text.utf8 { bytes += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
  return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
}

/// A cell as a spreadsheet may be given it: nothing in it is a formula.
///
/// A spreadsheet runs what begins with `=`, `+`, `-` or `@` (OWASP, “CSV Injection”), also behind
/// blanks, and in some languages the wide forms of these. One that is set to Vietnamese parts cells at
/// semicolons, whatever the file uses, so that a formula may begin inside of a cell of ours. Each such
/// place gets an apostrophe in front:
///
///     =HYPERLINK("…")   →  '=HYPERLINK("…")
///     mục a; -mục b     →  mục a;' -mục b
///     -1.639,5          →  -1.639,5
///
/// What is a number stays one. An apostrophe that stands before such a place gets another, so that
/// who takes one away from each has the text as it was.
private func spreadsheetCell(_ text: String) -> String {
  guard text.utf8.contains(where: { UnsafeStart.mayBegin.contains($0) }) else { return text }
  let scalars = Array(text.unicodeScalars)
  var out = String.UnicodeScalarView()
  var place = 0
  while place < scalars.count {
    if place == 0 || UnsafeStart.separators.contains(scalars[place - 1]),
      UnsafeStart.begins(at: place, in: scalars)
    {
      out.append("'")
    }
    out.append(scalars[place])
    place += 1
  }
  return String(out)
}

private enum UnsafeStart {
  /// After these a spreadsheet may begin a cell.
  static let separators: Set<Unicode.Scalar> = [";", "\t", "\n", "\r"]
  static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  /// First bytes of what is looked for: the signs, and what some spreadsheets pass over.
  static let mayBegin: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0xEF, 0x09, 0x0D]

  static func begins(at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    // A tab or a line end at the very beginning is passed over by some, and never wanted.
    if start == 0, scalars[0] == "\t" || scalars[0] == "\r" { return true }
    let rest = scalars[start...].drop { $0 == "'" || $0.properties.isWhitespace && $0 != "\n" }
    guard let sign = rest.first, signs.contains(sign) else { return false }
    return !isNumber(rest.prefix { !separators.contains($0) })
  }

  /// `-1.639,5`, `+12`, `-3 %`: what no spreadsheet could take for more than a number.
  private static func isNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let sign = text.first, sign == "-" || sign == "+" else { return false }
    var digits = text.dropFirst()
    while let last = digits.last, last == "%" || last == " " || last == "\u{A0}" {
      digits = digits.dropLast()
    }
    guard let first = digits.first, ("0"..."9").contains(first) else { return false }
    return digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
  }
}
