/// The lines of a plain text before they are joined, and how wide its page is.
struct PlainLines {
  struct Line {
    /// Without the white space around it.
    let words: Range<Int>
    /// The page that it stands on, counted from 1 by the form feeds; a form feed begins its line.
    let page: Int
    let startsPage: Bool
  }

  let bytes: [UInt8]
  /// Those that have words, in order.
  let lines: [Line]
  /// Shorter lines than this, in letters, end before the margin.
  let margin: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    var page = 1
    var isNewPage = true
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var (first, last) = (start, end)
      while first < last, isPageBlank(bytes[first]) {
        if bytes[first] == formFeed {
          page += 1
          isNewPage = true
        }
        first += 1
      }
      while last > first, isPageBlank(bytes[last - 1]) { last -= 1 }
      if first < last {
        lines.append(Line(words: first..<last, page: page, startsPage: isNewPage))
        isNewPage = false
      }
      start = end + 1
    }
    self.lines = lines
    margin = PlainLines.margin(of: lines, in: bytes)
  }

  /// Three quarters of a page of office paper, unless the text was wrapped much narrower: then nearly all of its
  /// lines are narrow, and most go on in small letters.
  private static func margin(of lines: [Line], in bytes: [UInt8]) -> Int {
    let widths = lines.map { line in bytes[line.words].count { $0 & 0xC0 != 0x80 } }
    guard widths.count >= 8 else { return officeMargin }
    let width = widths.sorted()[widths.count * 19 / 20]
    guard width >= 20, width < officeMargin - 8 else { return officeMargin }
    let goesOn = lines.dropFirst().count { line in
      let first = String(decoding: bytes[line.words].prefix(4), as: UTF8.self).unicodeScalars.first
      return first?.properties.isLowercase == true
    }
    return goesOn * 2 >= lines.count ? width * 3 / 4 : officeMargin
  }
}

private let officeMargin = 58
private let formFeed: UInt8 = 0x0C
private func isPageBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    || byte == formFeed
}
