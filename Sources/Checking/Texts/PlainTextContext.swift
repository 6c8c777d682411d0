internal import Commune
package import Syntax
package import VietnameseText

extension TextContext {
  /// What a plain text says of itself: its title, number, day, period and unit, read from its first lines.
  package init(reading prose: Prose, today: CalendarDate) {
    self.init(today: today)
    format = .plainText
    let head = prose.blocks.prefix(12).map { prose.string($0.range) }
    for block in head {
      let key = folded(block)
      if title.isEmpty, let name = block.documentTitle { title = name }
      if number.isEmpty, let mark = key.firstRange(of: "so:") {
        let written = String(
          block.unicodeScalars.suffix(key[mark.upperBound...].unicodeScalars.count))
        let symbol = written.filter { !$0.isWhitespace }
        if symbol.first?.isNumber == true, symbol.contains("/") { number = symbol }
      }
      if issued == nil, let day = block.dayOfIssue { issued = day }
    }
    let titles = [title] + head.filter { !$0.isLineOfDate }
    period = titles.lazy.compactMap(\.reportingPeriod).first
    unit = TextContext.unit(in: prose)
  }

  /// The unit whose People's Committee is named most: `UBND xã Lê Lợi`.
  private static func unit(in prose: Prose) -> Unit? {
    var counts: [Unit: Int] = [:]
    for block in prose.blocks {
      let tokens = Array(tokens(of: prose.text, in: block.range))
      for index in tokens.indices.dropLast(2) {
        guard tokens[index].is("xã") || tokens[index].is("phường") else { continue }
        let follows =
          index > 0
          && (tokens[index - 1].is("ubnd") || tokens[index - 1].is("dân") || index == 0)
        guard follows else { continue }
        let words = tokens[(index + 1)...].prefix(2).map { prose.string($0.range) }
        guard words.allSatisfy({ $0.first?.isUppercase == true }) else { continue }
        let kind: AdministrativeUnit.Kind = tokens[index].is("xã") ? .commune : .ward
        let isCapitals = words.allSatisfy { $0 == $0.uppercased() }
        let name = words.map { isCapitals ? $0.capitalizedWord : $0 }.joined(separator: " ")
        counts[Unit(kind: kind, name: name), default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }
}

extension String {
  fileprivate var capitalizedWord: String {
    prefix(1).uppercased() + dropFirst().lowercased()
  }

  /// `BÁO CÁO Kết quả …` or `Kết quả công tác …` behind the name of the kind.
  fileprivate var documentTitle: String? {
    let key = folded(self)
    for kind in ["bao cao", "ke hoach", "thong bao", "quyet dinh", "to trinh"]
    where key.hasPrefix(kind) && self.prefix(kind.count).allSatisfy({ !$0.isLowercase }) {
      return self
    }
    return nil
  }

  /// `Thanh Xuân, ngày 08 tháng 9 năm 2023`: what is left open stays unknown.
  fileprivate var dayOfIssue: PartialDate? {
    let key = folded(self)
    guard key.count < 80, let place = key.firstRange(of: "ngay") else { return nil }
    return PartialDate.read(String(key[place.lowerBound...]))
  }

  /// The line of place and date, whose month is no period: `Xã Mẫu, ngày   tháng 9 năm 2026`.
  fileprivate var isLineOfDate: Bool {
    let key = folded(self)
    return key.count < 80 && key.contains("ngay") && key.contains("thang")
  }

  /// The period named in a line, however many words stand around it.
  fileprivate var reportingPeriod: ReportingPeriod? {
    let words = folded(self).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for end in words.indices where words[end].count == 4 && Int(words[end]) != nil {
      for length in [5, 4, 3, 2] where end - length + 1 >= 0 {
        let part = words[(end - length + 1)...end].joined(separator: " ")
        guard part.first?.isNumber == true || part.hasPrefix("quy") || part.hasPrefix("thang")
        else {
          continue
        }
        if let period = ReportingPeriod.read(part) { return period }
      }
    }
    return nil
  }
}
