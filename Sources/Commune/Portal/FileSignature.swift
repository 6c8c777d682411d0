/// What the bytes of a file must be for its name: a reader, a server and a browser may each believe
/// either of the two, so a file is published only when they say the same.
///
/// The first bytes are those of the formats' own specifications: ISO 32000 (PDF), APPNOTE 4.3.7
/// (ZIP), ECMA-376 (OOXML), OpenDocument 1.3 part 2, MS-CFB 2.2, RTF 1.9, ISO 14496-12 (MP4).
package enum FileSignature: String, Sendable {
  case pdf = "PDF"
  case zip = "ZIP"
  case officeXML = "Word, Excel, PowerPoint (docx, xlsx, pptx)"
  case openDocument = "OpenDocument (odt, ods, odp)"
  case compoundFile = "Word, Excel, PowerPoint 97–2003 (doc, xls, ppt)"
  case richText = "RTF"
  case plainText = "văn bản"
  case mp3 = "MP3"
  case mp4 = "MP4"

  /// What a file with this ending must be; nil for pictures, which are made anew, and for what is
  /// not published at all.
  package init?(fileExtension: String) {
    switch fileExtension {
    case "pdf": self = .pdf
    case "zip": self = .zip
    case "docx", "xlsx", "pptx": self = .officeXML
    case "odt", "ods", "odp": self = .openDocument
    case "doc", "xls", "ppt": self = .compoundFile
    case "rtf": self = .richText
    case "txt": self = .plainText
    case "mp3": self = .mp3
    case "mp4": self = .mp4
    default: return nil
    }
  }

  /// Whether a file that begins with `head` is such a file.
  ///
  /// - Parameter head: at least 1 KB of it, or all; a mark must stand at its very beginning, since
  ///   what comes before it could be read as something else.
  package func matches(_ head: [UInt8]) -> Bool {
    switch self {
    case .pdf: head.starts(with: "%PDF-".utf8)
    case .zip: firstName(head) != nil || head.starts(with: [0x50, 0x4B, 5, 6])
    case .officeXML:
      firstName(head).map { name in
        ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "customXml/"]
          .contains { name.hasPrefix($0) }
      } ?? false
    case .openDocument:
      firstName(head) == "mimetype"
        && head.dropFirst(38).starts(with: "application/vnd.oasis.opendocument.".utf8)
    case .compoundFile: head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .richText: head.starts(with: "{\\rtf".utf8)
    case .plainText: isPlainText(head)
    case .mp3:
      head.starts(with: "ID3".utf8)
        || head.count > 1 && head[0] == 0xFF && head[1] & 0xE0 == 0xE0 && head[1] & 0x06 != 0
    // The size of its first part comes before: `<!--ftyp` would begin a page.
    case .mp4: head.starts(with: [0, 0]) && head.dropFirst(4).starts(with: "ftyp".utf8)
    }
  }
}

/// The name of the first file in a ZIP archive; nil when it is none.
private func firstName(_ head: [UInt8]) -> String? {
  guard head.count >= 30, head.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
  let length = Int(head[26]) | Int(head[27]) << 8
  guard head.count >= 30 + length else { return nil }
  return String(decoding: head[30..<30 + length], as: UTF8.self)
}

/// Whether nothing in it is a control character, and it does not begin as a page or a drawing does:
/// old browsers look into a text before they show it.
private func isPlainText(_ head: [UInt8]) -> Bool {
  var text = head[...]
  if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
  guard text.allSatisfy({ $0 >= 0x20 || (0x09...0x0D).contains($0) }) else { return false }
  let start = text.drop { $0 <= 0x20 }
  guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first else { return true }
  return
    !(next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20))
}
