internal import Syntax
internal import VietnameseText

/// Finds the parts of a ``DocumentForm`` in the blocks of a plain text.
struct DocumentFormReader {
  private let manuscript: Manuscript
  private var count: Int { manuscript.blocks.count }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The block among the first that begins with the name of a kind in capital letters.
  func readTitle() -> Int? {
    (0..<min(12, count)).first { place in
      let tokens = tokens(place)
      guard let first = tokens.first, let second = tokens.dropFirst().first,
        isCapitals(first), isCapitals(second)
      else { return false }
      return kinds.contains { first.is($0.0) && second.is($0.1) }
    }
  }

  func namesBody(_ place: Int) -> Bool {
    guard let first = tokens(place).first, let second = tokens(place).dropFirst().first,
      isCapitals(first)
    else { return false }
    return first.is("ubnd") || first.is("hđnd") || first.is("ủy") && second.is("ban")
      || first.is("hội") && second.is("đồng") || first.is("đảng") && second.is("ủy")
  }

  func contains(_ place: Int, _ first: PackedWord, _ second: PackedWord) -> Bool {
    let tokens = tokens(place)
    return zip(tokens, tokens.dropFirst()).contains { $0.is(first) && $1.is(second) }
  }

  /// `Số: /BC-UBND` anywhere in the block, as two columns may have become one line.
  func numberLine(_ place: Int) -> DocumentForm.NumberLine? {
    let tokens = tokens(place)
    guard
      let start = tokens.indices.dropLast(2).first(where: {
        tokens[$0].is("số") && tokens[$0 + 1].is(":")
      }), let slash = tokens[start...].firstIndex(where: { $0.is("/") }), slash <= start + 4
    else { return nil }
    let end = tokens[(slash + 1)...].firstIndex { $0.isSpaced } ?? tokens.endIndex
    return DocumentForm.NumberLine(
      range: tokens[start].range.lowerBound..<tokens[max(end, slash + 1) - 1].range.upperBound,
      hasNumber: tokens[start..<slash].contains { $0.kind == .number })
  }

  /// `ngày … tháng … năm …` in a short block.
  func dateLine(_ place: Int) -> DocumentForm.DateLine? {
    let tokens = tokens(place)
    guard manuscript.blocks[place].range.count < 160,
      let day = tokens.firstIndex(where: { $0.is("ngày") }),
      let month = tokens[day...].firstIndex(where: { $0.is("tháng") }),
      let year = tokens[month...].firstIndex(where: { $0.is("năm") })
    else { return nil }
    var missing: [String] = []
    var end = year
    for (name, place) in [("ngày", day), ("tháng", month), ("năm", year)] {
      if place + 1 < tokens.endIndex, tokens[place + 1].kind == .number {
        end = max(end, place + 1)
      } else {
        missing.append(name)
      }
    }
    return DocumentForm.DateLine(
      range: tokens[day].range.lowerBound..<tokens[end].range.upperBound, missing: missing)
  }

  func readRecipients() -> DocumentForm.Recipients? {
    guard
      let label = (0..<count).last(where: { place in
        let tokens = tokens(place)
        return tokens.count <= 3 && contains(place, "nơi", "nhận")
      })
    else { return nil }
    let end = (label + 1..<count).first { manuscript.blocks[$0].kind != .item } ?? count
    return DocumentForm.Recipients(block: label, items: label + 1..<end)
  }

  /// The lines in capital letters from a `TM.` on, and the name below them.
  func readSignature(from start: Int) -> DocumentForm.Signature? {
    guard let first = (start..<count).first(where: isAuthority) else { return nil }
    let end = (first..<count).first { !isCapitals($0) } ?? count
    let name = end < count && isName(end) ? end : nil
    return DocumentForm.Signature(lines: first..<end, name: name)
  }

  /// `TM.`, `KT.`, `Q.`, `TL.` or `TUQ.` before a body or an office (Điều 13).
  func isAuthority(_ place: Int) -> Bool {
    let tokens = tokens(place)
    guard tokens.count > 2, let first = tokens.first, tokens.dropFirst().first?.is(".") == true
    else { return false }
    return isCapitals(place)
      && (first.is("tm") || first.is("kt") || first.is("tl") || first.is("tuq") || first.is("q"))
  }

  private func isCapitals(_ place: Int) -> Bool {
    let text = manuscript.string(manuscript.blocks[place].range)
    return text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
  }

  private func isCapitals(_ token: TextToken) -> Bool {
    token.kind == .word && !manuscript.string(token).contains(where: \.isLowercase)
  }

  /// Two to five words that each begin with a capital letter, and no mark but the dot of a title.
  private func isName(_ place: Int) -> Bool {
    let tokens = tokens(place).filter { !$0.is(".") }
    return (2...6).contains(tokens.count) && tokens.allSatisfy(manuscript.isCapitalized)
  }

  private func tokens(_ place: Int) -> ArraySlice<TextToken> { manuscript.tokens(of: place) }
}

/// The first two words of the kinds of documents (Phụ lục III).
private let kinds: [(PackedWord, PackedWord)] = [
  ("báo", "cáo"), ("kế", "hoạch"), ("thông", "báo"), ("quyết", "định"), ("tờ", "trình"),
  ("chương", "trình"), ("chỉ", "thị"), ("nghị", "quyết"), ("hướng", "dẫn"), ("quy", "chế"),
]
