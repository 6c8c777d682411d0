internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let serviceLevelName = Rule(
    "TX1414", "mức độ dịch vụ công trực tuyến theo thời điểm", .term, .warning,
    Explanation(
      """
      Từ 15/8/2022 dịch vụ công trực tuyến không còn chia bốn mức độ: chỉ còn toàn trình và một phần. Bài nói về thời gian từ \
      đó không dùng “mức độ 3, 4”; bài của thời gian trước đó không dùng “toàn trình”. Tên của văn bản được dẫn, bài lưu trữ và \
      câu nói về năm cũ giữ từ cũ. Mức độ định danh điện tử là chuyện khác. Chỗ đầu tiên là điều cần xem lại, các chỗ \
      sau là ghi chú.
      """,
      english: """
        Since 15 August 2022 online services are whole or partial, no longer of levels 1 to 4. Subjects of cited \
        documents, archives and sentences on earlier years keep the old words; levels of identification are something \
        else.
        """,
      wrong: "(năm 2024) hồ sơ dịch vụ công trực tuyến mức độ 3, 4",
      right: "(năm 2024) hồ sơ dịch vụ công trực tuyến toàn trình",
      source: "Nghị định 42/2022/NĐ-CP; nay là Nghị định 224/2026/NĐ-CP, Điều 14"),
    check: .text { manuscript in
      guard !manuscript.context.keepsOldWords else { return [] }
      let days = manuscript.days
      if days.lowerBound >= change { return manuscript.oldLevels }
      return days.upperBound < change ? manuscript.newLevels : []
    })
}

/// 15/8/2022, when Decree 42/2022/NĐ-CP came into force.
private let change = CalendarDate(dayNumber: 19_219)

extension Manuscript {
  /// `mức độ 3`, `mức độ 3, 4`, `mức độ 3 và mức độ 4` where online services are spoken of.
  fileprivate var oldLevels: [Finding] {
    guard mayHave(all: level) else { return [] }
    var isSaid = false
    return readings.flatMap { _, tokens -> [Finding] in
      var end = tokens.startIndex
      return tokens.indices.compactMap { index -> Finding? in
        guard index >= end, tokens[index].key == level[0],
          let last = tokens.levels(at: index), tokens.speaksOfServices(before: index),
          !isInSubject(index),
          !tokens.sentence(around: index).speaksOfTime(before: change, in: self)
        else { return nil }
        end = last + 1
        defer { isSaid = true }
        let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
        return finding(
          range, .replaced(string(range)),
          hint: "viết “toàn trình” hoặc “một phần” theo danh mục đã công bố",
          severity: isSaid ? .note : .warning)
      }
    }
  }

  fileprivate var newLevels: [Finding] {
    guard newWords.contains(where: { mayHave(all: $0) }) else { return [] }
    return readings.flatMap { _, tokens -> [Finding] in
      tokens.indices.compactMap { index -> Finding? in
        guard tokens[index].key == firstNewWord,
          let words = newWords.first(where: { tokens.has($0, at: index) }), !isInSubject(index)
        else { return nil }
        let last = index + words.count - 1
        let range = tokens[last - 1].range.lowerBound..<tokens[last].range.upperBound
        return finding(range, .tooEarly(string(range)), hint: "viết mức độ 3 hoặc mức độ 4")
      }
    }
  }
}

extension ArraySlice<TextToken> {
  /// The place of the last token of the levels that begin at `index`; nil when they are not 3 or 4.
  fileprivate func levels(at index: Int) -> Int? {
    guard has(level, at: index), index + 2 < endIndex else { return nil }
    let number = self[index + 2]
    if number.key == "3,4" { return index + 2 }
    guard number.key == "3" || number.key == "4" else { return nil }
    // A share: `mức độ 3/5`.
    if index + 3 < endIndex, self[index + 3].key == "/" { return nil }
    for joint in joints {
      let place = index + 3 + joint.count
      if has(joint, at: index + 3), place < endIndex, self[place].key == "4" { return place }
    }
    return index + 2
  }

  /// Whether one of the words before says that this is about online services, and none that it is about
  /// identification.
  fileprivate func speaksOfServices(before index: Int) -> Bool {
    let begin = Swift.max(beginOfSentence(before: index), index - 12)
    let words = self[begin..<index]
    if words.suffix(4).contains(where: { $0.key == identification }) { return false }
    return words.indices.contains { place in
      self[place].isOne(of: services) || serviceWords.contains { has($0, at: place) }
    }
  }
}

private let level: [PackedWord] = ["mức", "độ"]
private let joints: [[PackedWord]] = [
  [","], ["và"], ["-"], ["và", "mức", "độ"], [",", "mức", "độ"], ["hoặc"],
]
private let identification: PackedWord = "danh"
private let services: WordSet = ["dvc", "dvctt", "tthc"]
private let serviceWords: [[PackedWord]] = [
  ["trực", "tuyến"], ["dịch", "vụ", "công"], ["thủ", "tục"],
]
/// What both begin with.
private let firstNewWord: PackedWord = "trực"
private let newWords: [[PackedWord]] = [
  ["trực", "tuyến", "toàn", "trình"], ["trực", "tuyến", "một", "phần"],
]

extension String {
  fileprivate static func replaced(_ written: String) -> String {
    "“\(written)” là cách gọi đã được thay từ 15/8/2022"
  }

  fileprivate static func tooEarly(_ written: String) -> String {
    "“\(written)” chưa được dùng cho dịch vụ công trước 15/8/2022"
  }
}
