internal import VietnameseText

/// What the end of an official text says (phần cuối văn bản): who receives it and who signed. What is not there stays
/// empty.
package struct ClosingReading: Sendable, Equatable {
  package var recipients: [String] = []
  package var authority = ""
  package var position = ""
  package var name = ""
  package var dropped: [DroppedLine] = []

  package init() {}

  package var hasSignature: Bool { !authority.isEmpty || !position.isEmpty }
}

/// Finds the end of a text, which appendices may follow.
///
/// - Returns: what it says, and its lines in `lines`; an empty range at the end when the text has none.
package func readClosing(_ lines: [ExtractedLine], from start: Int) -> (
  reading: ClosingReading, range: Range<Int>
) {
  let none = (ClosingReading(), lines.count..<lines.count)
  let recipients = lines.indices.dropFirst(start).last { isRecipients(lines[$0].text) }
  guard let recipients else {
    guard let first = signatureWithoutRecipients(lines, from: start) else { return none }
    var reader = ClosingReader(lines: lines, place: first)
    reader.readSignature()
    return reader.reading.name.isEmpty ? none : (reader.reading, first..<reader.place)
  }
  var reader = ClosingReader(lines: lines, place: recipients)
  reader.readRecipients()
  reader.readSignature()
  if reader.reading.hasSignature { return (reader.reading, recipients..<reader.place) }
  // Somebody may have signed above.
  let before = lines.indices[max(start, recipients - 12)..<recipients].first {
    isAuthority(lines[$0].text)
  }
  guard let before else { return (reader.reading, recipients..<reader.place) }
  var above = ClosingReader(lines: Array(lines[..<recipients]), place: before)
  above.readSignature()
  let rest = lines[above.place..<recipients].allSatisfy(\.isEmpty)
  guard rest, above.reading.hasSignature else { return (reader.reading, recipients..<reader.place) }
  above.reading.recipients = reader.reading.recipients
  return (above.reading, before..<reader.place)
}

private func isRecipients(_ text: String) -> Bool {
  let words = folded(text)
  guard words.hasPrefix("noi nhan") else { return false }
  let rest = words.dropFirst(8).drop { $0 == " " }
  return rest.isEmpty || rest.first == ":"
}

/// The line by which a signature begins near the end, where nobody receives the text.
private func signatureWithoutRecipients(_ lines: [ExtractedLine], from start: Int) -> Int? {
  let last = lines.indices.dropFirst(start).filter { !lines[$0].isEmpty }.suffix(9)
  return last.first { place in
    let text = lines[place].text
    return isAuthority(text)
      || isInCapitals(text) && isOffice(text) && text.count < 60 && OutlineLabel(text) == nil
  }
}

private func isOffice(_ text: String) -> Bool {
  let words = folded(text)
  return [
    "chu tich", "pho chu tich", "truong", "pho truong", "giam doc", "pho giam doc", "chanh",
    "pho chanh",
    "bi thu", "thu ky", "uy vien", "nguoi ", "chi huy", "to truong",
  ].contains { words.hasPrefix($0) }
}

private struct ClosingReader {
  let lines: [ExtractedLine]
  var place: Int
  var reading = ClosingReading()

  mutating func readRecipients() {
    let first = lines[place].text
    if let colon = first.firstIndex(of: ":") {
      addRecipient(first[first.index(after: colon)...].singleSpaced)
    }
    place += 1
    var next = place
    var isOpen = false
    while next < lines.count {
      let line = lines[next]
      guard line.table == nil else { break }
      if line.isEmpty {
        next += 1
        isOpen = false
        continue
      }
      if case .bullet? = OutlineLabel(line.text)?.kind {
        addRecipient(line.text)
        isOpen = !line.text.hasSuffix(";") && !line.text.hasSuffix(".")
      } else if isOpen, !isInCapitals(line.text), line.text.count < 60,
        let last = reading.recipients.last
      {
        reading.recipients[reading.recipients.count - 1] = withoutEndMark("\(last) \(line.text)")
        isOpen = !line.text.hasSuffix(";") && !line.text.hasSuffix(".")
      } else {
        break
      }
      next += 1
      place = next
    }
  }

  private mutating func addRecipient(_ text: String) {
    let words = withoutEndMark(OutlineLabel(text)?.rest ?? text)
    if !words.isEmpty { reading.recipients.append(words) }
  }

  /// Right, office, mark of a seal and name, one below the other. Stops, and takes nothing, where no right and no
  /// office is.
  mutating func readSignature() {
    var found = ClosingReading()
    var authorities: [String] = []
    var offices: [String] = []
    var next = place
    var last = place
    var gap = 0
    // Columns that were unfolded leave many empty lines between.
    while next < lines.count, gap < (authorities.isEmpty && offices.isEmpty ? 40 : 12) {
      let line = lines[next]
      guard line.table == nil else { break }
      let text = line.text
      next += 1
      if text.isEmpty {
        gap += 1
        continue
      }
      let isApart = gap > 0
      gap = 0
      if isAuthority(text) {
        authorities.append(text)
      } else if isStamp(text) {
        found.dropped.append(.init(text, .stamp))
      } else if authorities.isEmpty, offices.isEmpty, !(isInCapitals(text) && isOffice(text)) {
        break
      } else if isApart, !offices.isEmpty, isInCapitals(text), !isOffice(text), isName(text) {
        found.name = inSmallLetters(text)
        last = next
        break
      } else if isInCapitals(text), text.count <= 70, offices.count < 3, OutlineLabel(text) == nil {
        offices.append(text)
      } else if !isInCapitals(text), isName(text) {
        found.name = text
        last = next
        break
      } else {
        break
      }
      last = next
    }
    guard !authorities.isEmpty || !offices.isEmpty else { return }
    if found.name.isEmpty, offices.count > 1, let name = offices.last, !isOffice(name) {
      offices.removeLast()
      found.name = inSmallLetters(name)
    }
    // Behind a right in the name of a body, a unit goes on: `TM. ỦY BAN NHÂN DÂN` / `XÃ AN BÌNH`.
    if let first = offices.first, let last = authorities.last,
      unitWords.contains(folded(String(first.split(separator: " ").first ?? "")))
    {
      authorities[authorities.count - 1] = "\(last) \(first)"
      offices.removeFirst()
    }
    found.authority = authorities.joined(separator: "; ")
    found.position = offices.map(officeInSmallLetters).joined(separator: ", ")
    found.recipients = reading.recipients
    reading = found
    place = last
  }

  private func isStamp(_ text: String) -> Bool {
    let words = folded(text).filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == ":" }
    return [
      "da ky", "ky ten", "ky boi:", "ngay ky:", "thoi gian ky:", "ky ghi ro ho ten",
      "ky ten dong dau",
      "da ky dong dau", "ky dien tu", "chu ky so",
    ].contains { words.hasPrefix($0) } && text.count < 80
  }

  /// `NGUYỄN VĂN AN` → `Nguyễn Văn An`
  private func inSmallLetters(_ name: String) -> String {
    name.split(separator: " ").map { $0.lowercased().uppercasedFirst }.joined(separator: " ")
  }

  /// Two to six words that each begin with a capital.
  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...6).contains(words.count)
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "." }
      }
  }
}
