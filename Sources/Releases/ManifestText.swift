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

  /// Whether a text begins as those that this program writes.
  package static func isOfThisVersion(_ text: [UInt8]) -> Bool {
    text.prefix { $0 != UInt8(ascii: "\n") }.elementsEqual(opening.utf8)
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
  /// Read in one pass and without parts in between: a release of ten thousand pages is read several times in each
  /// build.
  fileprivate init?(line: ArraySlice<UInt8>) {
    let blank = UInt8(ascii: " ")
    let digits = line.prefix(64)
    var rest = line.dropFirst(64)
    guard rest.first == blank, let digest = Digest(hexadecimal: digits) else { return nil }
    rest = rest.dropFirst()
    guard let sizeEnd = rest.firstIndex(of: blank), sizeEnd > rest.startIndex,
      let size = Self.number(rest[..<sizeEnd])
    else { return nil }
    rest = rest[(sizeEnd + 1)...]
    guard let useEnd = rest.firstIndex(of: blank) else { return nil }
    let use = rest[..<useEnd]
    let address = rest[(useEnd + 1)...]
    guard Self.staysInside(address) else { return nil }
    var lastUse: ReleaseID?
    if !use.elementsEqual([UInt8(ascii: "-")]) {
      guard let id = ReleaseID(String(decoding: use, as: UTF8.self)) else { return nil }
      lastUse = id
    }
    self.init(
      address: String(decoding: address, as: UTF8.self), digest: digest, size: size,
      lastUse: lastUse)
  }

  /// Digits alone, as far as a size can go.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 18 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// Whether an address leads nowhere but below its folder: who may write a served folder must not have a build
  /// copy or remove files elsewhere.
  private static func staysInside(_ address: ArraySlice<UInt8>) -> Bool {
    var length = 0
    var dots = 0
    for byte in address {
      if byte == UInt8(ascii: "/") {
        if length == 0 || (dots == length && length <= 2) { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length > 0 && !(dots == length && length <= 2)
  }
}
