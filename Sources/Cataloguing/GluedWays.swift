internal import Commune
internal import Files
internal import VietnameseText

/// The ways of handing in, out of a text in which a crawler glued the cells of a table together:
///
///     Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến20 Ngày làm việcMiễn phíTrực tiếp30 Ngày…
///
/// A way begins where the name of a channel is followed by a time, or the words for none, and then by
/// what can begin the cell of a fee. Elsewhere the same words belong to a sentence.
struct GluedWays {
  private(set) var ways: [ImportedDetail.Way] = []
  /// What stands before the first way, without the names of the columns; "" as a rule.
  private(set) var rest = ""
  /// The channels in the words of the source, each once.
  private(set) var channels: [String] = []

  init(_ text: String) {
    let heading = "Hình thức nộpThời gianPhí, lệ phíMô tả"
    let body = text.hasPrefix(heading) ? String(text.dropFirst(heading.count)) : text
    let bytes = Array(body.utf8)
    var starts: [(place: Int, channel: SubmissionChannel, name: String, time: Range<Int>)] = []
    var place = 0
    while place < bytes.count {
      if let found = Self.begin(at: place, in: bytes) {
        starts.append((place, found.channel, found.name, found.time))
        place = found.time.upperBound
      } else {
        place += 1
      }
    }
    func words(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).trimmed
    }
    rest = words(0..<(starts.first?.place ?? bytes.count))
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].place : bytes.count
      ways.append(
        ImportedDetail.Way(
          channel: start.channel, time: stated(words(start.time)) ?? "",
          words: words(start.time.upperBound..<end)))
      if !channels.contains(start.name) { channels.append(start.name) }
    }
  }

  private static let names: [(SubmissionChannel, String)] = [
    (.online, "Trực tuyến"), (.post, "Dịch vụ bưu chính"), (.desk, "Trực tiếp"),
  ]
  private static let units = [
    "Ngày làm việc", "Giờ làm việc", "Ngày", "Giờ", "Tháng", "Tuần", "Năm", "Phút", "Buổi",
  ].map { Array($0.utf8) }
  private static let noTime = Array("Không có thông tin".utf8)
  private static let fees = ["Miễn phí", "Không có thông tin", "Phí", "Lệ phí"].map {
    Array($0.utf8)
  }

  private static func begin(at place: Int, in bytes: [UInt8])
    -> (channel: SubmissionChannel, name: String, time: Range<Int>)?
  {
    guard let (channel, name) = names.first(where: { bytes[place...].starts(with: $0.1.utf8) })
    else { return nil }
    let start = place + name.utf8.count
    var end = start
    var hasUnit = false
    if bytes[start...].starts(with: noTime) {
      end += noTime.count
      hasUnit = true
    } else {
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      guard end > start else { return nil }
      let number = end
      if end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      if let unit = units.first(where: { bytes[end...].starts(with: $0) }) {
        end += unit.count
        hasUnit = true
      } else {
        end = number
      }
    }
    let fee = bytes[end...]
    // A sum after a number without a unit could not be told from it.
    let beginsFee =
      fees.contains { fee.starts(with: $0) } || hasUnit && fee.first.map(isDigit) == true
    return beginsFee ? (channel, name, start..<end) : nil
  }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}

extension [ImportedDetail.Way] {
  /// The cell of the catalogue for the time: one when all ways agree, else by channel. A number without a
  /// unit stays a number, and says so: three days and three working days differ by a week-end.
  var timeCell: String? {
    let times = map { way in
      way.time.isEmpty
        ? "Không có thông tin"
        : way.time.utf8.allSatisfy(isDigit)
          ? "\(way.time) (đơn vị không có trong bản trích)" : way.time
    }
    guard let first = times.first else { return nil }
    if times.allSatisfy({ $0 == first }) { return first }
    return zip(self, times).map { "\($0.channel.portalName): \($1)" }.joined(separator: "; ")
  }

  /// The cell for the fee: the words of each way, each once.
  var feeCell: String? {
    var seen: [String] = []
    for way in self {
      let words = way.words.singleSpaced
      if !words.isEmpty, !seen.contains(words) { seen.append(words) }
    }
    return seen.isEmpty ? nil : seen.joined(separator: " | ")
  }
}

extension SubmissionChannel {
  /// As the national portal calls it.
  var portalName: String {
    switch self {
    case .desk: "Trực tiếp"
    case .online: "Trực tuyến"
    case .post: "Dịch vụ bưu chính"
    }
  }
}
