import Diagnostics
import Files
import TestSupport
import Testing

/// A file is copied for readers only when its bytes are what its name says.
@Suite struct AttachmentTests {
  private func build(_ name: String, _ bytes: [UInt8]) async throws -> BuiltSite {
    try await BuiltSite(
      "-- content/xa-mau/tin-tuc/a.md --\n---\nTiêu đề: A\nNgày: 2026\n---\n[Tệp](<../tep/\(name)>)\n",
      attachments: [FilePath("content/xa-mau/tep/\(name)"): bytes])
  }

  @Test(arguments: [
    ("a.pdf", TestFile.pdf), ("a.docx", TestFile.docx), ("a.odt", TestFile.odt),
    ("a.doc", TestFile.doc), ("a.xls", TestFile.doc), ("a.zip", TestFile.docx),
    ("a.xlsx", TestFile.zip("xl/workbook.xml", "")), ("a.rtf", Array(#"{\rtf1\ansi}"#.utf8)),
    ("a.txt", Array("\u{FEFF}Đơn đề nghị\r\n< 5 ngày".utf8)), ("a.txt", []),
    ("a.mp3", Array("ID3\u{4}".utf8)), ("a.mp3", [0xFF, 0xFB, 0x90]),
    ("a.mp4", [0, 0, 0, 0x18] + Array("ftypmp42".utf8)),
  ])
  func publishesWhatIsWhatItsNameSays(_ name: String, _ bytes: [UInt8]) async throws {
    let site = try await build(name, bytes)
    #expect(site.messages == [])
    #expect(site.others["xa-mau/tep/\(name)"] != nil)
  }

  @Test(arguments: [
    ("a.pdf", Array("<!doctype html><script>alert(1)</script>".utf8)),
    ("a.pdf", Array("<html>%PDF-1.7".utf8)), ("a.pdf", Array("\n%PDF-1.7".utf8)), ("a.pdf", []),
    ("a.docx", Array("<html>".utf8)), ("a.docx", [0x50, 0x4B]), ("a.docx", TestFile.doc),
    ("a.docx", TestFile.zip("index.html", "<script>")), ("a.odt", TestFile.docx),
    ("a.odt", TestFile.zip("mimetype", "text/html")), ("a.doc", Array("<html xmlns:o=''>".utf8)),
    ("a.doc", TestFile.docx), ("a.xls", Array("<table>".utf8)), ("a.zip", Array("MZ\u{90}".utf8)),
    ("a.rtf", Array("<b>".utf8)), ("a.mp3", Array("<svg>".utf8)), ("a.mp3", [0xFF, 0xE0]),
    ("a.mp4", Array("<!--ftyp".utf8)), ("a.txt", Array(" \n<script>alert(1)</script>".utf8)),
    ("a.txt", Array("\u{FEFF}<!DOCTYPE html>".utf8)), ("a.txt", [0x61, 0, 0x62]),
    ("a.html.pdf", Array("<html>".utf8)),
  ])
  func publishesNothingUnderAFalseName(_ name: String, _ bytes: [UInt8]) async throws {
    let site = try await build(name, bytes)
    #expect(site.diagnostics.map(\.code) == ["TX0592"])
    #expect(site.others.isEmpty)
    #expect(try !site.page("tin-tuc/a.html").contains("tep/"))
  }

  @Test(arguments: [
    "a.html", "a.htm", "a.xhtml", "a.xml", "a.shtml", "a.php", "a.exe", "a.hta", "a.jar", "a.swf",
    "a.docm",
    "a.mjs", "a.json", "a.pdf.exe", "a.pdf.", "pdf", "a.PhP", "a.wasm", "a.svgz", "a.url", "a.lnk",
  ])
  func publishesNoOtherKind(_ name: String) async throws {
    let site = try await build(name, TestFile.pdf)
    #expect(site.diagnostics.map(\.code) == ["TX0517"])
    #expect(site.others.isEmpty)
  }

  /// Kinds that themes have, and that are read whole for that reason.
  @Test(arguments: ["svg", "js", "css", "mustache"])
  func publishesNothingThatOnlyAThemeMayHave(_ kind: String) async throws {
    let payload = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
    let site = try await BuiltSite(
      "-- content/xa-mau/tep/hinh.\(kind) --\n\(payload)\n"
        + "-- content/xa-mau/tin-tuc/a.md --\n---\nTiêu đề: A\nNgày: 2026\n---\n![Hình](../tep/hinh.\(kind))\n"
    )
    #expect(site.diagnostics.map(\.code) == ["TX0517"])
    #expect(site.others.isEmpty)
    for (address, text) in site.files { #expect(!text.contains("onload"), "\(address)") }
    if kind == "svg" { #expect(site.diagnostics.first?.hint?.contains("PNG") == true) }
  }

  @Test func aNameWithTwoEndingsHasOneInItsAddress() async throws {
    let site = try await build("Mẫu.html.PDF", TestFile.pdf)
    #expect(Array(site.others.keys) == ["xa-mau/tep/mau-html.pdf"])
  }

  @Test func publishesNoFileThatIsTooLarge() async throws {
    let kept = try await BuiltSite("", attachments: ["content/xa-mau/tep/a.pdf": TestFile.pdf])
    #expect(kept.others.count == 1)
    let site = try await BuiltSite(
      "", attachments: ["content/xa-mau/tep/a.pdf": TestFile.pdf], sizeOfAttachments: 100_000_001)
    #expect(site.diagnostics.map(\.code) == ["TX0593"])
    #expect(site.others.isEmpty)
  }

  /// On a disk that knows no case, or none of the ways in which letters are composed, one would replace
  /// the other.
  @Test(arguments: [
    ("content/xa-mau/tep/Mẫu.pdf", "content/xa-mau/tep/mau.pdf"),
    ("content/xa-mau/Tep/a.pdf", "content/xa-mau/tep/a.pdf"),
    ("content/xa-mau/tep/a b.pdf", "content/xa-mau/tep/a-b.pdf"),
  ])
  func letsNoFileReplaceAnother(_ one: String, _ other: String) async throws {
    let site = try await BuiltSite(
      "", attachments: [FilePath(one): TestFile.pdf, FilePath(other): TestFile.pdf])
    #expect(site.diagnostics.map(\.code) == ["TX0518"])
    #expect(site.others.count == 1)
  }

  @Test func aFormOfTheCatalogueIsLookedAtToo() async throws {
    let site = try await BuiltSite(
      "", attachments: ["content/chung/mau/don.docx": Array("<html>".utf8)])
    #expect(site.diagnostics.map(\.code) == ["TX0592"])
  }
}
