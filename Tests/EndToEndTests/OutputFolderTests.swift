import Testing

/// What is on the disk already is never lost.
@Suite struct OutputFolderTests {
  @Test func replacesNoFolderOfSomebodyElse() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    try site.write("quý\n", to: "nha/anh-gia-dinh.txt")
    let run = try site.trangxa("build", "--output", "nha")
    #expect(run.status == 3)
    #expect(run.errors.contains("thư mục “nha” có tệp không do trangxa tạo, nên không bị thay"))
    #expect(try site.text("nha/anh-gia-dinh.txt") == "quý\n")
  }

  @Test func leavesOtherFilesBesideThePortalsAlone() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write("giữ\n", to: "public/khac/tep.txt")
    #expect(try site.trangxa("build").status == 0)
    #expect(try site.trangxa("build").status == 0)
    #expect(try site.text("public/khac/tep.txt") == "giữ\n")
  }

  @Test func dropsAPageWhoseSourceIsGone() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/tin.md": "---\nTiêu đề: Tin\nNgày: 2026\n---\n"
      ]) { $1 })
    defer { site.remove() }
    _ = try site.trangxa("build")
    #expect(site.exists("public/xa-mau/tin-tuc/tin.html"))
    try site.delete("content/xa-mau/tin-tuc/tin.md")
    _ = try site.trangxa("build")
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  @Test func looksAtEveryPortalBeforeItReplacesOne() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    try site.write("quý\n", to: "public/xa-binh/anh-gia-dinh.txt")
    let run = try site.trangxa("build")
    #expect(run.status == 3)
    #expect(run.errors.contains("thư mục “public/xa-binh” có tệp không do trangxa tạo"))
    #expect(try site.names(in: "public") == ["xa-binh"])
    #expect(try site.names(in: ".trangxa") == ["khoa", "trang-thai"])
  }

  @Test func replacesNoStartPageOfSomebodyElse() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write("trang của tôi\n", to: "nha/index.html")
    let run = try site.trangxa("build", "--output", "nha")
    #expect(run.status == 3)
    #expect(try site.names(in: "nha") == ["index.html"])
    #expect(try site.text("nha/index.html") == "trang của tôi\n")
  }

  @Test func putsNoPortalInThePlaceOfAFile() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write("quý\n", to: "public/xa-mau")
    let run = try site.trangxa("build")
    #expect(run.status == 3)
    #expect(run.errors.contains("“public/xa-mau”: không phải là thư mục"))
    #expect(try site.text("public/xa-mau") == "quý\n")
  }
}

/// Web servers often reach the served folder by a link. The link stays, and what it leads to changes.
@Suite struct LinkedOutputTests {
  private let single = ["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"]

  @Test(arguments: [true, false])
  func publishesASinglePortalWhereTheLinkLeads(_ targetIsThere: Bool) throws {
    let site = try Installation(single)
    defer { site.remove() }
    if targetIsThere { try site.write("", to: "srv/x/.gitkeep") }
    try site.link("cong", to: "srv/x")
    for _ in 1...2 {
      let run = try site.trangxa("build", "--output", "cong/")
      #expect(run.errors == "")
      #expect(site.isLink("cong"))
      #expect(site.exists("srv/x/index.html"))
    }
    #expect(try site.names(in: "srv") == [".trangxa", "x"])
    #expect(
      try site.names(in: "srv/.trangxa") == [
        "cong", "khoa", "may-chu", "nho-soat=x", "song", "trang-thai",
      ])
    #expect(!site.exists(".trangxa"))
  }

  @Test func publishesOneOfManyPortalsWhereItsLinkLeads() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    try site.link("public/xa-an", to: "../srv/an")
    for _ in 1...2 {
      #expect(try site.trangxa("build").errors == "")
      #expect(site.isLink("public/xa-an"))
      #expect(!site.isLink("public/xa-binh"))
      #expect(try site.text("public/xa-an/index.html").contains("Xã An"))
    }
    #expect(try site.names(in: "srv") == [".trangxa", "an"])
    #expect(try site.names(in: "public") == ["index.html", "xa-an", "xa-binh"])
  }

  @Test func refusesTwoPortalsInOneFolder() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    try site.link("public/xa-binh", to: "xa-an")
    let run = try site.trangxa("build")
    #expect(run.status == 3)
    #expect(run.errors.contains("thư mục “public/xa-binh” dẫn tới nơi trang khác được đăng"))
    #expect(try site.names(in: "public") == ["xa-binh"])
  }

  @Test func replacesNoFolderOfSomebodyElseBehindALink() throws {
    let site = try Installation(single)
    defer { site.remove() }
    try site.write("quý\n", to: "nha/anh-gia-dinh.txt")
    try site.link("cong", to: "nha")
    let run = try site.trangxa("build", "--output", "cong")
    #expect(run.status == 3)
    #expect(run.errors.contains("thư mục “cong” có tệp không do trangxa tạo"))
    #expect(try site.names(in: "nha") == ["anh-gia-dinh.txt"])
  }
}

@Suite struct RemovedPortalTests {
  @Test func tellsOfAPortalThatIsServedAndNoLongerInTheContent() throws {
    let site = try Installation(
      Installation.smallest.merging(["xa-cu/trang.yml": "Tên: Xã Cũ\nHư cấu: có\n"]) { $1 })
    defer { site.remove() }
    #expect(try site.trangxa("build").errors == "")
    try site.delete("content/xa-cu")
    let run = try site.trangxa("build")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("“xa-cu” còn ở public/ mà không còn trong content/"))
    #expect(site.exists("public/xa-cu/index.html"))
  }
}
