internal import VietnameseText

/// Whose document it is, as far as the words around it or its symbol say.
package enum DocumentIssuer: Hashable, Sendable {
  case commune
  case district
  case province
  /// The National Assembly, the Government, a ministry.
  case central
  case party
  case unknown

  /// Whether both may be of one office: where nothing is said, a report speaks of its own commune.
  package func mayBe(_ other: DocumentIssuer) -> Bool {
    self == other || [self, other].allSatisfy { $0 == .unknown || $0 == .commune }
  }

  /// What the symbol gives away: `NĐ-CP`, `QĐ-TTg`, `TT-BTC`, `QH15`.
  init(symbol groups: [String], isParty: Bool) {
    self = .unknown
    if isParty {
      self = .party
    } else if let first = groups.first, first.hasPrefix("QH") || first.hasPrefix("UBTVQH") {
      self = .central
    } else if groups.contains(where: \.isCentralOffice) {
      self = .central
    }
  }

  /// The first office that is named in `tokens`, which begin right behind `của` or with the words before
  /// `ban hành`.
  init?(namedIn tokens: ArraySlice<TextToken>) {
    for index in tokens.indices {
      let previous = index > tokens.startIndex ? tokens[index - 1].key : nil
      let next = index + 1 < tokens.endIndex ? tokens[index + 1].key : nil
      switch tokens[index].key {
      // A town with the rank of a district is a `thị xã`.
      case communeWord: self = previous == townWord ? .district : .commune
      case wardWord: self = .commune
      case townshipWord where previous == townWord: self = .commune
      case districtWord, provinceWord:
        self =
          next == committeeWord ? .party : tokens[index].key == districtWord ? .district : .province
      case urbanDistrictWord, cityWord: self = .district
      case ministryWord where index == tokens.startIndex: self = .central
      case nationWord where next == assemblyWord: self = .central
      case governmentWord where next == governmentEndWord: self = .central
      case primeWord where next == primeEndWord: self = .central
      case partyWord: self = .party
      default: continue
      }
      return
    }
    return nil
  }
}

extension String {
  fileprivate var isCentralOffice: Bool {
    if ["CP", "TTg", "VPCP", "CTN", "TANDTC", "VKSNDTC", "KTNN"].contains(self) { return true }
    // Ministries: `BTC`, `BNV`, `BTTTT`. `BCĐ` is a steering committee, `BQL` a management board.
    if ["BCA", "BCT"].contains(self) { return true }
    return count >= 3 && hasPrefix("B") && !hasPrefix("BC") && !hasPrefix("BQL")
  }
}

private let communeWord: PackedWord = "xã"
private let wardWord: PackedWord = "phường"
private let townWord: PackedWord = "thị"
private let townshipWord: PackedWord = "trấn"
private let districtWord: PackedWord = "huyện"
private let urbanDistrictWord: PackedWord = "quận"
private let cityWord: PackedWord = "phố"
private let provinceWord: PackedWord = "tỉnh"
private let committeeWord: PackedWord = "ủy"
private let ministryWord: PackedWord = "bộ"
private let nationWord: PackedWord = "quốc"
private let assemblyWord: PackedWord = "hội"
private let governmentWord: PackedWord = "chính"
private let governmentEndWord: PackedWord = "phủ"
private let primeWord: PackedWord = "thủ"
private let primeEndWord: PackedWord = "tướng"
private let partyWord: PackedWord = "đảng"
