#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder that is published into: as a person typed it, which is what messages say, and as the
/// disk has it, all links followed. A link is thus kept, and the folder that it leads to is the one
/// that changes.
package struct OutputFolder: Sendable {
  package let typed: String
  let real: String

  package init(_ typed: String) throws {
    let trimmed = typed.reversed().drop { $0 == "/" }.reversed()
    self.typed = trimmed.isEmpty ? typed : String(trimmed)
    real = try realFolder(typed)
  }

  /// Whether it is `folder` or lies in it, all links followed.
  package func isInside(_ folder: String) -> Bool {
    guard let other = try? realFolder(folder) else { return false }
    return real == other || real.hasPrefix(other + "/")
  }

  /// Whether one of the two lies in the other.
  package func overlaps(_ other: OutputFolder) -> Bool {
    real == other.real || real.hasPrefix("\(other.real)/") || other.real.hasPrefix("\(real)/")
  }

  /// Its own name, by which files of the workshop are told apart that several outputs share.
  var name: String { real.split(separator: "/").last.map(String.init) ?? "goc" }

  /// Where releases are prepared, and where the lock is.
  var workshop: String { workshopFolder(beside: real) }
}

/// Beside a served folder, so that it is on the same file system and never served itself.
func workshopFolder(beside served: String) -> String {
  let parent = parentFolder(served)
  return parent == "/" ? "/.trangxa" : "\(parent)/.trangxa"
}

/// `path` with all links followed, from the root down; its last parts need not be there yet.
func realFolder(_ path: String) throws -> String {
  if let found = realpath(path, nil) {
    defer { free(found) }
    return String(cString: found)
  }
  guard errno == ENOENT else { throw WorldError.system("mở", path) }
  let names = path.split(separator: "/")
  guard let name = names.last, name != ".." else { throw WorldError.missing(path) }
  let above = (path.hasPrefix("/") ? "/" : "./") + names.dropLast().joined(separator: "/")
  if name == "." { return try realFolder(above) }
  if let target = linkTarget("\(above)/\(name)") {
    return try realFolder(target.hasPrefix("/") ? target : "\(above)/\(target)")
  }
  let parent = try realFolder(above)
  return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
}

/// Where a link leads that leads to nothing yet, or nil for anything else.
private func linkTarget(_ path: String) -> String? {
  var target = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink(path, &target, target.count)
  guard count > 0 else { return nil }
  return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
}

extension WorldError {
  fileprivate static func missing(_ path: String) -> WorldError {
    .file(path: path, action: "mở", reason: reason(ENOENT))
  }
}
