internal import Diagnostics
internal import Files
internal import VietnameseText

/// Cuts CSV into rows and cells, and reports quotes that are wrong.
///
/// A quote that is not closed must not swallow the rest of the table: its row is then read up to
/// the end of the line as if the quote were not there.
struct TableRecords {
  struct Record {
    var cells: [TableCell] = []
    /// How many cells the row has, those included that were not kept.
    var width = 0
    let line: Int
    var span: SourceSpan
    /// The cells past the last column.
    var surplus: SourceSpan
  }

  let delimiter: UInt8
  private(set) var diagnostics: [Diagnostic] = []

  private let bytes: [UInt8]
  private let end: Int
  private let path: FilePath
  private let needsComposing: Bool
  private var at: Int
  private var line: Int
  private var isHeader = true
  /// Set when a quote was found open at the end of the file: no quote after it spans lines.
  private var quotesEndWithLine = false

  init(_ bytes: [UInt8], in range: Range<Int>, at path: FilePath) {
    self.bytes = bytes
    self.path = path
    end = range.upperBound
    at = range.lowerBound
    line = bytes[..<range.lowerBound].count { $0 == newline } + 1
    needsComposing = VietnameseText.needsComposing(bytes[range])
    delimiter = Self.delimiter(of: bytes, in: range)
  }

  /// The next row that is not empty. Only `columns` cells are kept.
  mutating func next(columns: Int = .max) -> Record? {
    while at < end {
      let record = readRecord(columns: columns)
      let isEmpty = record.cells.allSatisfy { cell in cell.text.utf8.allSatisfy { isBlank($0) } }
      if isEmpty, !isHeader || record.width == 1 { continue }
      isHeader = false
      return record
    }
    return nil
  }

  private mutating func readRecord(columns: Int) -> Record {
    let start = at
    let empty = SourceSpan(path, start..<start)
    var record = Record(line: line, span: empty, surplus: empty)
    if columns != .max { record.cells.reserveCapacity(columns) }
    var surplusStart: Int?
    var cellEnd = start
    while true {
      let place = at
      let cell = readCell()
      cellEnd = at
      record.width += 1
      if record.cells.count < columns {
        record.cells.append(cell)
      } else if surplusStart == nil {
        surplusStart = place
      }
      guard at < end, bytes[at] == delimiter else { break }
      at += 1
    }
    skipLineEnd()
    record.span = SourceSpan(path, start..<cellEnd)
    if let surplusStart { record.surplus = SourceSpan(path, surplusStart..<cellEnd) }
    return record
  }

  private mutating func skipLineEnd() {
    if at < end, bytes[at] == carriageReturn { at += 1 }
    if at < end, bytes[at] == newline {
      at += 1
      line += 1
    }
  }

  // MARK: Cells

  private mutating func readCell() -> TableCell {
    var first = at
    while first < end, bytes[first] == space { first += 1 }
    guard first < end, bytes[first] == quote else { return readPlainCell() }
    // RFC 4180 would make the quote, and each comma after it, part of plain text.
    if first > at { diagnostics.append(.blankBeforeQuote(at: span(at..<first))) }
    at = first
    return readQuotedCell()
  }

  private mutating func readPlainCell() -> TableCell {
    let start = at
    var stray: Int?
    while at < end, !endsCell(bytes[at]) {
      if bytes[at] == quote, stray == nil { stray = at }
      at += 1
    }
    if let stray {
      diagnostics.append(.strayQuote(cellText(start..<at), at: span(stray..<stray + 1)))
    }
    return cell(text: start..<at, span: start..<at, hasPairs: false)
  }

  private mutating func readQuotedCell() -> TableCell {
    let open = at
    var place = open + 1
    var hasPairs = false
    var lines = 0
    while place < end {
      let byte = bytes[place]
      if byte == quote {
        guard place + 1 < end, bytes[place + 1] == quote else { break }
        hasPairs = true
        place += 1
      } else if byte == newline {
        if quotesEndWithLine { return readUnclosedCell(open) }
        lines += 1
      }
      place += 1
    }
    guard place < end else {
      quotesEndWithLine = true
      return readUnclosedCell(open)
    }
    var after = place + 1
    while after < end, bytes[after] == space { after += 1 }
    if after < end, !endsCell(bytes[after]) {
      // A quote that closes on another line, before text, most likely opens a cell there.
      if lines > 0 { return readUnclosedCell(open) }
      at = place + 1
      while at < end, !endsCell(bytes[at]) { at += 1 }
      diagnostics.append(.textAfterQuote(cellText(open..<at), at: span(open..<at)))
      return cell(text: open..<at, span: open..<at, hasPairs: false)
    }
    at = after
    line += lines
    return cell(text: open + 1..<place, span: open..<place + 1, hasPairs: hasPairs)
  }

  /// The cell up to the next delimiter, as if the quote at `open` were not there.
  private mutating func readUnclosedCell(_ open: Int) -> TableCell {
    diagnostics.append(.unclosedQuote(at: span(open..<open + 1)))
    at = open + 1
    while at < end, !endsCell(bytes[at]) { at += 1 }
    return cell(text: open + 1..<at, span: open..<at, hasPairs: false)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == newline || byte == carriageReturn
  }

  private mutating func cell(text: Range<Int>, span: Range<Int>, hasPairs: Bool) -> TableCell {
    if text.count > maximumCell {
      diagnostics.append(.tooLong(text.count, at: self.span(span)))
      return TableCell(text: "", span: self.span(span))
    }
    var text = text
    var span = span
    if isHeader {
      text = trimming(text, in: bytes)
      if bytes[span].first != quote { span = text }
    }
    let value = hasPairs ? unpaired(text) : cellText(text)
    return TableCell(text: value.withoutUnseen, span: self.span(span))
  }

  private func cellText(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return needsComposing ? composed(text) : text
  }

  /// The text with each pair of quotes made one.
  private func unpaired(_ range: Range<Int>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      kept.append(bytes[at])
      at += bytes[at] == quote ? 2 : 1
    }
    let text = String(decoding: kept, as: UTF8.self)
    return needsComposing ? composed(text) : text
  }

  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path, range) }

  // MARK: The delimiter

  /// The one that the header uses most outside of quotes; a comma when none is used.
  private static func delimiter(of bytes: [UInt8], in range: Range<Int>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for at in range {
      let byte = bytes[at]
      if byte == newline, at > range.lowerBound, !isQuoted, counts != [0, 0, 0] { break }
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      if byte == newline, at - range.lowerBound > maximumCell { break }
    }
    var best = 0
    for index in 1..<candidates.count where counts[index] > counts[best] { best = index }
    return candidates[best]
  }
}

private let quote = UInt8(ascii: "\"")
private let space = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let maximumCell = 64 << 10

extension Diagnostic {
  fileprivate static func blankBeforeQuote(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0205", .warning, at: span, "dấu cách trước dấu ngoặc kép mở ô, được bỏ qua",
      hint: "viết dấu ngoặc kép liền sau dấu ngăn ô: ,\"…\"")
  }

  fileprivate static func strayQuote(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0205", .warning, at: span, "dấu ngoặc kép giữa ô, phải viết hai lần và bao cả ô",
      hint: quotedCell(text))
  }

  fileprivate static func textAfterQuote(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0205", at: span, "dấu ngoặc kép đóng trước khi hết ô, phải bao cả ô",
      hint: quotedCell(text))
  }

  fileprivate static func unclosedQuote(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0206", at: span, "dấu ngoặc kép mở mà không đóng, ô được đọc đến hết dòng",
      hint: "thêm \" vào cuối ô, hoặc xóa dấu này")
  }

  fileprivate static func tooLong(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0202", at: span,
      "ô dài \(count / 1024) KB, quá mức \(maximumCell / 1024) KB nên không được đọc",
      hint: "rút ngắn ô này, hoặc đưa văn bản vào một tệp riêng")
  }
}
