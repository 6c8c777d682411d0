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

private func table(from start: Int, in lines: [LayoutLine]) -> (ExtractedTable, Int)? {
  guard lines[start].stretches.count > 1 else { return nil }
  var columns = lines[start].stretches.map(\.columns)
  // Up to the last line that has columns, and what its columns were then.
  var (end, found) = (start + 1, columns)
  var (rows, wide) = (1, 1)
  var (rowsAtEnd, wideAtEnd) = (1, 1)
  var gap = 0
  for place in (start + 1)..<max(lines.count, start + 1) where gap < 2 {
    let line = lines[place]
    guard !line.isEmpty else {
      gap += 1
      continue
    }
    let next = merged(columns + line.stretches.map(\.columns))
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
  return (ExtractedTable(cells(of: lines[start..<end], found), isGuessed: true), end)
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

private func cells(of lines: ArraySlice<LayoutLine>, _ columns: [Range<Int>]) -> [[[String]]] {
  var rows: [[[String]]] = []
  var isAfterGap = true
  for line in lines {
    guard !line.isEmpty else {
      isAfterGap = true
      continue
    }
    let found = columns.map { column in
      line.stretches.filter { $0.columns.overlaps(column) }.map(\.text).joined(separator: " ")
    }
    let beginsRow = rows.isEmpty || !found[0].isEmpty || isAfterGap
    if beginsRow { rows.append(columns.map { _ in [] }) }
    for (column, text) in found.enumerated() where !text.isEmpty {
      rows[rows.count - 1][column].append(text)
    }
    isAfterGap = false
  }
  return rows
}
