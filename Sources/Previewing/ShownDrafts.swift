internal import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

extension FileTree {
  /// The tree with its drafts as pages like others, for who may see them. Nothing moves in a file, so that the
  /// places of findings stay right.
  ///
  ///     Nháp: có  →  Nháp: no
  package func showingDrafts() -> FileTree {
    var tree = self
    for (path, bytes) in sources where path.fileExtension == "md" {
      if let shown = withoutDraft(bytes, at: path) { tree.add(shown, at: path) }
    }
    return tree
  }
}

/// The bytes of a draft that is none; nil for what is no draft.
package func withoutDraft(_ bytes: [UInt8], at path: FilePath) -> [UInt8]? {
  guard mayBeDraft(bytes) else { return nil }
  var shown: [UInt8]?
  for entry in parseDocument(bytes, at: path).value.entries
  where ["nhap", "draft"].contains(foldedKey(entry.key)) {
    guard case .scalar(let value) = entry.value,
      ["co", "yes", "true", "x"].contains(foldedKey(value.text)), value.span.path == path
    else { continue }
    var anew = shown ?? bytes
    let range = value.span.range
    if range.count > 1 {
      let word = Array("no".utf8) + [UInt8](repeating: UInt8(ascii: " "), count: range.count - 2)
      anew.replaceSubrange(range, with: word)
    } else {
      // There is no shorter word: the line becomes a comment.
      for place in entry.keySpan.range.lowerBound..<range.upperBound {
        anew[place] = UInt8(ascii: "#")
      }
    }
    shown = anew
  }
  return shown
}

/// Whether a line at the head of a file may begin with one of the two names of the key.
private func mayBeDraft(_ bytes: [UInt8]) -> Bool {
  let head = bytes.prefix(4_096)
  return head.indices.contains { place in
    guard place > 0, head[place - 1] == 0x0A || head[place - 1] == 0x0D else { return false }
    let rest = head[place...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
    guard let letter = rest.first else { return false }
    return [0x4E, 0x6E, 0x44, 0x64].contains(letter)
  }
}
