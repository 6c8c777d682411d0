internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// “UBND xã Ví Dụ đã ban hành …” in the report of xã Mẫu.
  package static let foreignCommune = Rule(
    "TX1609", "xã khác làm chủ thể của báo cáo", .term, .warning,
    Explanation(
      """
      Báo cáo của một xã mà chỗ kể việc lại ghi tên xã khác: thường là tên còn sót từ báo cáo được chép. Nếu đúng \
      là việc của xã kia thì giữ nguyên.
      """,
      english: """
        In a plain text that names its own unit most, the People's Committee of a commune with another name is the \
        subject of a clause about what was done; one that is named three times or more is left alone.
        """,
      wrong: "(báo cáo của xã Mẫu) UBND xã Ví Dụ đã ban hành kế hoạch.",
      right: "UBND xã Mẫu đã ban hành kế hoạch."),
    check: .text { manuscript in
      guard let unit = manuscript.context.unit, manuscript.isOfficial,
        manuscript.context.format == .plainText
      else { return [] }
      let mentions = manuscript.committees
      let own = folded(unit.name)
      return mentions.compactMap { mention in
        let name = folded(mention.name)
        let isOwn = own.hasPrefix(name) || name.hasPrefix(own)
        guard !isOwn, mention.acts, mentions.filter({ folded($0.name) == name }).count <= 2 else {
          return nil
        }
        return manuscript.finding(
          mention.range, "“\(manuscript.string(mention.range))” trong văn bản của \(unit.name)",
          hint: "kiểm tra có phải tên còn sót từ văn bản được chép không")
      }
    })
}

/// A People's Committee that is named: `UBND xã Mẫu`.
private struct CommitteeMention {
  let name: String
  let range: Range<Int>
  /// Whether it does something: it begins its clause and a verb of reports follows.
  let acts: Bool
}

extension Manuscript {
  fileprivate var committees: [CommitteeMention] {
    readings.flatMap { block, tokens -> [CommitteeMention] in
      if case .value = block.kind { return [] }
      return tokens.indices.dropFirst().compactMap { index in
        guard tokens[index].is("xã") || tokens[index].is("phường"),
          tokens[index - 1].is("ubnd") || tokens[index - 1].is("dân")
        else { return nil }
        let words = tokens[(index + 1)...].prefix(3).prefix { isCapitalized($0) }
        guard let last = words.last, words.count <= 3 else { return nil }
        let start = tokens[index - 1].is("ubnd") ? index - 1 : max(tokens.startIndex, index - 4)
        return CommitteeMention(
          name: words.map { string($0) }.joined(separator: " "),
          range: tokens[start].range.lowerBound..<last.range.upperBound,
          acts: acts(tokens, from: start, to: words.endIndex))
      }
    }
  }

  private func acts(_ tokens: ArraySlice<TextToken>, from start: Int, to end: Int) -> Bool {
    guard end < tokens.endIndex else { return false }
    let verb = tokens[end]
    let isVerb =
      verb.is("đã") || verb.is("ban") || verb.is("báo") || verb.is("triển") || verb.is("tiếp")
      || verb.is("thực") || verb.is("xây") || verb.is("tổ") || verb.is("chỉ")
    guard isVerb else { return false }
    guard start > tokens.startIndex else { return true }
    let before = tokens[start - 1]
    return before.kind == .mark && !before.is("(") || before.is("và")
  }
}
