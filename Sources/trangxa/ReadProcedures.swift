import Cataloguing
import Commune
import Diagnostics
import Files
import Importing
import Releases
import VietnameseText
import World

/// Reads one file of a list or of records of the national portal.
///
/// - Parameters:
///   - name: as findings say it; its ending tells the format.
///   - sources: gets the text, so that findings can show their line.
/// - Throws: ``WorldError`` for the machine, above all a program that is not installed.
func readProcedures(
  _ bytes: [UInt8], named name: String, fetched: String, into sources: inout FileTree
) throws -> Diagnosed<[ImportedProcedure]> {
  let path = FilePath(name)
  let source = ImportSource(path: path, digest: Digest(bytes).hexadecimal, fetched: fetched)
  switch path.fileExtension {
  case "json":
    sources.add(bytes, at: path)
    return readProcedures(json: bytes, from: source)
  case "csv":
    sources.add(bytes, at: path)
    return readProcedures(csv: bytes, from: source)
  default:
    return try printedSheets(bytes, named: name).flatMap { printed in
      printed.map { readProcedures(spreadsheet: $0, from: source) } ?? Diagnosed([])
    }
  }
}

/// A spreadsheet as CSV, or nil and a finding.
func printedSheets(_ bytes: [UInt8], named name: String) throws -> Diagnosed<[UInt8]?> {
  let path = FilePath(name)
  let span = SourceSpan.file(path)
  var bytes = bytes
  if let old = OldOfficeFile(bytes) {
    guard old == .whole else { return Diagnosed(nil, [.badOldFile(old, at: span)]) }
    let modern = try modernSpreadsheet(bytes, from: "xls", at: span)
    guard let made = modern.value else { return Diagnosed(nil, modern.diagnostics) }
    bytes = made
  }
  let archive = SpreadsheetArchive(bytes)
  guard archive == .sound else { return Diagnosed(nil, [.badArchive(archive, at: span)]) }
  if path.fileExtension == "ods" {
    let modern = try modernSpreadsheet(bytes, from: "ods", at: span)
    guard let made = modern.value else { return Diagnosed(nil, modern.diagnostics) }
    bytes = made
  }
  switch try convertSpreadsheet(bytes) {
  case .text(let printed): return Diagnosed(printed)
  case .overTime: return Diagnosed(nil, [.notConverted("đọc quá 2 phút", at: span)])
  case .tooLarge: return Diagnosed(nil, [.notConverted("bảng có hơn 16 MB chữ", at: span)])
  case .failed(let reason):
    return Diagnosed(nil, [.notConverted("xlsx2csv: \(reason)", at: span)])
  }
}

/// A spreadsheet that LibreOffice reads as one of Excel's today, or nil and a finding.
private func modernSpreadsheet(_ bytes: [UInt8], from ending: String, at span: SourceSpan) throws
  -> Diagnosed<[UInt8]?>
{
  do {
    return Diagnosed(try modernSpreadsheet(bytes, from: ending))
  } catch UnreadableFile.overTime {
    return Diagnosed(nil, [.notConverted("LibreOffice đọc quá 2 phút", at: span)])
  } catch is UnreadableFile {
    let reason = "LibreOffice không mở được, có thể vì tệp hỏng hay có mật khẩu"
    return Diagnosed(nil, [.notConverted(reason, at: span)])
  }
}

extension Diagnostic {
  fileprivate static func badOldFile(_ file: OldOfficeFile, at span: SourceSpan) -> Diagnostic {
    file == .locked
      ? Diagnostic(
        "TX2322", at: span, "tệp Excel có mật khẩu nên không đọc được",
        hint: "mở bằng Excel hay LibreOffice, bỏ mật khẩu, lưu thành .xlsx")
      : .badArchive(.cutOff, at: span)
  }

  fileprivate static func badArchive(_ archive: SpreadsheetArchive, at span: SourceSpan)
    -> Diagnostic
  {
    let (words, hint): (String, String) =
      switch archive {
      case .tooLarge(let size):
        ("bảng Excel mở ra tới \(size >> 20) MB, quá mức 100 MB", "chỉ giữ trang tính cần nhập")
      case .tooManyParts(let count):
        ("bảng Excel có \(count) phần, quá mức 2000", "chỉ giữ trang tính cần nhập")
      case .cutOff, .sound:
        ("tệp Excel hỏng hoặc bị cắt ngang", "tải lại tệp từ nguồn")
      }
    return Diagnostic("TX2322", at: span, words, hint: hint)
  }

  fileprivate static func notConverted(_ reason: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2323", at: span, "không đọc được bảng Excel: \(reason)",
      hint: "mở bằng Excel hay LibreOffice, lưu thành .csv (UTF-8) rồi nhập tệp ấy")
  }
}
