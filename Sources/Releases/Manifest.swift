/// What a release is: every file of one portal with its digest.
///
/// It lies in the served folder itself and is exchanged with it, so that a folder and what is said of it
/// are never of two releases. Comparing the folder with it shows what somebody changed by hand.
package struct Manifest: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// Below the portal: `tin-tuc/tiem-phong.html`.
    package var address: String
    package var digest: Digest
    /// In bytes.
    package var size: Int
    /// For a file that this release no longer uses: the last release that did. It stays for readers whose
    /// page is older.
    package var lastUse: ReleaseID?

    package init(address: String, digest: Digest, size: Int, lastUse: ReleaseID? = nil) {
      self.address = address
      self.digest = digest
      self.size = size
      self.lastUse = lastUse
    }
  }

  package var id: ReleaseID
  /// When all its files were on the disk, by the clock of their file system: what was changed later was
  /// touched by somebody else. Nil when it is not known.
  package var sealed: Moment?
  /// The name of the portal, for people who look into the file.
  package var name: String
  /// In order of their addresses.
  package private(set) var entries: [Entry]

  package init(id: ReleaseID, sealed: Moment? = nil, name: String, entries: [Entry]) {
    self.id = id
    self.sealed = sealed
    self.name = name
    self.entries = entries.inOrder
  }

  /// Whether it is the same release with the same files, in whichever copy.
  package func isSameRelease(as other: Manifest) -> Bool {
    id == other.id && entries == other.entries
  }

  /// Whether readers see the same files, whatever the releases are called.
  package func hasSameFiles(as other: Manifest) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy {
        $0.address == $1.address && $0.digest == $1.digest
      }
  }

  /// The digest of all entries, by which a release is named.
  package static func digest(of entries: [Entry]) -> Digest {
    var stream = DigestStream()
    for entry in entries.inOrder {
      let line = Array("\(entry.digest.hexadecimal) \(entry.address)\n".utf8)
      line.withUnsafeBytes { stream.add($0) }
    }
    return stream.finish()
  }
}

extension [Manifest.Entry] {
  /// By the bytes of their addresses; most lists are so already, and to see that costs little.
  fileprivate var inOrder: [Manifest.Entry] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { !$1.precedes($0) }
    return isInOrder ? self : sorted { $0.precedes($1) }
  }
}

extension Manifest.Entry {
  /// Between texts as bytes in a row, which is ten times as fast as between views of texts.
  fileprivate func precedes(_ other: Manifest.Entry) -> Bool {
    let quick = address.utf8.withContiguousStorageIfAvailable { own in
      other.address.utf8.withContiguousStorageIfAvailable { own.lexicographicallyPrecedes($0) }
    }
    return quick.flatMap { $0 } ?? address.utf8.lexicographicallyPrecedes(other.address.utf8)
  }
}
