import Building
import Diagnostics
import Files
import Pictures
import TestSupport
import Testing

@Suite struct PicturePageTests {
  private let article = "-- content/xa-mau/tin-tuc/mot.md --\n---\nTiêu đề: Một\nNgày: 20/11/2026\n"

  private func site(
    _ text: String, _ paths: [FilePath], settings: String = "Tên: Xã Mẫu\n"
  ) async throws -> BuiltSite {
    let made = try makePicture(TestPicture.photograph(width: 900, height: 450), as: .jpeg).get().set
    return try await BuiltSite(
      "-- content/xa-mau/trang.yml --\n\(settings)\(text)",
      attachments: Dictionary(uniqueKeysWithValues: paths.map { ($0, [1, 2, 3]) }),
      pictures: Dictionary(uniqueKeysWithValues: paths.map { ($0, .success(made)) }))
  }

  @Test func showsThePictureBesideItsArticleInSeveralWidths() async throws {
    let built = try await site(
      article + "---\n![Cầu](cau.jpg \"Cầu mới\")\n", ["content/xa-mau/tin-tuc/cau.jpg"])
    #expect(built.messages == [])
    let page = try built.page("tin-tuc/mot.html")
    #expect(
      page.contains(
        /<figure class="photo"><picture><source type="image\/webp" srcset="\.\.\/tin-tuc\/cau-320-[0-9a-f]{12}\.webp 320w, \.\.\/tin-tuc\/cau-640-[0-9a-f]{12}\.webp 640w, \.\.\/tin-tuc\/cau-900-[0-9a-f]{12}\.webp 900w" sizes="\(min-width: 656px\) 39rem, calc\(100vw - 32px\)"><img src="\.\.\/tin-tuc\/cau-640-[0-9a-f]{12}\.jpg" srcset=/
      ), "\(page)")
    #expect(
      page.contains(
        "alt=\"Cầu\" width=\"900\" height=\"450\" loading=\"lazy\" decoding=\"async\">"
          + "</picture><figcaption>Cầu mới</figcaption></figure>"))
  }

  @Test func publishesWhatWasMadeAndNeverTheFileItself() async throws {
    let source: FilePath = "content/xa-mau/tin-tuc/cau.jpg"
    let built = try await site(article + "---\n[Tải ảnh](cau.jpg)\n", [source])
    #expect(try built.page("tin-tuc/mot.html").contains("href=\"../tin-tuc/cau.jpg\""))
    let pictures = built.others.filter { $0.key.contains("cau") }
    #expect(pictures.count == 7)
    for (address, product) in pictures {
      guard case .picture(source, let part) = product else {
        Issue.record("\(address) is copied")
        continue
      }
      #expect((part == .whole) == address.hasSuffix("/cau.jpg"))
    }
  }

  @Test func takesOnePictureUnderTwoNamesForOne() async throws {
    let built = try await site(
      article + "---\n![Cầu](cau.jpg) ![Cầu](cau.png)\n",
      ["content/xa-mau/tin-tuc/cau.jpg", "content/xa-mau/tin-tuc/cau.png"])
    #expect(built.messages == [])
    #expect(built.others.count { $0.key.contains("/cau") } == 8)
  }

  @Test(arguments: [
    (PictureFailure.noPicture, "TX0860"), (.telephoneFormat, "TX0860"), (.damaged, "TX0861"),
    (.tooHeavy(bytes: 50_000_000), "TX0862"), (.tooLarge(width: 9_000, height: 9_000), "TX0862"),
  ])
  func showsTheWordsOfAPictureThatCannotBeRead(_ failure: PictureFailure, _ code: String)
    async throws
  {
    let path: FilePath = "content/xa-mau/tin-tuc/cau.jpg"
    let built = try await BuiltSite(
      article + "Ảnh: cau.jpg\nMô tả ảnh: Cầu\n---\n![Cầu mới](cau.jpg) và [tệp](cau.jpg)\n",
      attachments: [path: [1, 2, 3]], pictures: [path: .failure(failure)])
    #expect(built.diagnostics.map(\.code) == [code])
    #expect(built.diagnostics.first?.span == .file(path))
    let page = try built.page("tin-tuc/mot.html")
    #expect(page.contains("<p>Cầu mới và tệp</p>"))
    #expect(!page.contains("cau.jpg"))
    #expect(!built.others.keys.contains { $0.contains("cau") })
  }

  @Test func neitherShowsNorCopiesAPictureThatNobodyHasLookedAt() async throws {
    let built = try await BuiltSite(
      article + "---\n![Cầu mới](cau.jpg)\n", attachments: ["content/xa-mau/tin-tuc/cau.jpg": [1]])
    #expect(built.messages == [])
    #expect(try !built.page("tin-tuc/mot.html").contains("<img"))
    guard case .picture = built.others["xa-mau/tin-tuc/cau.jpg"] else {
      Issue.record("the file is copied")
      return
    }
  }

  @Test func saysWhichPictureIsNearest() async throws {
    let built = try await site(
      article + "---\n![Cầu](caau.jpg)\n\n![Đình](dinh.png)\n\n![Trống](xyz.png)\n",
      ["content/xa-mau/tin-tuc/cau.jpg", "content/xa-mau/tep/dinh.jpg"])
    #expect(
      built.messages == [
        "không có ảnh “caau.jpg”", "không có ảnh “dinh.png”", "không có ảnh “xyz.png”",
      ])
    #expect(
      built.diagnostics.map(\.hint) == [
        "có phải ý bạn là ![Cầu](cau.jpg)?", "có phải ý bạn là ![Đình](../tep/dinh.jpg)?",
        "chép ảnh vào cạnh bài này, hoặc sửa đường dẫn",
      ])
  }

  @Test func tellsThatAMovingPictureStandsStill() async throws {
    let path: FilePath = "content/xa-mau/tep/cau.gif"
    let set = try makePicture(TestPicture.movingGIF, as: .gif).get().set
    let built = try await BuiltSite(
      "", attachments: [path: [1]], pictures: [path: .success(set)])
    #expect(built.diagnostics.map(\.code) == ["TX0863"])
    #expect(built.diagnostics.first?.severity == .warning)
  }

  @Test func findsThePictureOfFrontMatterBesideItsArticle() async throws {
    let built = try await site(
      article + "Ảnh: cau.jpg\nMô tả ảnh: Cầu\nChú thích ảnh: Cầu mới\n---\n",
      ["content/xa-mau/tin-tuc/cau.jpg"], settings: "Tên: Xã Mẫu\nurl: https://xa.example/\n")
    #expect(!built.diagnostics.contains { $0.code == "TX0533" }, "\(built.messages)")
    let page = try built.page("tin-tuc/mot.html")
    #expect(page.contains("<figcaption>Cầu mới</figcaption>"))
    #expect(!page.contains("loading=\"lazy\""))
    #expect(
      page.contains(
        /property="og:image" content="https:\/\/xa\.example\/tin-tuc\/cau-900-[0-9a-f]{12}\.jpg"/))
  }

  @Test func namesNoPictureOnACardWithoutTheAddressOfThePortal() async throws {
    let built = try await site(
      article + "Ảnh: tep/cau.jpg\nMô tả ảnh: Cầu\n---\n", ["content/xa-mau/tep/cau.jpg"])
    #expect(try !built.page("tin-tuc/mot.html").contains("og:image"))
  }

  @Test func showsAPortraitOfAListSmall() async throws {
    let built = try await site(
      """
      -- content/xa-mau/lanh-dao/mau.md --
      ---
      Họ tên: Nguyễn Văn Mẫu
      Chức vụ: Chủ tịch
      Ảnh: mau.jpg
      Mô tả ảnh: Chân dung
      ---
      """, ["content/xa-mau/lanh-dao/mau.jpg"])
    #expect(built.messages == [])
    let page = try #require(
      built.files.values.first { $0.contains("class=\"people\"") })
    #expect(page.contains("sizes=\"96px\""))
    #expect(page.contains("loading=\"lazy\""))
  }

  @Test func refusesADrawingThatCouldRunSomething() async throws {
    let built = try await BuiltSite(
      article + "---\n![Sơ đồ](so-do.svg)\n-- content/xa-mau/tin-tuc/so-do.svg --\n<svg/>\n")
    #expect(built.diagnostics.map(\.code).sorted() == ["TX0517"])
    #expect(try !built.page("tin-tuc/mot.html").contains("so-do.svg"))
  }
}
