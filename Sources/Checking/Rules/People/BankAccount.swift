internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// The number of a person's account with a bank.
  package static let bankAccount = Rule(
    "TX1805", "số tài khoản của người", .personalData, .error,
    Explanation(
      """
      Số tài khoản ngân hàng cùng tên một người là dữ liệu cá nhân, không đăng khi chưa có căn cứ. Tài khoản \
      của cơ quan, quỹ, kho bạc thì đăng được; khi tài khoản của quỹ đứng tên một người, lời báo là nghi vấn.
      """,
      english: """
        A bank account with a person's name keeps its page back; one of an office or a fund in somebody's \
        name is a doubt.
        """,
      wrong: "Mọi ủng hộ xin gửi số tài khoản 0000 1111 2222, chủ tài khoản Trần Thị Thí Dụ.",
      right: "Mọi ủng hộ xin gửi tài khoản của Ban vận động quỹ Vì người nghèo xã Mẫu.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons else { return [] }
      let inTables = manuscript.tableFindings(.bankAccount)
      guard words.mayStand(in: manuscript) else { return inTables }
      // An account is a number, in the same block as the word.
      return manuscript.numberBlocks.flatMap { block in
        accounts(in: manuscript.tokens(of: block), of: manuscript)
      } + inTables
    })
}

private func accounts(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript) -> [Finding] {
  var found: [Finding] = []
  for place in tokens.indices {
    guard let word = words.standing(at: place, in: tokens) else { continue }
    let rest = tokens[(place + word.count)...].prefix(7)
    guard let start = rest.firstIndex(where: { $0.kind == .number }),
      !rest[..<start].contains(any: otherNumbers),
      let number = GroupedDigits(
        at: start, in: tokens, of: manuscript.prose.text,
        where: { (8...19).contains($0.count) })
    else { continue }
    let sentence = manuscript.sentence(around: start, in: tokens)
    guard !manuscript.persons(in: sentence).isEmpty else { continue }
    found.append(
      sentence.contains(any: bodies)
        ? manuscript.finding(
          number.range, .ofBody, hint: .accountOfBody, severity: .warning)
        : manuscript.personalFinding(.bankAccount, number.range))
  }
  return found
}

private let words: PhraseList = ["số tài khoản", "tài khoản số", "tài khoản :", "stk", "số tk"]
private let otherNumbers: PhraseList = ["tiền", "định danh", "cccd", "ngày"]
private let bodies: PhraseList = [
  "ubnd", "ủy ban", "kho bạc", "quỹ", "ban vận động", "mặt trận", "mttq", "hội", "trường",
  "ngân sách",
  "trung tâm", "công ty", "hợp tác xã", "bhxh", "bảo hiểm",
]

extension String {
  fileprivate static let ofBody = "số tài khoản của cơ quan hay quỹ mà đứng tên một người"
  fileprivate static let accountOfBody =
    "dùng tài khoản mang tên cơ quan, quỹ; nếu người ấy được giao đứng tên thì giữ nguyên"
}
