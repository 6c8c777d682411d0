/// What a file is that somebody wants in a portal, by the ending of its name.
package enum SourceFormat: Sendable, CaseIterable {
  case word
  case openDocument
  case pdf
  case plain
  /// Word before 2007, which only LibreOffice reads.
  case oldWord
  /// Rows, which are imported as lists and are no text: spreadsheets, CSV, JSON.
  case list

  package init?(fileExtension: String) {
    let found = Self.allCases.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
    guard let found else { return nil }
    self = found
  }

  package var fileExtensions: [String] {
    switch self {
    case .word: ["docx"]
    case .openDocument: ["odt"]
    case .pdf: ["pdf"]
    case .plain: ["txt"]
    case .oldWord: ["doc"]
    case .list: ["xlsx", "xlsm", "xls", "ods", "csv", "json"]
    }
  }

  /// The endings of texts, as messages name them.
  package static let textExtensions = ".docx, .odt, .pdf, .txt, .doc"

  /// Whether a file begins as one of this format does; a name can say anything.
  package func matches(_ head: some Collection<UInt8>) -> Bool {
    switch self {
    case .word, .openDocument: head.starts(with: [0x50, 0x4B])
    case .pdf: head.prefix(1_024).split(separator: 0x25).contains { $0.starts(with: "PDF-".utf8) }
    case .oldWord: head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || head.starts(with: "{\\rtf".utf8)
    case .plain, .list: true
    }
  }
}
