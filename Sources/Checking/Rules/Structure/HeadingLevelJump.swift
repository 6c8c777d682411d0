internal import Diagnostics
internal import Syntax

extension Rule {
  /// `##` and then `####`.
  package static let headingLevelJump = Rule(
    "TX1513", "cấp của đầu mục bị nhảy", .structure, .warning,
    Explanation(
      """
      Đầu mục xuống từng cấp một: dưới “##” là “###”. Người dùng máy đọc màn hình đi theo cấp của đầu mục; cấp bị \
      nhảy làm họ tưởng mình bỏ sót một phần. Cấp không phải để chọn cỡ chữ.
      """,
      english: """
        A heading of a Markdown text is more than one level below the heading before it; the title of the page is \
        level 1.
        """,
      wrong: "## Kết quả⏎#### Hộ tịch", right: "## Kết quả⏎### Hộ tịch",
      source: "WCAG 2.2, tiêu chí 1.3.1 và kỹ thuật G141"),
    check: .text { manuscript in
      guard manuscript.context.format == .markdown else { return [] }
      var above = 1
      return manuscript.blocks.compactMap { block in
        guard case .heading(let written) = block.kind else { return nil }
        // A heading of level 1 in the body is shown as one of level 2.
        let level = max(written, 2)
        defer { above = level }
        guard level > above + 1 else { return nil }
        return manuscript.finding(
          block.range, message(level: level, above: above),
          hint: String(repeating: "#", count: above + 1) + " " + manuscript.shortened(block.range))
      }
    })
}

private func message(level: Int, above: Int) -> String {
  let before = above == 1 ? "tên trang" : "đầu mục cấp \(above)"
  return "đầu mục cấp \(level) đứng ngay dưới \(before), không có cấp \(above + 1)"
}
