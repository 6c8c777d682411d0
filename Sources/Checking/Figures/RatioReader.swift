internal import VietnameseText

/// Finds the percentages of which a block says what they are of what.
struct RatioReader {
  let tokens: [TextToken]
  let figures: [Figure]
  /// The figures that each figure may be a part of, the nearest first.
  let wholes: [Int: [Int]]
  let segments: [Int: Range<Int>]

  /// - Parameter range: the figures of the block.
  func ratios(in block: Range<Int>, _ range: Range<Int>) -> [RatioStatement] {
    var ratios: [RatioStatement] = []
    for index in range where figures[index].isExactPercent && !isOfPlan(index, block) {
      if let ratio = behindItsPart(index, range) ?? beforeItsFraction(index, range) {
        ratios.append(ratio)
      }
    }
    return ratios
  }

  /// `17/24 kế hoạch, đạt 70,83%`; `trực tuyến 190 hồ sơ, chiếm 59,38%`.
  private func behindItsPart(_ percent: Int, _ range: Range<Int>) -> RatioStatement? {
    let part = percent - 1
    guard range.contains(part), !figures[part].isApproximate, figures[part].kind != .percent,
      isSaidOf(
        figures[part].tokens.upperBound..<figures[percent].tokens.lowerBound,
        figures[part].whole != nil)
    else { return nil }
    if let whole = figures[part].whole {
      return RatioStatement(
        percent: percent, part: figures[part].value, wholes: [whole], isFraction: true)
    }
    let unit = figures[part].unit
    let candidates = (wholes[part] ?? []).filter { whole in
      let figure = figures[whole]
      guard figure.isExactCount, figure.value >= figures[part].value else { return false }
      guard let unit, let other = figure.unit ?? labelUnit(whole) else { return true }
      return unit == other
    }
    guard !candidates.isEmpty else { return nil }
    return RatioStatement(
      percent: percent, part: figures[part].value, wholes: candidates.map { figures[$0].value },
      isFraction: false)
  }

  /// `đạt 98,75% (316/320 hồ sơ)`.
  private func beforeItsFraction(_ percent: Int, _ range: Range<Int>) -> RatioStatement? {
    let fraction = percent + 1
    guard range.contains(fraction), let whole = figures[fraction].whole,
      !figures[fraction].isApproximate
    else { return nil }
    let between = tokens[figures[percent].tokens.upperBound..<figures[fraction].tokens.lowerBound]
    guard between.count <= 5, between.contains(where: { $0.is("(") }),
      !between.contains(where: { $0.is(";") || $0.is(".") || $0.is(")") || $0.is(",") })
    else { return nil }
    return RatioStatement(
      percent: percent, part: figures[fraction].value, wholes: [whole], isFraction: true)
  }

  /// Whether the words between two figures say that the second is the share that the first has: nothing but a
  /// comma and `đạt tỷ lệ` stands behind what is counted. In `190 hồ sơ, tỷ lệ đúng hạn đạt 100%` the share is
  /// of something else.
  private func isSaidOf(_ range: Range<Int>, _ isFraction: Bool) -> Bool {
    var end = range.upperBound
    var isSaid = false
    while end > range.lowerBound, let word = tokens[end - 1].key, shareWords.contains(word) {
      if isFraction || !weakShareWords.contains(word) { isSaid = true }
      end -= 1
    }
    guard isSaid, range.count <= 24 else { return false }
    if end > range.lowerBound, tokens[end - 1].is(",") { end -= 1 }
    let counted = tokens[range.lowerBound..<end]
    let isBroken = counted.indices.contains { index in
      guard let word = counted[index].key, breaks.contains(word) else { return false }
      // `cán bộ, công chức` is one unit, and so is `phản ánh, kiến nghị`.
      let next = counted[(index + 1)...].prefix(2)
      return word != "," || FigureUnit(label: next) == nil && !next.begins(with: ["kiến", "nghị"])
    }
    return !isBroken
      && !counted.indices.contains { ListCue(counted[$0...]) != nil }
  }

  /// `đạt 98,75% kế hoạch`, `bằng 102% so với cùng kỳ`: a share of something else.
  private func isOfPlan(_ percent: Int, _ block: Range<Int>) -> Bool {
    let end = figures[percent].tokens.upperBound
    let behind = tokens[end..<min(end + 5, block.upperBound)].prefix { token in
      ![".", ";", ",", "(", ")"].contains(where: token.is)
    }
    return behind.contains("kế", "hoạch") || behind.contains("chỉ", "tiêu")
      || behind.contains("dự", "toán") || behind.contains("so", "với")
      || behind.contains("cùng", "kỳ") || behind.contains("nghị", "quyết")
  }

  private func labelUnit(_ figure: Int) -> FigureUnit? {
    guard let segment = segments[figure] else { return nil }
    let start = figures[figure].tokens.lowerBound
    return FigureUnit(label: tokens[segment.clamped(to: segment.lowerBound..<start)])
  }
}

/// What may stand between a count and its share: `chiếm tỷ lệ`, `= `, `(đạt`.
private let shareWords: WordSet = [
  "đạt", "chiếm", "tỷ", "tỉ", "lệ", "=", "(", "bằng", "tương", "đương", "ứng", "là", "với",
]

/// Those that alone say nothing of a share, where no fraction does.
private let weakShareWords: WordSet = ["(", "lệ", "là", "với"]

/// What ends the words about a count, or begins another thought.
private let breaks: WordSet = [
  ",", ";", ".", ")", "(", ":", "tỷ", "tỉ", "tăng", "giảm", "vượt", "và",
]
