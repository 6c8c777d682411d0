internal import Compressing

/// The document whose page and styles pandoc takes for a report: A4, the margins, letters and number of the page
/// of decree 30/2020/NĐ-CP, Phụ lục I. It is made here, so that no file of Word has to be kept or trusted.
///
/// Lengths are twentieths of a point: 1 mm is 56.7 of them. Sizes of letters are half points.
package func referenceDocument() -> [UInt8]? {
  zipArchive([
    ZippedFile("[Content_Types].xml", Array((xmlHead + contentTypes).utf8)),
    ZippedFile("_rels/.rels", Array((xmlHead + packageRelations).utf8)),
    ZippedFile("word/document.xml", Array((xmlHead + document).utf8)),
    ZippedFile("word/_rels/document.xml.rels", Array((xmlHead + documentRelations).utf8)),
    ZippedFile("word/styles.xml", Array((xmlHead + styles).utf8)),
    ZippedFile("word/header1.xml", Array((xmlHead + header).utf8)),
  ])
}

private let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
private let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packages = "http://schemas.openxmlformats.org/package/2006"
private let kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"

private let contentTypes = """
  <Types xmlns="\(packages)/content-types">\
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
  <Default Extension="xml" ContentType="application/xml"/>\
  <Override PartName="/word/document.xml" ContentType="\(kinds).document.main+xml"/>\
  <Override PartName="/word/styles.xml" ContentType="\(kinds).styles+xml"/>\
  <Override PartName="/word/header1.xml" ContentType="\(kinds).header+xml"/>\
  </Types>
  """

private let packageRelations = """
  <Relationships xmlns="\(packages)/relationships">\
  <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
  </Relationships>
  """

private let documentRelations = """
  <Relationships xmlns="\(packages)/relationships">\
  <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
  <Relationship Id="rId9" Type="\(relations)/header" Target="header1.xml"/>\
  </Relationships>
  """

/// Top and bottom 20 mm, left 30 mm, right 15 mm; the first page has no number.
private let document = """
  <w:document xmlns:w="\(word)" xmlns:r="\(relations)"><w:body><w:p/><w:sectPr>\
  <w:headerReference w:type="default" r:id="rId9"/>\
  <w:pgSz w:w="11906" w:h="16838"/>\
  <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" \
  w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
  """

private let header = """
  <w:hdr xmlns:w="\(word)"><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>\
  <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE \
  </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
  """

private let styles = [
  """
  <w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
  <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" \
  w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
  <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
  <w:pPrDefault/></w:docDefaults>
  """,
  paragraph("Normal", "Normal", isDefault: true, ""), paragraph("Header", "header", ""),
  paragraph("BodyText", "Body Text", indented),
  paragraph("FirstParagraph", "First Paragraph", indented),
  paragraph("Compact", "Compact", "<w:spacing w:before=\"20\" w:after=\"20\"/>"),
  paragraph(
    "BlockText", "Block Text",
    "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:left=\"567\"/><w:jc w:val=\"both\"/>"),
  paragraph(
    "TableCaption", "Table Caption",
    "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>", "<w:b/>"),
  paragraph("ImageCaption", "Image Caption", "<w:jc w:val=\"center\"/>", "<w:i/>"),
  paragraph("FootnoteText", "footnote text", "", "<w:sz w:val=\"22\"/>"),
  (1...6).map(heading).joined(),
  """
  <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr>\
  <w:tblBorders>\(borders)</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/>\
  <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>
  """,
].joined()

private func heading(_ level: Int) -> String {
  paragraph(
    "Heading\(level)", "heading \(level)",
    "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:firstLine=\"567\"/>"
      + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
    level > 3 ? "<w:b/><w:i/>" : "<w:b/>")
}

private let indented =
  "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>"

private let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }.joined()

private func paragraph(
  _ id: String, _ name: String, isDefault: Bool = false, _ layout: String, _ letters: String = ""
) -> String {
  "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
    + "<w:name w:val=\"\(name)\"/>"
    + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
    + "<w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
}
