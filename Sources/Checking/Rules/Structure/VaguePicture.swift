internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `![IMG_2031.jpg](…)`
  package static let vaguePicture = Rule(
    "TX1515", "lời mô tả của ảnh không nói gì", .structure, .warning,
    Explanation(
      """
      Lời mô tả là thứ duy nhất người không nhìn được ảnh có: tên tệp, “ảnh” hay “hình minh họa” không thay được \
      ảnh. Nói ngắn gọn trong ảnh có gì.
      """,
      english: """
        The alternative text of a picture is the name of a file or a word for “picture” (WCAG 2.2, 1.1.1). One \
        that is missing is reported when the page is made.
        """,
      wrong: "![IMG_2031.jpg](hop-thon.jpg)",
      right: "![Người dân thôn Đông họp tại nhà văn hóa](hop-thon.jpg)",
      source: "WCAG 2.2, tiêu chí 1.1.1"),
    check: .text { manuscript in
      manuscript.prose.links.compactMap { link in
        guard link.isImage, !link.range.isEmpty else { return nil }
        let words = manuscript.string(link.range)
        guard isFileName(words) || emptyWords.contains(folded(words)) else { return nil }
        return manuscript.finding(
          link.range, "“\(words)” không nói trong ảnh có gì",
          hint: "![nói ngắn gọn trong ảnh có gì](\(link.destination))")
      }
    })
}

private let emptyWords: Set<String> = [
  "anh", "hinh", "hinh anh", "anh minh hoa", "hinh minh hoa", "minh hoa", "image", "picture",
  "photo", "img", "anh 1", "hinh 1",
]

private func isFileName(_ words: String) -> Bool {
  let name = folded(words)
  return !name.contains(" ")
    && [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"].contains(where: name.hasSuffix)
}
