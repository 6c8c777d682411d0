import Building
import Diagnostics
import Files
import Previewing
import TestSupport
import Testing
import VietnameseText

/// A preview of small portals, without a disk.
@Suite struct PreviewTests {
  private static let request = PreviewRequest(
    BuildRequest(today: CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 0)),
    showsDrafts: false, jobs: 1)

  private static func text(_ words: String, _ head: String = "") -> String {
    "---\nTiêu đề: Tin\nNgày: 20/11/2026\n\(head)---\n\n\(words)\n"
  }

  /// Two communes, in the themes of the repository.
  private static func tree(_ files: [FilePath: String] = [:]) throws -> FileTree {
    var tree = FileTree()
    let small = [
      "content/xa-an/trang.yml": "Tên: Xã An\nHư cấu: có\n",
      "content/xa-binh/trang.yml": "Tên: Xã Bình\nHư cấu: có\n",
    ]
    for (path, words) in small { tree.add(Array(words.utf8), at: FilePath(path)) }
    tree.merge(try repositoryFolder("themes", as: "themes"))
    for (path, words) in files { tree.add(Array(words.utf8), at: path) }
    return tree
  }

  private static func preview(
    _ tree: FileTree, after before: Preview? = nil, _ request: PreviewRequest = request
  ) async -> Preview {
    await Preview(of: tree, reading: [], request, after: before)
  }

  private static let source: FilePath = "content/xa-an/tin-tuc/tin.md"
  private static let address = "xa-an/tin-tuc/tin.html"

  private func page(_ preview: Preview, _ address: String = Self.address) -> String? {
    guard case .page(let page) = preview.answer(to: address) else { return nil }
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func servesTheStartPageAndEveryPortal() async throws {
    let preview = await Self.preview(try Self.tree())
    #expect(page(preview, "index.html")?.contains("xa-binh/index.html") == true)
    #expect(page(preview, "xa-an/index.html")?.contains("Xã An") == true)
    guard case .moved(let place) = preview.answer(to: "xa-an") else {
      Issue.record("a folder without a slash")
      return
    }
    #expect(place == "/xa-an/")
  }

  @Test func hasThePortalsOwnPageForWhatIsNotThere() async throws {
    let preview = await Self.preview(try Self.tree())
    guard case .missing(let page?) = preview.answer(to: "xa-an/khong-co.html") else {
      Issue.record("no page of the portal")
      return
    }
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("Không tìm thấy"))
    guard case .missing(nil) = preview.answer(to: "xa-khac/index.html") else {
      Issue.record("a portal that is not there")
      return
    }
  }

  @Test func showsAnEditedTextAtOnceAsTheWholePlanWould() async throws {
    let before = Self.text("Chữ cũ, dẫn tới [trang khác](khac.md).")
    let after = Self.text("Chữ **mới**, dẫn tới [trang khác](khac.md).\n\n## Mục\n\nNữa.")
    let other: FilePath = "content/xa-an/tin-tuc/khac.md"
    let first = await Self.preview(try Self.tree([Self.source: before, other: Self.text("Khác.")]))
    let quick = try #require(first.edited(Array(after.utf8), at: Self.source))
    let whole = await Self.preview(
      try Self.tree([Self.source: after, other: Self.text("Khác.")]), after: first)
    let shown = try #require(page(quick))
    #expect(shown.contains("Chữ <strong>mới</strong>"))
    #expect(shown == page(whole))
    #expect(page(first)?.contains("Chữ cũ") == true)
  }

  @Test func leavesToTheWholePlanWhatMayChangeOtherPages() async throws {
    let first = await Self.preview(try Self.tree([Self.source: Self.text("Chữ.")]))
    func edited(_ text: String, _ path: FilePath = Self.source) -> Preview? {
      first.edited(Array(text.utf8), at: path)
    }
    #expect(edited(Self.text("Khác.")) != nil)
    #expect(edited(Self.text("Chữ.", "Ghim: có\n")) == nil)
    #expect(edited(Self.text("Chữ.").replacing("Tin", with: "Bài")) == nil)
    #expect(edited("Không có phần đầu") == nil)
    #expect(edited(Self.text("Trang mới."), "content/xa-an/tin-tuc/moi.md") == nil)
    #expect(edited("Tên: Xã Khác\n", "content/xa-an/trang.yml") == nil)
    #expect(first.edited(Array(Self.text("Chữ ").utf8) + [0xFF, 0xFE], at: Self.source) == nil)
  }

  @Test func showsWhatAPageWasWhileItIsBroken() async throws {
    let sound = Self.text("Bản đúng.")
    let broken = Self.text("Bản hỏng.", "Đăng từ: hôm nào\n")
    let first = await Self.preview(try Self.tree([Self.source: sound]))
    let second = await Self.preview(try Self.tree([Self.source: broken]), after: first)
    #expect(page(second)?.contains("Bản đúng.") == true)
    #expect(second.findings.own(of: Self.source, fresh: []).contains { $0.severity == .error })
    #expect(second.edited(Array(Self.text("Khác.").utf8), at: Self.source) == nil)
    let third = await Self.preview(
      try Self.tree([Self.source: Self.text("Đã sửa.")]), after: second)
    #expect(page(third)?.contains("Đã sửa.") == true)
    #expect(third.findings.own(of: Self.source, fresh: []).isEmpty)
  }

  @Test func showsTheLastTextThatWasSoundAlsoWhenNoPlanSawIt() async throws {
    let first = await Self.preview(try Self.tree([Self.source: Self.text("Bản một.")]))
    let quick = try #require(first.edited(Array(Self.text("Bản hai.").utf8), at: Self.source))
    let broken = try Self.tree([Self.source: Self.text("Hỏng.", "Đăng từ: hôm nào\n")])
    let second = await Self.preview(broken, after: quick)
    #expect(page(second)?.contains("Bản hai.") == true)
  }

  @Test func keepsAPortalWhoseSettingsAreBroken() async throws {
    let first = await Self.preview(try Self.tree([Self.source: Self.text("Chữ.")]))
    let second = await Self.preview(
      try Self.tree([Self.source: Self.text("Chữ."), "content/xa-an/trang.yml": "Tên\n"]),
      after: first)
    #expect(page(second)?.contains("Chữ.") == true)
    #expect(second.findings.all.contains { $0.span.path == "content/xa-an/trang.yml" })
    let third = await Self.preview(
      try Self.tree().without(["content/xa-an/trang.yml"]), after: second)
    #expect(page(third) == nil)
  }

  @Test func showsDraftsToWhoAsksForThem() async throws {
    let tree = try Self.tree([
      Self.source: Self.text("Chưa xong.", "Nháp: có\n"),
      "content/xa-an/tin-tuc/x.md": Self.text("Cũng chưa.", "Nháp: x\n"),
      "content/xa-an/tin-tuc/draft.md": Self.text("Not yet.", "draft: \"yes\"\n"),
      "content/xa-an/tin-tuc/lo.md": Self.text("Gõ nhầm.", "Nháp: chưa biết\n"),
    ])
    let hidden = await Self.preview(tree)
    #expect(page(hidden) == nil)
    var request = Self.request
    request.showsDrafts = true
    let shown = await Self.preview(tree, after: nil, request)
    #expect(page(shown)?.contains("Chưa xong.") == true)
    #expect(page(shown, "xa-an/tin-tuc/x.html")?.contains("Cũng chưa.") == true)
    #expect(page(shown, "xa-an/tin-tuc/draft.html")?.contains("Not yet.") == true)
    // What cannot be read hides the page, here as when it is published.
    #expect(page(shown, "xa-an/tin-tuc/lo.html") == nil)
    let edited = shown.edited(Array(Self.text("Viết tiếp.", "Nháp: có\n").utf8), at: Self.source)
    #expect(edited.flatMap { page($0) }?.contains("Viết tiếp.") == true)
  }

  @Test func keepsThePlacesOfADraftsFindings() throws {
    let text = Self.text("Chữ.", "Nháp: có\n")
    let shown = try #require(withoutDraft(Array(text.utf8), at: Self.source))
    #expect(shown.count == text.utf8.count)
    #expect(String(decoding: shown, as: UTF8.self) == text.replacing("có\n---", with: "no \n---"))
    #expect(withoutDraft(Array(Self.text("Nháp: có").utf8), at: Self.source) == nil)
    #expect(withoutDraft(Array(Self.text("Chữ.", "Nháp: không\n").utf8), at: Self.source) == nil)
  }

  @Test func takesAnotherThemeWithoutAnotherPlan() async throws {
    let tree = try Self.tree([Self.source: Self.text("Chữ.")])
    let first = await Self.preview(tree)
    let path: FilePath = "themes/mac-dinh/assets/mac-dinh.css"
    var styled = tree
    styled.add((tree[path] ?? []) + Array("main { color: red; }\n".utf8), at: path)
    let second = try #require(first.rethemed(styled))
    let (old, new) = (try #require(page(first)), try #require(page(second)))
    let message = PageMessage(
      from: PageMark(Array(old.utf8)).text, to: PageMark(Array(new.utf8)))
    guard case .styles(let styles, _)? = message else {
      Issue.record("\(String(describing: message))")
      return
    }
    let address = try #require(styles.first).replacing("../", with: "")
    guard case .bytes(let css) = second.answer(to: "xa-an/\(address)") else {
      Issue.record("no style sheet at \(address)")
      return
    }
    #expect(String(decoding: css, as: UTF8.self).contains("main { color: red; }"))
    #expect(page(await Self.preview(styled, after: first)) == new)
    let template: FilePath = "themes/mac-dinh/templates/404.mustache"
    styled.add((styled[template] ?? []) + Array("{{#hỏng".utf8), at: template)
    #expect(first.rethemed(styled) == nil)
  }

  // MARK: - Findings

  @Test func tellsOfAPagesOwnFindingsFirst() async throws {
    let words = "Xem [tệp](khong-co.pdf)."
    let tree = try Self.tree([Self.source: Self.text(words)])
    let preview = await Self.preview(tree)
    guard case .page(let page) = preview.answer(to: Self.address) else {
      Issue.record("no page")
      return
    }
    let text = PanelMessage(preview.findings, for: page, isChecking: true)
      .text(tree) { "noi-dung/\($0)" }
    #expect(text.contains("\"dangSoat\":true"))
    #expect(text.contains("\"tep\":\"noi-dung/content/xa-an/tin-tuc/tin.md\",\"dong\":6"))
    #expect(text.contains("\"riengLoi\":1"))
    let other = PanelMessage(preview.findings, for: nil, isChecking: false).text(tree) { $0.string }
    #expect(other.contains("\"rieng\":[]"))
  }

  /// What was found when pages were made is forgotten with the text that it was found in.
  @Test func forgetsWhatAnEditedTextNoLongerHas() async throws {
    let tree = try Self.tree([Self.source: Self.text("Xem [tệp](khong-co.pdf).")])
    var first = await Self.preview(tree)
    guard case .page(let page) = first.answer(to: Self.address) else {
      Issue.record("no page")
      return
    }
    first.findings = first.findings.with(rendered: page.findings)
    #expect(first.findings.count(.error) == 1)
    #expect(first.findings.own(of: Self.source, fresh: []).isEmpty)
    let same = await Self.preview(tree, after: first)
    #expect(same.findings.count(.error) == 1)
    let mended = await Self.preview(
      try Self.tree([Self.source: Self.text("Chữ.")]), after: same)
    #expect(mended.findings.count(.error) == 0)
  }

  @Test func cannotEndAScript() {
    let page = PageMessage.styles(["</script><b>"], mark: "x").text
    #expect(!page.contains("<"))
  }
}
