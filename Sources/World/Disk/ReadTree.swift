package import Diagnostics
package import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads a folder of the disk into a tree, its files under `root`.
///
/// Text that we parse is read whole; of everything else only the size and the first bytes. Names
/// that begin with a dot are left out, and so are symbolic links, which could lead out of the
/// folder.
///
/// An editor may save while we read: what was there when its folder was listed and is gone when it
/// is opened counts as never having been there. A page that may not be read is named in the tree. Whatever else
/// fails is thrown.
///
/// - Returns: the tree, and findings about such pages and about names: links, names that differ only in how their
///   letters are composed (the first by its bytes is kept), names that are not UTF-8.
package func readTree(_ folder: String, as root: FilePath) throws -> Diagnosed<FileTree> {
  var witnesses = Witnesses()
  return try readTree(folder, as: root, seen: &witnesses)
}

/// The same, and what the disk said of each file and folder just before it was read.
package func readTree(_ folder: String, as root: FilePath, seen: inout Witnesses) throws
  -> Diagnosed<FileTree>
{
  var tree = FileTree()
  var findings: [Diagnostic] = []
  guard isFolder(folder) else { throw WorldError.system("đọc", folder) }
  var waiting = [(disk: folder, path: root)]
  while let next = waiting.popLast() {
    // What a link leads to, and not the link.
    seen.add("\(next.disk)/.")
    guard let found = try names(in: next.disk) else { continue }
    for name in found.unreadable where !name.hasPrefix(".") {
      findings.append(.unreadableName(name, at: .file(next.path.appending(name))))
    }
    // A set of strings takes names that differ only in composing for one.
    var kept: Set<String> = []
    for name in found.names where !name.hasPrefix(".") {
      let disk = "\(next.disk)/\(name)"
      let path = next.path.appending(name)
      guard let status = try status(of: disk) else { continue }
      let kind = status.st_mode & S_IFMT
      if kind != S_IFDIR { seen.add(disk, FileStamp(status)) }
      if kind == S_IFLNK { findings.append(.skippedLink(name, at: .file(path))) }
      guard kind == S_IFDIR || kind == S_IFREG else { continue }
      guard !kept.contains(name) else {
        findings.append(.sameName(name, isFolder: kind == S_IFDIR, at: .file(path)))
        continue
      }
      if kind == S_IFDIR {
        waiting.append((disk, path))
      } else if sourceExtensions.contains(path.fileExtension) {
        do {
          guard let file = try readContent(disk, limit: sourceLimit + 1) else { continue }
          if file.bytes.count > sourceLimit {
            findings.append(.tooLarge(name, file.size, at: .file(path)))
          } else {
            tree.add(file.bytes, at: path)
          }
        } catch WorldError.file(_, _, let reason)
          where path.fileExtension == "md" && access(disk, R_OK) != 0
        {
          // One page with wrong rights is one page's harm; whatever else fails is the machine's.
          tree.addUnreadable(path)
          findings.append(.unreadablePage(reason, at: .file(path)))
        }
      } else {
        guard let file = try readContent(disk, limit: attachmentHead) else { continue }
        tree.add(.init(size: file.size, head: file.bytes), at: path)
      }
      kept.insert(name)
    }
  }
  return Diagnosed(tree, findings.sorted())
}

/// What is parsed, and so read whole. Assets of themes are among them: they are hashed.
let sourceExtensions: Set<String> = [
  "md", "yml", "csv", "mustache", "css", "js", "svg", "ico", "woff2",
]

/// In bytes: 16 MB, four times what the largest of them may be to be read by what comes after.
let sourceLimit = 16 << 20

/// Enough to find a picture's size behind its camera data.
let attachmentHead = 65_536

extension Diagnostic {
  fileprivate static func sameName(_ name: String, isFolder: Bool, at span: SourceSpan)
    -> Diagnostic
  {
    let things = isFolder ? "hai thư mục" : "hai tệp"
    return Diagnostic(
      "TX0901", at: span,
      "\(things) cùng tên “\(name)”, chỉ khác cách ghép dấu trong máy, nên một bị bỏ qua",
      hint: "giữ bản đúng, xóa hoặc đổi tên bản kia", keepsPageBack: true)
  }

  fileprivate static func tooLarge(_ name: String, _ size: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0904", at: span,
      "“\(name)” dài \(size >> 20) MB, quá \(sourceLimit >> 20) MB nên không được đọc",
      hint: "chia thành nhiều tệp; bản in thì lưu thành PDF", keepsPageBack: true)
  }

  fileprivate static func skippedLink(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0902", .warning, at: span, "liên kết tượng trưng “\(name)” bị bỏ qua",
      hint: "chép chính tệp hay thư mục ấy vào đây")
  }

  static func unreadablePage(_ reason: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0910", at: span, "không đọc được tệp này: \(reason)",
      hint: "cho người chạy trangxa quyền đọc tệp, như chmod 644", keepsPageBack: true)
  }

  fileprivate static func unreadableName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0903", at: span, "tên “\(name)” không ghi bằng UTF-8 nên bị bỏ qua",
      hint: "đổi tên, gõ lại bằng bàn phím tiếng Việt Unicode", keepsPageBack: true)
  }
}
