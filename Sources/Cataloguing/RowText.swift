internal import Commune
internal import Files
internal import VietnameseText

/// The columns that an import may write, with what a record has for each. Columns that people fill by hand
/// (short name, field, scope, where to hand in, reasons, notes) are filled for new rows only.
enum ImportedColumn: String, CaseIterable {
  case name = "Tên"
  case level = "Cấp thực hiện"
  case time = "Thời hạn"
  case fee = "Phí lệ phí"
  case channels = "Cách nộp"
  case subjects = "Đối tượng"
  case serviceLevel = "Mức độ"
  case decision = "Quyết định công bố"
  case address = "Địa chỉ"
  case state = "Trạng thái"
  case from = "Từ ngày"
  case until = "Đến ngày"
  case repealedBy = "Văn bản bãi bỏ"
  case replacedBy = "Thay bằng"
  case nonTerritorial = "Không phụ thuộc địa giới"

  /// The text of a cell, or nil where the record says nothing.
  func text(_ record: ImportedProcedure) -> String? {
    switch self {
    case .name: record.name
    case .level: record.level
    case .time: record.time
    case .fee: record.fee
    case .channels: record.channels
    case .subjects: record.subjects?.joined(separator: "; ")
    case .serviceLevel: record.serviceLevel?.name
    case .decision: record.decision
    case .address: record.address
    case .state: record.state?.name
    case .from: record.from
    case .until: record.until
    case .repealedBy: record.repealedBy
    case .replacedBy: record.replacedBy
    case .nonTerritorial: record.isNonTerritorial.map { $0 ? "có" : "không" }
    }
  }

  /// Whether a cell already says what the source says, in its own way of writing.
  func isSame(_ cell: String, as source: String) -> Bool {
    says(cell, source) || says(cell, storedText(source))
  }

  private func says(_ cell: String, _ source: String) -> Bool {
    let (own, other) = (cell.singleSpaced, source.singleSpaced)
    if own == other { return true }
    switch self {
    case .name, .address, .repealedBy: return false
    case .level, .serviceLevel, .state, .nonTerritorial: return folded(own) == folded(other)
    case .time: return Self.plainTime(own) == Self.plainTime(other)
    case .fee: return Self.isSameFee(own, other)
    case .channels:
      return Self.channels(own) == Self.channels(other) && !Self.channels(own).isEmpty
    case .subjects, .replacedBy:
      return own.filter { $0 != "," && $0 != ";" }.singleSpaced
        == other.filter { $0 != "," && $0 != ";" }.singleSpaced
    case .decision: return shortDecision(own) == shortDecision(other)
    case .from, .until:
      guard let left = PartialDate.read(own), let right = PartialDate.read(other) else {
        return false
      }
      return left == right
    }
  }

  /// A number is the same whether it says that it lacks a unit or not.
  private static func plainTime(_ text: String) -> String {
    let plain = folded(text).replacing(" (don vi khong co trong ban trich)", with: "")
    return plain == "khong co thong tin" || plain == "chua neu" ? "" : plain
  }

  private static func channels(_ text: String) -> Set<SubmissionChannel> {
    let plain = folded(text)
    return Set(SubmissionChannel.allCases.filter { plain.contains(folded($0.portalName)) })
  }

  /// Cells of former imports were cut at an ellipsis: they are the same as far as they go.
  private static func isSameFee(_ own: String, _ other: String) -> Bool {
    let (mine, theirs) = (own.split(separator: "|"), other.split(separator: "|"))
    let texts = theirs.map(\.singleSpaced)
    guard !mine.isEmpty else { return false }
    return mine.count <= texts.count
      && mine.allSatisfy { part in
        let words = part.singleSpaced
        guard words.hasSuffix("…") else { return texts.contains(words) }
        let beginning = words.dropLast().trimmed
        return texts.contains { $0.hasPrefix(beginning) }
      } && (mine.count == texts.count || own.contains("…"))
  }
}

/// A text as a cell keeps it: ``csvCell(_:)`` takes formulas their force. A file that people wrote may have
/// it as it was.
private func storedText(_ text: String) -> String {
  let cell = csvCell(text)
  guard cell.utf8.first == UInt8(ascii: "\"") else { return cell }
  var bytes: [UInt8] = []
  let inner = Array(cell.utf8.dropFirst().dropLast())
  var place = 0
  while place < inner.count {
    bytes.append(inner[place])
    place += inner[place] == UInt8(ascii: "\"") ? 2 : 1
  }
  return String(decoding: bytes, as: UTF8.self)
}
