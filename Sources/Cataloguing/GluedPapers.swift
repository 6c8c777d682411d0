internal import Files
internal import VietnameseText

/// The papers of a dossier, out of a text in which a crawler glued the cells of a table together:
///
///     --Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai theo mẫu1 bản chính,0 bản saoGiấy chứng sinh…
///
/// A paper ends with its quantity. Where the digits of the quantity cannot be told from those before
/// (`Mẫu số 181 bản chính`), the paper keeps them all in its name and has no quantity.
struct GluedPapers {
  private(set) var cases: [ImportedDetail.Case] = []
  /// What follows the last quantity and is no paper, or the whole text when it has no table.
  private(set) var rest = ""
  /// Papers whose quantity cannot be told.
  private(set) var unclear: [String] = []
  /// Papers that stand twice in one case.
  private(set) var repeated: [String] = []

  private static let heading = Array("Tên giấy tờMẫu đơn, tờ khaiSố lượng".utf8)

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var tables: [Range<Int>] = []
    var place = 0
    var start = 0
    while place < bytes.count {
      guard bytes[place] == Self.heading[0], bytes[place...].starts(with: Self.heading) else {
        place += 1
        continue
      }
      tables.append(start..<place)
      place += Self.heading.count
      start = place
    }
    guard !tables.isEmpty else {
      rest = text.trimmed
      return
    }
    tables.append(start..<bytes.count)
    var name = Self.words(bytes, tables[0])
    for table in tables.dropFirst() {
      var papers: [ImportedDetail.Paper] = []
      var begin = table.lowerBound
      var next = begin
      while let quantity = Self.quantity(from: next, to: table.upperBound, in: bytes) {
        let own = Self.words(bytes, begin..<quantity.range.lowerBound)
        next = quantity.range.upperBound
        if own.isEmpty { continue }
        if quantity.isUnclear {
          let whole = Self.words(bytes, begin..<quantity.range.upperBound)
          unclear.append(whole)
          papers.append(ImportedDetail.Paper(name: whole))
        } else {
          papers.append(
            ImportedDetail.Paper(
              name: own, originals: quantity.originals, copies: quantity.copies))
        }
        begin = next
      }
      for (index, paper) in papers.enumerated() where papers[..<index].contains(paper) {
        repeated.append(paper.name)
      }
      if !papers.isEmpty {
        cases.append(ImportedDetail.Case(name: Self.caseName(name), papers: papers))
        name = ""
      }
      // What follows the last quantity names the next case.
      let tail = Self.words(bytes, begin..<table.upperBound)
      name = name.isEmpty ? tail : "\(name)\n\(tail)".trimmed
    }
    rest = name == "--" ? "" : name
  }

  /// `--` is what the portal writes for a procedure of one case.
  private static func caseName(_ text: String) -> String {
    var words = text.singleSpaced[...]
    while let first = words.first, first == "*" || first == "-" || first == " " {
      words.removeFirst()
    }
    while let last = words.last, last == ":" || last == " " { words.removeLast() }
    return String(words)
  }

  private struct Quantity {
    var range: Range<Int>
    var originals: Int?
    var copies: Int?
    var isUnclear: Bool
  }

  private static let original = Array(" bản chính".utf8)
  private static let copy = Array(" bản sao".utf8)

  /// The next quantity: `1 bản chính`, with `,0 bản sao` behind it, or a copy alone. It is glued to what is
  /// before it; after a blank the same words belong to a sentence, unless both halves are there.
  private static func quantity(from start: Int, to end: Int, in bytes: [UInt8]) -> Quantity? {
    var place = start
    while place < end {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      var last = place
      while last < end, isDigit(bytes[last]) { last += 1 }
      defer { place = last }
      let isOriginal = bytes[last..<end].starts(with: original)
      guard isOriginal || bytes[last..<end].starts(with: copy) else { continue }
      var close = last + (isOriginal ? original.count : copy.count)
      var copies: Int?
      if isOriginal, close < end, bytes[close] == UInt8(ascii: ",") {
        var digits = close + 1
        while digits < end, isDigit(bytes[digits]) { digits += 1 }
        if digits > close + 1, bytes[digits..<end].starts(with: copy) {
          copies = Int(String(decoding: bytes[close + 1..<digits], as: UTF8.self))
          close = digits + copy.count
        }
      }
      let isGlued = place == start || bytes[place - 1] != UInt8(ascii: " ")
      guard isGlued || copies != nil else { continue }
      let number = Int(String(decoding: bytes[place..<last], as: UTF8.self))
      return Quantity(
        range: place..<close, originals: isOriginal ? number : nil,
        copies: isOriginal ? copies : number, isUnclear: last - place > 1)
    }
    return nil
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).trimmed
  }
}
