package import Diagnostics
package import Files

/// Why nothing could be taken out of a file.
package enum UnreadableFile: Error, Sendable, Equatable {
  case missing
  /// A folder, a pipe, a device.
  case notAFile
  case unknownFormat
  /// Its bytes are not what its name says.
  case otherFormat
  case cutOff
  /// By a password.
  case locked
  case tooLarge(megabytes: Int)
  /// What a program made of it.
  case tooMuchText(megabytes: Int)
  case converterFailed(program: String, reason: String)
  case overTime(program: String, seconds: Int)
  case unknownEncoding
  case empty
  /// Pages that are pictures only, as a scanner makes them.
  case picturesOnly

  package func finding(at path: FilePath) -> Diagnostic {
    let (message, hint) = words(path)
    return Diagnostic(code, at: .file(path), message, hint: hint)
  }

  private var code: String {
    switch self {
    case .missing: "TX2320"
    case .tooLarge: "TX2321"
    case .picturesOnly: "TX3002"
    default: "TX3001"
    }
  }

  private func words(_ path: FilePath) -> (String, String) {
    switch self {
    case .missing: ("không có tệp này", "xem lại tên tệp")
    case .notAFile: ("đây không phải là tệp", "nêu tên từng tệp, không phải thư mục hay thiết bị")
    case .unknownFormat:
      ("không nhập được loại tệp này", "nhập được \(SourceFormat.textExtensions)")
    case .otherFormat:
      (
        "tệp hỏng, hoặc đuôi .\(path.fileExtension) không đúng loại tệp",
        "mở tệp rồi lưu lại (Save As) thành .docx"
      )
    case .cutOff: ("tệp bị cắt ngang, thiếu phần cuối", "chép hay tải lại tệp từ nguồn")
    case .locked: ("tệp có mật khẩu", "mở tệp, bỏ mật khẩu rồi lưu lại")
    case .tooLarge(let limit):
      (
        "tệp lớn hơn \(limit) MB nên không được đọc",
        "bỏ bớt ảnh trong tệp, hoặc chia thành nhiều tệp"
      )
    case .tooMuchText(let limit):
      ("chữ lấy ra từ tệp có hơn \(limit) MB", "chia thành nhiều tệp")
    case .converterFailed(let program, let reason):
      (
        "\(program) không đọc được tệp" + (reason.isEmpty ? "" : ": \(reason)"),
        "mở tệp bằng Word hay LibreOffice, lưu lại thành .docx rồi nhập lại"
      )
    case .overTime(let program, let seconds):
      (
        "\(program) đọc tệp quá \(seconds) giây nên bỏ dở",
        "chia tệp làm nhiều phần, hoặc lưu lại thành .docx"
      )
    case .unknownEncoding:
      (
        "không nhận ra bảng mã của chữ trong tệp (không phải UTF-8, UTF-16, TCVN3, VNI, Windows-1258)",
        "mở tệp bằng Word hay Notepad, lưu lại với mã hóa (Encoding) UTF-8"
      )
    case .empty: ("tệp không có chữ nào", "kiểm tra xem đã chọn đúng tệp chưa")
    case .picturesOnly:
      (
        "PDF này chỉ có ảnh chụp các trang, không có chữ để lấy ra",
        "nhập tệp Word gốc; hoặc đặt PDF vào thư mục tep/ của trang và gõ lại nội dung chính"
      )
    }
  }
}

/// Says that something has the name that a new source would get; it stays as it is.
///
/// - Parameters:
///   - path: of what is there.
///   - free: a name that nothing has.
package func takenPlace(_ path: FilePath, free: String) -> Diagnostic {
  Diagnostic(
    "TX3011", at: .file(path), "đã có tệp này, không ghi đè",
    hint: "nếu là văn bản khác, thêm --ten \(free)")
}
