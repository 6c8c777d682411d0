/// How a run ended for a portal, or for all of them: what is worst comes last.
package enum RunResult: String, CaseIterable, Comparable, Sendable {
  /// Nothing was new.
  case unchanged
  /// Readers have a new release.
  case published
  /// Somebody went back to an earlier release, and publishing waits for a word.
  case held
  /// An error in the settings, the theme or the catalogue keeps the whole portal as readers have it.
  case frozen
  /// The machine failed, or the time was over.
  case failed

  package var words: String {
    switch self {
    case .unchanged: "không có gì mới"
    case .published: "đã đăng bản mới"
    case .held: "đang giữ bản cũ"
    case .frozen: "chưa dựng được, giữ nguyên bản đang đăng"
    case .failed: "lần chạy bị lỗi"
    }
  }

  /// Whether somebody must look.
  package var isBad: Bool { self >= .frozen }

  package static func < (one: RunResult, other: RunResult) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
