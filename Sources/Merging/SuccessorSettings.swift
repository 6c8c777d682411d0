internal import Commune
internal import Files
internal import VietnameseText

/// `trang.yml` of a new portal. A commune with a new name keeps its settings but for the name; one
/// that was put together gets what all of its parts agree on. What is not known is left out, never
/// guessed: addresses, telephones, who is responsible.
func settings(of succession: Succession, _ tree: FileTree, url: String) -> [UInt8] {
  if succession.isRename, let source = succession.sources.first,
    let bytes = tree[source.portal.folder.appending("trang.yml")]
  {
    return renamedSettings(bytes, source, succession, url: url)
  }
  let all = succession.sources.map(\.portal.settings)
  var lines = [
    "# Trang của \(succession.unit.name), có từ \(succession.date.short).",
    "# Còn phải điền: xem viec-can-lam.md do trangxa sap-nhap ghi ra.",
    "Tên: \(quoted(succession.unit.name.uppercasedFirst))",
    "Đơn vị: \(succession.unit.code)",
    "Tên cơ quan: \(quoted("Ủy ban nhân dân \(succession.unit.name)"))",
  ]
  func add(_ key: String, _ value: String) {
    if !value.isEmpty { lines.append("\(key): \(value)") }
  }
  func agreed(_ value: (PortalSettings) -> String) -> String {
    let values = Set(all.map(value))
    return values.count == 1 ? values.first ?? "" : ""
  }
  add("Tỉnh", quoted(succession.province))
  add("url", url)
  add("Giao diện", agreed(\.theme))
  // What one of the parts says of who may see it holds for the whole.
  if all.contains(where: \.isDemonstration) { add("Trình diễn", "có") }
  if all.contains(where: \.isFictional) { add("Hư cấu", "có") }
  add("Lời báo", quoted(agreed(\.bannerText)))
  lines += received(all)
  lines += lifeEvents(all)
  if let parent = all.first?.parent, Set(all.map { $0.parent?.name ?? "" }).count == 1 {
    lines += ["Cổng cha:", "  Tên: \(quoted(parent.name))"]
    if !parent.address.isEmpty { lines.append("  Địa chỉ: \(parent.address)") }
  }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}

private func renamedSettings(
  _ bytes: [UInt8], _ source: Succession.Source, _ succession: Succession, url: String
) -> [UInt8] {
  let path = source.portal.folder.appending("trang.yml")
  let name = succession.unit.name.uppercasedFirst
  var bytes = replacingValue(of: "Tên", with: quoted(name), in: bytes, at: path)
  bytes = replacingValue(of: "Đơn vị", with: succession.unit.code, in: bytes, at: path)
  let agency = "Ủy ban nhân dân \(succession.unit.name)"
  if !source.portal.settings.agency.isEmpty {
    bytes = replacingValue(of: "Tên cơ quan", with: quoted(agency), in: bytes, at: path)
  }
  if !url.isEmpty || !source.portal.settings.url.isEmpty {
    // The old address stays with the archive; the new one is not known until somebody says it.
    bytes = replacingValue(
      of: "url", aliases: ["địa chỉ trang"], with: url.isEmpty ? "\"\"" : url, in: bytes, at: path)
  }
  if !source.portal.settings.province.isEmpty {
    let province = succession.province
    bytes = replacingValue(
      of: "Tỉnh", with: province.isEmpty ? "\"\"" : quoted(province), in: bytes, at: path)
  }
  if source.portal.settings.archive != nil {
    // A note of when the old commune would be an archive says nothing of the new one.
    bytes = removing("Lưu trữ", from: bytes, at: path)
  }
  return bytes
}

/// A field is received when one of the parts receives it, and left out when none does.
private func received(_ all: [PortalSettings]) -> [String] {
  var lines: [String] = []
  let named = all.compactMap { settings -> Set<String>? in
    if case .only(let codes) = settings.received { return Set(codes) }
    return nil
  }
  if !all.isEmpty, named.count == all.count {
    let codes = named.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    lines.append("Lĩnh vực tiếp nhận: [\(codes.joined(separator: ", "))]")
  } else {
    lines.append("Lĩnh vực tiếp nhận: tất cả")
  }
  func common<Code: Hashable>(_ codes: (PortalSettings) -> [Code]) -> Set<Code> {
    let sets = all.map { Set(codes($0)) }
    return sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
  }
  let fields = common(\.notReceived).sorted()
  if !fields.isEmpty {
    lines.append("Lĩnh vực không tiếp nhận: [\(fields.joined(separator: ", "))]")
  }
  let codes = common(\.codesNotReceived).sorted()
  if !codes.isEmpty {
    lines.append("Mã không tiếp nhận: [\(codes.map { "\"\($0)\"" }.joined(separator: ", "))]")
  }
  return lines
}

/// The life events that the parts name, each once. A part that names none shows all, and so does
/// the whole then.
private func lifeEvents(_ all: [PortalSettings]) -> [String] {
  let named = all.map { $0.lifeEvents.map(\.value) }
  guard !named.isEmpty, named.allSatisfy({ !$0.isEmpty }) else { return [] }
  var taken: Set<String> = []
  let codes = named.flatMap { $0 }.filter { taken.insert($0).inserted }
  return ["Việc thường làm: [\(codes.joined(separator: ", "))]"]
}

/// A YAML scalar in quotation marks, or "" for an empty text.
func quoted(_ text: String) -> String {
  guard !text.isEmpty else { return "" }
  // By scalars: a quotation mark with an accent above it is one character, and still ends the value.
  let escaped = text.unicodeScalars.map { scalar -> String in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n", "\r", "\t": " "
    default: String(scalar)
    }
  }
  return "\"\(escaped.joined())\""
}
