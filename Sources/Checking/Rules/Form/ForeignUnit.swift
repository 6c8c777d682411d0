internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// “một cửa phường” in the text of a xã.
  package static let foreignUnit = Rule(
    "TX1608", "tên đơn vị của nơi khác", .term, .error,
    Explanation(
      """
      Báo cáo chép từ nơi khác còn sót tên loại đơn vị của nơi ấy: “bộ phận một cửa phường” trong văn bản của một \
      xã. Một cửa của huyện có thật cho đến giữa năm 2025, nên “một cửa huyện” chỉ là nghi vấn.
      """,
      english: """
        The one-stop desk is called that of another kind of unit than the one that speaks, without a name behind \
        it; or “các xã” stands before the one commune's own name. Pages from before 01/7/2025 are not judged.
        """,
      wrong: "Bộ phận tiếp nhận và trả kết quả phường",
      right: "Bộ phận tiếp nhận và trả kết quả xã"),
    check: .text { manuscript in
      guard let unit = manuscript.context.unit, manuscript.isOfUnitOfToday,
        manuscript.isOfficial, unit.kind == .commune || unit.kind == .ward
      else { return [] }
      let own = unit.kind == .ward ? "phường" : "xã"
      return manuscript.readings.flatMap { block, tokens -> [Finding] in
        if case .value = block.kind { return [] }
        return manuscript.foreignDesks(tokens, own: own) + manuscript.pluralOfOne(tokens, unit)
      }
    })
}

/// 01/7/2025, when the communes and wards of today began.
private let unitsOfToday = CalendarDate(dayNumber: 20_270)

extension Manuscript {
  /// Whether the unit that is known is the one that speaks: in a portal, older texts may be those of a commune
  /// that has since become a phường, or is a part of one.
  fileprivate var isOfUnitOfToday: Bool {
    guard context.format == .markdown else { return true }
    return !context.isArchive && !context.isRestatement && context.day >= unitsOfToday
  }

  /// “một cửa phường”, “một cửa liên thông phường”, “trả kết quả phường”.
  fileprivate func foreignDesks(_ tokens: ArraySlice<TextToken>, own: String) -> [Finding] {
    tokens.indices.dropFirst(2).compactMap { index in
      let token = tokens[index]
      let isDistrict = token.is("huyện")
      guard token.is("phường") || token.is("xã") || isDistrict,
        let start = deskStart(tokens, before: index), !namesOthers(tokens[(index + 1)...])
      else { return nil }
      let written = string(token)
      guard written == written.lowercased(), written != own else { return nil }
      let range = tokens[start].range.lowerBound..<token.range.upperBound
      let words = string(range)
      return finding(
        range, "“\(words)” trong văn bản của một \(own)",
        hint: "“\(words.dropLast(written.count))\(own)”", severity: isDistrict ? .warning : nil)
    }
  }

  /// Where the words for the one-stop desk begin that end before `index`.
  private func deskStart(_ tokens: ArraySlice<TextToken>, before index: Int) -> Int? {
    let desks: [[PackedWord]] = [
      ["một", "cửa"], ["một", "cửa", "liên", "thông"], ["trả", "kết", "quả"],
    ]
    return desks.lazy.map(\.count).enumerated().first { desk, count in
      index - count >= tokens.startIndex
        && zip(tokens[(index - count)...], desks[desk]).allSatisfy { $0.is($1) }
    }.map { index - $0.element }
  }

  /// Whether the words behind “phường” make it the desk of another place, or of every place: a name, a row.
  private func namesOthers(_ tokens: ArraySlice<TextToken>) -> Bool {
    guard let next = tokens.first else { return false }
    if next.is("và") || next.is("hoặc") {
      return tokens.dropFirst().first.map { !isCapitalized($0) } ?? true
    }
    return isCapitalized(next) || next.is("/") || next.is("-") || next.is(",") || next.is("hội")
  }

  /// “các xã Mẫu”: one commune called several.
  fileprivate func pluralOfOne(_ tokens: ArraySlice<TextToken>, _ unit: TextContext.Unit)
    -> [Finding]
  {
    let name = VietnameseText.tokens(of: Array(unit.name.utf8), in: 0..<unit.name.utf8.count)
    return tokens.indices.dropLast(name.count + 1).compactMap { index in
      guard tokens[index].is("các"), tokens[index + 1].is("xã") || tokens[index + 1].is("phường"),
        zip(tokens[(index + 2)...], name).allSatisfy({ $0.key != nil && $0.key == $1.key })
      else { return nil }
      let end = index + 2 + name.count
      if end < tokens.endIndex {
        let next = tokens[end]
        if next.is(",") || next.is("và") || next.is("-") || next.is("–") || isCapitalized(next) {
          return nil
        }
      }
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      return finding(
        range, "“\(string(range))” chỉ là một \(unit.kind == .ward ? "phường" : "xã")",
        hint: string(tokens[index + 1].range.lowerBound..<tokens[end - 1].range.upperBound))
    }
  }
}
