package import Commune
package import Files
package import VietnameseText

/// A figure that a text gives for something that communes count: so many dossiers received, in this period.
///
/// Only what the words leave no doubt about is a claim: a figure for one field, for another level or in a
/// comparison is none.
package struct FigureClaim: Hashable, Sendable {
  package enum Quantity: UInt8, Sendable {
    case received
    case settled
    case early
    case late
    case pending
    case fresh
    case carriedOver
    case online
    case atDesk
    /// Procedures in the commune's authority (thuộc thẩm quyền giải quyết của xã).
    case procedures
    case publishedProcedures
    case receivedProcedures
    case ballots
    case staffPresent
  }

  package let quantity: Quantity
  package let value: Int
  /// The period that the words name, or that of the text.
  package let period: ReportingPeriod?
  /// The day up to which it was counted, where the sentence says so.
  package let until: CalendarDate?
  /// Whether the words say that it is all there is: `tổng số`, or the lower half of a fraction.
  package let isTotal: Bool
  /// Whether a note on the figure stands beside it.
  package let isAnswered: Bool
  /// The place of its block in the text.
  package let block: Int
  package let span: SourceSpan
  package let range: Range<Int>
}

extension FigureClaim.Quantity {
  /// What the aspects of a figure count together; empty when they are of none of these things.
  static func named(by aspects: Aspects) -> [Self] {
    guard !aspects.contains(.narrowed) else { return [] }
    let state = aspects.subtracting(.things).subtracting(.total)
    if aspects.contains(.dossiers) {
      let state = state.subtracting(.oneStop)
      return dossiers(state).map { [$0] } ?? both(state)
    }
    if aspects.contains(.procedures) {
      switch state {
      case .authority: return [.procedures]
      case .published, [.authority, .published]: return [.publishedProcedures]
      case .received: return aspects.contains(.total) ? [.receivedProcedures] : []
      default: return []
      }
    }
    if aspects.contains(.ballots) { return state.isEmpty ? [.ballots] : [] }
    return aspects.contains(.staff) && state == .present ? [.staffPresent] : []
  }

  /// `đúng hạn` is left out: it is on the day itself for the one, and in time altogether for the other.
  private static func dossiers(_ state: Aspects) -> Self? {
    switch state {
    case .received: .received
    case .settled: .settled
    case .early, [.early, .settled]: .early
    case .late, [.late, .settled]: .late
    case .pending: .pending
    case .fresh, [.fresh, .received]: .fresh
    case .carriedOver: .carriedOver
    case .online, [.online, .received]: .online
    case .atDesk, [.atDesk, .received]: .atDesk
    default: nil
    }
  }

  /// `đã tiếp nhận và giải quyết 485 hồ sơ` says both.
  private static func both(_ state: Aspects) -> [Self] {
    state == [.received, .settled] ? [.received, .settled] : []
  }

  /// In a sentence: `hồ sơ tiếp nhận`.
  var name: String {
    switch self {
    case .received: "hồ sơ tiếp nhận"
    case .settled: "hồ sơ đã giải quyết"
    case .early: "hồ sơ trước hạn"
    case .late: "hồ sơ quá hạn"
    case .pending: "hồ sơ đang giải quyết"
    case .fresh: "hồ sơ mới"
    case .carriedOver: "hồ sơ kỳ trước chuyển sang"
    case .online: "hồ sơ trực tuyến"
    case .atDesk: "hồ sơ trực tiếp"
    case .procedures: "thủ tục thuộc thẩm quyền của xã"
    case .publishedProcedures: "thủ tục được công khai"
    case .receivedProcedures: "thủ tục tiếp nhận tại xã"
    case .ballots: "phiếu đánh giá"
    case .staffPresent: "cán bộ, công chức có mặt"
    }
  }

  /// The column of the table of dossiers that holds it.
  var dossierColumn: String? {
    switch self {
    case .received: "tiepnhan"
    case .settled: "dagiaiquyet"
    case .early: "truochan"
    case .late: "quahan"
    case .pending: "danggiaiquyet"
    case .fresh: "moi"
    case .carriedOver: "kytruocchuyensang"
    case .online: "tructuyen"
    case .atDesk: "tructiep"
    default: nil
    }
  }
}
