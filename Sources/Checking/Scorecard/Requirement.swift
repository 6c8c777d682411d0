internal import Commune

/// Something that the law wants on a commune's site and that its sources can show: one line of the
/// scorecard.
///
/// A requirement measures that a thing is there, not that it is good. It is worded for the person who reads
/// the table, and each gap says which file or folder to make.
package struct Requirement: Sendable {
  /// Stable for ever, for spreadsheets: `gioi-thieu-lich-su`.
  package let id: String
  package let group: Group
  /// What must be there: `bản đồ địa giới`.
  package let name: String
  /// The law with its article.
  package let law: String
  /// How it is measured, in a sentence for whoever doubts the result.
  package let measure: String
  let check: @Sendable (Portal) -> Outcome

  /// The parts of the table, in print order.
  package enum Group: String, Sendable, CaseIterable {
    case introduction = "Giới thiệu xã"
    case procedures = "Thủ tục hành chính"
    case channels = "Kênh, đầu mối"
    case information = "Thông tin phải công khai"
    case budget = "Ngân sách"
  }

  package enum Outcome: Hashable, Sendable {
    case met
    case unmet([Gap])
    /// Why the law does not ask it of this portal.
    case notApplicable(String)

    package var name: String {
      switch self {
      case .met: "đạt"
      case .unmet: "chưa đạt"
      case .notApplicable: "không áp dụng"
      }
    }
  }

  /// One thing that is not there.
  package struct Gap: Hashable, Sendable {
    /// The most specific word first: `trang “lịch sử” chưa có`.
    package let missing: String
    /// What to make or to type.
    package let remedy: String

    init(_ missing: String, add remedy: String) {
      self.missing = missing
      self.remedy = remedy
    }
  }

  init(
    _ id: String, _ group: Group, _ name: String, law: String, measure: String,
    check: @escaping @Sendable (Portal) -> Outcome
  ) {
    self.id = id
    self.group = group
    self.name = name
    self.law = law
    self.measure = measure
    self.check = check
  }

  /// Every requirement, in print order.
  package static let all: [Requirement] =
    introduction + procedures + channels + information + budget
}

extension Requirement.Outcome {
  static func unmet(_ missing: String, add remedy: String) -> Self {
    .unmet([Requirement.Gap(missing, add: remedy)])
  }

  /// Met when there is no gap.
  static func of(_ gaps: [Requirement.Gap]) -> Self { gaps.isEmpty ? .met : .unmet(gaps) }
}
