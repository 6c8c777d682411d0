/// Makes a document of Word from HTML, through pandoc.
///
/// - Parameters:
///   - html: the text, without pictures: pandoc would fetch them. Its sandbox is of no use, since in it Debian's
///     pandoc does not find its own files.
///   - reference: the document whose page and styles are taken.
///   - opening: WordprocessingML that stands before the text.
///   - closing: the same behind it.
/// - Returns: the bytes of the document.
/// - Throws: ``WorldError/missingProgram(_:)``, and ``WorldError/file(path:action:reason:)`` when pandoc refuses.
package func wordDocument(
  _ html: String, like reference: [UInt8], opening: String, closing: String
) throws -> [UInt8] {
  try withWorkshop { folder in
    func path(_ name: String) -> String { "\(folder)/\(name)" }
    try replace(path("mau.docx"), with: reference)
    try replace(path("bai.html"), with: Array(html.utf8))
    try replace(path("dau.xml"), with: Array(opening.utf8))
    try replace(path("cuoi.xml"), with: Array(closing.utf8))
    try replace(path("khung.lua"), with: Array(frameFilter.utf8))
    let run = try runProgram(
      "pandoc",
      [
        "--from=html", "--to=docx", "--reference-doc=\(path("mau.docx"))",
        "--lua-filter=\(path("khung.lua"))",
        "--output=\(path("ra.docx"))", path("bai.html"),
      ], seconds: 120)
    guard run.status == 0, !run.isOverTime else {
      throw WorldError.file(
        path: "pandoc", action: "chạy", reason: run.isOverTime ? "quá 120 giây" : run.reason([]))
    }
    return try readPlainFile(path("ra.docx"))
  }
}

/// Puts the two pieces around the text. They lie beside this file.
private let frameFilter = """
  local folder = PANDOC_SCRIPT_FILE:match("(.*/)")
  local function piece(name)
    local file = io.open(folder .. name, "rb")
    local text = file:read("a")
    file:close()
    return pandoc.RawBlock("openxml", text)
  end
  function Pandoc(document)
    table.insert(document.blocks, 1, piece("dau.xml"))
    table.insert(document.blocks, piece("cuoi.xml"))
    return document
  end

  """
