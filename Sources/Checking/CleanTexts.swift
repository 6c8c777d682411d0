internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

/// The texts of the last run in which no rule found anything, and of which nothing was kept for the rules over
/// several texts: with the same words, and the same known beside them, nothing will be found again.
///
/// Each is known by the digest of everything that a rule over one text can see. A text with a finding is not here,
/// so that no finding has to be remembered.
package struct CleanTexts: Sendable {
  package typealias Key = SIMD4<UInt64>

  let known: Set<Key>
  /// Of all parts, with their lengths.
  let digest: @Sendable (_ parts: [[UInt8]]) -> Key

  package init(_ known: Set<Key>, digest: @escaping @Sendable (_ parts: [[UInt8]]) -> Key) {
    (self.known, self.digest) = (known, digest)
  }
}

/// What the rules over the texts of one portal see besides each text: the shared catalogue, whose portal it is, and
/// the day. The front matter of a text, from which the rest of its context comes, is part of its bytes.
struct SharedSight {
  private let bytes: [UInt8]

  init(_ portal: Portal, _ contacts: OfficialContacts, _ tree: FileTree) {
    var bytes = Array(
      "\(portal.today.iso)\n\(portal.isArchive)\n\(portal.folder)\n\(contacts.text)\n".utf8)
    let catalogue = tree.paths(inside: "content/chung")
    let settings = ["trang.yml", "mot-cua.yml"].map { portal.folder.appending($0) }
    for path in catalogue + settings {
      let file = tree[path] ?? []
      bytes += "\(path) \(file.count)\n".utf8
      bytes += file
    }
    self.bytes = bytes
  }

  /// The same for all texts, once and for all: its digest stands for it.
  func key(_ clean: CleanTexts) -> [UInt8] {
    let key = clean.digest([bytes])
    return (0..<4).flatMap { place in withUnsafeBytes(of: key[place].littleEndian) { Array($0) } }
  }
}

extension Review {
  var isClean: Bool {
    diagnostics.isEmpty && exceptions.isEmpty && repairs.isEmpty && reading.claims.isEmpty
      && reading.documents.isEmpty && reading.registered == nil
  }

  /// Of a text that is known to be clean.
  init(ofClean source: TextSource, _ key: CleanTexts.Key) {
    reading = Reading(ofClean: source)
    cleanKey = key
  }
}
