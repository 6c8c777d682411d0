internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A mailbox at a public provider beside a person's name.
  package static let emailOfPerson = Rule(
    "TX1803", "thư điện tử riêng cạnh tên người", .personalData, .error,
    Explanation(
      """
      Địa chỉ thư ở gmail.com, yahoo.com … đứng cạnh tên một người dân là dữ liệu cá nhân, không đăng khi \
      chưa có căn cứ. Thư công vụ (…@….gov.vn), hộp thư mang tên cơ quan và các địa chỉ đã ghi trong \
      trang.yml, lanh-dao/ thì đăng được. Với người giữ chức vụ, lời báo chỉ là nghi vấn.
      """,
      english: """
        A mailbox at a public provider beside a private person's name keeps its page back; beside an \
        official's it is a doubt. Official mailboxes pass.
        """,
      wrong: "Góp ý xin gửi ông Nguyễn Văn Mẫu, mau@gmail.com.",
      right: "Góp ý xin gửi Văn phòng xã, vanphong@xamau.thidu.gov.vn.",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .text { manuscript in
      guard !manuscript.mayNamePersons, !manuscript.isAboutOfficials else { return [] }
      let inTables = manuscript.tableFindings(.email)
      guard manuscript.mayHave(at) else { return inTables }
      var doubts: [(owner: ContactOwner, range: Range<Int>)] = []
      let found = manuscript.readings.flatMap { _, tokens in
        mailboxes(in: tokens, of: manuscript, &doubts)
      }
      return found + manuscript.doubts(.email, doubts) + inTables
    })
}

private func mailboxes(
  in tokens: ArraySlice<TextToken>, of manuscript: Manuscript,
  _ doubts: inout [(owner: ContactOwner, range: Range<Int>)]
) -> [Finding] {
  tokens.indices.filter { tokens[$0].is(at) }.compactMap { place in
    guard let mailbox = PrivateMailbox(around: tokens[place], in: manuscript.prose.text),
      !manuscript.context.contacts.contains(email: mailbox.address)
    else { return nil }
    let sentence = manuscript.sentence(around: place, in: tokens)
    switch manuscript.owner(of: place..<place + 1, in: sentence) {
    case .person: return manuscript.personalFinding(.email, mailbox.range)
    case .official:
      doubts.append((.official, mailbox.range))
      return nil
    case .contact:
      doubts.append((.contact, mailbox.range))
      return nil
    case .office, nil: return nil
    }
  }
}

/// Made once: every token of every text is compared with it.
private let at: PackedWord = "@"
