internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A work that has a result in one sentence and was not done in another.
  package static let doneAndNotDone = Rule(
    "TX1308", "một việc vừa có kết quả vừa chưa thực hiện", .contradiction, .warning,
    Explanation(
      """
      Phần kết quả ghi một việc đạt bao nhiêu phần trăm, phần hạn chế lại ghi chính việc ấy “chưa được thực hiện”. Một \
      trong hai câu là của kỳ khác, hoặc nói chưa rõ: có thể mới làm một phần.
      """,
      english: """
        A phrase of at least six syllables comes with a percentage in one sentence and with "not done" in another.
        """,
      wrong: """
        Số hóa hồ sơ, giấy tờ, kết quả giải quyết đạt 30%. … Việc số hóa hồ sơ, giấy tờ, kết \
        quả giải quyết chưa thực hiện.
        """,
      right: "Số hóa hồ sơ, giấy tờ, kết quả giải quyết đạt 30%, phần còn lại chưa thực hiện.",
      source: "Hai câu của cùng một văn bản"),
    check: .text { manuscript in
      guard manuscript.mayHave(notYet), manuscript.mayHave(reaches) else { return [] }
      let undone = manuscript.blocks.indices.flatMap { Sentence.undone(in: $0, manuscript) }
      guard !undone.isEmpty else { return [] }
      let reached = manuscript.blocks.indices.flatMap { Sentence.reached(in: $0, manuscript) }
      return undone.compactMap { sentence in
        guard let other = reached.first(where: { $0.names(sentence) }) else { return nil }
        return manuscript.contradiction(sentence, other)
      }
    })
}

/// The syllables of a sentence that say what it is about, and the words that say how it stands.
private struct Sentence {
  let subject: [PackedWord]
  let state: Range<Int>

  /// Sentences whose subject `chưa thực hiện` or `chưa được thực hiện`.
  static func undone(in block: Int, _ manuscript: Manuscript) -> [Sentence] {
    let tokens = manuscript.tokens(of: block)
    return tokens.indices.compactMap { index in
      guard tokens[index].key == notYet else { return nil }
      let words = tokens[index...].prefix(4).filter { !$0.is("được") }.prefix(3)
      guard words.starts(with: ["chưa", "thực", "hiện"], by: { $0.is($1) }), let last = words.last
      else { return nil }
      return Sentence(
        tokens[..<index], tokens[index].range.lowerBound..<last.range.upperBound)
    }
  }

  /// Sentences whose subject reaches a percentage.
  static func reached(in block: Int, _ manuscript: Manuscript) -> [Sentence] {
    let tokens = manuscript.tokens(of: block)
    return tokens.indices.compactMap { index in
      guard tokens[index].key == reaches,
        let percent = tokens[index...].prefix(7).first(where: { $0.is("%") })
      else { return nil }
      return Sentence(
        tokens[..<index], tokens[index].range.lowerBound..<percent.range.upperBound)
    }
  }

  /// The words back to the beginning of the sentence; commas stand between the parts of a subject.
  private init?(_ before: ArraySlice<TextToken>, _ state: Range<Int>) {
    let end = before.lastIndex { $0.kind == .mark && !$0.is(",") && !$0.is("/") }
    let words = before[(end.map { $0 + 1 } ?? before.startIndex)...].filter { $0.kind == .word }
    subject = words.compactMap(\.key)
    self.state = state
    if subject.count < 6 { return nil }
  }

  /// Whether six syllables of the other's subject come here in one run.
  func names(_ other: Sentence) -> Bool {
    let length = 6
    guard other.subject.count >= length, subject.count >= length else { return false }
    let runs = (0...(other.subject.count - length)).map { other.subject[$0..<$0 + length] }
    return (0...(subject.count - length)).contains { start in
      runs.contains { $0.elementsEqual(subject[start..<start + length]) }
    }
  }
}

private let notYet: PackedWord = "chưa"
private let reaches: PackedWord = "đạt"

extension Manuscript {
  fileprivate func contradiction(_ sentence: Sentence, _ other: Sentence) -> Finding {
    finding(
      sentence.state, "“\(string(sentence.state))”: chỗ khác ghi việc này “\(string(other.state))”",
      hint: "xem câu nào đúng, hoặc nói rõ phần nào chưa thực hiện")
  }
}
