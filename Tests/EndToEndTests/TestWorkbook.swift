import Foundation

/// A spreadsheet (`.xlsx`) as small as can be, made of nothing but text: an archive whose parts are stored as
/// they are (APPNOTE 4.3).
enum TestWorkbook {
  /// - Parameter sheets: for each its name and the XML of its rows.
  static func bytes(_ sheets: [(name: String, rows: String)]) -> Data {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let numbers = sheets.indices.map { $0 + 1 }
    var parts: [(String, String)] = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" "
          + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
          + numbers.map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" "
              + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
          }.joined() + "</Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"r1\" "
          + "Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets>"
          + zip(numbers, sheets).map {
            "<sheet name=\"\($1.name)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>"
          }.joined() + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(package)/relationships\">"
          + numbers.map {
            "<Relationship Id=\"r\($0)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
          }.joined() + "</Relationships>"
      ),
    ]
    for (number, sheet) in zip(numbers, sheets) {
      parts.append(
        (
          "xl/worksheets/sheet\(number).xml",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
        ))
    }
    return archive(parts.map { ($0.0, Array(("<?xml version=\"1.0\"?>" + $0.1).utf8)) })
  }

  /// A row of text cells.
  static func row(_ number: Int, _ cells: [String]) -> String {
    let letters = Array("ABCDEFGH")
    return "<row r=\"\(number)\">"
      + zip(letters, cells).filter { !$1.isEmpty }.map {
        "<c r=\"\($0)\(number)\" t=\"inlineStr\"><is><t>\($1)</t></is></c>"
      }.joined() + "</row>"
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> Data {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var out: [UInt8] = []
    var list: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let sum = number(Int(checksum(part.bytes)), 4)
      let size = number(part.bytes.count, 4)
      var common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      common += sum
      common += size
      common += size
      common += number(name.count, 2)
      common += [0, 0] as [UInt8]
      list += [0x50, 0x4B, 1, 2, 20, 0] as [UInt8]
      list += common
      list += [UInt8](repeating: 0, count: 10)
      list += number(out.count, 4)
      list += name
      out += [0x50, 0x4B, 3, 4] as [UInt8]
      out += common
      out += name
      out += part.bytes
    }
    let count = number(parts.count, 2)
    out += list
    let start = out.count - list.count
    out += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    out += count
    out += count
    out += number(list.count, 4)
    out += number(start, 4)
    out += [0, 0]
    return Data(out)
  }

  /// CRC-32 as archives have it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
