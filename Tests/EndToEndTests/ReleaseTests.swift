import Foundation
import Testing

/// Releases as an operator sees them: what is kept, going back, going on, comparing.
@Suite struct ReleaseTests {
  private func installation() throws -> Installation {
    try Installation(Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": tin("Một")]) { $1 })
  }

  private func tin(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  /// Publishes the article under another title, without waiting for copies to rest.
  @discardableResult
  private func publish(_ title: String, _ site: Installation) throws -> Installation.Run {
    try site.write(tin(title), to: "content/xa-mau/tin-tuc/tin.md")
    return try site.trangxa("build", "--nghi", "0")
  }

  private func title(_ site: Installation) throws -> String {
    let page = try site.text("public/xa-mau/tin-tuc/tin.html")
    return String(try #require(page.firstMatch(of: /<h1[^>]*>([^<]*)</)).1)
  }

  private func releases(_ site: Installation) throws -> [String] {
    let output = try site.trangxa("releases").output
    return output.matches(of: /\d{8}-\d{6}-[0-9a-f]{8}/).map { String($0.0) }
  }

  @Test func goesBackAStepAndHoldsUntilItIsToldToGoOn() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Ba"] { try publish(title, site) }
    #expect(try title(site) == "Ba")
    let back = try site.trangxa("rollback")
    #expect(back.status == 0, "\(back.errors)")
    #expect(back.output.hasPrefix("public/xa-mau: đang đăng bản "))
    #expect(try title(site) == "Hai")
    #expect(try site.trangxa("verify").status == 0)

    let held = try publish("Bốn", site)
    #expect(try title(site) == "Hai")
    #expect(
      held.errors.contains(
        /public\/xa-mau: giữ bản \S+ từ [^,]*, nên chưa đăng bản mới; chạy “trangxa resume”/))
    #expect(try site.trangxa("resume").output == "public/xa-mau: lần dựng sau sẽ đăng bản mới\n")
    #expect(try site.trangxa("resume").output == "public/xa-mau: không bị giữ\n")
    #expect(try publish("Bốn", site).errors == "")
    #expect(try title(site) == "Bốn")
  }

  @Test func keepsTheReleasesOfTwoOutputsInOneFolderApart() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai"] { try publish(title, site) }
    for title in ["Thử một", "Thử hai"] {
      try site.write(tin(title), to: "content/xa-mau/tin-tuc/tin.md")
      _ = try site.trangxa("build", "--nghi", "0", "--output", "thu")
    }
    #expect(try site.trangxa("rollback").status == 0)
    #expect(try title(site) == "Một")
    #expect(try site.text("thu/xa-mau/tin-tuc/tin.html").contains("Thử hai"))
  }

  @Test func goesBackToAnyReleaseThatIsKept() throws {
    let site = try installation()
    defer { site.remove() }
    var wanted: [String: String] = [:]
    for title in ["Một", "Hai", "Ba", "Bốn"] {
      try publish(title, site)
      wanted[title] = try #require(try releases(site).first)
    }
    for title in ["Một", "Ba", "Hai", "Bốn"] {
      let run = try site.trangxa("rollback", try #require(wanted[title]))
      #expect(run.status == 0, "\(run.errors)")
      #expect(try self.title(site) == title)
      #expect(try site.trangxa("verify").output == "")
    }
  }

  @Test func keepsTheLastReleasesAlone() throws {
    let site = try installation()
    defer { site.remove() }
    for number in 1...6 {
      try site.write(tin("Tin \(number)"), to: "content/xa-mau/tin-tuc/tin.md")
      _ = try site.trangxa("build", "--nghi", "0", "--giu", "3")
    }
    #expect(try releases(site).count == 3)
    for release in try releases(site).reversed() {
      #expect(try site.trangxa("rollback", release).status == 0)
      #expect(try site.trangxa("verify").status == 0)
    }
  }

  @Test func changesNothingWhenThereIsNothingToGoBackTo() throws {
    let site = try installation()
    defer { site.remove() }
    try publish("Một", site)
    let before = try site.snapshot("public")
    let none = try site.trangxa("rollback")
    #expect(none.status == 3)
    #expect(
      none.errors == "trangxa: “public/xa-mau” không có bản phát hành nào trước bản đang đăng\n")
    let unknown = try site.trangxa("rollback", "20200101-000000-00000000")
    #expect(unknown.status == 3)
    #expect(unknown.errors.contains("không có bản phát hành “20200101-000000-00000000”"))
    let wrong = try site.trangxa("rollback", "hôm qua")
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("trangxa: “hôm qua” không phải mã bản phát hành\ngợi ý: "))
    #expect(try site.snapshot("public") == before)
    #expect(try publish("Hai", site).errors == "")
  }

  @Test func asksWhichPortalWhenThereAreSeveral() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    _ = try site.trangxa("build")
    let run = try site.trangxa("rollback")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "trangxa: “public” có 2 trang\ngợi ý: chỉ một trang, như --site xa-an\n")
    let unknown = try site.trangxa("releases", "--site", "xa-la")
    #expect(unknown.errors == "trangxa: không có trang “xa-la” trong public\n")
  }

  @Test func namesWhatAStrangerChangedAndPutsItRight() throws {
    let site = try installation()
    defer { site.remove() }
    try publish("Một", site)
    try publish("Hai", site)
    let before = try site.pages("public")
    try site.write("cười\n", to: "public/xa-mau/index.html")
    try site.delete("public/xa-mau/tin-tuc/tin.html")
    try site.write("lạ\n", to: "public/xa-mau/tin-tuc/la.html")
    let run = try site.trangxa("verify")
    #expect(run.status == 1)
    #expect(
      run.output == """
        public/xa-mau/index.html: đã bị đổi
        public/xa-mau/tin-tuc/la.html: không do trangxa đăng
        public/xa-mau/tin-tuc/tin.html: không còn

        """)
    let build = try site.trangxa("build", "--nghi", "0")
    #expect(
      build.errors
        == "public/xa-mau/: có tệp bị đổi từ ngoài, đã đăng lại: index.html, tin-tuc/tin.html, tin-tuc/la.html\n"
    )
    #expect(try site.pages("public") == before)
    // The copy that the stranger touched is the other one now, and what they did is not believed there.
    try publish("Ba", site)
    #expect(try site.trangxa("verify").output == "")
  }

  @Test func writesOnlyWhatChanged() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Ba"] { try publish(title, site) }
    let folder = site.folder.appendingPathComponent(".trangxa/cong/public=xa-mau/ban-hai/404.html")
      .path
    let before = try FileManager.default.attributesOfItem(atPath: folder)[.systemFileNumber] as? Int
    try publish("Bốn", site)
    let served = site.folder.appendingPathComponent("public/xa-mau/404.html").path
    let after = try FileManager.default.attributesOfItem(atPath: served)[.systemFileNumber] as? Int
    #expect(before == after, "the page of the other copy was written again")
    #expect(try title(site) == "Bốn")
  }

  /// Servers make an ETag of the time and the size of a file.
  @Test func keepsTheTimeOfWhatDidNotChange() throws {
    let site = try installation()
    defer { site.remove() }
    func time(_ page: String) throws -> Int {
      let path = site.folder.appendingPathComponent("public/xa-mau/\(page)").path
      let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      return Int(try #require(date).timeIntervalSince1970)
    }
    try publish("Một", site)
    let first = (same: try time("404.html"), other: try time("tin-tuc/tin.html"))
    for title in ["Hai", "Ba", "Bốn"] {
      Thread.sleep(forTimeInterval: 1.1)
      try publish(title, site)
      #expect(try time("404.html") == first.same)
      #expect(try site.trangxa("verify").output == "")
    }
    #expect(try time("tin-tuc/tin.html") > first.other)
    // What a stranger changed is no longer the file that browsers have.
    try site.write(try site.text("public/xa-mau/404.html"), to: "public/xa-mau/404.html")
    Thread.sleep(forTimeInterval: 1.1)
    try publish("Bốn", site)
    #expect(try time("404.html") > first.same)
  }

  @Test func leavesTheStylesOfAnOlderPageWhereTheyAre() throws {
    let site = try installation()
    defer { site.remove() }
    try site.ownThemes()
    try publish("Một", site)
    let name = try #require(
      try site.names(in: "public/xa-mau/assets").first { $0.hasPrefix("mac-dinh.") })
    let style = try #require(
      try FileManager.default.subpathsOfDirectory(
        atPath: site.folder.appendingPathComponent("themes/mac-dinh").path
      ).first { $0.hasSuffix("mac-dinh.css") })
    try site.write(
      try site.text("themes/mac-dinh/\(style)") + "\nmain { margin: 1px }\n",
      to: "themes/mac-dinh/\(style)")
    for title in ["Hai", "Ba"] {
      try publish(title, site)
      #expect(site.exists("public/xa-mau/assets/\(name)"), "\(title)")
      #expect(try site.trangxa("verify").output == "")
    }
    for number in 1...6 { try publish("Tin \(number)", site) }
    #expect(!site.exists("public/xa-mau/assets/\(name)"), "it goes with the releases that used it")
  }

  @Test func forgetsReleasesWithWhatTheLawForbids() throws {
    let site = try installation()
    defer { site.remove() }
    let number = "031090001234"
    // A page that named its law, and no longer does.
    let page = { (law: String) in
      "---\nTiêu đề: Danh sách\nNgày: 20/11/2026\n\(law)---\nÔng Nguyễn Văn A, số căn cước \(number).\n"
    }
    try site.write(
      page("Căn cứ công khai: Luật Tiếp cận thông tin 104/2016/QH13, Điều 17\n"),
      to: "content/xa-mau/tin-tuc/danh-sach.md")
    try publish("Một", site)
    try publish("Hai", site)
    #expect(site.exists("public/xa-mau/tin-tuc/danh-sach.html"))
    try site.write(page(""), to: "content/xa-mau/tin-tuc/danh-sach.md")
    try publish("Ba", site)
    #expect(!site.exists("public/xa-mau/tin-tuc/danh-sach.html"))
    for (name, data) in try site.snapshot("public") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(number) && !text.contains("danh-sach.html"), "\(name)")
    }
    #expect(try releases(site).count == 1)
    #expect(try site.trangxa("rollback").status == 3)
    for _ in 1...2 { try publish("Ba", site) }
    for (name, data) in try site.snapshot(".trangxa") {
      #expect(!String(decoding: data, as: UTF8.self).contains(number), "\(name)")
    }
  }

  @Test func takesWhatTheLawForbidsFromAReleaseThatIsHeld() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai"] { try publish(title, site) }
    _ = try site.trangxa("rollback")
    try site.write(
      "---\nTiêu đề: Một\nNgày: 20/11/2026\n---\nÔng Nguyễn Văn A, số căn cước 031090001234.\n",
      to: "content/xa-mau/tin-tuc/tin.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  @Test func goesOnWhenACopyLacksAFile() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai"] { try publish(title, site) }
    try site.delete("public/xa-mau/tin-tuc/tin.html")
    try publish("Hai", site)
    try site.write(tin("Ba"), to: "content/xa-mau/tin-tuc/tin.md")
    // Nothing has rested: the damaged copy is put aside.
    #expect(try site.trangxa("build").status == 0)
    #expect(try publish("Bốn", site).status == 0)
    #expect(try site.trangxa("verify").output == "")
  }

  @Test func publishesOverWhatAnEarlierVersionPublished() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("Xã Mẫu\n", to: "public/xa-mau/.trangxa")
    try site.write("cũ\n", to: "public/xa-mau/cu.html")
    #expect(try site.trangxa("build").errors == "")
    #expect(!site.exists("public/xa-mau/cu.html"))
    #expect(try site.trangxa("verify").output == "")
  }

  /// An upgrade that was taken back, or the other way round: what another version served is replaced by a build,
  /// and what it keeps is neither believed nor destroyed.
  @Test func leavesWhatAnotherVersionKeeps() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Ba"] { try publish(title, site) }
    let store = ".trangxa/cong/public=xa-mau"
    let foreign = "\(store)/phat-hanh/20200101-000000-0123abcd"
    let object = "\(store)/kho/\(String(repeating: "ab", count: 32))"
    let manifest = try site.text("public/xa-mau/.trangxa")
      .replacing("trangxa 1\n", with: "trangxa 2\n")
    for place in [foreign, "public/xa-mau/.trangxa"] { try site.write(manifest, to: place) }
    try site.write("của bản khác", to: object)
    let verified = try site.trangxa("verify").output
    #expect(verified == "public/xa-mau/.trangxa: không đọc được; hãy dựng lại\n")
    for title in ["Bốn", "Năm", "Sáu"] {
      #expect(try publish(title, site).errors == "")
      #expect(try self.title(site) == title)
      #expect(try site.trangxa("verify").output == "")
    }
    #expect(try site.text(foreign) == manifest)
    #expect(try site.text(object) == "của bản khác")
    #expect(try !releases(site).contains("20200101-000000-0123abcd"))
    #expect(try site.trangxa("rollback").status == 0)
    #expect(try title(site) == "Năm")
    // When the other version has gone, so does what only it needed.
    try site.delete(foreign)
    #expect(try site.trangxa("resume").status == 0)
    try publish("Bảy", site)
    #expect(!site.exists(object))
  }
}

/// A second build, and one that takes too long.
@Suite struct BuildLimitTests {
  @Test func waitsForAnotherBuildWhenItIsAsked() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa("build")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [site.folder.appendingPathComponent(".trangxa/khoa").path, "sleep", "12"]
    try holder.run()
    Thread.sleep(forTimeInterval: 0.5)
    let refused = try site.trangxa("build")
    #expect(refused.status == 75)
    let tooShort = try site.trangxa("build", "--wait", "0")
    #expect(tooShort.status == 75)
    #expect(try site.trangxa("build", "--wait", "60").status == 0)
    holder.waitUntilExit()
  }

  @Test(arguments: [["--wait", "-1"], ["--timeout", "0"], ["--giu", "0"], ["--nghi", "-5"]])
  func refusesLimitsThatMakeNoSense(_ options: [String]) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", options[0] + "=" + options[1])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trangxa: \(options[0]) cần"), "\(run.errors)")
  }
}
