package import Diagnostics
package import Files

extension Diagnostic {
  /// The same finding about a file that names private persons: it tells the line and repeats
  /// nothing of it, neither in its words nor as the excerpt that a span would bring along, for a
  /// log is read by more people than the file is.
  ///
  /// - Parameter lines: those of the file that the finding is about.
  package func concealed(_ lines: LineTable) -> Diagnostic {
    let isWhole = span.range.isEmpty && span.range.lowerBound == 0
    let place = isWhole ? "" : "dòng \(lines.line(at: span.range.lowerBound)): "
    let whole = SourceSpan.file(span.path)
    switch code {
    case "TX0402", "TX0403":
      // These two name a key of ours and nothing that was written.
      return Diagnostic(
        code, severity, at: whole, place + message, hint: hint, keepsPageBack: severity == .error)
    case "TX0401":
      return .concealedMistake(
        "\(place)tên khóa hay tên cột này không dùng được ở đây", severity, whole)
    default:
      return .concealedMistake("\(place)có chỗ chưa đọc được đúng", severity, whole)
    }
  }

  private static func concealedMistake(
    _ message: String, _ severity: Severity, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0572", severity, at: span, message,
      hint: "mở tệp để xem; lời báo không chép lại vì tệp có tên người",
      keepsPageBack: severity == .error)
  }
}
