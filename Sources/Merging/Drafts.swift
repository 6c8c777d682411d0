internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// The page as a draft: what was written for one commune is not published under the name of another
/// before somebody has read it. Nil when the result would not surely be one, so that no page gets
/// through by an unusual front matter.
func asDraft(_ bytes: [UInt8], at path: FilePath) -> [UInt8]? {
  let document = parseDocument(bytes, at: path).value
  var made = bytes
  let keys = document.entries.filter { ["nhap", "draft"].contains(foldedKey($0.key)) }
  if !document.hasFrontMatter {
    made = Array("---\nNháp: có\n---\n".utf8) + bytes
  } else if keys.isEmpty {
    guard let fence = bytes.firstIndex(of: UInt8(ascii: "-")),
      let end = bytes[fence...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let line = bytes[end - 1] == UInt8(ascii: "\r") ? "Nháp: có\r\n" : "Nháp: có\n"
    made = bytes.with(line, at: end + 1..<end + 1)
  } else {
    for entry in keys.reversed() {
      made = made.with("có", at: entry.value.span.range)
    }
  }
  let after = parseDocument(made, at: path)
  let metadata = PageMetadata.schema.decode(after.value.entries, in: .file(path)).value
  let isSameBody = made[after.value.body].elementsEqual(bytes[document.body])
  let isSound = !after.diagnostics.contains { $0.severity == .error }
  return metadata.isDraft && isSound && isSameBody ? made : nil
}
