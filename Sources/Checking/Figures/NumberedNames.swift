internal import VietnameseText

/// Tells numbers that name things from those that count them: of `3 trạm, gồm trạm 1, trạm 2 và trạm 3` only
/// the first is a count.
///
/// No single number shows it; what shows it is that the parts of one list have the same word before each number,
/// or are as many as the whole says.
struct NumberedNames {
  let tokens: [TextToken]
  let figures: [Figure]

  /// A part of a list: its figure, and all of its words.
  typealias Part = (figure: Int, tokens: ArraySlice<TextToken>)

  func are(_ parts: [Part], of whole: Int) -> Bool {
    let labels = parts.map(label)
    guard let first = labels.first, let lastWord = first.last, !verbs.contains(lastWord) else {
      return false
    }
    let counted = tokens[figures[whole].tokens.upperBound...].prefix(first.count)
    let isOfWhole = counted.map(\.key) == first
    guard parts.count > 1 else { return isOfWhole && figures[parts[0].figure].unit == nil }
    let isAsMany = figures[whole].value == DecimalNumber(parts.count)
    let haveNoUnits = parts.allSatisfy { figures[$0.figure].unit == nil }
    let isOneLabel = zip(labels, parts).allSatisfy { $0 == first || isBare($1) }
    if isOneLabel {
      return haveNoUnits || isAsMany || isOfWhole || counted.first?.key == first.first
    }
    guard haveNoUnits, !labels.contains([]) else { return false }
    // `đường tỉnh 391 và quốc lộ 5`, and not `hộ tịch 1 và đất đai 1`.
    let areKnown = parts.allSatisfy { !divisionMembers(in: words(before: $0)).isEmpty }
    let haveOneHead = labels.allSatisfy { $0.first == first.first }
    return isAsMany && !areKnown || haveOneHead && isRow(parts)
  }

  /// 1, 2, 3.
  private func isRow(_ parts: [Part]) -> Bool {
    parts.enumerated().allSatisfy { figures[$1.figure].value == DecimalNumber($0 + 1) }
  }

  private func words(before part: Part) -> ArraySlice<TextToken> {
    part.tokens[..<min(figures[part.figure].tokens.lowerBound, part.tokens.endIndex)]
  }

  private func label(_ part: Part) -> [PackedWord?] {
    words(before: part).filter { $0.kind != .mark }.map(\.key)
  }

  /// `11` in `phòng 10 và 11`.
  private func isBare(_ part: Part) -> Bool {
    part.tokens.allSatisfy { $0.kind != .word }
  }
}

/// Words before a count that name nothing: `có 50 hồ sơ, có 40 hồ sơ`.
private let verbs: Set<PackedWord?> = [
  "có", "là", "đạt", "được", "đã", "với", "về", "nhận", "quyết",
]
