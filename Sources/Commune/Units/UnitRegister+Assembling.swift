internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension UnitRegister {
  /// Reads `chung/don-vi.yml`. A unit whose record cannot be relied on (no readable end, a code
  /// twice) is left out, so that a portal that names it stays as readers have it; the others hold.
  static func assemble(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<UnitRegister> {
    var findings: [Diagnostic] = []
    let parsed = parseMetadata(bytes, at: path).moving(into: &findings)
    let items = parsed.flatMap { entry -> [MetadataNode] in
      guard foldedKey(entry.key) == "donvi" else {
        findings.append(.foreignKey(entry.key, at: entry.keySpan))
        return []
      }
      if case .list(let items, _) = entry.value { return items }
      findings.append(.noList(at: entry.value.span))
      return []
    }
    var read: [UnitRecord] = []
    var codes: Set<String> = []
    for item in items {
      guard case .map(let entries, let span) = item else {
        findings.append(.noList(at: item.span))
        continue
      }
      let decoded = AdministrativeUnit.schema.decode(entries, in: span)
      findings += decoded.diagnostics.map(\.lettingPagesThrough)
      let record = UnitRecord(unit: decoded.value, entries: entries, span: span)
      guard !record.unit.code.isEmpty, !decoded.diagnostics.contains(where: \.keepsPageBack)
      else { continue }
      guard codes.insert(record.unit.code).inserted else {
        findings.append(.sameCode(record.unit.code, at: record.place("Mã")))
        continue
      }
      read.append(record)
    }
    let register = UnitRegister(read.map(\.unit))
    findings += read.flatMap { register.findings($0) }
    return Diagnosed(register, findings)
  }

  private func findings(_ record: UnitRecord) -> [Diagnostic] {
    let unit = record.unit
    var findings: [Diagnostic] = []
    for code in unit.parents.map(\.unit) + unit.predecessors.map(\.unit)
    where self.unit(code) == nil && !code.isEmpty {
      let near = closest(to: code, among: units.map(\.code))
      findings.append(.unknownUnit(code, near: near, at: record.place(ofText: code)))
    }
    let line = [unit] + ancestors(of: unit.code).map(\.unit)
    if line.contains(where: { $0.predecessors.contains { $0.unit == unit.code } }) {
      findings.append(.cycle(unit.name, at: record.place("Tiền thân")))
    }
    for predecessor in predecessors(of: unit.code) where predecessor.part == .whole {
      let code = predecessor.unit.code
      let place = record.place(ofText: code)
      if let other = successors(of: code).first(where: { $0.unit.code != unit.code }) {
        findings.append(.wholeTwice(predecessor.unit.name, other.unit.name, at: place))
      }
      if let from = unit.from, predecessor.unit.until != from {
        findings.append(
          .datesApart(
            predecessor.unit.name, until: predecessor.unit.until?.short, from: from.short, at: place
          ))
      }
    }
    return findings
  }
}

/// A unit and where its record stands.
private struct UnitRecord {
  let unit: AdministrativeUnit
  let entries: [MetadataEntry]
  let span: SourceSpan

  func place(_ key: String) -> SourceSpan { entries.span(ofKey: key) ?? span }

  /// Where a reference to another unit stands.
  func place(ofText text: String) -> SourceSpan { entries.span(ofText: text) ?? span }
}

extension Diagnostic {
  /// The finding about one unit; which portals wait for it is decided where they name it.
  fileprivate var lettingPagesThrough: Diagnostic {
    Diagnostic(code, severity, at: span, message, hint: hint)
  }

  fileprivate static func foreignKey(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0546", at: span, "khóa “\(key)” không có trong sổ đơn vị hành chính",
      hint: "ghi mọi đơn vị thành danh sách dưới một khóa “Đơn vị:”")
  }

  fileprivate static func noList(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0547", at: span, "sổ đơn vị hành chính cần một danh sách, mỗi đơn vị một nhóm khóa",
      hint: "ghi “Đơn vị:”, rồi mỗi đơn vị bắt đầu bằng “  - Mã: xa-mau”")
  }

  fileprivate static func sameCode(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0540", at: span, "mã đơn vị “\(code)” đã có ở trên; bản ghi này không được dùng",
      hint: "mỗi đơn vị một mã; đơn vị cũ trùng tên thì thêm năm, như \(code)-truoc-2025")
  }

  fileprivate static func unknownUnit(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0541", at: span, "đơn vị “\(code)” không có trong don-vi.yml",
      hint: near.map { "có phải ý bạn là “\($0)”?" } ?? "thêm đơn vị ấy vào danh sách")
  }

  fileprivate static func cycle(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0542", at: span, "\(name) là tiền thân của chính mình",
      hint: "xem lại các dòng “Tiền thân”; đơn vị mới trùng tên với đơn vị cũ cần mã khác")
  }

  fileprivate static func wholeTwice(_ name: String, _ other: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0543", at: span, "\(name) đã vào \(other), nên không thể toàn bộ vào đây",
      hint: "ghi “Phần: một phần” ở cả hai nơi")
  }

  fileprivate static func datesApart(
    _ name: String, until: String?, from: String, at span: SourceSpan
  ) -> Diagnostic {
    let end = until.map { "thôi từ \($0)" } ?? "chưa ghi ngày thôi"
    return Diagnostic(
      "TX0544", .warning, at: span, "\(name) \(end), còn đơn vị này có từ \(from)",
      hint: "ghi “Thôi từ ngày: \(from)” cho \(name), hoặc sửa “Có từ ngày”")
  }
}
