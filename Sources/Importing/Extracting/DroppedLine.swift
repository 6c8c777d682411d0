/// A line that is not part of the text, and is told of when it is left out.
package struct DroppedLine: Sendable, Equatable {
  package enum Reason: String, Sendable {
    case pageNumber = "số trang"
    case running = "đầu trang, cuối trang lặp lại"
    case pastedAddress = "địa chỉ mạng dán vào"
    case motto = "quốc hiệu, tiêu ngữ"
    case ruler = "đường kẻ"
    case stamp = "dấu hiệu đã ký"
  }

  package let text: String
  package let reason: Reason

  package init(_ text: String, _ reason: Reason) {
    self.text = text
    self.reason = reason
  }
}
