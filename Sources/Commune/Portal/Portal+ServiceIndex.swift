internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Takes the scores of the index of service in, and says what cannot be right about them. A row
  /// of an unknown block belongs nowhere and is left out.
  mutating func addServiceIndex(_ table: Table, at path: FilePath) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let rows = ServiceIndexScore.schema.decode(table, at: path).moving(into: &findings)
    var seen: Set<String> = []
    var kept: [Located<ServiceIndexScore>] = []
    for row in rows {
      guard let block = row.value.block else { continue }
      let key = "\(row.value.period.name)|\(block.rawValue)|\(foldedKey(row.value.item))"
      guard seen.insert(key).inserted else {
        findings.append(.scoreTwice(at: row.span))
        continue
      }
      kept.append(row)
      if let points = row.value.points, let maximum = row.value.maximum, points > maximum {
        findings.append(.aboveMaximum(points, maximum, at: row.span))
      }
    }
    serviceIndex = ServiceIndex.periods(of: kept.map(\.value))
    for index in serviceIndex {
      guard let first = kept.first(where: { $0.value.period == index.period }) else { continue }
      if index.retrieved == nil {
        findings.append(.notRetrieved(index.period.name, at: first.span))
      }
      findings += index.blocks.compactMap { block in
        let sum = DecimalNumber.sum(block.items.map(\.points))
        guard let sum, let points = block.points, sum != points, !block.items.isEmpty else {
          return nil
        }
        let whole = kept.first {
          $0.value.period == index.period && $0.value.block == block.kind && $0.value.item.isEmpty
        }
        return .unlikeItsItems(block, sum, at: (whole ?? first).span)
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func aboveMaximum(
    _ points: DecimalNumber, _ maximum: DecimalNumber, at span: SourceSpan
  ) -> Diagnostic {
    let (points, maximum) = (VietnameseNumber.format(points), VietnameseNumber.format(maximum))
    return Diagnostic(
      "TX0560", at: span, "\(points) điểm, cao hơn điểm tối đa \(maximum)",
      hint: "xem lại hai cột “Điểm” và “Điểm tối đa” ở nguồn")
  }

  fileprivate static func notRetrieved(_ period: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0561", at: span, "kỳ “\(period)” chưa ghi ngày lấy điểm số",
      hint: "ghi ngày vào cột “Ngày lấy”, như 02/11/2026")
  }

  fileprivate static func scoreTwice(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0562", at: span, "chỉ số này của kỳ này đã có ở một dòng trên; dòng này không được dùng",
      hint: "giữ một dòng cho mỗi chỉ số của mỗi kỳ")
  }

  fileprivate static func unlikeItsItems(
    _ block: ServiceIndex.Block, _ sum: DecimalNumber, at span: SourceSpan
  ) -> Diagnostic {
    let points = block.points.map { VietnameseNumber.format($0) } ?? ""
    return Diagnostic(
      "TX0563", .warning, at: span,
      "nhóm “\(block.kind.name)” ghi \(points) điểm, các chỉ số của nhóm cộng lại là "
        + VietnameseNumber.format(sum),
      hint: "xem lại ở nguồn; nếu nguồn ghi vậy thì nói rõ ở cột “Ghi chú”")
  }
}
