internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Links that begin with `http://`, which anybody between can read and change.
  package static let unsafeLink = Rule(
    "TX2006", "liên kết http không mã hóa", .portal, .note,
    Explanation(
      """
      Liên kết http:// không mã hóa: ai ở giữa đường truyền cũng đọc và sửa được trang mà người dân mở. Hầu hết \
      trang của cơ quan nhà nước nay có https://. Trang lưu trữ, lời của văn bản đã ban hành và báo cáo diễn \
      đạt lại thì giữ như nguồn.
      """,
      english: """
        A link or a bare address with http:// in a text. Archives, issued documents and restated reports keep \
        the words of their time.
        """,
      wrong: "Nộp tại [Cổng Dịch vụ công](http://dichvucong.gov.vn).",
      right: "Nộp tại [Cổng Dịch vụ công](https://dichvucong.gov.vn).",
      source: "Nghị định 224/2026/NĐ-CP, Điều 10 (an toàn thông tin mạng)"),
    check: .text { manuscript in
      let context = manuscript.context
      guard context.format == .markdown, !context.isArchive, !context.isRestatement,
        !context.isIssued
      else { return [] }
      let links = manuscript.prose.links.filter { !$0.isImage && isUnsafe($0.destination) }
      let linked = manuscript.prose.links.map(\.range)
      let bare = manuscript.bareAddresses.filter { range in
        !linked.contains { $0.contains(range.lowerBound) }
      }
      return links.map { manuscript.unsafeLink($0) } + bare.map { manuscript.unsafeAddress($0) }
    })
}

private func isUnsafe(_ address: String) -> Bool {
  let scheme = "http://"
  // Most links are of the site, and told by their first letter.
  guard address.utf8.count > 7, address.utf8.first.map({ $0 | 0x20 }) == scheme.utf8.first else {
    return false
  }
  return address.prefix(7).lowercased() == scheme
}

extension Manuscript {
  /// Addresses with `http://` that stand in the text as words, each up to its end.
  fileprivate var bareAddresses: [Range<Int>] {
    guard mayHave("http") else { return [] }
    return tokens.indices.dropLast(3).compactMap { index in
      guard tokens[index].is("http"), tokens[index + 1].is(":"), tokens[index + 2].is("/"),
        tokens[index + 3].is("/")
      else { return nil }
      var last = index + 3
      while last + 1 < tokens.count, !tokens[last + 1].isSpaced,
        tokens[last].range.upperBound == tokens[last + 1].range.lowerBound,
        ![")", "”", "\"", ",", ";", ">"].contains(string(tokens[last + 1]))
      {
        last += 1
      }
      if tokens[last].is(".") { last -= 1 }
      return tokens[index].range.lowerBound..<tokens[last].range.upperBound
    }
  }

  fileprivate func unsafeAddress(_ range: Range<Int>) -> Finding {
    unsafe(string(range), at: range)
  }

  fileprivate func unsafeLink(_ link: Prose.Link) -> Finding {
    unsafe(link.destination, at: link.range)
  }

  private func unsafe(_ address: String, at range: Range<Int>) -> Finding {
    finding(
      range, "“\(address.prefix(60))” là liên kết http không mã hóa",
      hint: "mở thử địa chỉ ấy với https://; mở được thì sửa lại")
  }
}
