internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `(nêu rõ số lớp)` in a report that has been written.
  package static let templateText = Rule(
    "TX1507", "lời hướng dẫn của mẫu còn sót", .structure, .error,
    Explanation(
      """
      Báo cáo soạn theo đề cương thường còn sót lời dặn của đề cương: “(nêu rõ số lớp)”, “(ghi cụ thể)”, câu hỏi, \
      dòng chấm để điền. Xóa lời dặn sau khi đã viết nội dung.
      """,
      english: """
        In a report, an instruction in brackets that begins with a verb of asking (“nêu”, “ghi rõ”, “chỉ rõ”) is \
        left over from the outline. A sentence that asks, or a row of dots to fill in, is a doubt.
        """,
      wrong: "3. Tập huấn (nêu rõ số lớp, số người dự)",
      right: "3. Tập huấn"),
    check: .text { manuscript in
      var findings: [Finding] = []
      if manuscript.isReport {
        for (block, tokens) in manuscript.readings {
          if case .value = block.kind { continue }
          let orders = manuscript.bracketedOrders(tokens)
          findings += orders.map {
            manuscript.finding($0, bracketed(manuscript.shortened($0)), hint: delete)
          }
          guard orders.isEmpty, let asked = manuscript.askingSentence(tokens) else { continue }
          findings.append(
            manuscript.finding(
              asked, asking(manuscript.shortened(asked)), hint: delete, severity: .warning))
        }
      }
      if manuscript.isOfficial {
        findings += manuscript.rowsToFill.map {
          manuscript.finding($0, "dòng chấm để điền chưa được thay bằng chữ", severity: .warning)
        }
      }
      return findings
    })
}

private func bracketed(_ words: String) -> String { "“\(words)” là lời dặn của đề cương" }
private func asking(_ words: String) -> String { "“\(words)” đọc như lời hỏi của đề cương" }
private let delete = "viết nội dung được hỏi rồi xóa lời dặn này"

extension Manuscript {
  /// The brackets that begin with an order, up to where they close.
  fileprivate func bracketedOrders(_ tokens: ArraySlice<TextToken>) -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard tokens[index].is("("), index + 2 < tokens.endIndex,
        isOrder(tokens[index + 1], tokens[index + 2])
          || asksForFigures(tokens[(index + 1)...].prefix(4))
      else { return nil }
      var depth = 0
      for place in index..<tokens.endIndex {
        if tokens[place].is("(") { depth += 1 }
        if tokens[place].is(")") { depth -= 1 }
        if depth == 0 { return tokens[index].range.lowerBound..<tokens[place].range.upperBound }
      }
      return tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound
    }
  }

  /// “nêu trên” and “ghi thu” are no orders.
  private func isOrder(_ verb: TextToken, _ next: TextToken) -> Bool {
    if verb.is("nêu") {
      return next.kind == .word
        && !(next.is("trên") || next.is("tại") || next.is("ở") || next.is("trong")
          || next.is("dưới") || next.is("gương"))
    }
    if verb.is("ghi") {
      return next.is("rõ") || next.is("cụ") || next.is("đầy") || next.is("chi") || next.is("tóm")
        || next.is("vào")
    }
    if verb.is("chỉ") { return next.is("rõ") }
    if verb.is("liệt") { return next.is("kê") }
    return verb.is("điền") && next.kind == .word
  }

  /// “có số liệu cụ thể …”
  private func asksForFigures(_ words: ArraySlice<TextToken>) -> Bool {
    let words = Array(words)
    return words.count == 4 && words[0].is("có") && words[1].is("số") && words[2].is("liệu")
      && words[3].is("cụ")
  }

  /// The sentence that begins with “Nêu rõ …”, or ends with “… vì sao?” or “… chỉ rõ:”.
  fileprivate func askingSentence(_ tokens: ArraySlice<TextToken>) -> Range<Int>? {
    var start = tokens.startIndex
    for index in tokens.indices {
      let isLast = index + 1 == tokens.endIndex
      let ends =
        isLast || tokens[index].is("?") || tokens[index].is("!")
        || tokens[index].is(".") && tokens[index + 1].isSpaced
      guard ends else { continue }
      defer { start = index + 1 }
      let sentence = tokens[start...index].drop { $0.kind != .word }
      guard let first = sentence.first, let last = sentence.last, sentence.count > 3 else {
        continue
      }
      let second = sentence[sentence.startIndex + 1]
      let third = sentence[sentence.startIndex + 2]
      let orders = first.is("nêu") && second.is("rõ") && asksFor(third)
      let asked = sentence[sentence.endIndex - 2]
      let asks =
        last.is("?")
        && (asked.is("không")
          || asked.is("sao") && sentence[sentence.endIndex - 3].is("vì"))
      let demands =
        last.is(":") && asked.is("rõ")
        && ["chỉ", "nêu", "ghi"].contains(
          string(sentence[sentence.endIndex - 3]))
      if orders || asks || demands { return first.range.lowerBound..<last.range.upperBound }
    }
    return nil
  }

  private func asksFor(_ word: TextToken) -> Bool {
    word.is("số") || word.is("các") || word.is("kết") || word.is("tên") || word.is("lý")
      || word.is("những") || word.is("danh") || word.is("nguyên") || word.is("việc")
  }

  /// Runs of dots or lines that stand for at least nine dots: `………`, `_____`.
  fileprivate var rowsToFill: [Range<Int>] {
    var rows: [Range<Int>] = []
    for (_, tokens) in readings {
      var weight = 0
      var start = 0
      for index in tokens.indices {
        let own =
          tokens[index].is("…") ? 3 : tokens[index].is(".") ? 1 : tokens[index].is("_") ? 2 : 0
        if own > 0, weight == 0 { start = tokens[index].range.lowerBound }
        weight = own > 0 ? weight + own : 0
        let isLast = index + 1 == tokens.endIndex
        let goesOn =
          !isLast
          && (tokens[index + 1].is("…") || tokens[index + 1].is(".") || tokens[index + 1].is("_"))
        if weight >= 9, !goesOn { rows.append(start..<tokens[index].range.upperBound) }
      }
    }
    return rows
  }
}
