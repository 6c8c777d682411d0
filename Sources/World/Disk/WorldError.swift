#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What went wrong with the machine: the disk, a permission, a lock. Said in Vietnamese, with the
/// path and what the system answered.
package enum WorldError: Error, Sendable {
  /// A system call on a path failed.
  case file(path: String, action: String, reason: String)
  /// Another build holds the lock.
  case locked(path: String, holder: String)
  case missingFolder(path: String, option: String)
  /// Another build has published a portal since its sources were read.
  case overtaken(path: String)
  /// The folder to publish into holds files that no build of ours has put there.
  case foreignFolder(path: String)
  /// The folder to publish portals into is itself one that was published.
  case singlePortal(path: String)
  /// Two portals would be published into one folder, by way of links.
  case sharedFolder(path: String)
  /// A file had one size when it was read and another when it was copied.
  case changedFile(path: String)
  /// There is no release of this name to go back to, or none before the one that is served.
  case noRelease(String?, portal: String)
  /// A file of an earlier release is nowhere any more.
  case lostFile(address: String)
  /// A program of the system that a command needs is not installed.
  case missingProgram(String)
  /// A library that is loaded only where it is needed is not installed.
  case missingLibrary(String, package: String)
  /// Another run takes files out of this folder.
  case receiving(path: String)
  /// A place to write to that no page may have: a mistake of this program.
  case badAddress(String)

  /// The status would lie where readers of the portal are.
  case servedStatus(path: String)
  /// The folder of the status is that of another output.
  case otherStatus(path: String, of: String)

  package var message: String {
    switch self {
    case .file(let path, let action, let reason): "không \(action) được “\(path)”: \(reason)"
    case .locked(_, let holder): "một lần dựng khác đang chạy (\(holder)); hãy đợi nó xong"
    case .overtaken(let path):
      "một lần dựng khác vừa đăng “\(path)”; nguồn đã đọc có thể cũ, hãy dựng lại"
    case .foreignFolder(let path):
      "thư mục “\(path)” có tệp không do trangxa tạo, nên không bị thay; "
        + "hãy chỉ một thư mục trống bằng --output"
    case .singlePortal(let path):
      "“\(path)” đang là trang của một xã, nên không đăng nhiều xã vào đó; "
        + "hãy chỉ một thư mục khác bằng --output"
    case .sharedFolder(let path):
      "thư mục “\(path)” dẫn tới nơi trang khác được đăng; hãy bỏ liên kết tượng trưng ấy"
    case .changedFile(let path): "tệp “\(path)” đổi trong lúc dựng; hãy dựng lại"
    case .noRelease(let name?, let portal):
      "“\(portal)” không có bản phát hành “\(name)”; chạy “trangxa releases” để xem các bản còn giữ"
    case .noRelease(nil, let portal): "“\(portal)” không có bản phát hành nào trước bản đang đăng"
    case .lostFile(let address): "bản phát hành ấy không còn đủ tệp: thiếu “\(address)”"
    case .missingProgram(let name):
      "máy chưa có chương trình “\(name)”; hãy cài gói \(Self.packages[name] ?? name)"
    case .missingLibrary(let name, let package):
      "máy chưa có thư viện “\(name)” để làm ảnh; hãy cài gói \(package)"
    case .receiving(let path): "một lần nhận khác đang đọc “\(path)”; hãy đợi nó xong"
    case .badAddress(let address):
      "địa chỉ “\(address.prefix(200))” không ghi được; "
        + "đây là lỗi của trangxa, hãy báo cho người làm trangxa"
    case .servedStatus(let path):
      "“\(path)” nằm trong thư mục đăng, ai cũng đọc được; hãy chỉ thư mục khác bằng --trang-thai"
    case .otherStatus(let path, let output):
      "“\(path)” là tình trạng của “\(output)”; hãy chỉ thư mục khác bằng --trang-thai"
    case .missingFolder(let path, let option):
      "không có thư mục “\(path)”; hãy chạy ở thư mục gốc của dự án, hoặc chỉ đúng chỗ bằng \(option)"
    }
  }

  /// The packages of Debian whose programs have another name.
  private static let packages = [
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-writer-nogui (cho .doc), libreoffice-calc-nogui (cho .xls, .ods)",
  ]

  /// The error that `errno` names, after a call on `path` failed.
  static func system(_ action: String, _ path: String) -> WorldError {
    .file(path: path, action: action, reason: reason(errno))
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "không có tệp hay thư mục ấy"
    case EACCES, EPERM: "không có quyền"
    case ENOSPC, EDQUOT: "đĩa đã đầy"
    case EROFS: "đĩa chỉ cho đọc"
    case ENAMETOOLONG: "tên quá dài"
    case EIO: "đĩa hỏng"
    case ENOTDIR: "không phải là thư mục"
    case EISDIR: "là thư mục"
    case ENOTEMPTY, EEXIST: "đã có tệp khác ở đó"
    case ELOOP: "liên kết tượng trưng dẫn vòng quanh"
    case EMFILE, ENFILE: "quá nhiều tệp đang mở"
    case EBUSY: "là chỗ gắn đĩa; hãy gắn thư mục bên trên nó"
    case EXDEV: "ở đĩa khác; hãy gắn thư mục bên trên nó"
    default: String(cString: strerror(code))
    }
  }
}
