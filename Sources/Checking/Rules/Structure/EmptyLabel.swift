internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `- Kết quả chứng thực:` with nothing behind it.
  package static let emptyLabel = Rule(
    "TX1504", "nhãn có dấu hai chấm mà không có nội dung", .structure, .warning,
    Explanation(
      """
      Gạch đầu dòng kết thúc bằng dấu hai chấm, rồi ngay sau đó là một ý khác: nội dung của nó có lẽ bị bỏ quên. \
      Nếu không có gì để nêu thì viết “không có”.
      """,
      english: """
        An item of a plain text ends with a colon and the next item of the same bullet, or a heading, follows. \
        Words that announce a list (“gồm:”, “như sau:”) are left alone; other items near by must be of the form \
        “label: text”.
        """,
      wrong: "- Kết quả chứng thực:⏎- Công tác tiếp dân: 04 lượt.",
      right: "- Kết quả chứng thực: không phát sinh.⏎- Công tác tiếp dân: 04 lượt."),
    check: .text { manuscript in
      guard manuscript.context.format == .plainText else { return [] }
      return manuscript.blocks.indices.dropLast().compactMap { place in
        guard let label = manuscript.openLabel(place), manuscript.isLeft(place) else { return nil }
        return manuscript.finding(
          label, "“\(manuscript.shortened(label))” không có nội dung sau dấu hai chấm",
          hint: "viết nội dung, hoặc “không có”")
      }
    })
}

extension Manuscript {
  /// The words of an item that ends with a colon, when they do not announce a list.
  fileprivate func openLabel(_ place: Int) -> Range<Int>? {
    guard blocks[place].kind == .item else { return nil }
    let tokens = tokens(of: place)
    guard tokens.last?.is(":") == true, bullet(place) != nil,
      let last = tokens.dropLast().last, let first = tokens.dropFirst().first
    else { return nil }
    let announces =
      last.is("sau") || last.is("gồm") || last.is("thể") || last.is("đó") || last.is("là")
      || last.is("như") || last.is("rõ") || last.is("đây")
    let isSentence = tokens.dropFirst().dropLast().contains {
      $0.is(":") || $0.is(";") || $0.is(".")
    }
    return announces || isSentence ? nil : first.range.lowerBound..<blocks[place].range.upperBound
  }

  /// Whether the next block belongs to something else: an item of the same bullet beside others that are
  /// `label: text`, or a heading.
  fileprivate func isLeft(_ place: Int) -> Bool {
    if case .heading = blocks[place + 1].kind { return true }
    guard let bullet = bullet(place), self.bullet(place + 1) == bullet else { return false }
    let near = max(place - 8, 0)..<min(place + 9, blocks.count)
    return near.contains { $0 != place && self.bullet($0) == bullet && hasLabel($0) }
  }

  private func bullet(_ place: Int) -> PackedWord? {
    guard blocks[place].kind == .item, let first = tokens(of: place).first,
      first.is("-") || first.is("+") || first.is("*")
    else { return nil }
    return first.key
  }

  /// Whether words stand on both sides of a colon.
  private func hasLabel(_ place: Int) -> Bool {
    tokens(of: place).dropFirst(2).dropLast().contains { $0.is(":") }
  }
}
