/// How the text of a cell reads: a column is one of numbers when each of its cells is one.
enum CellReading: Equatable {
  case number
  /// An empty cell, or a mark that stands for nothing: `-`, `…`, `x`.
  case nothing
  case words

  /// Numbers as people write them: `485`, `1.639`, `71,02%`, `-3,5`. No number is what only looks
  /// like one: `0220 384` (a telephone), `08` (a day), `1.001193` (a procedure), `08/9/2023`.
  init(_ text: String) {
    var digits = Array(text.utf8)[...]
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    } else if digits.starts(with: "\u{2212}".utf8) {
      digits = digits.dropFirst(3)
    }
    if digits.last == UInt8(ascii: "%") { digits = digits.dropLast() }
    while digits.last == UInt8(ascii: " ") { digits = digits.dropLast() }
    if Self.isNumber(digits) {
      self = .number
    } else {
      self = ["", "-", "–", "—", "…", "...", "x", "X"].contains(text) ? .nothing : .words
    }
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, isDigit(first) else { return false }
    let comma = text.firstIndex(of: UInt8(ascii: ",")) ?? text.endIndex
    let decimals = text[comma...].dropFirst()
    if comma < text.endIndex, decimals.isEmpty || !decimals.allSatisfy(isDigit) { return false }
    let groups = text[..<comma].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      first != UInt8(ascii: "0") || groups[0].count == 1
    else { return false }
    if groups.count == 1 { return true }
    // `7.5` is a decimal written the foreign way; `1.001193` is neither that nor thousands.
    if groups.count == 2, comma == text.endIndex, groups[1].count <= 3 { return true }
    return groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The beginning of a paragraph that names the table behind it: `Bảng: Dân số`, `Bảng 1. Dân số`.
struct TableLabel: Equatable {
  /// `Bảng:`, which is not shown; nil when the label has a number, which is.
  let bareWord: String?

  init?(_ paragraph: String) {
    guard paragraph.prefix(4).lowercased() == "bảng" else { return nil }
    let rest = paragraph.dropFirst(4)
    let behind = rest.drop { $0.isWhitespace }
    if behind.first == ":" {
      guard behind.dropFirst().contains(where: { !$0.isWhitespace }) else { return nil }
      bareWord = String(paragraph[..<behind.index(after: behind.startIndex)])
      return
    }
    // `Bảng 1 cho thấy …` is a sentence; a number and a stop make a label.
    guard rest.first?.isWhitespace == true else { return nil }
    let number = behind.prefix { $0.isNumber || $0.isLetter || "./-".contains($0) }
    let isNumber = number.first?.isNumber == true || number.first.map { "IVX".contains($0) } == true
    guard isNumber, number.count <= 8 else { return nil }
    let stop = behind.dropFirst(number.count).drop { $0.isWhitespace }.first
    guard number.last == "." || stop == nil || stop == ":" || stop == "–" || stop == "-" else {
      return nil
    }
    bareWord = nil
  }
}
