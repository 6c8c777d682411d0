internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let oneStopName = Rule(
    "TX1413", "tên bộ phận một cửa theo thời điểm", .term, .warning,
    Explanation(
      """
      Từ 01/7/2025, nơi tiếp nhận hồ sơ của xã là Trung tâm Phục vụ hành chính công cấp xã. Bài nói về thời gian từ đó \
      không gọi là Bộ phận một cửa xã; báo cáo của thời gian trước đó không gọi là Trung tâm. Bài lưu trữ, bài diễn đạt lại và \
      câu nói về trước đây giữ tên cũ. “Bộ phận Một cửa” nói chung, không kèm tên xã, là từ của luật và không bị nhắc.
      """,
      english: """
        Since 1 July 2025 a commune receives dossiers at its public administration service centre. The old name for \
        a later time, and the new one for an earlier, are doubts; archives, restatements and sentences on the past are \
        left alone.
        """,
      wrong: "(năm 2026) nộp hồ sơ tại Bộ phận một cửa xã",
      right: "(năm 2026) nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã",
      source: "Nghị định 118/2025/NĐ-CP"),
    check: .text { manuscript in
      guard !manuscript.context.keepsOldWords else { return [] }
      let days = manuscript.days
      let names = days.lowerBound >= change ? oldNames : days.upperBound < change ? newNames : []
      guard names.contains(where: { manuscript.mayHave(all: $0) }) else { return [] }
      return manuscript.readings.flatMap { _, tokens -> [Finding] in
        tokens.indices.compactMap { index -> Finding? in
          guard tokens[index].isOne(of: firstWords),
            let name = names.first(where: { tokens.has($0, at: index) }),
            tokens.namesCommune(behind: index + name.count), !manuscript.isInSubject(index),
            !tokens.sentence(around: index).speaksOfTime(before: change, in: manuscript)
          else { return nil }
          let range =
            tokens[index].range.lowerBound..<tokens[index + name.count - 1].range.upperBound
          let written = manuscript.string(range)
          return days.lowerBound >= change
            ? manuscript.finding(
              range, .replaced(written), hint: "viết Trung tâm Phục vụ hành chính công")
            : manuscript.finding(range, .tooEarly(written), hint: "viết Bộ phận một cửa")
        }
      }
    })
}

/// 01/7/2025, when Decree 118/2025/NĐ-CP came into force.
private let change = CalendarDate(dayNumber: 20_270)

private let firstWords: WordSet = ["bộ", "trung"]
private let oldNames: [[PackedWord]] = [
  ["bộ", "phận", "một", "cửa"],
  ["bộ", "phận", "tiếp", "nhận", "và", "trả", "kết", "quả"],
  ["bộ", "phận", "tn", "&", "tkq"],
]
private let newNames: [[PackedWord]] = [
  ["trung", "tâm", "phục", "vụ", "hành", "chính", "công"]
]

private let communeWords: WordSet = ["xã", "phường"]
private let officeWords: WordSet = ["xã", "phường", "của", "cấp", "ubnd"]

extension ArraySlice<TextToken> {
  /// Whether a commune is named within the next words: `… của UBND xã`, `… cấp xã`, `… xã Mẫu`.
  fileprivate func namesCommune(behind index: Int) -> Bool {
    guard index < endIndex else { return false }
    return self[index...].prefix(3).prefix { $0.isOne(of: officeWords) }
      .contains { $0.isOne(of: communeWords) }
  }
}

extension String {
  fileprivate static func replaced(_ written: String) -> String {
    "“\(written)” của xã từ 01/7/2025 là Trung tâm Phục vụ hành chính công"
  }

  fileprivate static func tooEarly(_ written: String) -> String {
    "“\(written)” của xã chưa có trước 01/7/2025"
  }
}
