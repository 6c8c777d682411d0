/// The beginnings of files that are published as they are, each as its program writes it.
package enum TestFile {
  package static let pdf = Array("%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj\n".utf8)
  package static let docx = zip("[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>")
  package static let odt = zip("mimetype", "application/vnd.oasis.opendocument.text")
  package static let doc: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]

  /// The first file of a ZIP archive, stored as it is (APPNOTE 4.3.7).
  package static func zip(_ name: String, _ content: String) -> [UInt8] {
    let (name, content) = (Array(name.utf8), Array(content.utf8))
    var head: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for _ in 1...2 { head += [UInt8(content.count), 0, 0, 0] }
    return head + [UInt8(name.count), 0, 0, 0] + name + content
  }
}
