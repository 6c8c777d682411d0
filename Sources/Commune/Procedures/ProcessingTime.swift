internal import VietnameseText

/// How long a procedure takes (thời hạn giải quyết), as far as the source says.
package enum ProcessingTime: Hashable, Sendable {
  /// A number with its unit, in the source's words: `3 ngày làm việc`.
  case stated(String)
  /// The source says nothing, or gives a number without a unit: the words it has, if any.
  case notStated(original: String)

  /// What the source's cell says. A number without a unit is not stated: three days and three
  /// working days differ by a week-end, and nobody may guess which the law meant.
  package static func read(_ text: String) -> ProcessingTime {
    let words = text.singleSpaced
    let plain = folded(words)
    let silent = ["", "chua neu", "khong co thong tin", "khong"]
    if silent.contains(plain) { return .notStated(original: "") }
    let hasNumber = plain.contains(where: \.isNumber)
    let names = ["ngay", "gio", "thang", "tuan", "phut", "nam", "buoi"]
    let hasUnit = plain.split { !$0.isLetter }.contains { names.contains(String($0)) }
    let lacksUnit = plain.contains("don vi khong co") || plain.contains("khong ghi don vi")
    if hasUnit, !lacksUnit, hasNumber || plain.contains("trong ngay") || plain.contains("ngay sau")
    {
      return .stated(words)
    }
    return .notStated(original: words)
  }

  package var isStated: Bool {
    if case .stated = self { true } else { false }
  }

  /// For a list: `3 ngày làm việc`, or "" when the source does not say it with its unit.
  package var inFewWords: String {
    guard case .stated(let words) = self else { return "" }
    return words.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        guard let unit = Self.units.first(where: word.hasPrefix) else { return String(word) }
        let rest = word.dropFirst(unit.count)
        return rest.first?.isLetter == true ? String(word) : unit.lowercased() + rest
      }.joined(separator: " ")
  }

  /// As sources write them in the middle of a sentence.
  private static let units = ["Ngày", "Giờ", "Tháng"]
}
