extension Manifest {
  /// The first line of every manifest; another version has another number.
  private static let opening = "trangxa 1"

  /// One line a file:
  ///
  ///     trangxa 1
  ///     20261130-141502-3f9a01c2 1795936502.041503600
  ///     Xã Mẫu
  ///     <digest> <size> - index.html
  ///     <digest> <size> 20261129-080000-00ff00ff assets/mac-dinh.3f9a01c27b55.css
  ///     hết 2
  ///
  /// The second line ends with the time of the seal, in seconds of Unix. The last line counts the files, so
  /// that a file that was cut short is not believed.
  package var text: String {
    let plainName = String(name.map { $0.isNewline ? " " : $0 })
    let seal = sealed.map { " \($0.text)" } ?? ""
    var text = "\(Self.opening)\n\(id.text)\(seal)\n\(plainName)\n"
    for entry in entries {
      let use = entry.lastUse?.text ?? "-"
      text += "\(entry.digest.hexadecimal) \(entry.size) \(use) \(entry.address)\n"
    }
    return text + "hết \(entries.count)\n"
  }

  /// Whether a text was written by a version of this program that knows more or less than this one: it is not
  /// believed, and what it speaks of is left for that version.
  package static func isOfAnotherVersion(_ text: [UInt8]) -> Bool {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    let (word, number) = (line.prefix(8), line.dropFirst(8))
    return word.elementsEqual("trangxa ".utf8) && !number.isEmpty
      && number.allSatisfy { (0x30...0x39).contains($0) } && !line.elementsEqual(opening.utf8)
  }

  /// Nil for a text that is damaged, of another version, or no manifest at all.
  package init?(text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last newline ends the last line.
    guard lines.count >= 5, lines.last?.isEmpty == true,
      lines[0].elementsEqual(Self.opening.utf8),
      lines[lines.count - 2].elementsEqual("hết \(lines.count - 5)".utf8)
    else { return nil }
    let head = String(decoding: lines[1], as: UTF8.self).split(separator: " ")
    let sealed = head.count == 2 ? Moment(head[1]) : nil
    guard let first = head.first, let id = ReleaseID(first), head.count == 1 || sealed != nil
    else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count - 5)
    for line in lines[3..<lines.count - 2] {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.init(
      id: id, sealed: sealed, name: String(decoding: lines[2], as: UTF8.self), entries: entries)
  }
}

extension Manifest.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(
      separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let digest = Digest(hexadecimal: parts[0]),
      let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0,
      Self.staysInside(parts[3])
    else { return nil }
    let use = String(decoding: parts[2], as: UTF8.self)
    let lastUse = ReleaseID(use)
    guard use == "-" || lastUse != nil else { return nil }
    self.init(
      address: String(decoding: parts[3], as: UTF8.self), digest: digest, size: size,
      lastUse: lastUse)
  }

  /// Whether an address leads nowhere but below its folder: who may write a served folder must not have a build
  /// copy or remove files elsewhere.
  private static func staysInside(_ address: ArraySlice<UInt8>) -> Bool {
    address.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }
}
