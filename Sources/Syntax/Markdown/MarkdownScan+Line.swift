extension MarkdownScan {
  /// What there is to count in one line.
  struct Line {
    /// Where the next line begins.
    private(set) var next: Int
    private(set) var size = 0
    private(set) var isBlank = true
    /// White space at its beginning, as columns.
    private(set) var indent = 0
    /// Quotation and list marks at its beginning, and half of the white space before and between.
    private(set) var nesting = 0
    /// Whether an item of a list or a heading begins here.
    private(set) var beginsBlock = false

    private(set) var brackets = 0
    /// `[` less `]`, as far as the line can tell.
    private(set) var openBrackets = 0
    /// `<` and `@`.
    private(set) var marks = 0
    private(set) var pipes = 0
    /// The most `)` in one word.
    private(set) var closingRun = 0
    private(set) var hasTilde = false
    private(set) var hasFootnoteMark = false
    private(set) var definesLink = false
    /// Whether it may be the row of dashes under the head of a table.
    private(set) var isDelimiterRow = false

    private(set) var fenceMark: UInt8 = 0
    private(set) var fenceLength = 0
    /// Whether nothing but the fence is on the line.
    private(set) var isOnlyFence = false
    /// A fence of backquotes opens nothing when another backquote follows.
    private(set) var opensFence = false

    /// Columns, should it be a row of a table.
    private(set) var columns = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
      var place = start
      var onlyDelimiters = true
      var dashes = 0
      var colons = 0
      var closings = 0
      var backquotes = 0
      var last: UInt8 = 0
      var first: UInt8 = 0
      reading: while place < end {
        let begin = place
        while place < end, Self.isPlain(bytes[place]) { place += 1 }
        let plain = bytes[begin..<place]
        if closings > 0, plain.contains(UInt8(ascii: " ")) { closings = 0 }
        if let firstOfWords = plain.first(where: { $0 != UInt8(ascii: " ") }) {
          onlyDelimiters = false
          if isBlank {
            isBlank = false
            first = firstOfWords
          }
          last = plain.last { $0 != UInt8(ascii: " ") } ?? last
        }
        guard place < end else { break }
        let byte = bytes[place]
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break reading
        case UInt8(ascii: "\t"):
          closings = 0
          place += 1
          continue
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":"):
          colons += 1
          if last == UInt8(ascii: "]") { definesLink = true }
        case UInt8(ascii: ">"): break
        default:
          onlyDelimiters = false
          switch byte {
          case UInt8(ascii: "["):
            brackets += 1
            openBrackets += 1
          case UInt8(ascii: "]"): openBrackets -= 1
          case UInt8(ascii: "^"): if last == UInt8(ascii: "[") { hasFootnoteMark = true }
          case UInt8(ascii: "<"), UInt8(ascii: "@"): marks += 1
          case UInt8(ascii: "~"): hasTilde = true
          case UInt8(ascii: "`"): backquotes += 1
          case UInt8(ascii: ")"):
            closings += 1
            closingRun = max(closingRun, closings)
          default: break
          }
        }
        if isBlank {
          isBlank = false
          first = byte
        }
        last = byte
        place += 1
      }
      size = place - start
      let content = place
      if place < end {
        place += 1
        if bytes[place - 1] == UInt8(ascii: "\r"), place < end, bytes[place] == UInt8(ascii: "\n") {
          place += 1
        }
      }
      next = place
      guard !isBlank else { return }
      isDelimiterRow = onlyDelimiters && dashes > 0 && pipes + colons > 0
      columns = max(1, pipes + 1 - (first == bar ? 1 : 0) - (last == bar ? 1 : 0))
      readBeginning(bytes[start..<content], backquotes: backquotes)
    }

    /// Whether there is nothing to count at the byte: letters, digits, spaces, and most signs. Nearly all
    /// bytes are such, and are passed over in a loop of their own that does not stop at each word.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte < 0x40 ? counted.low >> byte : counted.high >> (byte & 0x3F)) & 1 == 0
    }

    /// A bit for each byte of ASCII that ``init(_:from:to:)`` looks at: below 0x40 tab, both line ends and
    /// `)-:<>`, above ``@[]^`|~``.
    private static var counted: (low: UInt64, high: UInt64) {
      (
        1 << 0x09 | 1 << 0x0A | 1 << 0x0D | 1 << 0x29 | 1 << 0x2D | 1 << 0x3A | 1 << 0x3C | 1
          << 0x3E,
        1 << 0x00 | 1 << 0x1B | 1 << 0x1D | 1 << 0x1E | 1 << 0x20 | 1 << 0x3C | 1 << 0x3E
      )
    }

    private mutating func readBeginning(
      _ line: Slice<UnsafeBufferPointer<UInt8>>, backquotes: Int
    ) {
      var place = line.startIndex
      var columns = 0
      func isGap(_ place: Int) -> Bool {
        place >= line.endIndex || line[place] == UInt8(ascii: " ")
          || line[place] == UInt8(ascii: "\t")
      }
      func skipGap() {
        while place < line.endIndex, isGap(place) {
          columns += line[place] == UInt8(ascii: "\t") ? 4 : 1
          place += 1
        }
      }
      skipGap()
      indent = columns
      readFence(line, from: place, backquotes: backquotes)
      var containers = 0
      var quotes = 0
      while place < line.endIndex {
        let begin = place
        switch line[place] {
        case UInt8(ascii: ">"):
          place += 1
          quotes += 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
          if isGap(place + 1) { place += 1 }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          var end = place
          while end < line.endIndex, end < place + 9, isDigit(line[end]) { end += 1 }
          if end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")"),
            isGap(end + 1)
          {
            place = end + 1
          }
        case UInt8(ascii: "#"): beginsBlock = true
        default: break
        }
        if place == begin { break }
        containers += 1
        skipGap()
      }
      beginsBlock = beginsBlock || containers > quotes
      nesting = containers + columns / 2
    }

    private mutating func readFence(
      _ line: Slice<UnsafeBufferPointer<UInt8>>, from start: Int, backquotes: Int
    ) {
      let mark = line[start]
      guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return }
      var end = start
      while end < line.endIndex, line[end] == mark { end += 1 }
      guard end - start >= 3 else { return }
      fenceMark = mark
      fenceLength = end - start
      opensFence = mark == UInt8(ascii: "~") || backquotes == fenceLength
      isOnlyFence = line[end...].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
  }
}

private let bar = UInt8(ascii: "|")

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
