internal import VietnameseText

/// What a figure counts, by the first word of it; words for one kind of thing are one unit: `cán bộ`, `công chức`
/// and `đồng chí` are people, `kế hoạch` and `công văn` are documents.
package struct FigureUnit: Hashable, Sendable {
  private let word: PackedWord

  private init(_ word: PackedWord) { self.word = word }

  static let dossiers = FigureUnit("hồ")
  static let procedures = FigureUnit("thủ")
  static let people = FigureUnit("người")
  static let documents = FigureUnit("văn")

  /// The unit that begins at a token; nil where the words go on without one: `29 và`, `12 đạt`.
  init?(_ tokens: ArraySlice<TextToken>) {
    guard let first = tokens.first, first.kind == .word, let word = first.key else { return nil }
    let second = tokens.dropFirst().first { $0.kind == .word }?.key
    if word == "lượt" || word == "bộ", second == "hồ" {
      self = .dossiers
    } else if let known = Self.known(word, second) {
      self = known
    } else if word == "hộ" {
      // `12 hộ nghèo` are households, `150 hộ tịch` are dossiers of a field.
      if second == "tịch" || second == "khẩu" { return nil }
      self.init(word)
    } else if noUnits.contains(word) {
      return nil
    } else {
      self.init(word)
    }
  }

  /// The first thing that can be counted in a label: `Số hồ sơ đã giải quyết` counts dossiers.
  init?(label tokens: ArraySlice<TextToken>) {
    for index in tokens.indices where tokens[index].kind == .word {
      let next = tokens.index(after: index)
      guard let word = tokens[index].key else { continue }
      let second = next < tokens.endIndex ? tokens[next].key : nil
      if let known = Self.known(word, second) {
        self = known
        return
      }
    }
    return nil
  }

  private static func known(_ word: PackedWord, _ second: PackedWord?) -> FigureUnit? {
    guard let seconds = knownUnits[word] else { return nil }
    return seconds.first { $0.second == nil || $0.second == second }?.unit
  }
}

private struct KnownUnit: Sendable {
  /// The word that must follow; nil when any may.
  let second: PackedWord?
  let unit: FigureUnit
}

private let knownUnits: WordTable<[KnownUnit]> = {
  var units: [PackedWord: [KnownUnit]] = [
    "tthc": [KnownUnit(second: nil, unit: .procedures)],
    "người": [KnownUnit(second: nil, unit: .people)],
  ]
  func add(_ unit: FigureUnit, _ names: [(PackedWord, PackedWord)]) {
    for (first, second) in names {
      units[first, default: []].append(KnownUnit(second: second, unit: unit))
    }
  }
  add(.dossiers, [("hồ", "sơ")])
  add(.procedures, [("thủ", "tục")])
  add(
    .people,
    [
      ("cán", "bộ"), ("công", "chức"), ("công", "dân"), ("công", "nhân"), ("công", "an"),
      ("viên", "chức"), ("nhân", "viên"), ("đồng", "chí"), ("lao", "động"), ("đảng", "viên"),
      ("hội", "viên"), ("thành", "viên"), ("ủy", "viên"), ("đại", "biểu"), ("hợp", "đồng"),
      ("trưởng", "ban"), ("phó", "ban"), ("học", "sinh"),
    ])
  add(
    .documents,
    [
      ("văn", "bản"), ("kế", "hoạch"), ("quyết", "định"), ("công", "văn"), ("báo", "cáo"),
      ("tờ", "trình"), ("thông", "báo"), ("nghị", "quyết"), ("chỉ", "thị"), ("chương", "trình"),
      ("giấy", "mời"), ("hướng", "dẫn"),
    ])
  return WordTable(units)
}()

/// Words that follow a number and are not what it counts.
private let noUnits: WordSet = [
  "đạt", "chiếm", "là", "và", "có", "đã", "đang", "được", "giải", "trực", "đúng", "trước", "quá",
  "trễ", "chậm", "tại", "theo", "trong", "của", "do", "thuộc", "thì", "bằng", "cho", "với", "từ",
  "đến", "ở", "qua", "mới", "còn", "không", "tiếp", "nộp", "online", "lĩnh", "mức", "so", "chưa",
  "hoàn", "gồm", "bao", "cụ", "chứng", "bảo", "btxh", "ncc", "đất", "nam", "nữ", "thạc",
  "cao", "trung", "sơ", "đại", "tiến", "trả", "tổng", "về", "để", "như", "nhằm", "sau", "hay",
]
