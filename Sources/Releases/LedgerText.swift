extension Ledger {
  /// The first line of every ledger; another version has another number.
  private static let opening = "trangxa so-dia-chi 1"

  /// One line an address, its nine parts apart by a space, `-` for what is not known:
  ///
  ///     trangxa so-dia-chi 1
  ///     20261130-141502-3f9a01c2
  ///     tin-tuc/cu.html tin-tuc/moi.md cu 20261120-080000-00ff00ff 20261129-080000-3f9a01c2 - - - -
  ///     hết 1 <digest>
  ///
  /// In a part a space is `%20`. The last line counts the addresses and has the digest of all before it, so
  /// that a ledger that a bad disk or a hand changed is not believed.
  package var text: String {
    var text = "\(Self.opening)\n\(release?.text ?? "-")\n"
    for entry in entries { text += entry.line + "\n" }
    return text + "hết \(entries.count) \(Digest(Array(text.utf8)).hexadecimal)\n"
  }

  /// Nil for a text that is damaged, of another version, or no ledger at all.
  package init?(text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true,
      lines[0].elementsEqual(Self.opening.utf8)
    else { return nil }
    let end = lines[lines.count - 2]
    let digest = Digest(Array(text[..<end.startIndex])).hexadecimal
    guard end.elementsEqual("hết \(lines.count - 4) \(digest)".utf8) else { return nil }
    let release = ReleaseID(String(decoding: lines[1], as: UTF8.self))
    guard release != nil || lines[1].elementsEqual("-".utf8) else { return nil }
    var entries: [Entry] = []
    var taken: Set<String> = []
    for line in lines[2..<lines.count - 2] {
      guard let entry = Entry(line: line), taken.insert(entry.address).inserted else { return nil }
      entries.append(entry)
    }
    self.init(release: release, entries: entries)
  }
}

extension Ledger.Entry {
  fileprivate var line: String {
    let parts: [String?] = [
      escaped(address), source.map(escaped), state.word, first?.text, last?.text, until,
      trace?.bytes.hexadecimal, trace?.body?.hexadecimal, trace?.words?.hexadecimal,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " ")
  }

  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 9, parts.allSatisfy({ !$0.isEmpty }), let address = unescaped(parts[0]),
      isSound(address),
      let state = Ledger.State(word: String(decoding: parts[2], as: UTF8.self))
    else { return nil }
    let known = parts.map { $0.elementsEqual(CollectionOfOne(UInt8(ascii: "-"))) ? nil : $0 }
    let release = { (part: ArraySlice<UInt8>) in ReleaseID(String(decoding: part, as: UTF8.self)) }
    self.init(address, source: nil, state: state)
    if let text = known[1] {
      guard let source = unescaped(text) else { return nil }
      self.source = source
    }
    (first, last) = (known[3].flatMap(release), known[4].flatMap(release))
    until = known[5].map { String(decoding: $0, as: UTF8.self) }
    guard (first == nil) == (known[3] == nil), (last == nil) == (known[4] == nil),
      until.map(isDay) ?? true
    else { return nil }
    guard let text = known[6] else { return }
    guard let bytes = Digest(hexadecimal: text) else { return nil }
    let body = known[7].flatMap { Digest(hexadecimal: $0) }
    let words = known[8].flatMap { WordSketch(hexadecimal: $0) }
    guard (body == nil) == (known[7] == nil), (words == nil) == (known[8] == nil) else {
      return nil
    }
    trace = SourceTrace(bytes: bytes, body: body, words: words)
  }
}

extension Ledger.State {
  fileprivate var word: String {
    switch self {
    case .page: "co"
    case .former: "cu"
    case .kept: "giu"
    case .lost(let day): "mat=\(day)"
    case .withdrawn: "go"
    }
  }

  fileprivate init?(word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts.first, parts.count == 2 ? String(parts[1]) : nil) {
    case ("co", nil): self = .page
    case ("cu", nil): self = .former
    case ("giu", nil): self = .kept
    case ("mat", let day?) where isDay(day): self = .lost(since: day)
    case ("go", nil): self = .withdrawn
    default: return nil
    }
  }
}

/// Whether an address stays below its portal.
private func isSound(_ address: String) -> Bool {
  address.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .allSatisfy { part in
      !part.isEmpty && !(part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") })
    }
}

/// `2026-11-30`: looked at as a text only, since days are compared as texts.
private func isDay(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return parts.map(\.count) == [4, 2, 2]
    && parts.joined().allSatisfy { (0x30...0x39).contains($0) }
}

/// A text without a byte that parts or lines end with, which is `-` for nothing else. Byte by byte: a mark
/// that combines with a space makes one letter of both.
private func escaped(_ text: String) -> String {
  if text == "-" { return "%2D" }
  if !text.utf8.contains(where: mustBeEscaped) { return text }
  var out: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "%"): out += Array("%25".utf8)
    case UInt8(ascii: " "): out += Array("%20".utf8)
    case UInt8(ascii: "\n"): out += Array("%0A".utf8)
    default: out.append(byte)
    }
  }
  return String(decoding: out, as: UTF8.self)
}

private func mustBeEscaped(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "%") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
}

/// Nil for what ``escaped(_:)`` does not make.
private func unescaped(_ text: ArraySlice<UInt8>) -> String? {
  if !text.contains(UInt8(ascii: "%")) { return String(decoding: text, as: UTF8.self) }
  let parts = text.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
  var out = Array(parts.first ?? [])
  for part in parts.dropFirst() {
    switch String(decoding: part.prefix(2), as: UTF8.self) {
    case "25": out.append(UInt8(ascii: "%"))
    case "20": out.append(UInt8(ascii: " "))
    case "0A": out.append(UInt8(ascii: "\n"))
    case "2D": out.append(UInt8(ascii: "-"))
    default: return nil
    }
    out += part.dropFirst(2)
  }
  return String(decoding: out, as: UTF8.self)
}
