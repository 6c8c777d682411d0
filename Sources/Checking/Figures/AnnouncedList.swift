internal import Syntax
internal import VietnameseText

/// A count of things, and the things named behind it: `03 nhiệm vụ: …; …; …`.
struct AnnouncedList {
  /// The figure that announces.
  let announced: Int
  /// The most things that the words behind it may name: each comma and each `và` may stand between two.
  let mostNamed: Int
}

/// Finds announced lists in sentences, and in items below a block.
struct AnnouncedListReader {
  private let manuscript: Manuscript
  private var figures: [Figure] { manuscript.statements.figures }
  private var tokens: [TextToken] { manuscript.tokens }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  func lists() -> [AnnouncedList] {
    figures.indices.compactMap { index in
      let figure = figures[index]
      guard figure.isExactCount, (2...30).contains(figure.value.integerValue ?? 0) else {
        return nil
      }
      let block = manuscript.statements.blocks[index]
      let end = manuscript.tokens(of: block).endIndex
      return list(index, figure.tokens.upperBound..<end, block)
    }
  }

  private func list(_ announced: Int, _ behind: Range<Int>, _ block: Int) -> AnnouncedList? {
    guard let noun = noun(behind) else { return nil }
    // `03 nhiệm vụ trọng tâm sau:`
    let opening = behind.prefix(8).first { tokens[$0].is(":") }
    let most: Int?
    if let opening, !tokens[behind.lowerBound..<opening].contains(where: { $0.kind != .word }) {
      most =
        opening + 1 == behind.upperBound
        ? items(below: block) : names(opening + 1..<behind.upperBound)
    } else {
      most = capitalNames(noun..<behind.upperBound)
    }
    return most.map { AnnouncedList(announced: announced, mostNamed: $0) }
  }

  /// Behind what is counted, when it is something that a text can name one by one.
  private func noun(_ behind: Range<Int>) -> Int? {
    let words = tokens[behind]
    guard let first = words.first?.key, let names = nameable[first] else { return nil }
    guard let name = names.first(where: { words.dropFirst().begins(with: $0) }) else { return nil }
    return behind.lowerBound + 1 + name.count
  }

  /// Names that stand between semicolons, or between commas and `và`; nil where the text does not name all, or
  /// counts again.
  private func names(_ range: Range<Int>) -> Int? {
    var depth = 0
    var joints = 0
    for index in range {
      let token = tokens[index]
      if token.is("(") { depth += 1 }
      if token.is(")") { depth -= 1 }
      guard depth == 0 else { continue }
      if token.kind == .number || ListCue(tokens[index..<range.upperBound]) != nil { return nil }
      if ["…", "như", "vv"].contains(where: token.is) { return nil }
      if token.is("."), index + 1 == range.upperBound || tokens[index + 1].isSpaced { break }
      if token.is(".") { return nil }
      if [";", ",", "và"].contains(where: token.is) { joints += 1 }
    }
    return joints > 0 ? joints + 1 : nil
  }

  /// `04 thư mục Văn bản; Thủ tục; Hỏi đáp`: names in capitals, told apart by semicolons.
  private func capitalNames(_ range: Range<Int>) -> Int? {
    guard let first = range.first, manuscript.isCapitalized(tokens[first]) else { return nil }
    var count = 1
    var depth = 0
    for index in range {
      let token = tokens[index]
      if token.is("(") { depth += 1 }
      if token.is(")") { depth -= 1 }
      guard depth == 0 else { continue }
      if token.kind == .number || token.is(":") { return nil }
      if token.is(".") || token.is("…") { break }
      guard token.is(";") else { continue }
      guard index + 1 < range.upperBound, manuscript.isCapitalized(tokens[index + 1]) else {
        return nil
      }
      count += 1
    }
    return count > 2 ? count : nil
  }

  /// The items below a block, up to the first block that is none.
  private func items(below block: Int) -> Int? {
    var count = 0
    var sign: PackedWord?
    for next in manuscript.blocks.indices.dropFirst(block + 1) {
      guard manuscript.blocks[next].kind == .item, let first = manuscript.tokens(of: next).first
      else { break }
      if count == 0 { sign = first.kind == .mark ? first.key : nil }
      // Items with another sign, or numbered ones, may be parts of items.
      guard first.kind != .number else { return nil }
      if (first.kind == .mark ? first.key : nil) == sign { count += 1 }
    }
    return count > 1 ? count : nil
  }
}

/// Things of which a text that counts them names each: the second words by the first one.
private let nameable: WordTable<[[PackedWord]]> = [
  "thư": [["mục"]], "hình": [["thức"]], "nội": [["dung"]], "nhiệm": [["vụ"]],
  "lĩnh": [["vực"]], "nhóm": [[]], "giải": [["pháp"]], "mục": [["tiêu"]],
  "chuyên": [["mục"], ["đề"]],
  "bước": [[]], "tiêu": [["chí"]], "hạng": [["mục"]], "dự": [["án"]], "công": [["trình"]],
  "mô": [["hình"]], "nguyên": [["tắc"]], "biện": [["pháp"]], "phần": [[]],
  "thôn": [[]], "kiến": [["nghị"]], "yêu": [["cầu"]], "khẩu": [["hiệu"]],
]
