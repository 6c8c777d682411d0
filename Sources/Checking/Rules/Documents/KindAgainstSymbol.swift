internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let kindAgainstSymbol = Rule(
    "TX1404", "tên loại và ký hiệu không khớp", .number, .error,
    Explanation(
      """
      Mỗi tên loại văn bản có một ký hiệu: Kế hoạch là KH, Quyết định là QĐ, Chương trình là CTr (CT là Chỉ thị), \
      Tờ trình là TTr (TT là Thông tư). Công văn không có ký hiệu tên loại: số, rồi cơ quan và đơn vị soạn thảo. \
      Khi tên loại và ký hiệu không khớp, một trong hai bị gõ nhầm. Quy chế, đề án thường ban hành kèm theo quyết \
      định, nên trường hợp đó chỉ là điều cần xem lại.
      """,
      english: """
        Each kind of document has its own symbol, and a letter has none. A kind that is issued with a decision \
        (a regulation, a scheme) under that decision's number is only a doubt.
        """,
      wrong: "Kế hoạch số 12/QĐ-UBND; Chương trình số 01/CT-UBND",
      right: "Kế hoạch số 12/KH-UBND; Chương trình số 01/CTr-UBND",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục III"),
    check: .text { manuscript in
      manuscript.mentions.compactMap { mention in
        guard !mention.isOwn || mention.isRegistered, !mention.isParty, let kind = mention.kind,
          !mention.isContract
        else { return nil }
        return manuscript.mismatch(mention, kind)
      }
    })
}

extension Manuscript {
  fileprivate func mismatch(_ mention: DocumentMention, _ kind: DocumentKind) -> Finding? {
    let first = mention.groups[0]
    let written = string(mention.range)
    func finding(_ message: String, _ hint: String, _ severity: Diagnostic.Severity) -> Finding {
      self.finding(mention.nameRange, message, hint: hint, severity: severity)
    }
    if kind.symbol.isEmpty {
      if first == "CV" {
        return finding(
          .letterHasNoKind(written), "ký hiệu của công văn: cơ quan-đơn vị, ví dụ UBND-VP", .warning
        )
      }
      guard let meant = DocumentKind.with(symbol: first), mention.isOfCommittee else { return nil }
      return finding(
        .mismatch(kind.name, written, first, meant.name), "xem lại tên loại hoặc ký hiệu",
        context.severityOfForm)
    }
    guard !first.hasPrefix(kind.symbol), !(mention.isKindSmall && kind.isVerb) else { return nil }
    guard let meant = DocumentKind.with(symbol: first) else {
      guard ["UBND", "HĐND"].contains(first), mention.groups.count > 1, !mention.isKindSmall else {
        return nil
      }
      return finding(
        .lacksKind(kind.name, written), "ký hiệu của \(kind.name.smallInitial) có \(kind.symbol)",
        .warning)
    }
    guard mention.groups.count > 1, !namesBefore(mention, meant) else { return nil }
    let isIssuedWith = meant.symbol == "QĐ" && kind.isIssuedWithDecision
    return finding(
      .mismatch(kind.name, written, first, meant.name),
      "ký hiệu của \(kind.name.smallInitial) là \(kind.symbol)",
      isIssuedWith ? .warning : context.severityOfForm)
  }

  /// Whether the kind that the symbol belongs to is named right before: `Quyết định phê duyệt kế hoạch số
  /// 12/QĐ-UBND`.
  private func namesBefore(_ mention: DocumentMention, _ kind: DocumentKind) -> Bool {
    let tokens = tokens(of: mention.block)
    let end = mention.tokens.lowerBound
    return (max(tokens.startIndex, end - 10)...end).contains { place in
      DocumentKind.ending(before: place, in: tokens)?.kind.symbol == kind.symbol
    }
  }
}

extension DocumentMention {
  fileprivate var isOfCommittee: Bool {
    groups.count > 1 && ["UBND", "HĐND", "CP", "TTg"].contains(groups[1])
  }
}

extension DocumentKind {
  /// Whether the name is also a verb: `hướng dẫn số …`.
  fileprivate var isVerb: Bool { ["HD", "QyĐ", "TB", "BC"].contains(symbol) }

  fileprivate var isIssuedWithDecision: Bool {
    ["QC", "QyĐ", "ĐA", "PA", "DA", "CTr"].contains(symbol)
  }
}

extension String {
  fileprivate var smallInitial: String { prefix(1).lowercased() + dropFirst() }

  fileprivate static func mismatch(
    _ kind: String, _ written: String, _ symbol: String, _ meant: String
  ) -> String {
    "\(symbol) là ký hiệu của \(meant.smallInitial), không phải của \(kind.smallInitial): “\(written)”"
  }

  fileprivate static func lacksKind(_ kind: String, _ written: String) -> String {
    "ký hiệu “\(written)” của \(kind.smallInitial) không có phần tên loại"
  }

  fileprivate static func letterHasNoKind(_ written: String) -> String {
    "CV không có trong ký hiệu của công văn: “\(written)”"
  }
}
