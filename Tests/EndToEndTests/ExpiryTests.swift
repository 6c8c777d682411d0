import Foundation
import Testing

/// What is over goes by itself: nobody writes anything, only the day is another one.
@Suite struct ExpiryTests {
  private func installation() throws -> Installation {
    func page(_ title: String, _ keys: String) -> String {
      "---\nTiêu đề: \(title)\nNgày: 01/11/2026\n\(keys)\n---\nLời riêng của \(title).\n"
    }
    return try Installation([
      "xa-mau/trang.yml": "Tên: Xã Mẫu\nURL: https://mau.example\n",
      "xa-mau/tin-tuc/ban-tin.md": page("Bantinmot", "Đăng đến: 30/11/2026"),
      "xa-mau/tin-tuc/con-lai.md": page("Bantinhai", "Đăng từ: 01/12/2026"),
      "xa-mau/thong-bao/hop-dan.md": page(
        "Hopdanmot", "Niêm yết từ: 01/11/2026\nNiêm yết đến: 30/11/2026\nKhẩn: có"),
    ])
  }

  /// The served files that speak of something, by the addresses that the release itself uses.
  private func speaking(of word: String, _ site: Installation) throws -> [String] {
    let manifest = try site.text("public/xa-mau/.trangxa").split(separator: "\n").dropFirst(3)
    let used = manifest.compactMap { line -> String? in
      let parts = line.split(separator: " ", maxSplits: 3)
      return parts.count == 4 && parts[2] == "-" ? String(parts[3]) : nil
    }
    return try used.filter { address in
      let text = try site.text("public/xa-mau/\(address)").lowercased()
      return address.contains(word.lowercased()) || text.contains(word.lowercased())
    }.sorted()
  }

  @Test func aPageWhoseTimeIsOverIsNowhereInTheNextRelease() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try site.trangxa("build", "--now", "2026-11-30").status == 0)
    let before = try speaking(of: "Bantinmot", site)
    for place in ["tin-tuc/ban-tin.html", "tin-tuc/index.html", "tin-tuc/atom.xml", "index.html"] {
      #expect(before.contains(place), "\(before)")
    }
    #expect(before.contains { $0.hasSuffix(".js") }, "tìm được: \(before)")
    #expect(try site.text("public/xa-mau/sitemap.xml").contains("tin-tuc/ban-tin.html"))
    #expect(try speaking(of: "Bantinhai", site) == [])

    #expect(try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0").status == 0)
    #expect(try speaking(of: "Bantinmot", site) == [])
    #expect(!site.exists("public/xa-mau/tin-tuc/ban-tin.html"))
    #expect(!(try site.text("public/xa-mau/sitemap.xml").contains("ban-tin.html")))
    #expect(try speaking(of: "Bantinhai", site).contains("tin-tuc/con-lai.html"))
    #expect(try site.trangxa("verify").status == 0)
  }

  @Test func aNoticeWhoseTimeIsOverIsKeptWithItsNoteAndOffTheBoard() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try site.trangxa("build", "--now", "2026-11-30").status == 0)
    #expect(try site.text("public/xa-mau/tin-tuc/index.html").contains("Hopdanmot"), "khẩn")
    #expect(try site.text("public/xa-mau/thong-bao/atom.xml").contains("Hopdanmot"))

    #expect(try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0").status == 0)
    let page = try site.text("public/xa-mau/thong-bao/hop-dan.html")
    #expect(page.contains("Đã hết thời gian niêm yết từ 01/12/2026."))
    #expect(
      try site.text("public/xa-mau/thong-bao/index.html").contains("đã hết thời gian niêm yết"))
    for place in ["index.html", "tin-tuc/index.html", "thong-bao/atom.xml"] {
      #expect(!(try site.text("public/xa-mau/\(place)").contains("Hopdanmot")), "\(place)")
    }
  }

  /// An empty feed and the desk's page once bore the day of the build.
  @Test func nothingIsPublishedOnADayOnWhichNothingIsDue() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try site.trangxa("build", "--now", "2026-12-01").status == 0)
    let served = try site.text("public/xa-mau/.trangxa")
    #expect(try site.trangxa("build", "--now", "2026-12-25", "--nghi", "0").status == 0)
    #expect(try site.text("public/xa-mau/.trangxa") == served)
  }

  /// Files of the search stay for readers of an older page, but not when a page is gone: its words are in them.
  @Test func theWordsOfAnExpiredPageLeaveTheFilesOfTheSearchWithIt() throws {
    let site = try installation()
    defer { site.remove() }
    func areServed() throws -> Bool {
      try site.snapshot("public/xa-mau").contains { name, data in
        name.hasSuffix(".js") && String(decoding: data, as: UTF8.self).contains("Bantinmot")
      }
    }
    #expect(try site.trangxa("build", "--now", "2026-11-30").status == 0)
    #expect(try areServed())
    #expect(try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0").status == 0)
    #expect(try !areServed())
  }

  /// A portal with a list of persons until 20/12/2026.
  private func listOfPersons() throws -> Installation {
    try Installation(
      Installation.smallest.merging([
        "xa-mau/ho-tro/tet.md": """
        ---
        Tiêu đề: Hỗ trợ Tết
        Chương trình: Hỗ trợ Tết 2027
        Căn cứ công khai: "Thông tư 26/2026/TT-BTC, Điều 30"
        Đăng từ: 20/11/2026
        Gỡ ngày: 20/12/2026
        Danh sách: ho-tro/tet.csv
        ---
        Ý kiến gửi về xã.
        """,
        "xa-mau/ho-tro/tet.csv": "Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Sậy,500.000\n",
      ]) { $1 })
  }

  @Test func aListOfPersonsGoesOnItsDayAlsoWhenNothingCanBeBuilt() throws {
    let site = try listOfPersons()
    defer { site.remove() }
    _ = try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0")
    #expect(site.exists("public/xa-mau/ho-tro/tet.html"))
    try site.ownThemes()
    try site.write("{{#", to: "themes/mac-dinh/templates/bo-cuc.mustache")
    _ = try site.trangxa("build", "--now", "2026-12-02", "--nghi", "0")
    #expect(site.exists("public/xa-mau/ho-tro/tet.html"), "its day is not over")
    for _ in 1...2 {
      _ = try site.trangxa("build", "--now", "2026-12-25", "--nghi", "0")
      #expect(!site.exists("public/xa-mau/ho-tro/tet.html"))
      #expect(site.exists("public/xa-mau/ho-tro/index.html"))
    }
  }

  @Test func aListOfPersonsGoesOnItsDayAlsoWhenTheSettingsAreBroken() throws {
    let site = try listOfPersons()
    defer { site.remove() }
    _ = try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0")
    try site.write("Tên: [\n", to: "content/xa-mau/trang.yml")
    _ = try site.trangxa("build", "--now", "2026-12-02", "--nghi", "0")
    #expect(site.exists("public/xa-mau/ho-tro/tet.html"), "its day is not over")
    _ = try site.trangxa("build", "--now", "2026-12-25", "--nghi", "0")
    #expect(!site.exists("public/xa-mau/ho-tro/tet.html"))
  }

  @Test func aListOfPersonsWithAnErrorIsNoReasonToForgetReleases() throws {
    let site = try listOfPersons()
    defer { site.remove() }
    _ = try site.trangxa("build", "--now", "2026-12-01", "--nghi", "0")
    try site.write("Họ tên,Thôn,Số\nx\n", to: "content/xa-mau/ho-tro/tet.csv")
    _ = try site.trangxa("build", "--now", "2026-12-02", "--nghi", "0")
    #expect(!site.exists("public/xa-mau/ho-tro/tet.html"))
    #expect(try site.trangxa("rollback", "--nghi", "0").status == 0)
    #expect(site.exists("public/xa-mau/ho-tro/tet.html"))
  }

  /// Neither by going back nor by holding an earlier release.
  @Test func aListOfPersonsWhoseDayIsOverNeverComesBack() throws {
    let site = try listOfPersons()
    defer { site.remove() }
    func build(_ day: String, _ title: String) throws {
      try site.write(
        "---\nTiêu đề: \(title)\nNgày: 01/11/2026\n---\nChữ.\n", to: "content/xa-mau/tin-tuc/moi.md"
      )
      _ = try site.trangxa("build", "--now", day, "--nghi", "0")
    }
    for (day, title) in [("2026-11-29", "Một"), ("2026-11-30", "Hai"), ("2026-12-01", "Ba")] {
      try build(day, title)
    }
    #expect(try site.text("public/xa-mau/ho-tro/tet.html").contains("Bí Mật"))
    #expect(try site.trangxa("rollback", "--nghi", "0").status == 0)
    #expect(site.exists("public/xa-mau/ho-tro/tet.html"))
    // Held, and the day is over.
    try build("2026-12-25", "Bốn")
    #expect(!site.exists("public/xa-mau/ho-tro/tet.html"))
    _ = try site.trangxa("resume")
    try build("2026-12-26", "Năm")
    for _ in 1...3 {
      _ = try site.trangxa("rollback", "--nghi", "0")
      #expect(!site.exists("public/xa-mau/ho-tro/tet.html"))
    }
    for (name, data) in try site.snapshot("public") {
      #expect(!String(decoding: data, as: UTF8.self).contains("Bí Mật"), "\(name)")
    }
  }
}
