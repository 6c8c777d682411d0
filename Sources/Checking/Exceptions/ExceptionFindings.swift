internal import Diagnostics
internal import Files

// What can be wrong with an exception.

extension Diagnostic {
  static func unusedException(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX1001", .warning, at: span, "ngoại lệ cho \(code) không còn dùng đến",
      hint: "bỏ ngoại lệ này đi")
  }

  /// What keeps a page back stays, whatever an editor wrote beside it.
  static func exceptionRefused(_ kept: Diagnostic, at span: SourceSpan) -> Diagnostic {
    kept.isConfidential
      ? Diagnostic(
        "TX1005", .warning, at: span,
        "không bỏ qua được \(kept.code): quy tắc về dữ liệu của người dân luôn có hiệu lực",
        hint: "xóa dữ liệu ấy, hoặc ghi “Căn cứ công khai: …” ở phần đầu tệp; rồi bỏ ngoại lệ này")
      : Diagnostic(
        "TX1005", .warning, at: span, "không bỏ qua được \(kept.code): lỗi ấy giữ trang lại",
        hint: "sửa chỗ ấy rồi bỏ ngoại lệ này")
  }

  static func exceptionWithoutReason(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX1002", at: span, "ngoại lệ cho \(code) thiếu lý do nên không có tác dụng",
      hint: "ghi <!-- trangxa: bỏ qua \(code): lý do -->")
  }

  static func unreadableException(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX1003", at: span, "ngoại lệ này không đọc được",
      hint: "ghi <!-- trangxa: bỏ qua TX1401: lý do -->")
  }

  static func unknownRule(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX1004", at: span, "không có quy tắc nào mang mã \(code)",
      hint: near.map { "có phải ý bạn là \($0)?" })
  }
}
