/// How a dossier may be handed in (kênh nộp).
package enum SubmissionChannel: Int, Sendable, CaseIterable {
  case desk
  case online
  case post

  package var name: String {
    switch self {
    case .desk: "trực tiếp"
    case .online: "trực tuyến"
    case .post: "bưu chính"
    }
  }
}

extension ValueType where Value == SubmissionChannel {
  package static var channel: ValueType {
    .oneOf(SubmissionChannel.allCases.map { ($0.name, $0) } + [("qua bưu chính", .post)])
  }
}

/// One way of handing in a dossier (cách thức thực hiện) and how long it then takes.
package struct SubmissionWay: Sendable {
  package var channel = SubmissionChannel.desk
  package var time = ProcessingTime.notStated(original: "")
  package var original = ""
  package var explanation = ""

  static let schema = Schema("cách thức", SubmissionWay.init) {
    $0.field("Kênh", \.channel, .channel, required: true, "Nộp bằng cách nào.")
    $0.field("Thời hạn", \.time, .processingTime, "Số và đơn vị: 3 ngày làm việc; hoặc chưa nêu.")
    $0.field("Thời hạn nguyên văn", \.original, .text, "Lời của nguồn, khi khác.")
    $0.field("Diễn giải", \.explanation, .text, "Điều cần biết thêm.")
  }
}

extension ValueType where Value == ProcessingTime {
  package static var processingTime: ValueType {
    scalar("thời hạn", example: "3 ngày làm việc") { ProcessingTime.read($0) }
  }
}
