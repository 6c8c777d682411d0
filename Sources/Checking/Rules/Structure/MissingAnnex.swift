internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `(Chi tiết tại Phụ lục 02)` in a text that has no annex 02.
  package static let missingAnnex = Rule(
    "TX1506", "phụ lục được nhắc tới mà không có", .structure, .warning,
    Explanation(
      """
      Văn bản hẹn người đọc một phụ lục kèm theo, nhưng trong văn bản không có phụ lục ấy và trang không kèm tệp \
      nào. Có thể phụ lục nằm ở tệp khác chưa được đưa lên.
      """,
      english: """
        The text promises an annex of its own (in brackets, or “kèm theo” at the end of a clause) and has no block \
        that begins with that annex's name; a page with files attached is not judged.
        """,
      wrong: "Kết quả tăng 5% (chi tiết tại Phụ lục 02).",
      right: "Kết quả tăng 5% (chi tiết tại Phụ lục 02). … Phụ lục 02",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 8 khoản 3"),
    check: .text { manuscript in
      guard !manuscript.context.isRestatement, manuscript.mayHave("phụ"), manuscript.mayHave("lục"),
        !manuscript.hasFiles
      else { return [] }
      let annexes = manuscript.annexes
      return manuscript.annexMentions.compactMap { mention in
        let isThere = annexes.contains { manuscript.answers($0, mention) }
        guard !isThere else { return nil }
        return manuscript.finding(
          mention.range, "“\(manuscript.string(mention.range))” không có trong văn bản này",
          hint: "thêm phụ lục, hoặc đưa tệp của phụ lục lên cùng trang")
      }
    })
}

/// A place that promises an annex, and the number of it.
private struct AnnexMention {
  let number: Int?
  let range: Range<Int>
  /// What is said of it: “danh sách” of “phụ lục danh sách kèm theo”.
  let words: ArraySlice<TextToken>
}

/// An annex that the text has.
private struct Annex {
  let number: Int?
  let block: Int
}

extension Manuscript {
  fileprivate var hasFiles: Bool {
    blocks.contains { block in
      guard case .value(let key) = block.kind else { return false }
      return key == "tep" || key == "bieumau"
    }
  }

  fileprivate var annexes: [Annex] {
    blocks.indices.compactMap { place in
      let tokens = tokens(of: place)
      guard let first = tokens.first, tokens.count > 1, isAnnex(tokens, tokens.startIndex),
        isCapitalized(first), blocks[place].range.count < 160
      else { return nil }
      let number = annexNumber(tokens, behind: tokens.startIndex + 2)?.value
      return Annex(number: number, block: place)
    }
  }

  /// Whether the annex may be the one that is meant: its number fits, and its title says what the mention says.
  fileprivate func answers(_ annex: Annex, _ mention: AnnexMention) -> Bool {
    if let wanted = mention.number, let number = annex.number { return wanted == number }
    let title = (annex.block..<min(annex.block + 3, blocks.count)).flatMap { tokens(of: $0) }
    return mention.words.allSatisfy { word in title.contains { $0.key == word.key } }
  }

  fileprivate var annexMentions: [AnnexMention] {
    readings.flatMap { block, tokens -> [AnnexMention] in
      if case .value = block.kind { return [] }
      return tokens.indices.compactMap { index in
        guard index > tokens.startIndex, isAnnex(tokens, index) else { return nil }
        return mention(tokens, index)
      }
    }
  }

  private func isAnnex(_ tokens: ArraySlice<TextToken>, _ index: Int) -> Bool {
    tokens[index].is("phụ") && index + 1 < tokens.endIndex && tokens[index + 1].is("lục")
  }

  /// The mention that begins at `index`, when it is certain that it is of an annex of this text: “kèm theo” at
  /// the end of a clause, or the number at the end of a bracket.
  private func mention(_ tokens: ArraySlice<TextToken>, _ index: Int) -> AnnexMention? {
    let number = annexNumber(tokens, behind: index + 2)
    let end = number?.end ?? index + 2
    func range(to end: Int) -> Range<Int> {
      tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
    }
    if number != nil, end < tokens.endIndex, tokens[end].is(")"),
      tokens[max(tokens.startIndex, index - 6)..<index].contains(where: { $0.is("(") })
    {
      return AnnexMention(number: number?.value, range: range(to: end), words: [])
    }
    // `phụ lục danh sách kèm theo`: up to three words may stand between.
    for place in end..<min(end + 4, tokens.endIndex) where tokens[place].kind == .word {
      guard place + 1 < tokens.endIndex else { return nil }
      let isAttached =
        tokens[place].is("kèm") && tokens[place + 1].is("theo")
        || tokens[place].is("đính") && tokens[place + 1].is("kèm")
      guard isAttached else { continue }
      let ends = place + 2 >= tokens.endIndex || tokens[place + 2].kind == .mark
      guard ends else { return nil }
      return AnnexMention(
        number: number?.value, range: range(to: place + 2), words: tokens[end..<place])
    }
    return nil
  }

  /// `02`, `số 2` or `II`, and the place behind it.
  private func annexNumber(_ tokens: ArraySlice<TextToken>, behind index: Int)
    -> (value: Int, end: Int)?
  {
    guard index < tokens.endIndex else { return nil }
    let start = tokens[index].is("số") ? index + 1 : index
    guard start < tokens.endIndex, tokens[start].range.count <= 6 else { return nil }
    let written = string(tokens[start])
    let value = tokens[start].kind == .number ? Int(written) : RomanNumeral.read(written)
    return value.map { ($0, start + 1) }
  }
}
