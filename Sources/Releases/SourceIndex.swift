/// Which sources the pages of a portal were last made from, and where their bytes lie in one file.
package struct SourceIndex: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// In the content: `content/xa-mau/tin-tuc/tin.md`.
    package var path: String
    /// Of the page, below the portal.
    package var address: String
    package var digest: Digest
    /// In bytes, from the beginning of the file.
    package var offset: Int
    package var size: Int

    package init(path: String, address: String, digest: Digest, offset: Int, size: Int) {
      self.path = path
      self.address = address
      self.digest = digest
      self.offset = offset
      self.size = size
    }
  }

  /// The number of the file; another file has another.
  package var pack: Int
  /// In order of their paths.
  package var entries: [Entry]

  package init(pack: Int, entries: [Entry]) {
    self.pack = pack
    self.entries = entries
  }

  private static let opening = "trangxa nguon 1"

  /// One line a source:
  ///
  ///     trangxa nguon 1
  ///     3
  ///     <digest> <offset> <size> tin-tuc/tin.html content/xa-mau/tin-tuc/tin.md
  ///     hết 1
  package var text: String {
    var text = "\(Self.opening)\n\(pack)\n"
    for entry in entries {
      text +=
        "\(entry.digest.hexadecimal) \(entry.offset) \(entry.size) \(entry.address) \(entry.path)\n"
    }
    return text + "hết \(entries.count)\n"
  }

  /// Nil for a text that is damaged, of another version, or no index at all.
  package init?(text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last newline ends the last line.
    guard lines.count >= 4, lines.last?.isEmpty == true,
      lines[0].elementsEqual(Self.opening.utf8),
      let pack = Int(String(decoding: lines[1], as: UTF8.self)), pack >= 0,
      lines[lines.count - 2].elementsEqual("hết \(lines.count - 4)".utf8)
    else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count - 4)
    for line in lines[2..<lines.count - 2] {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.init(pack: pack, entries: entries)
  }
}

extension SourceIndex.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(
      separator: UInt8(ascii: " "), maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, let digest = Digest(hexadecimal: parts[0]),
      let offset = Int(String(decoding: parts[1], as: UTF8.self)), offset >= 0,
      let size = Int(String(decoding: parts[2], as: UTF8.self)), size >= 0,
      !parts[3].isEmpty, !parts[4].isEmpty
    else { return nil }
    self.init(
      path: String(decoding: parts[4], as: UTF8.self),
      address: String(decoding: parts[3], as: UTF8.self), digest: digest, offset: offset, size: size
    )
  }
}
