internal import VietnameseText

/// Puts the two columns at the head of an official text one below the other: who issues it, then the motto of the
/// state with place and day.
func unfoldedHead(_ lines: [LayoutLine]) -> [LayoutLine] {
  let first = lines.prefix(30).firstIndex { line in
    line.stretches.dropFirst().contains { folded($0.text).hasPrefix("cong hoa xa hoi") }
  }
  guard let first,
    let motto = lines[first].stretches.firstIndex(where: {
      folded($0.text).hasPrefix("cong hoa xa hoi")
    }), motto > 0
  else { return lines }
  let stretches = lines[first].stretches
  let boundary =
    (stretches[motto - 1].columns.upperBound + stretches[motto].columns.lowerBound) / 2
  var end = first
  while end < min(first + 14, lines.count), !endsHead(lines[end], boundary) { end += 1 }
  return Array(lines[..<first]) + parted(lines[first..<end], at: boundary) + lines[end...]
}

/// The title stands in the middle of the page, and whom it is addressed to below.
private func endsHead(_ line: LayoutLine, _ boundary: Int) -> Bool {
  guard line.stretches.count == 1 else { return false }
  let isAcross = line.columns.contains(boundary)
  return isAcross && !folded(line.text).hasPrefix("so:")
}

/// Puts the two columns at the end of an official text one below the other: who receives it, then who signed.
func unfoldedClosing(_ lines: [LayoutLine]) -> [LayoutLine] {
  guard
    let first = lines.lastIndex(where: {
      $0.stretches.first.map { folded($0.text).hasPrefix("noi nhan") } ?? false
    })
  else { return lines }
  let zone = lines[first..<min(first + 24, lines.count)]
  let starts = zone.flatMap { line in
    line.stretches.count > 1
      ? line.stretches.dropFirst().map(\.columns.lowerBound)
      : line.stretches.filter { $0.columns.lowerBound >= 30 }.map(\.columns.lowerBound)
  }
  guard let boundary = starts.min(), zone.contains(where: { $0.stretches.count > 1 }) else {
    return lines
  }
  var end = first
  while end < zone.endIndex, !lines[end].startsPage || end == first {
    let crosses = lines[end].stretches.contains {
      $0.columns.lowerBound < boundary && $0.columns.upperBound > boundary
    }
    if crosses { break }
    end += 1
  }
  return Array(lines[..<first]) + parted(lines[first..<end], at: boundary) + lines[end...]
}

private func parted(_ lines: ArraySlice<LayoutLine>, at boundary: Int) -> [LayoutLine] {
  let left = lines.map { LayoutLine($0.text(in: ..<boundary)) }
  let right = lines.map { LayoutLine($0.text(in: boundary...)) }
  return [LayoutLine("")] + left + [LayoutLine("")] + right + [LayoutLine("")]
}
