internal import Syntax
package import VietnameseText

/// What a procedure costs (phí, lệ phí). "Free", "the source does not say" and "set by the
/// council" are three values, and only the first may ever be counted or shown as free.
package enum Fee: Sendable, Equatable {
  /// The source says, with words of its own, that nothing is charged.
  case free
  /// The source does not say. The crawl of the national portal writes "Miễn phí" where a field is
  /// empty, so these words alone mean nothing.
  case notStated
  /// The provincial council (Hội đồng nhân dân) sets the amount.
  case setByCouncil
  /// Sums that the source or a council's resolution names.
  case amounts([Amount])
  /// The source names sums in running words, which are shown as they are.
  case described(String)

  package struct Amount: Sendable, Equatable {
    /// phí or lệ phí
    package var kind = ""
    package var sum = ""
    package var unit = ""
    package var condition = ""
    package var channel: SubmissionChannel?
    package var law = ""
    package var from: CalendarDate?
    package var until: CalendarDate?

    package func isValid(on day: CalendarDate) -> Bool {
      (from ?? day) <= day && day <= (until ?? day)
    }

    static let schema = Schema("mức phí", Amount.init) {
      $0.field("Loại", \.kind, .text, "phí hay lệ phí.")
      $0.field("Mức", \.sum, .text, required: true, "Số tiền: 8.000 đồng.")
      $0.field("Đơn vị", \.unit, .text, "Tính theo gì: /bản, /trường hợp.")
      $0.field("Điều kiện", \.condition, .text, "Khi nào phải nộp mức này.")
      $0.optional("Kênh", \.channel, .channel, "Cách nộp hồ sơ mà mức này áp dụng.")
      $0.field("Văn bản", \.law, .text, "Văn bản quy định.")
      $0.optional("Từ ngày", \.from, .day, "Có hiệu lực từ.")
      $0.optional("Đến ngày", \.until, .day, "Hết hiệu lực.")
    }
  }

  /// What a cell of the crawled catalogue says, in the source's own words.
  ///
  ///     "Miễn phí"                                   → notStated (the crawl's default)
  ///     "Miễn phí(Mức lệ phí cụ thể do HĐND …)"      → setByCouncil
  ///     "Miễn phí(Không)", "Phí : 0 Đồng"            → free
  ///     "Lệ phí : 8.000 Đồng"                        → described
  package static func read(crawled text: String) -> Fee {
    let words = text.singleSpaced
    let plain = folded(words)
    if ["", "mien phi", "khong co thong tin", "vnd", "chua neu"].contains(plain) {
      return .notStated
    }
    if plain.contains("hoi dong nhan dan") || plain.contains("hdnd") { return .setByCouncil }
    if statesNothingIsCharged(plain) { return .free }
    let isDefault = plain.hasPrefix("mien phi")
    let rest = isDefault ? String(plain.dropFirst("mien phi".count)) : plain
    return namesASum(rest) ? .described(words) : .notStated
  }

  /// "Phí : 0 Đồng", "Lệ phí : Không Đồng", "Miễn phí(Không)", for every part of the cell.
  private static func statesNothingIsCharged(_ plain: String) -> Bool {
    let parts = plain.split(separator: ";").map { part in
      part.filter { $0.isLetter || $0.isNumber }
    }
    let nothing: Set<String> = [
      "phi0dong", "lephi0dong", "phikhongdong", "lephikhongdong", "mienphikhong", "0dong",
      "khongdong", "khongthu", "khongthuphi", "phi0", "lephi0", "mienphikhongthu",
      "mienphikhongthuphi", "phikhong", "lephikhong", "khongmatphi",
    ]
    return !parts.isEmpty && parts.allSatisfy { nothing.contains(String($0)) }
  }

  /// A number other than zero with a word for money close behind it.
  private static func namesASum(_ plain: String) -> Bool {
    let words = plain.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == ",") }
    for (word, next) in zip(words, words.dropFirst())
    where ["dong", "vnd", "viet", "usd", "d", "nghin", "trieu"].contains(String(next)) {
      if word.contains(where: { $0.isNumber && $0 != "0" }) { return true }
    }
    return words.contains { word in
      ["dong", "vnd"].contains {
        word.hasSuffix($0) && word.first?.isNumber == true && word.first != "0"
      }
    }
  }
}

extension ValueType where Value == Fee {
  /// `không thu`, `chưa nêu`, `hội đồng nhân dân quyết định`, or a list of amounts.
  package static var fee: ValueType {
    let words = ValueType<Fee>.oneOf([
      ("không thu", Fee.free), ("chưa nêu", Fee.notStated),
      ("hội đồng nhân dân quyết định", Fee.setByCouncil),
    ])
    let amounts = ValueType<[Fee.Amount]>.list(.record(Fee.Amount.schema)).map(Fee.amounts)
    return ValueType(
      "\(words.description.name) | danh sách mức", example: "chưa nêu",
      shape: .either(words.description.shape, amounts.description.shape)
    ) { node, key in
      if case .scalar = node { return words.read(node, key) }
      return amounts.read(node, key)
    }
  }
}
