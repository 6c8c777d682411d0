internal import Diagnostics
internal import Files
internal import VietnameseText

/// Why a file is not copied for readers, or nil when it is.
func fileFinding(_ path: FilePath, _ attachment: FileTree.Attachment) -> Diagnostic? {
  let name = String(path.name)
  if attachment.size > PublishedFile.limit {
    return .fileTooLarge(name, attachment.size, at: .file(path))
  }
  guard let kind = FileSignature(fileExtension: path.fileExtension) else {
    return .refusedFile(path.fileExtension, at: .file(path))
  }
  return kind.matches(attachment.head) ? nil : .falseName(name, kind, at: .file(path))
}

extension Diagnostic {
  static func refusedFile(_ fileExtension: String, at span: SourceSpan) -> Diagnostic {
    let hint =
      fileExtension == "svg"
      ? "mở hình vẽ, lưu lại thành PNG hoặc PDF rồi chép vào đây"
      : "đăng bản PDF, Word, Excel hoặc ảnh PNG, JPEG"
    return Diagnostic(
      "TX0517", at: span, "tệp .\(fileExtension) không được đăng vì có thể chứa mã chạy được",
      hint: hint)
  }

  fileprivate static func falseName(_ name: String, _ kind: FileSignature, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0592", at: span,
      "“\(name)” bên trong không phải là tệp \(kind.rawValue) như tên của nó, nên không được đăng",
      hint: "mở tệp gốc, lưu lại (Lưu thành) đúng loại rồi chép vào đây")
  }

  fileprivate static func fileTooLarge(_ name: String, _ size: Int, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0593", at: span,
      "“\(name)” nặng \(VietnameseNumber.format(size / 1_000_000)) MB, quá "
        + "\(PublishedFile.limit / 1_000_000) MB nên không được đăng",
      hint: "nén nhỏ tệp, hoặc chia thành nhiều tệp")
  }
}
