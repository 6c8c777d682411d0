internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// The number of somebody's identity card.
  ///
  /// Twelve digits of the form of a citizen's number behind a word for the card or a person's name, or nine
  /// right behind such a word.
  package static let identityNumberInText = Rule(
    "TX1801", "số định danh của người trong bài", .personalData, .error,
    Explanation(
      """
      Số căn cước, chứng minh nhân dân hay số định danh của một người không được đăng lên trang: kẻ gian \
      dùng nó để vay tiền, mở tài khoản, giả danh. Trang có số ấy không được đăng cho đến khi số bị xóa, \
      hoặc phần đầu ghi văn bản buộc công khai ở dòng “Căn cứ công khai”. Lời báo không chép lại số.
      """,
      english: """
        A citizen's number (12 digits of the right form, or 9 behind a word for the card) keeps its page back \
        until the front matter names the law that wants it published.
        """,
      wrong: "Ông Nguyễn Văn Mẫu, CCCD 001 099 000 000, được cấp giấy chứng nhận.",
      right: "Ông Nguyễn Văn Mẫu, thôn Đông, được cấp giấy chứng nhận.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons else { return [] }
      let inText = manuscript.numberBlocks.flatMap { block in
        identityNumbers(in: manuscript.tokens(of: block), of: manuscript)
      }
      return (inText.map { manuscript.personalFinding(.identityNumber, $0) })
        + manuscript.tableFindings(.identityNumber)
    })
}

private func identityNumbers(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript)
  -> [Range<Int>]
{
  var found: [Range<Int>] = []
  var place = tokens.startIndex
  while place < tokens.endIndex {
    defer { place += 1 }
    guard tokens[place].kind == .number, tokens[place].range.count >= 3,
      let number = GroupedDigits(
        at: place, in: tokens, of: manuscript.prose.text,
        where: { $0.isCitizenNumber(on: manuscript.context.today) || $0.count == 9 }),
      !isAmount(number, in: tokens, of: manuscript.prose.text),
      isSomebodys(number, in: tokens, of: manuscript)
    else { continue }
    found.append(number.range)
    place = number.tokens.upperBound - 1
  }
  return found
}

private func isSomebodys(
  _ number: GroupedDigits, in tokens: ArraySlice<TextToken>, of manuscript: Manuscript
) -> Bool {
  let start = number.tokens.lowerBound
  let before = tokens[max(tokens.startIndex, start - 14)..<start]
  let word = before.indices.last { place in
    cards.standing(at: place, in: before) != nil
  }
  if number.digits.count == 9 {
    // Nine digits may be anything: the word must be next to them, with no other number between.
    guard let word, start - word <= 7 else { return false }
    return !before[word...].contains { $0.kind == .number }
  }
  if word != nil { return true }
  if before.contains(any: accounts) { return false }
  return manuscript.persons(in: before).contains { start - $0.tokens.upperBound <= 8 }
}

/// `120.500.000 đồng`, `120.500.000`.
private func isAmount(
  _ number: GroupedDigits, in tokens: ArraySlice<TextToken>, of text: [UInt8]
) -> Bool {
  if let unit = tokens[number.tokens.upperBound...].first, money.contains(where: unit.is) {
    return true
  }
  let groups = text[number.range].split { $0 == UInt8(ascii: ".") }
  return number.tokens.count == 1 && groups.count > 1 && number.digits.first != UInt8(ascii: "0")
    && groups.dropFirst().allSatisfy { $0.count == 3 }
}

private let cards: PhraseList = [
  "cccd", "cmnd", "cmt", "căn cước", "định danh cá nhân", "số định danh", "mã định danh",
  "chứng minh nhân dân", "chứng minh thư",
]
private let accounts: PhraseList = ["tài khoản", "stk", "mã số thuế", "mã hồ sơ", "mst"]
private let money: [PackedWord] = ["đồng", "đ", "vnđ", "vnd", "triệu", "nghìn", "tỷ", "usd"]
