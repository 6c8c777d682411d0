import Diagnostics
import Files
import TestSupport
import Testing

/// Findings that no other test meets: the code, and that the rest is built all the same.
@Suite struct FindingTests {
  private static let notice = "-- content/xa-mau/thong-bao/a.md --\n---\nTiêu đề: A\n"
  private static let article = "-- content/xa-mau/tin-tuc/a.md --\n---\nTiêu đề: A\nNgày: 2026\n"

  @Test(arguments: [
    ("TX0403", article + "Trích: b\n---\n" + notice + "Niêm yết đến:\n---\n"),
    ("TX0404", article + "Tóm tắt: [a, b]\n---\n"),
    ("TX0406", notice + "Niêm yết đến: 25/12/2026\nLoại thông báo: gấp\n---\n"),
    ("TX0407", article + "Thu hồi: sai\n---\n"),
    ("TX0531", article + "Địa chỉ cũ: [..]\n---\n"),
    ("TX0532", article + "Xem lại trước: 2025\n---\n"),
    ("TX0530", article + "Đính chính cho: tin-tuc/khong-co.md\n---\n"),
    ("TX0704", article + "---\n```bieu-mau\nbiểu: 1\n```\n"),
    ("TX0708", article + "---\n![a](https://b.vn/c.png)\n"),
    ("TX0864", article + "---\n![a](../tep/khong-co.png)\n"),
  ])
  func namesTheMistake(_ code: String, _ text: String) async throws {
    let site = try await BuiltSite(text)
    #expect(site.diagnostics.map(\.code).contains(code))
    #expect(site.hasPage("index.html"))
  }

  @Test func publishesNoAttachmentThatCouldRun() async throws {
    let site = try await BuiltSite(
      "", attachments: ["content/xa-mau/tep/a.html": Array("<script>".utf8)])
    #expect(site.diagnostics.map(\.code) == ["TX0517"])
  }

  @Test func takesTwoFilesThatDifferByCaseForOne() async throws {
    let site = try await BuiltSite(
      "",
      attachments: [
        "content/xa-mau/tep/A.pdf": TestFile.pdf, "content/xa-mau/tep/a.pdf": TestFile.pdf,
      ])
    #expect(site.diagnostics.map(\.code) == ["TX0518"])
  }

  @Test func wantsAPictureToBeOne() async throws {
    let site = try await BuiltSite(
      Self.article + "---\n![Chợ](../tep/a.pdf)\n",
      attachments: ["content/xa-mau/tep/a.pdf": TestFile.pdf])
    #expect(site.diagnostics.map(\.code) == ["TX0707"])
    #expect(try site.page("tin-tuc/a.html").contains("Chợ"))
  }

  @Test func wantsWordsForThePictureOfAnArticle() async throws {
    let site = try await BuiltSite(
      Self.article + "Ảnh: tep/a.png\n---\n",
      attachments: ["content/xa-mau/tep/a.png": [0x89, 0x50, 0x4E, 0x47]])
    #expect(site.diagnostics.map(\.code) == ["TX0534"])
  }

  @Test func copiesTheFormsOfTheCatalogueAndNamesThoseThatAreMissing() async throws {
    let catalogue = """
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực
      1.000001,Khai sinh,ho-tich
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
      -- content/chung/thu-tuc/ho-tich/1.000001.md --
      ---
      Mã: "1.000001"
      Tên: Khai sinh
      Mẫu đơn:
        - {Tên: Tờ khai, Tệp: mau/Tờ khai.docx}
        - {Tên: Đơn, Tệp: mau/don.docx}
      ---
      """
    let site = try await BuiltSite(
      catalogue,
      attachments: [
        "content/chung/mau/Tờ khai.docx": TestFile.docx,
        "content/chung/mau2/to-khai.docx": TestFile.docx,
      ])
    #expect(site.diagnostics.map(\.code) == ["TX0522"])
    let page = try site.page("thu-tuc/1.000001.html")
    #expect(page.contains("href=\"../mau-don/mau/to-khai.docx\""))
  }

  @Test func refusesAFolderWhoseNameIsNoAddress() async throws {
    let site = try await BuiltSite("-- content/Xã A#1/trang.yml --\nTên: Xã A\n")
    #expect(site.diagnostics.map(\.code) == ["TX0526"])
    #expect(site.hasPage("index.html"))
  }
}
