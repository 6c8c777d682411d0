internal import Diagnostics

extension Rule {
  package static let hyphenMissingInSymbol = Rule(
    "TX1403", "ký hiệu văn bản thiếu gạch nối", .number, .error,
    Explanation(
      """
      Trong ký hiệu, tên loại và cơ quan ban hành cách nhau bằng dấu gạch nối: TT-VPCP, KH-UBND. Viết dính liền \
      hoặc dùng dấu gạch chéo thì không tra ra văn bản.
      """,
      english: """
        The kind and the office in a symbol are joined by a hyphen, neither run together nor divided by a stroke.
        """,
      wrong: "Thông tư số 02/2017/TTVPCP", right: "Thông tư số 02/2017/TT-VPCP",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      manuscript.mentions.compactMap { mention in
        guard let groups = mention.groupsWithHyphen else { return nil }
        let end = mention.numberRange.upperBound + mention.suffix.utf8.count
        let front = manuscript.string(mention.numberRange.lowerBound..<end)
        let year = mention.year.map { "\($0)/" } ?? ""
        return manuscript.finding(
          mention.range, .withoutHyphen(manuscript.string(mention.range)),
          hint: "viết \(front)/\(year)\(groups.joined(separator: "-"))",
          severity: manuscript.context.severityOfForm)
      }
    })
}

extension DocumentMention {
  /// The parts as they should be joined; nil when they are.
  fileprivate var groupsWithHyphen: [String]? {
    guard !isParty else { return nil }
    if hasStrayStroke {
      return DocumentKind.with(symbol: groups[0]) != nil ? groups : nil
    }
    guard groups.count == 1, let whole = groups.first else { return nil }
    for kind in DocumentKind.all where !kind.symbol.isEmpty && whole.hasPrefix(kind.symbol) {
      let office = String(whole.dropFirst(kind.symbol.count))
      if office.isOffice { return [kind.symbol, office] }
    }
    return nil
  }
}

extension String {
  /// Whether it is the short name of an office that issues documents.
  fileprivate var isOffice: Bool {
    ["UBND", "HĐND", "CP", "TTg", "VPCP", "VP"].contains(self)
      || hasPrefix("B") && count >= 3 && !hasPrefix("BC")
  }

  fileprivate static func withoutHyphen(_ written: String) -> String {
    "thiếu dấu gạch nối giữa tên loại và cơ quan trong “\(written)”"
  }
}
