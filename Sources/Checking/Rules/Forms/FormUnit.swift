internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A unit in a form that is none, that stands there twice, or that is not the label's.
  package static let formUnit = Rule(
    "TX1206", "đơn vị tính của dòng không hợp", .unit, .warning,
    Explanation(
      """
      Cột đơn vị tính phải có đúng một đơn vị, và là đơn vị của chỉ tiêu: số hồ sơ thì đếm bằng hồ sơ, số thủ tục thì \
      đếm bằng thủ tục. Một con số ở cột này, hay một đơn vị viết hai lần, là gõ nhầm ô.
      """,
      english: """
        The unit cell holds a number, the same unit twice, or another unit than the label \
        counts.
        """,
      wrong: "Số hồ sơ đã giải quyết, đơn vị Thủ tục: 512",
      right: "Số hồ sơ đã giải quyết, đơn vị Hồ sơ: 512",
      source: "Đơn vị tính của biểu mẫu"),
    check: .forms { sheet in
      sheet.rows.filter { !$0.isAnswered }.compactMap { row in
        if VietnameseNumber.read(row.unit) != nil, row.unitKey != "%" {
          return row.unitFinding("“\(row.unit)” không phải đơn vị tính", hint: "ghi đơn vị tính")
        }
        if let single = row.doubledUnit {
          return row.unitFinding("“\(row.unit)” viết đơn vị hai lần", hint: "ghi “\(single)”")
        }
        guard let counted = row.countedThing, let other = counted.other(row.unitKey) else {
          return nil
        }
        return row.unitFinding(
          "“\(row.unit)” là đơn vị của số \(other), dòng này đếm \(counted.rawValue)",
          hint: "xem lại tên chỉ tiêu và đơn vị tính", severity: .error)
      }
    })
}

/// What a row of a form counts, where its label says so.
enum CountedThing: String {
  case dossiers = "hồ sơ"
  case procedures = "thủ tục"

  /// The other thing, when the unit is that of the other.
  func other(_ unit: String) -> String? {
    switch (self, unit) {
    case (.dossiers, "thu tuc"), (.dossiers, "tthc"): "thủ tục"
    case (.procedures, "ho so"): "hồ sơ"
    default: nil
    }
  }
}

extension FormRow {
  /// From the first words of the label: `Tổng số hồ sơ …`, `Số TTHC …`.
  var countedThing: CountedThing? {
    var words = key.split(separator: " ")[...]
    if words.first == "tong" { words.removeFirst() }
    guard words.first == "so" else { return nil }
    words.removeFirst()
    if words.first == "luong" { words.removeFirst() }
    if words.starts(with: ["ho", "so"]) { return .dossiers }
    return words.first == "tthc" || words.starts(with: ["thu", "tuc"]) ? .procedures : nil
  }

  fileprivate var doubledUnit: String? {
    let words = unit.split(separator: " ")
    let half = words.count / 2
    guard half > 0, words.count == 2 * half, words[..<half].elementsEqual(words[half...]) else {
      return nil
    }
    return words[..<half].joined(separator: " ")
  }

  fileprivate func unitFinding(
    _ message: String, hint: String, severity: Diagnostic.Severity? = nil
  ) -> Finding {
    Finding(
      at: unitPlace.span, range: unitPlace.range, message, hint: hint, severity: severity)
  }
}
