/// What stands on a page: lines, and tables among them.
enum LayoutPiece {
  case line(LayoutLine)
  case table(ExtractedTable)
}

/// Takes tables out of lines whose words stand in columns.
///
/// Columns are parted by white space that goes through all their lines. That is a guess: cells of several lines, and
/// rows without a first cell, may be put together wrongly, so each such table is told of.
func tables(in lines: [LayoutLine]) -> [LayoutPiece] {
  var pieces: [LayoutPiece] = []
  var place = 0
  while place < lines.count {
    if let (table, end) = table(from: place, in: lines) {
      pieces.append(.table(table))
      place = end
    } else {
      pieces.append(.line(lines[place]))
      place += 1
    }
  }
  return pieces
}

/// How many lines are looked at for one table; a longer one becomes several.
private let longest = 400

private func table(from start: Int, in lines: [LayoutLine]) -> (ExtractedTable, Int)? {
  guard lines[start].stretches.count > 1 else { return nil }
  var columns = lines[start].stretches.map(\.columns)
  // Up to the last line that has columns, and what its columns were then.
  var (end, found) = (start + 1, columns)
  var (rows, wide) = (1, 1)
  var (rowsAtEnd, wideAtEnd) = (1, 1)
  var gap = 0
  for place in (start + 1)..<max(min(lines.count, start + longest), start + 1) where gap < 2 {
    let line = lines[place]
    guard !line.isEmpty else {
      gap += 1
      continue
    }
    var next = merged(columns + line.stretches.map(\.columns))
    // A long word may fill the space between two columns; what begins where columns do belongs to them.
    if next.count < columns.count, begins(line, in: columns) { next = columns }
    guard next.count >= 2, next.count * 2 > columns.count else { break }
    guard line.stretches.count > 1 || place - end < 3 else { break }
    gap = 0
    columns = next
    rows += 1
    if line.stretches.count > 1 {
      wide += 1
      (end, found) = (place + 1, columns)
      (rowsAtEnd, wideAtEnd) = (rows, wide)
    }
  }
  let isTable =
    rowsAtEnd >= 2 && wideAtEnd * 5 >= rowsAtEnd * 3 && (found.count >= 3 || rowsAtEnd >= 3)
  guard isTable else { return nil }
  let columnsOfMost = columnsWhereMost(lines[start..<end]) ?? found
  return (ExtractedTable(cells(of: lines[start..<end], columnsOfMost), isGuessed: true), end)
}

private func begins(_ line: LayoutLine, in columns: [Range<Int>]) -> Bool {
  line.stretches.count > 1
    && line.stretches.allSatisfy { stretch in
      columns.contains { abs($0.lowerBound - stretch.columns.lowerBound) <= 2 }
    }
}

/// The columns of lines: stretches of the page in which at least one of them has words, parted by at least two places
/// in which none has.
private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  var parts: [Range<Int>] = []
  for range in ranges {
    if let last = parts.last, range.lowerBound < last.upperBound + 2 {
      parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      parts.append(range)
    }
  }
  return parts
}

/// The columns of the lines that have the most of them, when at least half of all lines have: a head often fills the
/// space between its columns.
private func columnsWhereMost(_ lines: ArraySlice<LayoutLine>) -> [Range<Int>]? {
  let rows = lines.filter { !$0.isEmpty }
  let most = rows.map(\.stretches.count).max() ?? 0
  let full = rows.filter { $0.stretches.count == most }
  let columns = merged(full.flatMap { $0.stretches.map(\.columns) })
  return full.count * 2 >= rows.count && columns.count == most ? columns : nil
}

private func cells(of lines: ArraySlice<LayoutLine>, _ columns: [Range<Int>]) -> [[[String]]] {
  var rows: [[[String]]] = []
  var isAfterGap = true
  for line in lines {
    guard !line.isEmpty else {
      isAfterGap = true
      continue
    }
    var found = columns.map { _ in [String]() }
    for word in line.words { found[nearest(word.middle, columns)].append(word.text) }
    let beginsRow = rows.isEmpty || !found[0].isEmpty || isAfterGap
    if beginsRow { rows.append(columns.map { _ in [] }) }
    for (column, words) in found.enumerated() where !words.isEmpty {
      rows[rows.count - 1][column].append(words.joined(separator: " "))
    }
    isAfterGap = false
  }
  return rows
}

private func nearest(_ place: Int, _ columns: [Range<Int>]) -> Int {
  func distance(_ column: Range<Int>) -> Int {
    column.contains(place)
      ? 0 : min(abs(column.lowerBound - place), abs(column.upperBound - 1 - place))
  }
  return columns.indices.min { distance(columns[$0]) < distance(columns[$1]) } ?? 0
}
