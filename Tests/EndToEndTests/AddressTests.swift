import Foundation
import Testing

/// Addresses that readers had, over builds in which editors rename, move and delete.
@Suite struct AddressTests {
  private func text(_ title: String, _ words: String, head: String = "") -> String {
    let body = (0..<30).map { "\(words)\($0)" }.joined(separator: " ")
    return "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n\(head)---\n\n\(body).\n"
  }

  private func installation() throws -> Installation {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/a.md": text("Bài A", "chữ"), "xa-mau/tin-tuc/b.md": text("Bài B", "lời"),
      ]) { $1 })
    _ = try build(site)
    return site
  }

  @discardableResult
  private func build(_ site: Installation) throws -> Installation.Run {
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.trangxa("verify").output == "")
    return run
  }

  private func move(_ site: Installation, _ old: String, _ new: String) throws {
    let text = try site.text("content/xa-mau/\(old)")
    try site.delete("content/xa-mau/\(old)")
    try site.write(text, to: "content/xa-mau/\(new)")
  }

  private func target(_ site: Installation, _ address: String) throws -> String? {
    let page = try site.text("public/xa-mau/\(address)")
    return page.firstMatch(of: /http-equiv="refresh" content="0; url=([^"]*)"/).map {
      String($0.1)
    }
  }

  private static let ledger = ".trangxa/cong/public=xa-mau/so-dia-chi"

  @Test func leadOnAfterAFileWasRenamedAndItsAddressChangedAgain() throws {
    let site = try installation()
    defer { site.remove() }
    try move(site, "tin-tuc/a.md", "tin-tuc/c.md")
    #expect(try build(site).errors == "")
    #expect(try target(site, "tin-tuc/a.html") == "../tin-tuc/c.html")
    try site.write(
      text("Bài A", "chữ", head: "Đường dẫn: le-hoi\n"), to: "content/xa-mau/tin-tuc/c.md")
    #expect(try build(site).errors == "")
    #expect(try target(site, "tin-tuc/a.html") == "../tin-tuc/le-hoi.html")
    #expect(try target(site, "tin-tuc/c.html") == "../tin-tuc/le-hoi.html")
    #expect(
      try site.text(".trangxa/may-chu/public/chuyen-huong.map") == """
        /xa-mau/tin-tuc/a.html /xa-mau/tin-tuc/le-hoi.html;
        /xa-mau/tin-tuc/c.html /xa-mau/tin-tuc/le-hoi.html;

        """)
    let before = try site.snapshot("public")
    let kept = try site.text(Self.ledger)
    try build(site)
    #expect(try site.snapshot("public") == before)
    #expect(try site.text(Self.ledger) == kept)
  }

  @Test func tellOfAGuessOnce() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete("content/xa-mau/tin-tuc/a.md")
    try site.write(
      text("Bài A sửa", "chữ", head: "Niêm yết đến: 30/12/2026\n") + "\nThêm một câu nữa.\n",
      to: "content/xa-mau/thong-bao/moi.md")
    let run = try build(site)
    #expect(
      run.errors.contains("thong-bao/moi.md: cảnh báo: tệp này được xem là “tin-tuc/a.md” đổi tên"))
    #expect(try target(site, "tin-tuc/a.html") == "../thong-bao/moi.html")
    #expect(try build(site).errors.contains("TX0763") == false)
    #expect(try target(site, "tin-tuc/a.html") == "../thong-bao/moi.html")
  }

  @Test func areToldOfWhenTheirPageIsDeletedAndLeadOnWhenItComesBack() throws {
    let site = try installation()
    defer { site.remove() }
    let old = try site.text("content/xa-mau/tin-tuc/a.md")
    try site.delete("content/xa-mau/tin-tuc/a.md")
    let run = try build(site)
    #expect(
      run.errors == """
        content/xa-mau/tin-tuc/a.md: cảnh báo: “tin-tuc/a.html” từng được đăng, nay tệp nguồn không còn nên ai mở \
        sẽ gặp trang báo không có [TX0762]
        gợi ý: có trang thay thì thêm vào trang ấy dòng “Địa chỉ cũ: tin-tuc/a.html”; bỏ hẳn thì chạy trangxa \
        withdraw tin-tuc/a.html --site xa-mau --ly-do "…"
        1 cảnh báo

        """)
    #expect(try build(site).errors == run.errors)
    #expect(!site.exists("public/xa-mau/tin-tuc/a.html"))
    try site.write(old, to: "content/xa-mau/tin-tuc/ten-khac.md")
    #expect(try build(site).errors == "")
    #expect(try target(site, "tin-tuc/a.html") == "../tin-tuc/ten-khac.html")
    try site.write(text("Bài mới", "mới"), to: "content/xa-mau/tin-tuc/a.md")
    #expect(try build(site).errors == "")
    #expect(try target(site, "tin-tuc/a.html") == nil)
  }

  @Test func stopBeingToldOfAfterNinetyDays() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete("content/xa-mau/tin-tuc/a.md")
    try build(site)
    let run = { try site.trangxa("build", "--nghi", "0", "--now", $0).errors.contains("TX0762") }
    #expect(try run("2027-02-19"))
    #expect(try !run("2027-02-20"))
    #expect(
      try site.trangxa("withdraw").output == """
        public/xa-mau: 0 địa chỉ đã gỡ, 1 địa chỉ không còn dẫn tới đâu
          mất    tin-tuc/a.html  từ 21/11/2026

        """)
  }

  @Test func changeNothingWhenTwoPagesAreSwapped() throws {
    let site = try installation()
    defer { site.remove() }
    let (a, b) = (
      try site.text("content/xa-mau/tin-tuc/a.md"), try site.text("content/xa-mau/tin-tuc/b.md")
    )
    try site.write(b, to: "content/xa-mau/tin-tuc/a.md")
    try site.write(a, to: "content/xa-mau/tin-tuc/b.md")
    #expect(try build(site).errors == "")
    #expect(try site.text("public/xa-mau/tin-tuc/a.html").contains("Bài B"))
    #expect(try site.text(".trangxa/may-chu/public/chuyen-huong.map") == "")
  }

  @Test func areKnownOfReleasesFromBeforeTheLedger() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete(Self.ledger)
    try site.delete("content/xa-mau/tin-tuc/a.md")
    #expect(try build(site).errors.contains("“tin-tuc/a.html” từng được đăng"))
  }

  @Test(arguments: ["không phải sổ\n", "trangxa so-dia-chi 9\n-\nhết 0 00\n", ""])
  func areKnownWhenTheLedgerIsDamaged(_ text: String) throws {
    let site = try installation()
    defer { site.remove() }
    try move(site, "tin-tuc/a.md", "tin-tuc/c.md")
    try build(site)
    try site.write(text, to: Self.ledger)
    let run = try build(site)
    #expect(run.errors.contains("sổ địa chỉ của trang bị hỏng, đã cất ở "))
    #expect(try site.text("\(Self.ledger).hong-1") == text)
    #expect(try build(site).errors.contains("bị hỏng") == false)
    // The release before is still here and had the page.
    #expect(try site.trangxa("withdraw").output.contains("tin-tuc/a.html"))
  }

  @Test func tellAServerOfAddressesOfAnOldSystem() throws {
    let site = try installation()
    defer { site.remove() }
    let former = "Địa chỉ cũ: [\"https://cu.gov.vn/tin.aspx?id=3\", tin/cu]\n"
    try site.write(text("Bài A", "chữ", head: former), to: "content/xa-mau/tin-tuc/a.md")
    #expect(try build(site).errors == "")
    let tables = ".trangxa/may-chu/public"
    #expect(
      try site.text("\(tables)/dia-chi-cu.map")
        == "\"cu.gov.vn/tin.aspx?id=3\" /xa-mau/tin-tuc/a.html;\n")
    #expect(
      try site.text("\(tables)/chuyen-huong.map") == """
        /xa-mau/tin/cu /xa-mau/tin-tuc/a.html;
        /xa-mau/tin/cu.html /xa-mau/tin-tuc/a.html;

        """)
    #expect(try target(site, "tin/cu.html") == "../tin-tuc/a.html")
  }

  @Test func beginAtTheRootWhereAPortalIsTheWholeOutput() throws {
    let site = try Installation([
      "trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n", "tin-tuc/a.md": text("Bài A", "chữ"),
    ])
    defer { site.remove() }
    try build(site)
    let old = try site.text("content/tin-tuc/a.md")
    try site.delete("content/tin-tuc/a.md")
    try site.write(old, to: "content/tin-tuc/b.md")
    #expect(try build(site).errors == "")
    #expect(
      try site.text(".trangxa/may-chu/public/chuyen-huong.map")
        == "/tin-tuc/a.html /tin-tuc/b.html;\n")
    let run = try site.trangxa([
      "withdraw", "tin-tuc/b.html", "--ly-do", "nhầm", "--nghi", "0", "--now", "2026-11-21",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("content/da-go.csv").contains("tin-tuc/b.html,nhầm,21/11/2026"))
    #expect(try site.text(".trangxa/may-chu/public/da-go.map") == "/tin-tuc/b.html 1;\n")
  }

  @Test func leadNobodyToOrFromWhatTheLawForbids() throws {
    let site = try installation()
    defer { site.remove() }
    try move(site, "tin-tuc/a.md", "tin-tuc/c.md")
    try build(site)
    #expect(site.exists("public/xa-mau/tin-tuc/a.html"))
    let words = try site.text("content/xa-mau/tin-tuc/c.md")
    try site.write(
      words + "\nÔng Nguyễn Văn A, số căn cước 031090001234.\n", to: "content/xa-mau/tin-tuc/c.md")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(!run.errors.contains("TX0762"))
    try site.write(words, to: "content/xa-mau/tin-tuc/d.md")
    try site.delete("content/xa-mau/tin-tuc/c.md")
    #expect(try build(site).errors == "")
    for name in ["a", "c"] { #expect(!site.exists("public/xa-mau/tin-tuc/\(name).html")) }
    #expect(try site.text(".trangxa/may-chu/public/chuyen-huong.map") == "")
  }

  @Test func leadOnFromWhatIsServedAfterGoingBack() throws {
    let site = try installation()
    defer { site.remove() }
    try move(site, "tin-tuc/a.md", "tin-tuc/c.md")
    try build(site)
    let map = ".trangxa/may-chu/public/chuyen-huong.map"
    #expect(try site.text(map).contains("/xa-mau/tin-tuc/a.html"))
    #expect(try site.trangxa("rollback").status == 0)
    // The page is there again; a server that sent its readers on would send them to nothing.
    #expect(try site.text(map) == "")
    #expect(try site.text("public/xa-mau/tin-tuc/a.html").contains("Bài A"))
  }
}
