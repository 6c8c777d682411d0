/// The content of a file of OpenDocument (`content.xml`) with the heads of tables as ordinary rows; nil when no table has
/// a head.
package func openDocumentWithoutHeaderRows(_ content: [UInt8]) -> [UInt8]? {
  let text = String(decoding: content, as: UTF8.self)
  guard text.contains("<table:table-header-rows>") else { return nil }
  let changed = text.replacing("<table:table-header-rows>", with: "")
    .replacing("</table:table-header-rows>", with: "")
  return [UInt8](changed.utf8)
}
