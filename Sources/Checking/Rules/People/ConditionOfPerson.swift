internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// That a named person is ill, disabled or poor.
  ///
  /// Only where the sentence says it of that person: a leader who gives presents to poor households is
  /// not poor.
  package static let conditionOfPerson = Rule(
    "TX1807", "bệnh tật, hoàn cảnh nghèo của người có tên", .personalData, .error,
    Explanation(
      """
      Nói một người có tên là hộ nghèo, khuyết tật hay mắc bệnh gì là công khai dữ liệu cá nhân nhạy cảm, \
      không đăng khi chưa có căn cứ. Danh sách hỗ trợ mà luật buộc công khai đặt trong ho-tro/, chỉ có họ tên, \
      thôn và số tiền.
      """,
      english: """
        Poverty, disability or illness said of a named private person keeps its page back; lists that the \
        law wants published have a kind of content of their own.
        """,
      wrong: "Bà Trần Thị Thí Dụ, hộ nghèo thôn Đông, được hỗ trợ xây nhà.",
      right: "Một hộ ở thôn Đông được hỗ trợ xây nhà.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons else { return [] }
      let inTables = manuscript.tableFindings(.condition)
      guard states.mayStand(in: manuscript) else { return inTables }
      return manuscript.readings.flatMap { _, tokens in conditions(in: tokens, of: manuscript) }
        + inTables
    })
}

private func conditions(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript) -> [Finding] {
  var found: [Finding] = []
  var place = tokens.startIndex
  while place < tokens.endIndex {
    defer { place += 1 }
    guard let said = states.standing(at: place, in: tokens) else { continue }
    let state = place..<place + said.count
    let sentence = manuscript.sentence(around: place, in: tokens)
    let isTold = manuscript.persons(in: sentence).contains { person in
      isSaid(state, of: person, in: sentence, manuscript)
    }
    guard isTold, !sentence.contains(any: officials), !sentence.contains(any: contacts) else {
      continue
    }
    let last = tokens[state.upperBound - 1]
    found.append(
      manuscript.personalFinding(
        .condition, tokens[place].range.lowerBound..<last.range.upperBound))
    place = state.upperBound - 1
  }
  return found
}

/// Whether only words of its own stand between the name and the state: `bà Trần Thị Thí Dụ (thôn Đông), thuộc
/// hộ nghèo`, `hộ nghèo Trần Thị Thí Dụ`.
private func isSaid(
  _ state: Range<Int>, of person: PersonMention, in sentence: ArraySlice<TextToken>,
  _ manuscript: Manuscript
) -> Bool {
  let behind = state.lowerBound - person.tokens.upperBound
  if (0...10).contains(behind) {
    let between = sentence[person.tokens.upperBound..<state.lowerBound]
    return between.allSatisfy { isOwnWord($0, manuscript) }
  }
  let before = person.tokens.lowerBound - state.upperBound
  guard (0...3).contains(before) else { return false }
  return sentence[state.upperBound..<person.tokens.lowerBound].allSatisfy { token in
    token.isOne(of: introductions)
  }
}

private func isOwnWord(_ token: TextToken, _ manuscript: Manuscript) -> Bool {
  token.kind == .number || manuscript.isCapitalized(token)
    || token.isOne(of: ownWords)
}

private let states: PhraseList = [
  "hộ nghèo", "hộ cận nghèo", "khuyết tật", "tàn tật", "tâm thần", "ung thư", "nhiễm hiv",
  "bị bệnh",
  "mắc bệnh", "bệnh hiểm nghèo", "tai biến", "liệt giường", "chất độc da cam", "bị tật",
]

/// What may stand between a name and what is said of it.
private let ownWords: WordSet = [
  ",", "(", ")", "-", "–", ":", "là", "thuộc", "diện", "gia", "đình", "ở", "thôn", "xóm", "tổ",
  "ấp",
  "trú", "tại", "tuổi", "năm", "sinh", "hiện", "đang", "bị", "mắc", "có", "hoàn", "cảnh", "người",
  "một",
  "đối", "tượng", "xã", "số", "con", "vì", "nặng", "dạng",
]
private let introductions: WordSet = [
  "ông", "bà", "anh", "chị", "em", "cháu", "cụ", "bé", ":", "là", "(", "hộ",
]
