internal import VietnameseText

/// Tells the figures of a text from the numbers that count nothing.
struct FigureReader {
  let text: [UInt8]
  /// The tokens of the whole manuscript.
  let tokens: [TextToken]

  /// The figures of a block.
  func figures(in block: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var index = block.lowerBound
    /// The last number that stands for a name, `mức độ 3`: others may be joined to it, `mức độ 3, 4`.
    var named = block.lowerBound - 3
    while index < block.upperBound {
      guard tokens[index].kind == .number else {
        index += 1
        continue
      }
      let around = Surroundings(tokens, block, index)
      if around.namesSomething || around.isJoined(to: named) {
        named = index
        index = around.endOfChain
      } else if let fraction = fraction(around) {
        figures.append(fraction)
        index = fraction.tokens.upperBound
      } else if around.isInChain {
        index = around.endOfChain
      } else {
        if let figure = figure(around) { figures.append(figure) }
        index += 1
      }
    }
    return figures
  }

  private func figure(_ around: Surroundings) -> Figure? {
    let token = tokens[around.index]
    let isPercent = around.next(is: "%")
    guard let number = numeral(token), isPercent || !number.doubtfulDot,
      isPercent || !(around.isFirst && (around.next(is: ".") || around.next(is: ")")))
    else { return nil }
    let end = around.index + (isPercent ? 2 : 1)
    let unit = isPercent ? nil : FigureUnit(tokens[end..<around.block.upperBound])
    if !isPercent, around.isDuration { return nil }
    // `2025` without a unit may be a year: what it stands in is then not certain.
    let mayBeYear =
      !isPercent && unit == nil && token.range.count == 4
      && (1900...2100).contains(number.value.mantissa)
    return Figure(
      kind: isPercent ? .percent : .count, value: number.value,
      range: token.range.lowerBound..<tokens[end - 1].range.upperBound,
      tokens: around.index..<end, unit: unit, isApproximate: around.isApproximate || mayBeYear,
      hasDoubtfulDot: number.doubtfulDot)
  }

  /// `17/24`, where neither number belongs to a date or to the number of a document.
  private func fraction(_ around: Surroundings) -> Figure? {
    let index = around.index
    guard around.next(is: "/"), around.canBeginFraction, index + 2 < around.block.upperBound,
      tokens[index + 2].kind == .number, let part = numeral(tokens[index]),
      let whole = numeral(tokens[index + 2]), !part.doubtfulDot, !whole.doubtfulDot
    else { return nil }
    let behind = Surroundings(tokens, around.block, index + 2)
    let isMonth =
      tokens[index + 2].range.count == 4 && (1900...2100).contains(whole.value.mantissa)
      && part.value.mantissa <= 12
    guard !isMonth, !behind.next(is: "/"), !behind.next(is: "%"), !behind.isGluedToNext else {
      return nil
    }
    return Figure(
      kind: .fraction(of: whole.value), value: part.value,
      range: tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound,
      tokens: index..<index + 3, unit: FigureUnit(tokens[index + 3..<around.block.upperBound]),
      isApproximate: around.isApproximate, hasDoubtfulDot: false)
  }

  /// Only digits are read here; what has dots and commas is left to ``VietnameseNumber``.
  private func numeral(_ token: TextToken) -> (value: DecimalNumber, doubtfulDot: Bool)? {
    var value = 0
    for byte in text[token.range] {
      guard (0x30...0x39).contains(byte) else {
        guard token.range.count <= 20 else { return nil }
        let written = String(decoding: text[token.range], as: UTF8.self)
        return VietnameseNumber.read(written).map { ($0.value, $0.doubtfulDot) }
      }
      // No count has so many digits without dots: it is a telephone or an identity number.
      guard value < 100_000_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    // `02203123456`: a zero in front of many digits is no count either.
    return token.range.count > 8 ? nil : (DecimalNumber(value), false)
  }
}
