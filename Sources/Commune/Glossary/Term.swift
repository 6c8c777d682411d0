package import VietnameseText

/// A word of the law in plain words (thuật ngữ), with the time in which it was the word.
package struct Term: Sendable {
  package var word = ""
  package var otherNames: [String] = []
  package var meaning = ""
  package var since: PartialDate?
  /// The last day on which it was the word; nil for a word of today.
  package var until: PartialDate?
  package var basis: [String] = []
  /// The words of today for an old one.
  package var today: [String] = []
  package var note = ""

  /// What leads to it on its page.
  package var anchor: String { slug(word) }

  /// Whether it is no longer the word on `day`.
  package func isOld(on day: CalendarDate) -> Bool { until.map { $0.latest < day } ?? false }

  /// Whether `name` is the word or one of its other names.
  package func isNamed(_ name: String) -> Bool {
    ([word] + otherNames).contains { foldedKey($0) == foldedKey(name) }
  }

  package static let schema = Schema("thuật ngữ", Term.init) {
    $0.field("Từ", \.word, .text, required: true, "Từ hay cụm từ của luật.")
    $0.field("Tên khác", \.otherNames, .list(.text), "Chữ viết tắt, tên thường gọi.")
    $0.field("Nghĩa", \.meaning, .text, required: true, "Nghĩa bằng lời thường, một hai câu.")
    $0.optional("Dùng từ ngày", \.since, .date, "Ngày từ này bắt đầu được dùng.")
    $0.optional("Dùng đến ngày", \.until, .date, "Ngày cuối của từ này; để trống khi còn dùng.")
    $0.field("Căn cứ", \.basis, .list(.text), "Văn bản nói về từ này.")
    $0.field("Nay gọi là", \.today, .list(.text), "Từ hiện nay thay cho từ cũ.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}

/// `chung/thuat-ngu.yml`.
package struct TermList: Sendable {
  package var terms: [Term] = []

  package static let schema = Schema("giải thích từ ngữ", TermList.init) {
    $0.field("Thuật ngữ", \.terms, .list(.record(Term.schema)), "Các từ được giải thích.")
  }
}
