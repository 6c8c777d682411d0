internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// That a named person is adopted.
  package static let adoptionOfPerson = Rule(
    "TX1809", "con nuôi có tên trong bài", .personalData, .error,
    Explanation(
      """
      Nói một người có tên là con nuôi, hay ông, bà có tên có con nuôi, là công khai bí mật gia đình, \
      không đăng khi chưa có căn cứ. Nói về thủ tục nuôi con nuôi, về con nuôi nói chung và về nhân vật lịch sử thì không bị nhắc.
      """,
      english: """
        That a named private person is, or has, an adopted child keeps its page back; the procedure, adoption in \
        general and persons of history pass.
        """,
      wrong: "Cháu Lê Văn Mẫu là con nuôi của ông Ba.",
      right: "Xã đã đăng ký một việc nuôi con nuôi.",
      source: "Bộ luật Dân sự 2015, Điều 38; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons else { return [] }
      let inTables = manuscript.tableFindings(.adoption)
      guard adopted.mayStand(in: manuscript) else { return inTables }
      return manuscript.readings.flatMap { _, tokens in adoptions(in: tokens, of: manuscript) }
        + inTables
    })
}

private func adoptions(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript) -> [Finding] {
  tokens.indices.compactMap { place in
    guard adopted.stands(at: place, in: tokens) else { return nil }
    // `nuôi con nuôi` is the procedure.
    if place > tokens.startIndex, tokens[place - 1].isOne(of: wordsOfProcedure) { return nil }
    let sentence = manuscript.sentence(around: place, in: tokens)
    guard !sentence.contains(any: wordsOfHistory),
      manuscript.isChild(before: place, in: sentence)
        || manuscript.isParent(behind: place + adopted.count, in: sentence)
    else { return nil }
    let end = tokens[place + adopted.count - 1].range.upperBound
    return manuscript.personalFinding(.adoption, tokens[place].range.lowerBound..<end)
  }
}

extension Manuscript {
  /// `cháu Lê Văn Mẫu (thôn Đông) là con nuôi`.
  fileprivate func isChild(before place: Int, in sentence: ArraySlice<TextToken>) -> Bool {
    persons(in: sentence).contains { person in
      guard (0...8).contains(place - person.tokens.upperBound) else { return false }
      return sentence[person.tokens.upperBound..<place].allSatisfy {
        $0.kind != .word || isCapitalized($0) || $0.isOne(of: wordsBetween)
      }
    }
  }

  /// `con nuôi của ông Ba`: here one name is enough, as it says whose child it is.
  fileprivate func isParent(behind place: Int, in sentence: ArraySlice<TextToken>) -> Bool {
    var place = place
    if place < sentence.endIndex, sentence[place].isOne(of: ["của"]) { place += 1 }
    if place < sentence.endIndex, couple.stands(at: place, in: sentence) { place += couple.count }
    guard place + 1 < sentence.endIndex, sentence[place].isOne(of: formsOfAddress) else {
      return false
    }
    return sentence[place + 1].kind == .word && isCapitalized(sentence[place + 1])
      && !isCapitalized(sentence[place])
  }
}

private let adopted: Phrase = "con nuôi"
private let couple: Phrase = "vợ chồng"
private let wordsOfProcedure: WordSet = ["nuôi", "việc", "nhận", "quyền"]
private let wordsBetween: WordSet = [
  "là", "thôn", "xóm", "ấp", "tổ", "tuổi", "sinh", "năm",
]
/// Adoption in history and tales.
private let wordsOfHistory: PhraseList = [
  "vua", "chúa", "thế kỷ", "truyền thuyết", "tướng quân", "thần tích", "sắc phong", "anh hùng",
  "liệt sĩ", "liệt sỹ",
]
