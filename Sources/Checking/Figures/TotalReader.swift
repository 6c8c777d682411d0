internal import VietnameseText

/// Makes of a list of parts what it states, if that is certain: which figure is the whole, and which figures are
/// its parts.
struct TotalReader {
  let tokens: [TextToken]
  let figures: [Figure]
  /// The segment of each figure.
  let segments: [Int: Range<Int>]

  private struct Part {
    /// Nil for `không có hồ sơ quá hạn`.
    var figure: Int?
    /// The place of its segment in the list.
    var place: Int
    var tokens: ArraySlice<TextToken>
    var members: Set<DivisionMember>
    var isBehindSemicolon: Bool
    var isBehindAnd: Bool
  }

  /// Some parts that belong together, and how sure it is that they are all.
  private struct Run {
    var parts: [Part]
    var certainty: TotalStatement.Certainty
    /// Whether it is told by names of fields, which a text may write far from the whole.
    var isOfFields = false
    /// Whether its last part is `còn lại 30 hồ sơ`.
    var endsInRest = false

    var figures: [Int] { parts.compactMap(\.figure) }
  }

  func statement(of list: PartList) -> TotalStatement? {
    let (parts, isCut) = parts(of: list)
    guard var run = run(parts, list), let sum = sum(run.figures) else { return nil }
    if isCut || isOpen(run, list), run.certainty != .some { run.certainty = .disjoint }
    let wholes = list.wholes.filter { isWhole($0, of: run.figures) }
    guard let whole = whole(among: wholes, for: run, sum, list), !areNames(run, of: whole) else {
      return nil
    }
    return TotalStatement(
      whole: whole, parts: run.figures, sum: sum, certainty: run.certainty)
  }

  /// Whether the list says that there is more than the parts of the run.
  private func isOpen(_ run: Run, _ list: PartList) -> Bool {
    guard let last = run.parts.last, !run.endsInRest else { return false }
    return OpenEnding(tokens: tokens, figures: figures).isLeft(
      by: list, after: last.place,
      anyWords: list.opening == .consistsOf || run.certainty == .likelyComplete)
  }

  private func areNames(_ run: Run, of whole: Int) -> Bool {
    let parts = run.parts.compactMap { part in part.figure.map { ($0, part.tokens) } }
    return NumberedNames(tokens: tokens, figures: figures).are(parts, of: whole)
  }

  /// The parts up to the first that is not clear: an estimate, a fraction, two counts in one segment.
  private func parts(of list: PartList) -> (parts: [Part], isCut: Bool) {
    var parts: [Part] = []
    for (place, segment) in list.segments.enumerated() {
      let words = tokens[segment.tokens]
      let counts = segment.figures.filter { figures[$0].kind != .percent }
      if let first = counts.first {
        guard counts.count == 1, figures[first].isExactCount else { return (parts, true) }
      } else if !words.contains("không") {
        continue
      }
      let members = divisionMembers(in: words)
      if counts.isEmpty, members.isEmpty { continue }
      parts.append(
        Part(
          figure: counts.first, place: place, tokens: words, members: members,
          isBehindSemicolon: segment.isBehindSemicolon, isBehindAnd: segment.isBehindAnd))
    }
    return (parts, false)
  }

  private func run(_ parts: [Part], _ list: PartList) -> Run? {
    if let rest = parts.firstIndex(where: { $0.tokens.contains("còn", "lại") }), rest > 0,
      parts[rest].figure != nil, list.opening != .including
    {
      return Run(parts: Array(parts[...rest]), certainty: .complete, endsInRest: true)
    }
    if list.opening == .consistsOf, let run = enumeration(parts, list) { return run }
    if list.opening != .including {
      if let run = division(parts, list) { return run }
      if let run = named(parts, list) { return run }
    }
    guard list.opening == .amongThem || list.opening == .including else { return nil }
    let some = parts.prefix { part in
      guard let figure = part.figure else { return false }
      let isNext = !part.isBehindSemicolon || list.isOfItems
      return isNext && (figures[figure].unit != nil || !part.members.isEmpty)
    }
    return some.isEmpty ? nil : Run(parts: Array(some), certainty: .some)
  }

  /// `gồm A, B và C`: all of one unit, up to the last one behind `và`.
  private func enumeration(_ parts: [Part], _ list: PartList) -> Run? {
    var run: [Part] = []
    for part in parts {
      if let last = run.last, !list.isOfItems {
        let isNewList = part.isBehindSemicolon && !last.isBehindSemicolon && run.count > 1
        if last.isBehindAnd && !part.isBehindAnd || isNewList { break }
      }
      run.append(part)
    }
    let figures = run.compactMap(\.figure)
    guard figures.count > 1, list.wholes.contains(where: { isWhole($0, of: figures) }) else {
      return nil
    }
    return Run(parts: run, certainty: .complete)
  }

  /// The longest run of parts of one division.
  private func division(_ parts: [Part], _ list: PartList) -> Run? {
    var best: Run?
    for division in Division.allCases {
      var seen: Set<UInt8> = []
      var run: [Part] = []
      for part in parts {
        let places = Set(part.members.lazy.filter { $0.division == division }.map(\.place))
        guard !places.isEmpty, places.isDisjoint(with: seen) else { break }
        if part.members.contains(.unfinished), division == .deadline, isOfSettled(list) { break }
        seen.formUnion(places)
        run.append(part)
      }
      let candidate = Run(
        parts: run, certainty: division.isComplete(seen) ? .complete : .likelyComplete,
        isOfFields: division == .field)
      guard candidate.figures.count > 1, run.count > best?.parts.count ?? 0 else { continue }
      best = candidate
      let next = parts.dropFirst(run.count).first { $0.figure != nil }
      if let next, isMaybeAPart(next, beside: division) { best?.certainty = .disjoint }
    }
    return best
  }

  /// Whether what follows a run may belong to it: it is neither of another division nor a sentence of its own.
  private func isMaybeAPart(_ part: Part, beside division: Division) -> Bool {
    part.members.isEmpty || part.members.contains { $0.division == division }
  }

  /// Whether the list is about dossiers that are settled: those still in work are then no part of it.
  private func isOfSettled(_ list: PartList) -> Bool {
    guard let whole = list.wholes.last(where: { figures[$0].kind == .count }),
      let segment = segments[whole]
    else { return false }
    return divisionMembers(in: tokens[segment]).contains(.settled)
  }

  /// Parts whose names begin with one word: `Mức độ 3: 70, mức độ 4: 50`.
  private func named(_ parts: [Part], _ list: PartList) -> Run? {
    for head in PartHead.allCases {
      let run = parts.prefix { head.stands(in: $0.tokens) && $0.figure != nil }
      guard run.count > 1 else { continue }
      let isAll = run.count == parts.count
      return Run(
        parts: Array(run), certainty: isAll ? .likelyComplete : .disjoint,
        isOfFields: head == .field)
    }
    return nil
  }

  // MARK: The whole

  private func whole(
    among wholes: [Int], for run: Run, _ sum: DecimalNumber, _ list: PartList
  ) -> Int? {
    guard let nearest = wholes.first else { return nil }
    if let equal = wholes.first(where: { figures[$0].value == sum }) { return equal }
    // `10 cán bộ và 12 công chức. Trong đó …` may be about both together.
    let counts = list.wholes.filter { figures[$0].kind == .count }
    if run.certainty == .some { return counts.count == 1 ? nearest : nil }
    if self.sum(counts) == sum { return nil }
    if list.opening == .bracket {
      let isOnly = wholes.count == 1 && nearest == list.wholes.first
      // A bracket behind several figures may be about all of them together.
      guard isOnly || run.certainty == .complete || run.isOfFields && run.figures.count > 2 else {
        return nil
      }
    }
    return wholes.min { distance($0, sum) < distance($1, sum) }
  }

  private func distance(_ figure: Int, _ sum: DecimalNumber) -> Int {
    abs(scaled(figures[figure].value) - scaled(sum))
  }

  /// In hundredths, which is enough to compare distances.
  private func scaled(_ value: DecimalNumber) -> Int {
    let twoDigits = value.adding(DecimalNumber(mantissa: 0, fractionDigits: 2))
    return twoDigits?.mantissa ?? .max / 4
  }

  private func isWhole(_ whole: Int, of parts: [Int]) -> Bool {
    guard figures[whole].isExactCount else { return false }
    guard let unit = unit(of: whole) else { return true }
    return parts.allSatisfy { part in figures[part].unit.map { $0 == unit } ?? true }
  }

  /// What a figure counts, by the word behind it or by its label.
  private func unit(of figure: Int) -> FigureUnit? {
    if let unit = figures[figure].unit { return unit }
    guard let segment = segments[figure] else { return nil }
    let label = segment.clamped(to: segment.lowerBound..<figures[figure].tokens.lowerBound)
    return FigureUnit(label: tokens[label])
  }

  private func sum(_ parts: [Int]) -> DecimalNumber? {
    var sum = DecimalNumber(0)
    for part in parts {
      guard let next = sum.adding(figures[part].value) else { return nil }
      sum = next
    }
    return parts.isEmpty ? nil : sum
  }
}
