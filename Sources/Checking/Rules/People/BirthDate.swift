internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The day on which a private person was born.
  package static let birthDate = Rule(
    "TX1806", "ngày sinh của người", .personalData, .error,
    Explanation(
      """
      Ngày, tháng, năm sinh của một người dân là dữ liệu cá nhân, không đăng khi chưa có căn cứ; chỉ có năm \
      sinh hay tuổi thì không báo. Tiểu sử lãnh đạo trong lanh-dao/ và nhân vật lịch sử thì đăng được; với \
      người giữ chức vụ ở chỗ khác, lời báo chỉ là nghi vấn.
      """,
      english: """
        The full date of birth of a private person keeps its page back; an official's is a doubt; a year \
        alone, leaders' pages and persons of history pass.
        """,
      wrong: "Bà Trần Thị Thí Dụ, sinh ngày 08/9/1990, thôn Đông, bị mất giấy chứng nhận.",
      right: "Bà Trần Thị Thí Dụ, thôn Đông, bị mất giấy chứng nhận.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons, !manuscript.isAboutOfficials else { return [] }
      let inTables = manuscript.tableFindings(.birthDate)
      guard manuscript.mayHave(born), manuscript.mayHave(day) else { return inTables }
      return manuscript.numberBlocks.flatMap { block in
        births(in: manuscript.tokens(of: block), of: manuscript)
      } + inTables
    })
}

private func births(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript) -> [Finding] {
  tokens.indices.compactMap { place in
    guard tokens[place].is(born), let range = date(behind: place, in: tokens, of: manuscript)
    else { return nil }
    let sentence = manuscript.sentence(around: place, in: tokens)
    guard !sentence.contains(any: publicFigures),
      manuscript.persons(in: sentence).contains(where: { person in
        (0...8).contains(place - person.tokens.upperBound)
      })
    else { return nil }
    return sentence.contains(any: officials) || sentence.contains(any: contacts)
      ? manuscript.officialFinding(.birthDate, range)
      : manuscript.personalFinding(.birthDate, range)
  }
}

/// The date behind `sinh ngày` or `ngày sinh`, when it is that of somebody who may be alive.
private func date(
  behind place: Int, in tokens: ArraySlice<TextToken>, of manuscript: Manuscript
) -> Range<Int>? {
  let previous = place > tokens.startIndex ? tokens[place - 1] : nil
  let isDay = previous?.is("ngày") ?? false
  // `khai sinh ngày`, `phát sinh ngày`: another word.
  let isVerb = tokens[(place + 1)...].first?.is("ngày") ?? false
  guard isDay || isVerb,
    isDay || previous.map({ $0.kind == .mark || manuscript.isCapitalized($0) }) ?? true,
    let start = tokens[(place + 1)...].prefix(4).firstIndex(where: { $0.kind == .number })
  else { return nil }
  for count in [1, 5] where start + count <= tokens.endIndex {
    let range = tokens[start].range.lowerBound..<tokens[start + count - 1].range.upperBound
    let words = manuscript.string(range).split(separator: ".").joined(separator: "/")
    guard let date = CalendarDate.read(words) else { continue }
    return date.isBirth(ofLivingOn: manuscript.context.today) ? range : nil
  }
  return nil
}

/// Made once: every token of every text is compared with it.
private let born: PackedWord = "sinh"
private let day: PackedWord = "ngày"
private let publicFigures: PhraseList = [
  "liệt sĩ", "liệt sỹ", "anh hùng", "danh nhân", "đại tướng", "tổng bí thư", "chủ tịch nước",
  "chủ tịch hồ chí minh", "nhà thơ", "nhà văn", "nhạc sĩ", "hy sinh", "kỷ niệm", "qua đời",
  "từ trần",
]
