internal import Diagnostics
internal import Syntax

extension Rule {
  /// A heading right behind which another of its level stands.
  package static let emptyHeading = Rule(
    "TX1503", "đầu mục không có nội dung", .structure, .error,
    Explanation(
      """
      Dưới đầu mục không có câu nào: mục tiếp theo đến ngay. Nội dung đã bị bỏ quên, hoặc mục không cần nữa. Nếu \
      không có gì để báo cáo thì viết “Không có”.
      """,
      english: """
        A heading is followed at once by one of the same or a higher level, or by the end of the text. In plain \
        text a numbered line counts as a heading when others of its series have text below them.
        """,
      wrong: "2.1. Tuyên truyền⏎Xã đã …⏎2.2. Kiểm tra⏎2.3. Tiếp dân⏎Xã đã …",
      right:
        "2.1. Tuyên truyền⏎Xã đã …⏎2.2. Kiểm tra⏎Trong quý không có cuộc nào.⏎2.3. Tiếp dân⏎Xã đã …"
    ),
    check: .text { manuscript in
      let places =
        manuscript.context.format == .markdown
        ? manuscript.emptyHeadings : manuscript.emptyNumberedHeadings
      return places.map { place in
        let range = manuscript.blocks[place].range
        return manuscript.finding(
          range, "“\(manuscript.shortened(range))” không có nội dung nào bên dưới",
          hint: "viết nội dung của mục, hoặc bỏ đầu mục này")
      }
    })
}

extension Manuscript {
  /// The headings of a Markdown text that nothing stands below, by their place.
  fileprivate var emptyHeadings: [Int] {
    let shown = Set(
      prose.remarks.compactMap { $0.kind == .component ? $0.blocksBefore - 1 : nil })
    return blocks.indices.filter { place in
      guard case .heading(let level) = blocks[place].kind, !shown.contains(place) else {
        return false
      }
      guard place + 1 < blocks.count else { return true }
      guard case .heading(let next) = blocks[place + 1].kind else { return false }
      return max(next, 2) <= max(level, 2)
    }
  }

  /// The numbered headings of a plain text that the next of their series, or a higher one, follows at once.
  ///
  /// A list of short items looks the same; so another heading of the series must have text below it.
  fileprivate var emptyNumberedHeadings: [Int] {
    let entries = outline.entries
    let lasts = entries.reduce(into: [:]) { $0[$1.series] = $1.label.block }
    var filled: Set<Int> = []
    var bare: [(place: Int, series: Int)] = []
    for (entry, next) in zip(entries, entries.dropFirst()) where isTitle(entry.label.block) {
      let isBare =
        next.label.block == entry.label.block + 1
        && (entry.series == next.series
          || next.label.number.endsSection(of: entry.label.number))
      if isBare {
        bare.append((entry.label.block, entry.series))
      } else if lasts[entry.series] != entry.label.block {
        // What stands behind the last of a list need not belong to it.
        filled.insert(entry.series)
      }
    }
    return bare.filter { filled.contains($0.series) }.map(\.place)
  }

  /// Whether the block reads as a title: short, and no sentence.
  private func isTitle(_ place: Int) -> Bool {
    guard case .heading = blocks[place].kind else { return false }
    return blocks[place].range.count < 200
  }
}

extension OutlineLabel.Number {
  /// Whether a label with this number stands above another, so that the section of that one is over.
  fileprivate func endsSection(of other: Self) -> Bool {
    switch (self, other) {
    case (.roman(let value), .decimal), (.roman(let value), .letter): value > 1
    case (.decimal(let parts), .decimal(let inner)):
      parts.count < inner.count
        && parts == inner.prefix(parts.count).dropLast() + [inner[parts.count - 1] + 1]
    default: false
    }
  }
}
