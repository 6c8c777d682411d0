internal import VietnameseText

/// The places of lines that are nothing but the number of their page.
///
/// A number alone may also be a figure, the cell of a table that was lost, and no figure may be lost. So it must say
/// that it is a page's (`Trang 2/10`, `- 3 -`), stand at the edge of a page and be near its place, or, where nothing
/// says how pages end, stand apart from all else or in the middle of a sentence, before the end of the text proper, and
/// count on.
func pageNumbers(_ lines: [LayoutLine]) -> Set<Int> {
  let written = lines.indices.filter { !lines[$0].isEmpty }
  let hasPages = lines.contains { $0.startsPage }
  let closing = lines.lastIndex { folded($0.text).hasPrefix("noi nhan") } ?? lines.count
  var found: Set<Int> = []
  var page = 1
  var last = 0
  for (order, place) in written.enumerated() {
    let line = lines[place]
    let before = order > 0 ? written[order - 1] : nil
    let next = order + 1 < written.count ? written[order + 1] : nil
    let isFirst = line.startsPage || before.map { hasPageBreak(lines[($0 + 1)..<place]) } ?? true
    if isFirst, order > 0 { page += 1 }
    guard let number = PageNumber(line.text) else { continue }
    if number.isNamed {
      found.insert(place)
      continue
    }
    let isLast = next.map { hasPageBreak(lines[(place + 1)...$0]) } ?? true
    if hasPages {
      if isFirst || isLast, abs(number.value - page) <= 2 { found.insert(place) }
      continue
    }
    guard place < closing, number.value > last, let before, let next else { continue }
    let isApart = place - before > 3 || place - before > 2 && next - place > 1
    if isApart || cuts(lines[before].text, lines[next].text) {
      found.insert(place)
      last = number.value
    }
  }
  return found
}

private func hasPageBreak(_ lines: ArraySlice<LayoutLine>) -> Bool {
  lines.contains { $0.startsPage }
}

/// Whether a sentence goes on from one line to the other: the first is as long as lines on paper are.
private func cuts(_ before: String, _ behind: String) -> Bool {
  guard let mark = before.last, behind.first?.isLowercase == true else { return false }
  return mark == "," || before.count >= 58 && !".;:!?".contains(mark)
}

private struct PageNumber {
  let value: Int
  let isNamed: Bool

  init?(_ text: String) {
    guard text.count <= 20 else { return nil }
    var words = text.split { $0 == " " || $0 == "/" }.map(String.init)
    var isNamed = false
    if words.count == 3, words[0] == words[2], ["-", "–", "—"].contains(words[0]) {
      words = [words[1]]
      isNamed = true
    } else if ["trang", "page"].contains(words.first?.lowercased() ?? ""),
      (2...3).contains(words.count)
    {
      isNamed = words.dropFirst().allSatisfy { Int($0) != nil }
      words = [words[1]]
    }
    guard words.count == 1, words[0].count <= 3, let value = Int(words[0]), value > 0,
      !text.contains("/") || isNamed
    else { return nil }
    self.value = value
    self.isNamed = isNamed
  }
}
