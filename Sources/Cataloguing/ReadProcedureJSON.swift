internal import Commune
package import Diagnostics
package import Files
internal import VietnameseText

/// The procedures of a JSON file of the national portal: its own reply, a record as a crawler wrote it, or
/// a list of either.
package func readProcedures(json bytes: [UInt8], from source: ImportSource)
  -> Diagnosed<[ImportedProcedure]>
{
  let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  guard let value = JSONValue(reading: content) else {
    let place = (JSONValue.placeOfMistake(in: content) ?? 0) + bytes.count - content.count
    let end = min(bytes.count, place + 1)
    return Diagnosed([], [.brokenJSON(at: SourceSpan(source.path, min(place, end)..<end))])
  }
  var findings: [Diagnostic] = []
  var procedures: [ImportedProcedure] = []
  for (object, place) in records(in: value) {
    let read = readRecord(object, at: place, source)
    if let procedure = read.moving(into: &findings) { procedures.append(procedure) }
  }
  if procedures.isEmpty, findings.isEmpty {
    findings.append(.noProcedures(at: .file(source.path)))
  }
  return Diagnosed(procedures, findings)
}

/// The objects that may be procedures, each with its JSON path.
private func records(in value: JSONValue) -> [(JSONValue, String)] {
  switch value {
  case .array(let items):
    return items.enumerated().flatMap { index, item in
      records(in: item).map { ($0.0, "[\(index)]" + ($0.1.isEmpty ? "" : ".\($0.1)")) }
    }
  case .object:
    // The envelope of a reply has a code too: "OK".
    if let inner = value["data"], value["ma_thu_tuc"] == nil {
      return records(in: inner).map {
        ($0.0, "data" + ($0.1.hasPrefix("[") || $0.1.isEmpty ? "" : ".") + $0.1)
      }
    }
    return [(value, "")]
  default: return []
  }
}

private func readRecord(_ object: JSONValue, at place: String, _ source: ImportSource)
  -> Diagnosed<ImportedProcedure?>
{
  let isCrawled = object["ma_thu_tuc"] != nil
  let key = isCrawled ? "ma_thu_tuc" : "code"
  let path = (place.isEmpty ? "" : "\(place).") + key
  guard case .string(let typed)? = object[key] else {
    return Diagnosed(nil, [.noCode(path, at: .file(source.path))])
  }
  // The suffix of an agency (`1.001193.000.00.00.H35`) is no part of the procedure's code.
  let text = typed.trimmed
  guard
    let code = ProcedureCode(text)
      ?? ProcedureCode(text.prefix(8)).flatMap({
        text.dropFirst(8).hasPrefix(".000") ? $0 : nil
      })
  else {
    return Diagnosed(nil, [.badCode(typed, "\(path): ", at: .file(source.path))])
  }
  let read =
    isCrawled
    ? readCrawledRecord(object, code, at: place, source)
    : readPortalReply(object, code, at: place, source)
  return read
}

extension Diagnostic {
  fileprivate static func brokenJSON(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2301", at: span, "tệp JSON hỏng từ chỗ này, nên không đọc được thủ tục nào của tệp",
      hint: "tải lại tệp từ nguồn; đừng sửa tay tệp JSON")
  }

  fileprivate static func noProcedures(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2302", at: span, "không thấy thủ tục nào trong tệp JSON",
      hint: "tệp phải là trả lời của Cổng Dịch vụ công quốc gia (có “code”, “name”) "
        + "hoặc bản ghi có “ma_thu_tuc”, “ten_thu_tuc”")
  }

  fileprivate static func noCode(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2303", .warning, at: span, "\(path): không có mã thủ tục, nên mục này không được nhập",
      hint: "mỗi thủ tục cần “ma_thu_tuc” hoặc “code”, như 1.001193")
  }

  static func badCode(_ typed: String, _ place: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2303", .warning, at: span,
      "\(place)“\(typed.prefix(40))” không phải mã thủ tục, nên mục này không được nhập",
      hint:
        "mã có một chữ số, dấu chấm và sáu chữ số: 1.001193; đối chiếu với Cổng Dịch vụ công quốc gia"
    )
  }
}
