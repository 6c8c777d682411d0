internal import VietnameseText

/// Says of each block whether it is a heading, and of what level, an item, or a paragraph.
///
/// A numbered line is a heading when it does not end as a sentence does and is not long. The levels follow the marks
/// that a text uses, `PHẦN`, `A.`, `I.`, `1.`, `1.1.`, and go down by one at a time. Behind the signature only parts
/// and chapters are headings: numbers there are mostly rows of forms.
func outlined(_ blocks: [BodyBlock], appendixFrom line: Int) -> [BodyBlock] {
  var candidates = blocks.map { block in
    rank(of: block, isAppendix: block.line >= line)
  }
  let sure = Set(candidates.compactMap { $0 })
  for (index, block) in blocks.enumerated() where candidates[index] == nil && block.line < line {
    candidates[index] = likelyRank(of: block).flatMap { sure.contains($0) ? $0 : nil }
  }
  let used = Set(candidates.compactMap { $0 }).sorted()
  var last = 1
  var wasItem = false
  return zip(blocks, candidates).map { block, rank in
    var block = block
    switch (rank, block.label?.kind) {
    case (let rank?, _):
      let level = min(2 + (used.firstIndex(of: rank) ?? 0), last + 1, 6)
      last = level
      block.kind = .heading(level: level)
      wasItem = false
    case (nil, .bullet(let nested)?):
      block.kind = .item(depth: nested && wasItem ? 1 : 0)
      wasItem = true
    default: if case .table = block.kind {} else { wasItem = false }
    }
    return block
  }
}

/// How high the mark of a heading stands; nil for what is none.
private func rank(of block: BodyBlock, isAppendix: Bool) -> Int? {
  let text = block.text
  if let style = block.style { return styleRank(style, block.label) }
  guard let label = block.label else { return nil }
  switch label.kind {
  case .part: return endsSentence(text) ? nil : 0
  case .capital, .roman:
    guard text.count <= 200, !endsSentence(text) else { return nil }
    guard !isAppendix || isInCapitals(text) else { return nil }
    return label.kind == .roman ? 2 : 1
  case .arabic(let depth):
    guard !isAppendix, text.count <= 180, !endsSentence(text), !endsWithFigure(label.rest) else {
      return nil
    }
    return 2 + depth
  case .letter, .article, .bullet: return nil
  }
}

/// A numbered line, `2.3.1.`, that somebody ended with a point although others of its depth are headings.
private func likelyRank(of block: BodyBlock) -> Int? {
  guard case .arabic(let depth)? = block.label?.kind, depth > 1, let rest = block.label?.rest,
    rest.count <= 120, rest.hasSuffix("."), !rest.dropLast().contains(where: { ".;:".contains($0) })
  else { return nil }
  return 2 + depth
}

private func styleRank(_ style: Int, _ label: OutlineLabel?) -> Int {
  switch label?.kind {
  case .part: 0
  case .capital: 1
  case .roman: 2
  case .arabic(let depth): 2 + depth
  default: 1 + style
  }
}

private func endsSentence(_ text: String) -> Bool {
  guard let last = text.last else { return true }
  if last == ":" { return text.count > 100 }
  return ".;,!?…".contains(last)
}

/// Whether a line tells a figure, `Tổng số hồ sơ: 120 hồ sơ`, as rows of a form do.
private func endsWithFigure(_ text: String) -> Bool {
  guard let colon = text.lastIndex(of: ":") else { return false }
  let behind = text[text.index(after: colon)...]
  return behind.contains(where: \.isNumber)
}
