import Testing

@testable import Files

/// Paths of ASCII are cut by bytes; the plain way by characters must give the same.
@Suite struct PlainPathTests {
  private static let names = [
    "a", "b.md", ".", "..", "...", ".c", "d.", "E.CSV", "", "tin-tuc", "x y", "\r\n", "é",
    "e\u{301}.md",
    "\u{301}", "đ",
  ]

  /// Every path of at most three of the names, among them those with a slash at either end.
  private static let paths: [String] = {
    var paths = names
    for first in names {
      for second in names {
        paths.append("\(first)/\(second)")
        if first.utf8.count < 4 { paths += names.map { "\(first)/\(second)/\($0)" } }
      }
    }
    return paths
  }()

  private static let pairs = (0..<4_000).map { _ in
    (paths.randomElement() ?? "", paths.randomElement() ?? "")
  }

  private func resolved(_ reference: String, from base: FilePath) -> String? {
    var names = reference.hasPrefix("/") ? [] : base.components
    for name in reference.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": if names.popLast() == nil { return nil }
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  private func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }

  @Test func resolvesAsCharactersDo() {
    for (base, reference) in Self.pairs {
      let path = FilePath(base)
      #expect(
        bytes(path.resolving(reference)?.string) == bytes(resolved(reference, from: path)),
        "\(reference.debugDescription) from \(base.debugDescription)")
    }
  }

  @Test func endsAsCharactersDo() {
    for path in Self.paths.map({ FilePath($0) }) {
      let name = path.name
      let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 }
      let expected = dot.map { name[name.index(after: $0)...].lowercased() } ?? ""
      #expect(path.fileExtension == expected, "\(path.string.debugDescription)")
    }
  }

  @Test func liesInsideAsCharactersDo() {
    for (folder, rest) in Self.pairs {
      for path in [folder + "/" + rest, rest, folder + rest] {
        let isInside = folder.isEmpty || path.hasPrefix(folder + "/")
        let below = folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))
        #expect(FilePath(path).isInside(FilePath(folder)) == isInside)
        #expect(
          bytes(FilePath(path).relative(to: FilePath(folder))?.string)
            == bytes(isInside ? below : nil),
          "\(path.debugDescription) in \(folder.debugDescription)")
      }
    }
  }
}
