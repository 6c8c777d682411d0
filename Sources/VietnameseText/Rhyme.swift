/// A rhyme of Vietnamese syllables with one of its tones, as ``Syllable`` needs to know it.
struct Rhyme: Sendable {
  /// The letter that it begins with, without the tone: it decides between c and k, g and gh, ng and ngh.
  let first: Unicode.Scalar
  /// `y` by itself: `lý`.
  let isY: Bool
  /// `iê…`, which is written `yê…` when nothing stands before it.
  let isIe: Bool
  /// `ia`, which g does not take: `giá` is gi and á.
  let isIa: Bool
  /// `ôc`, the only rhyme with ô behind qu: `quốc`.
  let isOc: Bool
  /// Behind qu only: `quýt`, `quỳnh`.
  let isAfterQ: Bool

  /// Every rhyme with every tone that it can have.
  static let all: [PackedWord: Rhyme] = {
    var table: [PackedWord: Rhyme] = [:]
    for written in listed.split(whereSeparator: \.isWhitespace) {
      add(String(written), isAfterQ: false, to: &table)
    }
    for written in ["ýt", "ých", "ýnh", "ýn", "ýp"] { add(written, isAfterQ: true, to: &table) }
    return table
  }()

  /// Each rhyme with the tone sắc on the vowel that bears tones.
  private static let listed = """
    á ác ách ái ám án áng ánh áo áp át áu áy
    ắc ắm ắn ắng ắp ắt
    ấc ấm ấn ấng ấp ất ấu ấy
    é éc ém én éng éo ép ét
    ế ếch ếm ến ếnh ếp ết ếu
    í ía ích ím ín ính íp ít íu iếc iếm iến iếng iếp iết iếu
    ó óc ói óm ón óng óp ót oóc oóng
    óa oá oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắp oắt
    óe oé oém oén oéng oéo oét
    ố ốc ối ốm ốn ống ốp ốt
    ớ ới ớm ớn ớp ớt
    ú úa úc úi úm ún úng úp út uốc uối uốm uốn uống uốt
    uấn uấng uất uấy uế uếch uếnh uớ úy uý uých uýn uýnh uýp uýt uýu uýa uyến uyết
    ứ ứa ức ứi ứm ứn ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu
    ý yếm yến yếng yết yếu
    """

  private static func add(
    _ written: String, isAfterQ: Bool, to table: inout [PackedWord: Rhyme]
  ) {
    let letters = written.unicodeScalars.map { letter in
      LatinLetters.parts(of: letter).flatMap { $0.mark == acute ? $0.base : nil } ?? letter
    }
    guard
      let place = zip(letters, written.unicodeScalars).enumerated()
        .first(where: { $0.element.0 != $0.element.1 })?.offset, let first = letters.first
    else { return }
    let bare = String(String.UnicodeScalarView(letters))
    let isStopped = ["c", "ch", "p", "t"].contains { bare.hasSuffix($0) }
    let rhyme = Rhyme(
      first: first, isY: bare == "y", isIe: bare.hasPrefix("iê"), isIa: bare == "ia",
      isOc: bare == "ôc",
      isAfterQ: isAfterQ)
    for mark in toneMarks where !isStopped || mark == acute || mark == dotBelow {
      // Unicode takes `ệ` apart in another order than `ế`, so it is composed by the letters' own rules.
      let composed = MarkedLetter.compose(letters[place], [mark])
      guard composed.count == 1, let letter = composed.first else { continue }
      var toned = letters
      toned[place] = letter
      insert(toned, rhyme, to: &table)
    }
    if !isStopped { insert(letters, rhyme, to: &table) }
  }

  private static func insert(
    _ letters: [Unicode.Scalar], _ rhyme: Rhyme, to table: inout [PackedWord: Rhyme]
  ) {
    if let word = PackedWord(Array(String(String.UnicodeScalarView(letters)).utf8)) {
      table[word] = rhyme
    }
  }
}

private let acute: Unicode.Scalar = "\u{0301}"
private let dotBelow: Unicode.Scalar = "\u{0323}"
