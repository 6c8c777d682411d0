internal import Syntax
internal import VietnameseText

/// Goes through the labels of a text and holds each to the series that are open (see ``Outline``).
struct OutlineReader {
  private(set) var entries: [Outline.Entry] = []
  private(set) var breaks: [Outline.Break] = []
  private let manuscript: Manuscript
  private var seriesCount = 0
  private var roman: Series?
  private var capital: Series?
  /// Those of single numbers that are open, the innermost last.
  private var plain: [Series] = []
  /// By the number that they stand under: `[2, 3]` for `2.3.1`, `2.3.2`.
  private var decimals: [[Int]: Series] = [:]
  private var letters: [Series] = []
  /// The decimal numbers that stand before blocks.
  private var seen: Set<[Int]> = []

  /// A series that is open.
  private struct Series {
    let id: Int
    var last: OutlineLabel
    var value: Int
    /// How far the next number may be ahead: after a number that came twice, some go on as if it had
    /// been the next.
    var slack = 0
    /// Whether another kind of number stood in between: then a letter may belong elsewhere.
    var isInterrupted = false

    func isFollowed(by next: Int) -> Bool { (value + 1...value + 1 + slack).contains(next) }
  }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func readAll() {
    for place in manuscript.blocks.indices {
      let block = manuscript.blocks[place]
      switch block.kind {
      case .heading, .item, .paragraph: break
      case .cell, .value: continue
      }
      if manuscript.isFormTitle(place) { return }
      if let label = manuscript.outlineLabel(ofBlock: place, afterCapital: capital?.value),
        !manuscript.isReference(before: place)
      {
        add(label)
      } else if manuscript.opensPart(place), entries.last?.label.block != place - 1 {
        close(all: true)
      } else if case .heading = block.kind, manuscript.context.format == .markdown {
        close(all: false)
      }
    }
  }

  private mutating func add(_ label: OutlineLabel) {
    let series: Int
    switch label.number {
    case .roman(let value):
      let advanced = advance(roman, label, value)
      roman = advanced
      series = advanced.id
      close(all: false)
    case .capital(let value):
      let advanced = advance(capital, label, value)
      capital = advanced
      series = advanced.id
      close(all: false)
      roman = nil
    case .letter(let value): series = addLetter(label, value)
    case .decimal(let parts):
      for place in letters.indices { letters[place].isInterrupted = true }
      series = parts.count == 1 ? addPlain(label, parts[0]) : addDecimal(label, parts)
      seen.insert(parts)
    }
    entries.append(Outline.Entry(label: label, series: series))
  }

  /// - Parameter all: Roman numerals and capital letters too.
  private mutating func close(all: Bool) {
    plain = []
    decimals = [:]
    letters = []
    seen = []
    if all {
      roman = nil
      capital = nil
    }
  }

  private mutating func open(_ label: OutlineLabel, _ value: Int) -> Series {
    seriesCount += 1
    return Series(id: seriesCount, last: label, value: value)
  }

  /// A series gone on with, or a new one; what does not follow is noted.
  private mutating func advance(_ series: Series?, _ label: OutlineLabel, _ value: Int) -> Series {
    guard let series, value > 1 || series.value == 1 else { return open(label, value) }
    return judge(series, label, value)
  }

  /// The series after one more label.
  private mutating func judge(_ series: Series, _ label: OutlineLabel, _ value: Int) -> Series {
    var next = series
    next.last = label
    next.value = value
    next.slack = 0
    if series.isFollowed(by: value) { return next }
    if value == series.value {
      next.slack = 1
      breaks.append(Outline.Break(kind: .doubled, label: label, before: series.last))
    } else {
      noteGap(label, series.last, from: series.value, to: value)
    }
    return next
  }

  /// Two numbers may be missing; more is seldom a slip of numbering.
  private mutating func noteGap(
    _ label: OutlineLabel, _ before: OutlineLabel, from previous: Int, to value: Int
  ) {
    guard value > previous + 1 else { return }
    let missing: [OutlineLabel.Number]
    switch label.number {
    case .roman: missing = (previous + 1..<value).map { .roman($0) }
    case .decimal(let parts):
      missing = (previous + 1..<value).map { .decimal(parts.dropLast() + [$0]) }
    case .letter:
      missing = OutlineLetter.missing(between: previous, and: value).map { .letter($0) }
    case .capital:
      missing = OutlineLetter.missing(between: previous, and: value).map { .capital($0) }
    }
    guard (1...2).contains(missing.count),
      !manuscript.names(missing, between: before.range.upperBound, and: label.range.lowerBound)
    else { return }
    breaks.append(Outline.Break(kind: .gap(missing: missing), label: label, before: before))
  }

  private mutating func addPlain(_ label: OutlineLabel, _ value: Int) -> Int {
    let same = plain.indices.filter { plain[$0].last.closer == label.closer }
    if let place = same.last(where: { plain[$0].isFollowed(by: value) }) {
      plain.removeSubrange((place + 1)...)
      plain[place] = judge(plain[place], label, value)
      return plain[place].id
    }
    // With two series open, one cannot say which of them it breaks.
    if value > 1, same.count == 1, let place = same.first, value >= plain[place].value {
      plain.removeSubrange((place + 1)...)
      plain[place] = judge(plain[place], label, value)
      return plain[place].id
    }
    let opened = open(label, value)
    plain.append(opened)
    return opened.id
  }

  private mutating func addDecimal(_ label: OutlineLabel, _ parts: [Int]) -> Int {
    let parent = Array(parts.dropLast())
    let value = parts[parts.count - 1]
    if let series = decimals[parent], value >= series.value {
      decimals[parent] = judge(series, label, value)
      return series.id
    }
    if decimals[parent] == nil, value > 1, seen.contains(parent),
      let heading = entries.last(where: { $0.label.number == .decimal(parent) })
    {
      noteGap(label, heading.label, from: 0, to: value)
    }
    let opened = open(label, value)
    decimals[parent] = opened
    return opened.id
  }

  private mutating func addLetter(_ label: OutlineLabel, _ value: Int) -> Int {
    if let place = letters.lastIndex(where: {
      $0.last.closer == label.closer && value > $0.value
        && OutlineLetter.missing(between: $0.value, and: value).isEmpty
    }) {
      letters.removeSubrange((place + 1)...)
      letters[place].last = label
      letters[place].value = value
      letters[place].isInterrupted = false
      return letters[place].id
    }
    if value > 0, let place = letters.indices.last, letters[place].last.closer == label.closer,
      !letters[place].isInterrupted, value >= letters[place].value
    {
      letters[place] = judge(letters[place], label, value)
      return letters[place].id
    }
    let opened = open(label, value)
    if value == 0 { letters.append(opened) }
    return opened.id
  }
}
