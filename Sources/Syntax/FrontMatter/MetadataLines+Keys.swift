internal import Diagnostics
internal import Files

extension MetadataLines {
  /// Reads the hyphens, the key and the value of one line.
  mutating func scanContent(_ content: Range<Int>, column: Int, line: SourceLine) -> Int {
    var at = content.lowerBound
    var column = column
    if owner.value != .empty, column > owner.column {
      if movesOut(content, line: line) {
        column = owner.column
      } else if owner.value == .plain {
        scanContinuation(content)
        return line.next
      }
    }
    var isItem = false
    while let width = hyphen(at: at, in: content, column: column, isFirst: !isItem) {
      owner = Owner(column: column, isItem: true)
      isItem = true
      at += width.bytes
      column += width.columns
      while at < content.upperBound {
        let length = blankLength(bytes, at: at, limit: content.upperBound)
        if length == 0 { break }
        if bytes[at] != UInt8(ascii: " ") { edit(at, length, " ") }
        at += length
        column += 1
      }
    }
    guard at < content.upperBound else { return line.next }
    let rest = at..<content.upperBound
    if let key = key(in: rest, isItem: isItem, column: column) {
      let name = trimming(key.range, in: bytes)
      scanKey(name)
      // A no-break space before the colon would become part of the key.
      if name.upperBound < key.range.upperBound {
        edit(name.upperBound, key.range.upperBound - name.upperBound, "")
      }
      owner = Owner(column: column, key: name)
      if key.isTight {
        edit(key.range.upperBound + 1, 0, " ")
        diagnostics.append(.tightColon(text(rest), at: span(rest), of: text(name)))
      }
      return scanValue(key.range.upperBound + 1..<content.upperBound, line: line)
    }
    if isItem || owner.column >= 0 && owner.value == .empty && column > owner.column
      || opensMap(at: at)
    {
      return scanValue(rest, line: line)
    }
    edit(at, rest.count, "")
    diagnostics.append(.noColon(at: span(rest)))
    return line.next
  }

  /// Whether a whole file may be one map in brackets that begins here.
  private func opensMap(at place: Int) -> Bool {
    owner.column < 0 && (bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "["))
  }

  // MARK: Hyphens

  /// The bytes and columns of the hyphen at `place`, or of what was typed for one.
  private mutating func hyphen(
    at place: Int, in content: Range<Int>, column: Int, isFirst: Bool
  ) -> (bytes: Int, columns: Int)? {
    let end = content.upperBound
    let isSpaced = { [bytes] (after: Int) in
      after == end || blankLength(bytes, at: after, limit: end) > 0
    }
    if place < end, bytes[place] == UInt8(ascii: "-") {
      if isSpaced(place + 1) { return (1, 1) }
      guard isFirst, isLetterOrQuote(bytes[place + 1]) else { return nil }
      diagnostics.append(
        .tightHyphen(text(place + 1..<end), at: span(place..<place + 1)))
      edit(place + 1, 0, " ")
      return (1, 2)
    }
    // A bullet of a word processor, where a list is possible.
    let goesOn = owner.isItem && column == owner.column
    guard isFirst, goesOn || owner.column >= 0 && owner.value == .empty && column >= owner.column
    else { return nil }
    let length = bulletLength(at: place, limit: end)
    guard length > 0, isSpaced(place + length), place + length < end else { return nil }
    diagnostics.append(
      .bullet(
        text(place..<place + length), item: text(trimming(place + length..<end, in: bytes)),
        at: span(place..<place + length)))
    edit(place, length, "-")
    return (length, 1)
  }

  private func bulletLength(at place: Int, limit: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    case 0xC2: return place + 1 < limit && bytes[place + 1] == 0xB7 ? 2 : 0  // ·
    case 0xE2 where place + 2 < limit && bytes[place + 1] == 0x80:
      // – — •
      return [0x93, 0x94, 0xA2].contains(bytes[place + 2]) ? 3 : 0
    default: return 0
    }
  }

  private func isLetterOrQuote(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "\"") || isASCIILetter(byte)
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Keys

  /// The key at the start of `content`; its colon stands right after it. A key is tight when no
  /// space follows the colon and none of the other readings of the line makes sense.
  private func key(
    in content: Range<Int>, isItem: Bool, column: Int
  ) -> (range: Range<Int>, isTight: Bool)? {
    let first = bytes[content.lowerBound]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = closingQuote(from: content.lowerBound, limit: content.upperBound) else {
        return nil
      }
      let colon = trimming(close + 1..<content.upperBound, in: bytes).lowerBound
      guard colon < content.upperBound, isColon(colon, limit: content.upperBound) else {
        return nil
      }
      return (content.lowerBound..<colon, false)
    }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return nil }
    for at in content.dropFirst() where bytes[at] == UInt8(ascii: ":") {
      if isColon(at, limit: content.upperBound) { return (content.lowerBound..<at, false) }
      let next = bytes[at + 1]
      if !isItem, next != UInt8(ascii: "/"), next != UInt8(ascii: ":"),
        isLetterOrQuote(next) || !expectsValue(column), !isDigit(bytes[at - 1])
      {
        return (content.lowerBound..<at, true)
      }
    }
    return nil
  }

  private func expectsValue(_ column: Int) -> Bool {
    owner.column >= 0 && owner.value == .empty && column > owner.column
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether the colon at `place` ends a key: a blank or the end follows it.
  func isColon(_ place: Int, limit: Int) -> Bool {
    bytes[place] == UInt8(ascii: ":")
      && (place + 1 >= limit || blankLength(bytes, at: place + 1, limit: limit) > 0)
  }

  private mutating func scanKey(_ key: Range<Int>) {
    let first = bytes[key.lowerBound]
    guard first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return }
    let isLeading = hasMeaningAtStart(key)
    if isLeading {
      shield(key.lowerBound)
      diagnostics.append(.leadingInKey(character(first), key: text(key), at: span(key)))
    }
    for at in key.dropFirst() where bytes[at] == UInt8(ascii: "#") && isBlank(bytes[at - 1]) {
      shield(at)
      if !isLeading {
        diagnostics.append(.leadingInKey(" #", key: text(key), at: span(key)))
      }
      return
    }
  }

  // MARK: Lines further in than a key that has a value

  /// Whether the line is a key typed too far in; it is then read as one in the column of the key
  /// above.
  private mutating func movesOut(_ content: Range<Int>, line: SourceLine) -> Bool {
    let colon = content.dropFirst().first { isColon($0, limit: content.upperBound) }
    guard let colon, let owned = owner.key, isShort(content.lowerBound..<colon) else {
      return false
    }
    diagnostics.append(
      .keyBelowText(
        text(trimming(content.lowerBound..<colon, in: bytes)), above: text(owned),
        line: text(content), at: span(content)))
    while let last = edits.last, last.place >= line.start, last.place < content.lowerBound {
      edits.removeLast()
    }
    let indentation = String(repeating: " ", count: owner.column)
    edit(line.start, content.lowerBound - line.start, indentation)
    return true
  }

  /// Looks at a line that goes on with the text above.
  private mutating func scanContinuation(_ content: Range<Int>) {
    if bytes[content.lowerBound] == UInt8(ascii: "-"), content.count > 1,
      isBlank(bytes[content.lowerBound + 1]), let key = owner.key
    {
      diagnostics.append(.itemBelowText(text(key), at: span(content)))
    }
    scanPlain(content, reports: true)
  }

  /// Whether the words are few enough for a key.
  private func isShort(_ range: Range<Int>) -> Bool {
    bytes[range].count { $0 == UInt8(ascii: " ") } < 5
  }

  func character(_ byte: UInt8) -> String { String(Character(Unicode.Scalar(byte))) }
}

extension Diagnostic {
  fileprivate static func noColon(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0113", at: span, "dòng này không có dấu hai chấm sau tên khóa, nên bị bỏ qua",
      hint: "viết “Tên khóa: giá trị”, hoặc thêm “# ” ở đầu dòng nếu chỉ là lời ghi chú")
  }

  fileprivate static func tightColon(
    _ line: String, at span: SourceSpan, of key: String
  ) -> Diagnostic {
    Diagnostic(
      "TX0114", at: span, "dấu cách sau “\(key):” bị thiếu",
      hint: "\(key): \(line.dropFirst(key.count + 1))")
  }

  fileprivate static func tightHyphen(_ item: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("TX0114", at: span, "dấu cách sau “-” bị thiếu", hint: "- \(item)")
  }

  fileprivate static func bullet(
    _ bullet: String, item: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0118", at: span, "“\(bullet)” ở đầu mục, danh sách phải dùng dấu “-”", hint: "- \(item)")
  }

  fileprivate static func leadingInKey(
    _ mark: String, key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0108", at: span, "“\(mark)” trong tên khóa “\(key)” có nghĩa riêng, không được dùng",
      hint: "bỏ “\(mark)”, hoặc đặt tên khóa trong ngoặc kép")
  }

  fileprivate static func keyBelowText(
    _ key: String, above: String, line: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0116", at: span, "khóa “\(key)” thụt vào dưới “\(above)” vốn đã có giá trị",
      hint: "đưa dòng này ra thẳng cột với “\(above)”: \(line)")
  }

  fileprivate static func itemBelowText(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0116", at: span, "mục danh sách nằm dưới “\(key)” vốn đã có giá trị",
      hint: "để trống sau “\(key):” và đưa giá trị xuống thành một mục “- …”")
  }
}
