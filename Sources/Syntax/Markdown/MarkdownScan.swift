/// What one look at the bytes of a body tells before cmark sees them: where its lines begin, and
/// which blocks are too much for cmark.
///
/// cmark-gfm 0.29.0.gfm.6 needs minutes for some small inputs: a table with a wide head and many
/// short rows, thousands of brackets that nothing closes, a long definition used a thousand
/// times. No page of a commune is near these limits, so a block past one is shown as written.
struct MarkdownScan {
  enum Limit {
    static let body = 512 * 1024
    static let paragraph = 32 * 1024
    static let line = 16 * 1024
    static let columns = 100
    static let cells = 20_000
    static let nesting = 100
    /// Brackets that nothing closes.
    static let openBrackets = 1_000
    /// `<` and `@` in one paragraph, and `)` in one word.
    static let marks = 2_000
    /// `<` and `@` in a run of lines, should its items and rows be none for cmark.
    static let allMarks = 20_000
    /// Rows of dashes under one another, each of which makes cmark read the paragraph again.
    static let delimiterRows = 100
    static let pipes = 1_000
    /// Definitions of links times the places that may use them, in bytes.
    static let references = 32 * 1024 * 1024
  }

  enum Excess: Hashable, Sendable {
    case body, paragraph, line, columns, cells, nesting, marks, references
  }

  /// A block that is not given to cmark.
  struct Refusal: Hashable, Sendable {
    /// Lines of the body, counted from 1 as cmark does.
    let lines: ClosedRange<Int>
    let excess: Excess
  }

  /// Where each line begins. As for cmark, a line ends with LF, CR LF or CR.
  private(set) var lineStarts: [Int] = []
  private(set) var refusals: [Refusal] = []
  private(set) var hasTilde = false
  /// Whether `[^` stands anywhere: only then a note may be missing.
  private(set) var hasFootnoteMark = false

  private var block = Block()
  private var fence: Fence?
  private var bracketCount = 0
  private var definitions: [(lines: ClosedRange<Int>, size: Int)] = []

  /// Scans the bytes of `body`; line starts are places in `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    lineStarts.reserveCapacity(body.count / 40 + 2)
    var place = body.lowerBound
    while place < body.upperBound {
      lineStarts.append(place)
      let line = Line(bytes, from: place, to: body.upperBound)
      hasTilde = hasTilde || line.hasTilde
      hasFootnoteMark = hasFootnoteMark || line.hasFootnoteMark
      add(line)
      place = line.next
    }
    closeBlock(before: lineStarts.count + 1)
    let uses = bracketCount
    for definition in definitions where definition.size * uses > Limit.references {
      refusals.append(Refusal(lines: definition.lines, excess: .references))
    }
    if body.count > Limit.body {
      refusals = [Refusal(lines: 1...max(lineStarts.count, 1), excess: .body)]
    }
  }

  // MARK: - Blocks

  /// A run of lines without a blank one, or a fenced block with its fences.
  private struct Block {
    var firstLine = 0
    var size = 0
    var paragraphSize = 0
    var openBrackets = 0
    /// `<` and `@`, of this paragraph and of all.
    var marks = 0
    var allMarks = 0
    var delimiterRows = 0
    var columns = 0
    var rows = 0
    var definesLinks = false
    var excess: Excess?
  }

  private struct Fence {
    let mark: UInt8
    let length: Int
  }

  private mutating func add(_ line: Line) {
    let number = lineStarts.count
    if let open = fence {
      count(line, isFenced: true)
      if line.indent <= 3, line.fenceMark == open.mark, line.fenceLength >= open.length,
        line.isOnlyFence
      {
        closeBlock(before: number + 1)
      }
    } else if line.isBlank {
      closeBlock(before: number)
    } else if line.indent == 0, line.opensFence {
      // Only at the margin: there no list or quotation can end the fenced block early.
      closeBlock(before: number)
      fence = Fence(mark: line.fenceMark, length: line.fenceLength)
      block.firstLine = number
      count(line, isFenced: true)
    } else {
      if block.firstLine == 0 { block.firstLine = number }
      count(line, isFenced: false)
    }
  }

  private mutating func count(_ line: Line, isFenced: Bool) {
    bracketCount += line.brackets
    block.size += line.size
    block.openBrackets = max(0, block.openBrackets + line.openBrackets)
    block.allMarks += line.marks
    if block.columns > 0 { block.rows += 1 }
    if line.isDelimiterRow {
      block.delimiterRows += 1
      block.columns = max(block.columns, line.columns)
    }
    block.definesLinks = block.definesLinks || line.definesLink
    // Items of a list and rows of a table are read one by one, however many there are.
    let isApart = line.beginsBlock || block.columns > 0
    block.paragraphSize = isApart ? line.size : block.paragraphSize + line.size
    block.marks = isApart ? line.marks : block.marks + line.marks

    if block.openBrackets > Limit.openBrackets || block.marks > Limit.marks
      || block.allMarks > Limit.allMarks || line.closingRun > Limit.marks
      || block.delimiterRows > Limit.delimiterRows
    {
      block.excess = .marks
    } else if line.pipes > Limit.pipes || block.columns > Limit.columns {
      block.excess = .columns
    } else if block.columns * block.rows > Limit.cells {
      block.excess = .cells
    } else if isFenced {
      return
    } else if line.nesting > Limit.nesting {
      block.excess = .nesting
    } else if line.size > Limit.line {
      block.excess = .line
    } else if block.paragraphSize > Limit.paragraph {
      block.excess = .paragraph
    }
  }

  private mutating func closeBlock(before line: Int) {
    defer {
      block = Block()
      fence = nil
    }
    guard block.firstLine > 0 else { return }
    let lines = block.firstLine...max(block.firstLine, line - 1)
    if let excess = block.excess {
      refusals.append(Refusal(lines: lines, excess: excess))
    } else if block.definesLinks {
      definitions.append((lines, block.size))
    }
  }
}
