internal import Files

/// What a template writes before each of its tags, and after the last.
///
/// A tag that prints nothing and stands alone on its line takes the line with it, so that templates
/// can be laid out without blank lines on the page:
///
///     <ul>                      <ul>
///       {{#items}}              <li>a</li>
///     <li>{{name}}</li>    →    <li>b</li>
///       {{/items}}              </ul>
///     </ul>
///
/// Blanks before a partial, a parent or a block that begins its line are left out too, and never
/// repeated before the lines that are put in there: they would move the lines of a `<pre>`. Text
/// that fills a block loses the indent of its first line.
func textsAround(_ tags: [TemplateTag], in bytes: [UInt8]) -> [[UInt8]] {
  var lines = TemplateLines(bytes)
  var texts: [[UInt8]] = []
  for tag in tags { texts.append(lines.text(before: tag)) }
  texts.append(lines.rest())
  return texts
}

/// A template that is read from tag to tag.
private struct TemplateLines {
  private let bytes: [UInt8]
  private var cursor = 0
  /// The template itself, and the tags that are open.
  private var levels: [Level] = []
  private var level = Level()

  private struct Level {
    /// Whether nothing was written of the line that the cursor is in.
    var beginsLine = true
    /// Blanks that begin this line, and are written with what comes after them.
    var blanks = 0..<0
    /// Inside of a parent: the text is what fills a block of it.
    var isFilling = false
    /// Between the blocks of a parent.
    var isParent = false
    /// How many blanks the first line of a filling begins with.
    var indent: Int?
    var openedAlone = false
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func text(before tag: TemplateTag) -> [UInt8] {
    var text = lines(
      to: tag.kind.isReplaced ? startOfIndent(before: tag) : tag.span.range.lowerBound)
    cursor = tag.span.range.upperBound
    let next = level.beginsLine && !tag.kind.isPrinted ? startOfNextLine : nil
    let isAlone = next != nil
    cursor = next ?? cursor
    // A comment leaves its blanks to what follows it on the line.
    if isAlone || tag.kind != .comment {
      if !isAlone || tag.kind.isReplaced { text += bytes[level.blanks] }
      level.blanks = 0..<0
    }
    switch tag.kind {
    case .text, .raw, .partial, .comment: level.beginsLine = isAlone
    case .section, .inverted, .block, .parent: open(tag.kind, alone: isAlone)
    case .close: close()
    }
    return text
  }

  mutating func rest() -> [UInt8] { cursor < bytes.count ? lines(to: bytes.count) : [] }

  private mutating func open(_ kind: TemplateTag.Kind, alone isAlone: Bool) {
    levels.append(level)
    level.blanks = 0..<0
    level.openedAlone = isAlone
    level.beginsLine = isAlone || kind == .parent
    level.isParent = kind == .parent
    level.isFilling = level.isFilling || level.isParent
  }

  /// Whether what comes after it begins a line is decided by the tag that opened: so it was from the
  /// first theme on, and the pages of all themes are made by it.
  private mutating func close() {
    let openedAlone = level.openedAlone
    level = levels.popLast() ?? Level()
    level.beginsLine = openedAlone
  }

  /// Where the blanks begin that stand between the beginning of a line and the tag; the place of the
  /// tag when something else stands there.
  private func startOfIndent(before tag: TemplateTag) -> Int {
    var start = tag.span.range.lowerBound
    while start > cursor, isBlank(bytes[start - 1]) { start -= 1 }
    let beginsLine = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    return beginsLine ? start : tag.span.range.lowerBound
  }

  private mutating func lines(to end: Int) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      if level.beginsLine { takeBlanks(to: end) }
      let newline = bytes[cursor..<end].firstIndex(of: UInt8(ascii: "\n"))
      let stop = newline.map { $0 + 1 } ?? end
      if cursor < stop {
        text += bytes[level.blanks] + bytes[cursor..<stop]
        level.blanks = 0..<0
        level.beginsLine = newline != nil
      }
      cursor = stop
      if newline == nil { return text }
    }
  }

  private mutating func takeBlanks(to end: Int) {
    let start = cursor
    while cursor < end, isBlank(bytes[cursor]) { cursor += 1 }
    level.blanks = start..<cursor
    guard level.isFilling, !level.isParent else { return }
    let indent = level.indent ?? cursor - start
    level.indent = indent
    level.blanks = level.blanks.dropFirst(indent)
  }

  /// Where the next line begins when there is nothing but blanks before it. Blanks at the end of the
  /// file end no line.
  private var startOfNextLine: Int? {
    var place = cursor
    if place == bytes.count { return place }
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    if place + 1 < bytes.count, bytes[place] == 0x0D, bytes[place + 1] == 0x0A { place += 1 }
    return place < bytes.count && bytes[place] == 0x0A ? place + 1 : nil
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

extension TemplateTag.Kind {
  fileprivate var isPrinted: Bool { self == .text || self == .raw }

  /// Whether other text comes in its place.
  fileprivate var isReplaced: Bool { self == .partial || self == .parent || self == .block }
}
