internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A mobile number beside a person's name.
  package static let phoneOfPerson = Rule(
    "TX1802", "số điện thoại riêng cạnh tên người", .personalData, .error,
    Explanation(
      """
      Số di động đứng cạnh tên một người dân là dữ liệu cá nhân, không đăng khi chưa có căn cứ. Số cố định, \
      đường dây nóng, số của cơ quan và các số đã ghi trong trang.yml, mot-cua.yml, lanh-dao/ thì đăng được. \
      Với người giữ chức vụ, người được nêu để liên hệ hay đại diện một doanh nghiệp, lời báo chỉ là \
      nghi vấn, một lời cho cả danh sách: nên ghi số của cơ quan.
      """,
      english: """
        A mobile number beside a private person's name keeps its page back; beside an official's it is a \
        doubt. Landlines, hotlines and the portal's own numbers pass.
        """,
      wrong: "Ai nhặt được xin gọi bà Trần Thị Thí Dụ, thôn Đông, số 0900 000 000.",
      right: "Ai nhặt được xin báo Công an xã, số 0220 3000 000.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons, !manuscript.isAboutOfficials else { return [] }
      var doubts: [(owner: ContactOwner, range: Range<Int>)] = []
      let found = manuscript.numberBlocks.flatMap { block in
        phones(in: manuscript.tokens(of: block), of: manuscript, &doubts)
      }
      return found + manuscript.doubts(.phone, doubts) + manuscript.tableFindings(.phone)
    })
}

private func phones(
  in tokens: ArraySlice<TextToken>, of manuscript: Manuscript,
  _ doubts: inout [(owner: ContactOwner, range: Range<Int>)]
) -> [Finding] {
  var found: [Finding] = []
  var place = tokens.startIndex
  while place < tokens.endIndex {
    defer { place += 1 }
    guard tokens[place].kind == .number,
      let number = MobileNumber(at: place, in: tokens, of: manuscript.prose.text)
    else { continue }
    place = number.tokens.upperBound - 1
    guard !manuscript.context.contacts.contains(number) else { continue }
    let sentence = manuscript.sentence(around: number.tokens.lowerBound, in: tokens)
    switch manuscript.owner(of: number.tokens, in: sentence) {
    case .person: found.append(manuscript.personalFinding(.phone, number.range))
    case .official: doubts.append((.official, number.range))
    case .contact: doubts.append((.contact, number.range))
    case .office, nil: break
    }
  }
  return found
}
