/// The places of lines that stand at the head or the foot of most pages (đầu trang, cuối trang), alike but for their
/// numbers: the name of the file, the day of printing, `Báo cáo … – trang 3`.
func runningLines(_ lines: [LayoutLine]) -> Set<Int> {
  var pages: [[Int]] = [[]]
  for (place, line) in lines.enumerated() {
    if line.startsPage, place > 0 { pages.append([]) }
    if !line.isEmpty { pages[pages.count - 1].append(place) }
  }
  pages.removeAll(where: \.isEmpty)
  guard pages.count > 1 else { return [] }
  var found: Set<Int> = []
  for edge in [pages.compactMap(\.first), pages.compactMap(\.last)] {
    let alike = Dictionary(grouping: edge) { shape(lines[$0].text) }
    for (shape, places) in alike
    where shape.contains(where: \.isLetter) && places.count > 1
      && places.count * 5 >= pages.count * 3
    {
      found.formUnion(places)
    }
  }
  return found
}

/// The text with `#` for each number.
private func shape(_ text: String) -> String {
  var shape = ""
  for character in text {
    if !character.isNumber {
      shape.append(character)
    } else if shape.last != "#" {
      shape.append("#")
    }
  }
  return shape
}
