internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A word that is right by itself, where a fixed phrase has another.
  package static let wrongWordInPhrase = Rule(
    "TX1702", "chữ gõ nhầm trong cụm từ cố định", .spelling, .error,
    Explanation(
      """
      Chữ viết đúng mà sai chỗ thì không máy kiểm tra chính tả thường nào thấy: “một của liên thông”. Công cụ \
      so các chữ với những cụm từ của chung/cum-tu.csv, lấy từ bản ghi thủ tục của Cổng Dịch vụ công quốc gia, \
      tên văn bản pháp luật và từ điển. Cụm khác một chữ, mà chữ ấy chỉ khác một dấu hay một chữ cái, là lỗi khi \
      cả bốn tiếng khớp; ít hơn, hay cụm dài thiếu hẳn một chữ, thì chỉ là nghi vấn. Cụm nào đúng mà bị nghi thì thêm vào cột “Cũng đúng”.
      """,
      english: """
        A run of words one slip away from a phrase of chung/cum-tu.csv, with no word of it in another known \
        phrase: an error when four words make the phrase, else a doubt; so is a long phrase without one \
        of its words.
        """,
      wrong: "cơ chế một của liên thông", right: "cơ chế một cửa liên thông",
      source: "chung/cum-tu.csv"),
    check: .text { manuscript in
      guard !manuscript.reference.phrases.isEmpty else { return [] }
      return manuscript.readings.flatMap { _, tokens in
        manuscript.runs(of: tokens).flatMap { run in
          manuscript.doubts(in: run, of: tokens).compactMap {
            manuscript.finding($0, in: run, of: tokens)
          } + manuscript.gaps(in: run, of: tokens)
        }
      }
    })
}

/// Words that one phrase may go over.
private struct Run {
  /// The places of their tokens.
  var places: [Int] = []
  var words: [PackedWord] = []
}

extension Manuscript {
  /// The runs of a block: a comma does not end one, anything else does.
  fileprivate func runs(of tokens: ArraySlice<TextToken>) -> [Run] {
    var runs: [Run] = []
    var run = Run()
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .word, let word = token.key {
        run.places.append(index)
        run.words.append(word)
      } else if !isByte(",", token) {
        if run.places.count > 1 { runs.append(run) }
        run = Run()
      }
    }
    if run.places.count > 1 { runs.append(run) }
    return runs
  }

  fileprivate func doubts(in run: Run, of tokens: ArraySlice<TextToken>) -> [PhraseBook.Doubt] {
    reference.phrases.doubts(in: run.words) { string(tokens[run.places[$0]]) }
  }

  /// The word that a phrase has where a word is misspelt.
  func phraseWord(at index: Int, of tokens: ArraySlice<TextToken>) -> String? {
    for run in runs(of: tokens) {
      guard let place = run.places.firstIndex(of: index) else { continue }
      return doubts(in: run, of: tokens).first { $0.place == place }?.word
    }
    return nil
  }

  fileprivate func finding(
    _ doubt: PhraseBook.Doubt, in run: Run, of tokens: ArraySlice<TextToken>
  ) -> Finding? {
    let index = run.places[doubt.place]
    let token = tokens[index]
    guard !isMisspelt(index, of: tokens), !isCut(index, of: tokens) else { return nil }
    switch letterCase(token) {
    case .small: break
    case .initial: guard beginsSentence(index, of: tokens) else { return nil }
    // A name in capitals is as near to a phrase; an abbreviation is none.
    case .capitals:
      guard doubt.isCertain, !isPlainWord(token) || token.range.count > 3 else { return nil }
    case .mixed: return nil
    }
    let written = doubt.range.map { string(tokens[run.places[$0]]) }.joined(separator: " ")
    return finding(
      token.range, .wrong(string(token), written),
      hint: .meant(doubt.phrase.strings.joined(separator: " ")),
      severity: doubt.isCertain ? .error : .warning)
  }
}

extension Manuscript {
  /// A word left out of a long phrase: the words on both sides of the gap are what is to be looked at.
  fileprivate func gaps(in run: Run, of tokens: ArraySlice<TextToken>) -> [Finding] {
    reference.phrases.gaps(in: run.words).map { gap in
      let (before, behind) = (tokens[run.places[gap.place - 1]], tokens[run.places[gap.place]])
      let written = gap.range.map { string(tokens[run.places[$0]]) }.joined(separator: " ")
      return finding(
        before.range.lowerBound..<behind.range.upperBound, .leftOut(gap.word, of: written),
        hint: .meant(gap.phrase), severity: .warning)
    }
  }
}

extension String {
  fileprivate static func leftOut(_ word: String, of phrase: String) -> String {
    "“\(phrase)” có thể thiếu chữ “\(word)”"
  }

  fileprivate static func wrong(_ word: String, _ phrase: String) -> String {
    "“\(word)” trong “\(phrase)” có thể gõ nhầm"
  }

  fileprivate static func meant(_ phrase: String) -> String { "có phải là “\(phrase)”?" }
}
