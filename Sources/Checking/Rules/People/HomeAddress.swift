internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The number of the house in which a named person lives.
  package static let homeAddress = Rule(
    "TX1804", "số nhà nơi ở của người", .personalData, .error,
    Explanation(
      """
      Nơi ở đến tận số nhà của một người có tên là dữ liệu cá nhân, không đăng khi chưa có căn cứ. Tên và \
      thôn, tổ dân phố thì đủ để bà con nhận ra; trụ sở, cửa hàng, doanh nghiệp thì ghi địa chỉ được.
      """,
      english: """
        A house number as the home of a named person keeps its page back; a hamlet does not, nor does the \
        address of an office or a business.
        """,
      wrong: "Ông Nguyễn Văn Mẫu, thường trú tại số nhà 12, ngõ 3, thôn Đông.",
      right: "Ông Nguyễn Văn Mẫu, thôn Đông.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons else { return [] }
      let inTables = manuscript.tableFindings(.homeAddress)
      guard residence.mayStand(in: manuscript) else { return inTables }
      // The number of a house is one, in the same block as the word.
      return manuscript.numberBlocks.flatMap { block in
        homes(in: manuscript.tokens(of: block), of: manuscript)
      } + inTables
    })
}

private func homes(in tokens: ArraySlice<TextToken>, of manuscript: Manuscript) -> [Finding] {
  tokens.indices.compactMap { place in
    guard let house = HouseNumber(at: place, in: tokens) else { return nil }
    let sentence = manuscript.sentence(around: place, in: tokens)
    let before = sentence[sentence.startIndex..<place]
    guard before.suffix(16).contains(any: residence), !sentence.contains(any: premises),
      let person = manuscript.persons(in: before).last, place - person.tokens.upperBound <= 20
    else { return nil }
    let range =
      tokens[place].range.lowerBound..<tokens[house.tokens.upperBound - 1].range.upperBound
    return manuscript.personalFinding(.homeAddress, range)
  }
}

private let residence: PhraseList = [
  "thường trú", "tạm trú", "cư trú", "trú tại", "ngụ tại", "nhà riêng", "chỗ ở", "nơi ở", "hộ khẩu",
  "ở tại", "sống tại", "nhà ở số", "ở số",
]
private let premises: PhraseList = [
  "trụ sở", "cửa hàng", "công ty", "doanh nghiệp", "hộ kinh doanh", "chi nhánh", "văn phòng",
  "cơ sở", "hợp tác xã", "trung tâm", "phòng khám",
]
