internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `[tại đây](…)`, or an address as the words of its link.
  package static let vagueLink = Rule(
    "TX1514", "chữ của liên kết không nói dẫn tới đâu", .structure, .warning,
    Explanation(
      """
      Nhiều người nghe danh sách các liên kết của trang: “tại đây”, “xem thêm” hay một địa chỉ dài không cho biết \
      liên kết dẫn tới đâu. Dùng chính tên của thứ được dẫn làm chữ của liên kết.
      """,
      english: """
        The words of a link are “tại đây” or the like, or a bare address with a path (WCAG 2.2, 2.4.4). The bare \
        name of a site is left alone.
        """,
      wrong: "Xem mẫu đơn [tại đây](mau-don.pdf).",
      right: "Xem [mẫu đơn xin cấp lại](mau-don.pdf).",
      source: "WCAG 2.2, tiêu chí 2.4.4"),
    check: .text { manuscript in
      manuscript.prose.links.compactMap { link in
        guard !link.isImage, !link.range.isEmpty else { return nil }
        let words = manuscript.string(link.range)
        if isAddress(words) {
          return manuscript.finding(
            link.range,
            "“\(manuscript.shortened(link.range))” là địa chỉ trần làm chữ của liên kết",
            hint: "[tên của trang](\(link.destination))")
        }
        guard isVague(words) else { return nil }
        return manuscript.finding(
          link.range, "“\(words)” không nói liên kết dẫn tới đâu",
          hint: "[tên của trang hoặc tệp](\(link.destination))")
      }
    })
}

private let vagueWords: Set<String> = [
  "tai day", "o day", "day", "xem tai day", "xem o day", "bam vao day", "bam day", "nhan vao day",
  "click vao day", "click here", "here", "link", "lien ket", "duong link", "xem them", "xem",
  "chi tiet", "xem chi tiet", "doc them", "tai ve", "tai xuong",
]

/// Whether the words, without their tones and the marks around them, are vague ones.
private func isVague(_ words: String) -> Bool {
  let folded = folded(words)
  guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
    return vagueWords.contains(folded.split { !$0.isLetter }.joined(separator: " "))
  }
  // The same for the plain letters that nearly all links have.
  var plain: [UInt8] = []
  var isApart = false
  for byte in folded.utf8 {
    if (0x61...0x7A).contains(byte) {
      if isApart, !plain.isEmpty { plain.append(UInt8(ascii: " ")) }
      plain.append(byte)
      isApart = false
    } else {
      isApart = true
    }
  }
  return vagueWords.contains(String(decoding: plain, as: UTF8.self))
}

/// Whether the words are an address that goes into a site: `https://xamau.gov.vn/tin/1`.
private func isAddress(_ words: String) -> Bool {
  guard let scheme = ["https://", "http://", "www."].first(where: words.hasPrefix),
    !words.contains(" ")
  else { return false }
  return words.dropFirst(scheme.count).split(separator: "/").count > 1
}
