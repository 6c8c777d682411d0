import Diagnostics
import Files
import Testing
import Theming

@Suite struct ThemesThatInherit {
  private let files = """
    -- mac-dinh/theme.yml --
    Tên: Mặc định
    -- mac-dinh/templates/trang.mustache --
    {{>dau}}|{{>cuoi}}
    -- mac-dinh/partials/dau.mustache --
    đầu của cha
    -- mac-dinh/partials/cuoi.mustache --
    cuối của cha
    -- mac-dinh/assets/giao-dien.css --
    body{background:url(nen.svg)}
    -- mac-dinh/assets/nen.svg --
    <svg/>
    -- mau/theme.yml --
    # giao diện của tỉnh
    Tên: "Của tỉnh"
    Kế thừa: mac-dinh

    """

  @Test func takeWhatTheyDoNotHave() {
    let loaded = load(files)
    #expect(loaded.findings == [])
    #expect(loaded.theme.name == "mau")
    #expect(loaded.theme.title == "Của tỉnh")
    #expect(loaded.theme.render("trang", PageSample()) == "đầu của cha|cuối của cha")
  }

  @Test func mayReplaceOnePartial() {
    let loaded = load(files + "-- mau/partials/dau.mustache --\nđầu của con")
    #expect(loaded.findings == [])
    #expect(loaded.theme.render("trang", PageSample()) == "đầu của con|cuối của cha")
  }

  @Test func mayReplaceOneAsset() throws {
    let before = load(files).theme
    let after = load(files + "-- mau/assets/nen.svg --\n<svg id='x'/>").theme
    #expect(
      after.assets.map(\.source.string) == [
        "themes/mac-dinh/assets/giao-dien.css", "themes/mau/assets/nen.svg",
      ])
    #expect(before.address(ofAsset: "nen.svg") != after.address(ofAsset: "nen.svg"))
    // The style names the picture, so its own name changes too.
    #expect(before.address(ofAsset: "giao-dien.css") != after.address(ofAsset: "giao-dien.css"))
  }

  @Test func areNotBlamedForWhatTheirParentsDoNotUse() {
    let loaded = load(files + "-- mau/templates/trang.mustache --\na")
    #expect(loaded.findings == [])
  }

  @Test func mayNotInheritInACircle() {
    let loaded = load(
      """
      -- mau/theme.yml --
      Tên: A
      Kế thừa: khac
      -- mau/templates/trang.mustache --
      a
      -- khac/theme.yml --
      Tên: B
      Kế thừa: mau
      """)
    #expect(
      loaded.findings == [
        "khac/theme.yml:2:10: giao diện “mau” kế thừa vòng tròn về chính nó [TX0602]"
          + " → bỏ dòng “Kế thừa” ở một trong các giao diện này"
      ])
    #expect(loaded.theme.render("trang", PageSample()) == "a")
  }

  @Test func mustNameATheme() {
    let loaded = load(
      """
      -- mau/theme.yml --
      Tên: A
      Kế thừa:   mac-din
      -- mau/templates/trang.mustache --
      a
      -- mac-dinh/theme.yml --
      Tên: B
      """)
    #expect(
      loaded.findings == [
        "mau/theme.yml:2:12: giao diện “mac-din” không có trong thư mục themes [TX0601]"
          + " → có phải ý bạn là “mac-dinh”?"
      ])
  }
}

@Suite struct ThemeSettingsFile {
  @Test func allowsTwoKeys() {
    #expect(
      load(
        """
        -- mau/theme.yml --
        Tên: A
        Màu: đỏ
        chữ không có gì
        Kế thừa:
        ten: B
        -- mau/templates/trang.mustache --
        a
        """
      ).findings == [
        "mau/theme.yml:2:1: “Màu” lặp lại hoặc không dùng trong theme.yml [TX0606]"
          + " → theme.yml chỉ có hai dòng “Tên” và “Kế thừa”",
        "mau/theme.yml:3:1: dòng này không có dấu hai chấm [TX0604] → viết dạng “Tên: Mặc định”",
        "mau/theme.yml:4:1: “Kế thừa” để trống [TX0605]"
          + " → viết giá trị sau dấu hai chấm hoặc bỏ dòng này",
        "mau/theme.yml:5:1: “ten” lặp lại hoặc không dùng trong theme.yml [TX0606]"
          + " → theme.yml chỉ có hai dòng “Tên” và “Kế thừa”",
      ])
  }

  @Test func mayHaveAByteOrderMarkAndWindowsLines() {
    var tree = themeTree(
      "-- mac-dinh/theme.yml --\nTên: B\n-- mac-dinh/templates/trang.mustache --\na")
    tree.add(Array("\u{FEFF}Tên: A\r\nKe_thua: mac-dinh\r\n".utf8), at: "themes/mau/theme.yml")
    let loaded = loadTheme("mau", from: tree, templates: ["trang": PageSample.self])
    #expect(loaded.diagnostics == [])
    #expect(loaded.value.title == "A")
    #expect(loaded.value.render("trang", PageSample()) == "a")
  }

  @Test func mustBeThere() {
    let tree = themeTree("-- khac/templates/trang.mustache --\na")
    let loaded = loadTheme("khac", from: tree, templates: ["trang": PageSample.self])
    #expect(loaded.diagnostics.map(\.code) == ["TX0603"])
    #expect(loaded.value.title == "khac")
  }

  @Test(arguments: ["khong-co", "", "..", "mau/assets"])
  func aThemeThatIsNotThereIsReportedAndEmpty(_ name: String) {
    let loaded = load("-- mau/templates/trang.mustache --\na", name: name)
    #expect(loaded.findings.count == 1)
    #expect(loaded.findings.allSatisfy { $0.contains("[TX0601]") })
    #expect(loaded.theme.render("trang", PageSample()) == "")
  }
}

@Suite struct AssetsOfThemes {
  private func theme(_ assets: String) -> (theme: Theme, findings: [String]) {
    let loaded = load("-- mau/templates/trang.mustache --\na\n" + assets)
    return (loaded.theme, loaded.findings)
  }

  private func text(_ asset: String, in theme: Theme) -> String? {
    theme.assets.first { $0.name == asset }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func areNamedByTheirContent() throws {
    let one = theme("-- mau/assets/tim.js --\na").theme.address(ofAsset: "tim.js")
    let same = theme("-- mau/assets/tim.js --\na").theme.address(ofAsset: "tim.js")
    let other = theme("-- mau/assets/tim.js --\nb").theme.address(ofAsset: "tim.js")
    #expect(one == "assets/tim." + ContentHash(Array("a".utf8)).short + ".js")
    #expect(one == same)
    #expect(one != other)
    #expect(theme("").theme.address(ofAsset: "tim.js") == nil)
  }

  @Test func areRenamedWithinStyles() throws {
    let loaded = theme(
      """
      -- mau/assets/css/giao-dien.css --
      /* url(khong.png) */ a{b:url( "../chu/a.woff2?v=1#x" );c:url(data:,x);d:URL('n.svg')}
      -- mau/assets/chu/a.woff2 --
      font
      -- mau/assets/css/n.svg --
      svg
      """)
    #expect(loaded.findings == [])
    let font = try #require(loaded.theme.address(ofAsset: "chu/a.woff2")?.dropFirst(11))
    let picture = try #require(loaded.theme.address(ofAsset: "css/n.svg")?.dropFirst(11))
    #expect(
      text("css/giao-dien.css", in: loaded.theme)
        == "/* url(khong.png) */ a{b:url( \"../chu/\(font)?v=1#x\" );c:url(data:,x);d:URL('\(picture)')}"
    )
  }

  @Test func mayNotReachOutside() {
    let loaded = theme(
      """
      -- mau/assets/a.css --
      @import "b.css";
      a{b:url(https://x.vn/a.png)}
      a{b:url(//x.vn/a.png)}
      a{b:url(../a.png)}
      a{b:url(nenn.svg)}
      -- mau/assets/nen.svg --
      svg
      """)
    #expect(
      loaded.findings == [
        "mau/assets/a.css:1:1: “@import” không dùng được trong giao diện [TX0632]"
          + " → chép nội dung của tệp kia vào đây",
        "mau/assets/a.css:2:9: “https://x.vn/a.png” nằm ngoài thư mục assets của giao diện [TX0633]"
          + " → đặt tệp vào thư mục assets và viết tên tệp",
        "mau/assets/a.css:3:9: “//x.vn/a.png” nằm ngoài thư mục assets của giao diện [TX0633]"
          + " → đặt tệp vào thư mục assets và viết tên tệp",
        "mau/assets/a.css:4:9: “../a.png” nằm ngoài thư mục assets của giao diện [TX0633]"
          + " → đặt tệp vào thư mục assets và viết tên tệp",
        "mau/assets/a.css:5:9: tệp “nenn.svg” không có trong thư mục assets [TX0634]"
          + " → có phải ý bạn là “nen.svg”?",
      ])
  }

  @Test func mayBeSmallAttachmentsButNotLargeOnes() {
    var tree = themeTree("-- mau/theme.yml --\nTên: A\n-- mau/templates/trang.mustache --\na")
    tree.add(.init(size: 2, head: [1, 2]), at: "themes/mau/assets/nho.png")
    tree.add(.init(size: 200_000, head: [1, 2]), at: "themes/mau/assets/to.png")
    let loaded = loadTheme("mau", from: tree, templates: ["trang": PageSample.self])
    #expect(loaded.value.assets.map(\.bytes) == [[1, 2]])
    #expect(loaded.diagnostics.map(\.code) == ["TX0631"])
  }

  /// Known answers of FNV-1a with 64 bits.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func areHashedAsTheWorldDoes(text: String, hash: UInt64) {
    #expect(ContentHash(Array(text.utf8)).value == hash)
    #expect(ContentHash(Array(text.utf8)).short.count == 12)
  }
}
