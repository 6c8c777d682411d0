/// The place of a file in a ``FileTree``: names joined by `/`, never absolute, never with `.` or
/// `..`, as in `content/xa-mau/tin-tuc/tiem-phong.md`.
///
/// Paths that differ only in how Vietnamese letters are composed are equal, as Swift's strings
/// are; ``string`` keeps the bytes as the disk has them, so that a file can be opened again.
package struct FilePath: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let string: String

  package init(_ string: String) { self.string = string }
  package init(stringLiteral value: String) { self.string = value }

  package var description: String { string }

  /// The names from the root down: `["content", "xa-mau", "trang.yml"]`.
  package var components: [Substring] {
    string[...].isPlain
      ? string.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
      : string.split(separator: "/")
  }

  /// The last name: `trang.yml`.
  package var name: Substring {
    guard let slash = string[...].lastPlace(of: "/") else { return string[...] }
    return string[string.index(after: slash)...]
  }

  /// The last name without its extension: `trang`.
  package var stem: Substring {
    let name = name
    guard let dot = name.lastPlace(of: "."), dot != name.startIndex else { return name }
    return name[..<dot]
  }

  /// What follows the last dot of the name, in lower case, or the empty string: `yml`.
  package var fileExtension: String {
    let name = name
    guard let dot = name.lastPlace(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The folder that holds the file; the empty path for a file at the root.
  package var parent: FilePath {
    guard let slash = string[...].lastPlace(of: "/") else { return FilePath("") }
    return FilePath(String(string[..<slash]))
  }

  package func appending(_ name: some StringProtocol) -> FilePath {
    FilePath(string.isEmpty ? String(name) : "\(string)/\(name)")
  }

  /// Whether the path is inside `folder`, at any depth.
  package func isInside(_ folder: FilePath) -> Bool {
    if folder.string.isEmpty { return true }
    return isPlainInside(folder) ?? string.hasPrefix(folder.string + "/")
  }

  /// The part of the path below `folder`, or nil when it is not inside it.
  package func relative(to folder: FilePath) -> FilePath? {
    if folder.string.isEmpty { return self }
    if let isInside = isPlainInside(folder) {
      let start = string.utf8.dropFirst(folder.string.utf8.count + 1).startIndex
      return isInside ? FilePath(String(string[start...])) : nil
    }
    guard isInside(folder) else { return nil }
    return FilePath(String(string.dropFirst(folder.string.count + 1)))
  }

  /// The path that `reference` names from the folder `self`, with `.` and `..` worked out, or nil
  /// when it would leave the tree.
  package func resolving(_ reference: some StringProtocol) -> FilePath? {
    let reference = String(reference)
    if string[...].isPlain, reference[...].isPlain { return resolvingPlain(reference) }
    var names = reference.hasPrefix("/") ? [] : components
    for name in reference.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": if names.popLast() == nil { return nil }
      default: names.append(Substring(name))
      }
    }
    return FilePath(names.joined(separator: "/"))
  }

  package static func < (left: FilePath, right: FilePath) -> Bool { left.string < right.string }
}
