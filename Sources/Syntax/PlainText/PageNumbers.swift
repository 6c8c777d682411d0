/// The lines of a plain text that are nothing but the number of their page: `3`, `- 3 -`, `Trang 3/12`.
///
/// A number alone may also be a cell of a table. So it must say that it is a page's, stand at the edge of a page
/// and be near its place, cut a sentence in two, or be one of a run that counts on through the file, a page apart.
struct PageNumbers {
  private var starts: Set<Int> = []

  init(_ lines: PlainLines) {
    let candidates = lines.lines.enumerated().compactMap { place, line in
      Candidate(line, at: place, in: lines.bytes)
    }
    guard !candidates.isEmpty else { return }
    let hasPages = (lines.lines.last?.page ?? 1) > 1
    for candidate in candidates
    where candidate.isNamed || hasPages && candidate.isEdge(of: lines) || candidate.cuts(lines) {
      starts.insert(candidate.start)
    }
    for run in PageNumbers.runs(candidates) { starts.formUnion(run.map(\.start)) }
  }

  func contains(lineAt start: Int) -> Bool { starts.contains(start) }

  /// Each longest run of numbers that count on by one, at least two of them and each a page behind the other.
  private static func runs(_ candidates: [Candidate]) -> [[Candidate]] {
    var open: [[Candidate]] = []
    for candidate in candidates {
      let place = open.lastIndex { run in
        guard let last = run.last else { return false }
        return last.number + 1 == candidate.number
          && linesOfPage.contains(candidate.place - last.place)
      }
      if let place { open[place].append(candidate) } else { open.append([candidate]) }
    }
    return open.filter { $0.count > 1 }
  }
}

/// A line that may be the number of a page.
private struct Candidate {
  let number: Int
  /// Among the lines that have words.
  let place: Int
  /// Its first byte.
  let start: Int
  /// Whether it says so itself: `- 3 -`, `Trang 3/12`.
  let isNamed: Bool

  init?(_ line: PlainLines.Line, at place: Int, in bytes: [UInt8]) {
    guard line.words.count <= 20 else { return nil }
    let written = String(decoding: bytes[line.words], as: UTF8.self)
    var parts = written.split { $0 == " " || $0 == "/" }.map(String.init)
    var isNamed = false
    if parts.count == 3, ["-", "–"].contains(parts[0]), parts[2] == parts[0] {
      parts = [parts[1]]
      isNamed = true
    } else if let first = parts.first, ["Trang", "trang"].contains(first),
      parts.count == 2 || parts.count == 3 && written.contains("/")
    {
      isNamed = parts.dropFirst().allSatisfy { Int($0) != nil }
      parts = [parts[1]]
    }
    guard parts.count == 1, parts[0].utf8.count <= 3, parts[0].utf8.allSatisfy(isDigit),
      let number = Int(parts[0]), number > 0
    else { return nil }
    self.number = number
    self.place = place
    self.isNamed = isNamed
    start = line.words.lowerBound
  }

  /// Whether it is the first or last line of a page, and about as high as there are pages before it.
  func isEdge(of lines: PlainLines) -> Bool {
    let line = lines.lines[place]
    let isLast = place + 1 == lines.lines.count || lines.lines[place + 1].startsPage
    return (line.startsPage || isLast) && abs(number - line.page) <= 2
  }

  /// Whether it stands alone between a line that goes on and the rest of its sentence: a line that was wrapped
  /// would have taken more words.
  func cuts(_ lines: PlainLines) -> Bool {
    guard place > 0, place + 1 < lines.lines.count else { return false }
    let before = lines.bytes[lines.lines[place - 1].words]
    let behind = lines.bytes[lines.lines[place + 1].words]
    let isFull = before.count { $0 & 0xC0 != 0x80 } >= lines.margin
    let first = String(decoding: behind.prefix(4), as: UTF8.self).unicodeScalars.first
    let mark = before[before.endIndex - 1]
    return (isFull && !".;:!?".utf8.contains(mark) || mark == UInt8(ascii: ","))
      && first?.properties.isLowercase == true
  }
}

/// How many lines with words a page may have.
private let linesOfPage = 12...80

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
