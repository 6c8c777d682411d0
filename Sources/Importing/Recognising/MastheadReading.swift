package import VietnameseText

/// What the head of an official text says of it (phần đầu văn bản): who issues it, its number, place and day, its
/// title, and whom it is for. What is not there stays empty.
///
/// Source: the parts that decree 30/2020/NĐ-CP gives an administrative document, Phụ lục I.
package struct MastheadReading: Sendable {
  package var superior = ""
  package var issuer = ""
  package var number = ""
  package var place = ""
  package var issued: PartialDate?
  /// `Báo cáo`, `Kế hoạch` …; "" when no line says it.
  package var form = ""
  package var subject = ""
  package var addressees: [String] = []
  /// Places that were left open on paper, as written: `Số: /BC-UBND`.
  package var open: [(line: Int, text: String)] = []
  package var dropped: [DroppedLine] = []

  package init() {}

  /// Whether anything says that this is an official text.
  package var isOfficial: Bool { !form.isEmpty || !number.isEmpty || issued != nil }
}

/// Reads the head of a text.
///
/// - Returns: what it says, and where the text proper begins among its lines.
package func readMasthead(_ text: ExtractedText) -> (reading: MastheadReading, end: Int) {
  var reader = MastheadReader(lines: text.lines, isPaged: text.origin == .wrapped)
  reader.readAll()
  return (reader.reading, reader.end)
}

private struct MastheadReader {
  let lines: [ExtractedLine]
  var reading = MastheadReading()
  var end = 0
  private var place = 0
  /// Lines in capitals that may name who issues the text.
  private var names: [String] = []
  private var isSubjectOpen = false

  /// Whether a line ends where the paper ended.
  private let isPaged: Bool

  init(lines: [ExtractedLine], isPaged: Bool) {
    self.lines = lines
    self.isPaged = isPaged
  }

  private var limit: Int { min(lines.count, 60) }

  mutating func readAll() {
    loop: while place < limit {
      let line = lines[place]
      guard line.table == nil else { break }
      switch line.text {
      case "": isSubjectOpen = false
      case let text where isRuler(text): reading.dropped.append(.init(text, .ruler))
      case let text where isMotto(text): reading.dropped.append(.init(text, .motto))
      case let text where folded(text) == "viet nam" && !reading.dropped.isEmpty:
        reading.dropped.append(.init(text, .motto))
      case let text where readNumber(text, line.number): break
      case let text where readDay(text, line.number): break
      case let text where readRegarding(text): break
      case let text where isSubjectOpen && goesOn(text): reading.subject += " " + text
      case let text where startsAddressees(text):
        readAddressees()
        end = place
        break loop
      case let text:
        if let title = DocumentForm.read(text) {
          reading.form = title.form
          place += 1
          readSubject(title.rest)
          end = place
          break loop
        }
        guard isName(text) else { break loop }
        names.append(text)
      }
      place += 1
      if reading.isOfficial || !reading.dropped.isEmpty { end = place }
    }
    guard reading.isOfficial || !reading.dropped.isEmpty else {
      end = 0
      return
    }
    nameIssuer()
  }

  /// `Số: 46/BC-UBND`; a place for the number that is empty is told of.
  private mutating func readNumber(_ text: String, _ number: Int) -> Bool {
    guard reading.number.isEmpty, folded(text).hasPrefix("so"), text.count <= 60 else {
      return false
    }
    let rest = text.dropFirst(2).drop { $0 == " " || $0 == ":" }.filter { !$0.isWhitespace }
    guard text.dropFirst(2).first.map({ $0 == ":" || $0 == " " }) ?? false, rest.contains("/"),
      text.contains(":") || rest.first?.isNumber == true
    else { return false }
    // A number and a sign made of letters: anything more is a sentence.
    guard rest.allSatisfy({ $0.isLetter || $0.isNumber || "/-–&.…_".contains($0) }) else {
      return false
    }
    if rest.first?.isNumber == true {
      reading.number = rest.replacing("–", with: "-")
    } else {
      reading.open.append((number, text))
    }
    return true
  }

  private mutating func readDay(_ text: String, _ number: Int) -> Bool {
    guard reading.issued == nil, reading.place.isEmpty, var found = PlaceAndDay(text)
    else { return false }
    // In a narrow column the year stands on a line of its own.
    if !found.isWhole, let joined = joinedDay(text), joined.isWhole {
      found = joined
      place += 1
    }
    reading.place = found.place
    reading.issued = found.day
    if !found.isWhole { reading.open.append((number, text)) }
    return true
  }

  private func joinedDay(_ text: String) -> PlaceAndDay? {
    let next = place + 1 < lines.count ? lines[place + 1].text : ""
    return next.count <= 16 && !next.isEmpty ? PlaceAndDay("\(text) \(next)") : nil
  }

  /// `V/v tổ chức …`, which letters have in the place of a title.
  private mutating func readRegarding(_ text: String) -> Bool {
    let words = folded(text)
    guard reading.subject.isEmpty, words.hasPrefix("v/v") else { return false }
    reading.subject = text.dropFirst(3).drop { $0 == ":" || $0 == " " }.singleSpaced
    isSubjectOpen = true
    return true
  }

  private func goesOn(_ text: String) -> Bool {
    text.first?.isLowercase == true || text.first?.isNumber == true
      || text.count < 40
        && !isInCapitals(text) && PlaceAndDay(text) == nil && !startsAddressees(text)
  }

  /// A line that may name an agency: in capitals, and short.
  private func isName(_ text: String) -> Bool {
    text.count <= 70 && isInCapitals(text) && OutlineLabel(text) == nil && names.count < 6
      && reading.form.isEmpty
  }

  private func startsAddressees(_ text: String) -> Bool { folded(text).hasPrefix("kinh gui") }

  private mutating func readSubject(_ rest: String) {
    var parts = rest.isEmpty ? [] : [rest]
    var gap = 0
    while place < lines.count, parts.count < 7 {
      let line = lines[place]
      guard line.table == nil else { break }
      let text = line.text
      if text.isEmpty {
        gap += 1
      } else if isRuler(text) {
        reading.dropped.append(.init(text, .ruler))
        if !parts.isEmpty { gap += 2 }
      } else if belongsToSubject(text, after: parts, gap: gap) {
        parts.append(text)
        gap = 0
      } else {
        break
      }
      place += 1
    }
    if !parts.isEmpty { reading.subject = parts.joined(separator: " ") }
    // The lines that are empty before the text begin it.
    var next = place
    while next < lines.count, lines[next].isEmpty || isRuler(lines[next].text) {
      if !lines[next].isEmpty { reading.dropped.append(.init(lines[next].text, .ruler)) }
      next += 1
    }
    if next < lines.count, startsAddressees(lines[next].text) {
      place = next
      readAddressees()
    }
  }

  private func belongsToSubject(_ text: String, after parts: [String], gap: Int) -> Bool {
    guard OutlineLabel(text) == nil, !startsAddressees(text), !beginsText(text) else {
      return false
    }
    guard let last = parts.last else { return text.count <= 300 }
    if last.hasSuffix(".") || last.hasSuffix(":") || text.count > 200 { return false }
    // Who decides stands below what is decided.
    if isInCapitals(text), !isInCapitals(last) { return false }
    let continues =
      text.first?.isLowercase == true || text.first == "("
      || isInCapitals(text) && isInCapitals(last) || text.first?.isNumber == true
    // Lines that follow each other on paper are one title; a paragraph of a word processor has to look like it.
    return continues || isPaged && gap == 0 && text.count <= 110
  }

  private mutating func readAddressees() {
    let first = lines[place].text
    let behind = first.firstIndex(of: ":").map { String(first[first.index(after: $0)...]) }
    var found = [behind ?? first.split(separator: " ").dropFirst(2).joined(separator: " ")]
      .map(\.singleSpaced).filter { !$0.isEmpty }
    place += 1
    var next = place
    while next < lines.count, next < place + 12 {
      let text = lines[next].text
      if text.isEmpty, lines[next].table == nil {
        next += 1
        continue
      }
      if case .bullet? = OutlineLabel(text)?.kind, found.count < 12 {
        found.append(OutlineLabel(text)?.rest ?? text)
      } else if let last = found.last, next == place, text.first?.isLowercase == true,
        !last.hasSuffix(";"), !last.hasSuffix(".")
      {
        found[found.count - 1] = "\(last) \(text)"
      } else {
        break
      }
      next += 1
      place = next
    }
    reading.addressees = found.map(withoutEndMark).filter { !$0.isEmpty }
  }

  /// Who issues it is the last that is named, and above it the others.
  private mutating func nameIssuer() {
    var bodies: [String] = []
    for name in names {
      let first = name.split(separator: " ").first.map { folded(String($0)) } ?? ""
      let isUnit =
        unitWords.contains(first) || ["thi", "thanh", "dac"].contains(first) && !bodies.isEmpty
      if isUnit, let last = bodies.last {
        bodies[bodies.count - 1] = "\(last) \(name)"
      } else {
        bodies.append(name)
      }
    }
    let read = bodies.map(officeInSmallLetters)
    reading.issuer = read.last ?? ""
    reading.superior = read.dropLast().joined(separator: ", ")
  }
}

/// Whether a line begins the text proper: official texts first say what they rest on.
private func beginsText(_ text: String) -> Bool {
  let words = folded(text)
  return ["can cu ", "thuc hien ", "theo ", "xet de nghi", "de thuc hien", "nham ", "tiep theo "]
    .contains { words.hasPrefix($0) } && !isInCapitals(text)
}

/// Without the semicolon or point at the end of an item.
func withoutEndMark(_ text: String) -> String {
  var text = text.singleSpaced[...]
  while let last = text.last, ";.,".contains(last), !text.hasSuffix("…") { text.removeLast() }
  return String(text)
}
