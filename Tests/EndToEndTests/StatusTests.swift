import Foundation
import Testing

/// What an operator, a monitor and an editor see of runs that nobody watches.
@Suite struct StatusTests {
  private static let folder = ".trangxa/trang-thai"

  private func json(_ site: Installation, _ name: String = "trang-thai.json") throws -> [String:
    Any]
  {
    let data = Data(try site.text("\(Self.folder)/\(name)").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func portals(_ site: Installation) throws -> [[String: Any]] {
    try #require(try json(site)["portals"] as? [[String: Any]])
  }

  private func installation(_ files: [String: String] = [:]) throws -> Installation {
    try Installation(Installation.two.merging(files) { $1 })
  }

  @Test func saysWhatReadersHaveAndWhatChangedInIt() throws {
    let site = try installation([
      "xa-an/tin-tuc/tin.md": "---\nTiêu đề: Tin\nNgày: 01/11/2026\n---\n"
    ])
    defer { site.remove() }
    #expect(try site.trangxa("build").status == 0)
    #expect(try json(site)["result"] as? String == "published")
    #expect(try portals(site).compactMap { $0["portal"] as? String } == ["xa-an", "xa-binh"])
    let first = try json(site, "xa-an/cong.json")
    #expect((first["added"] as? [String])?.contains("tin-tuc/tin.html") == true)
    let release = try #require(first["release"] as? String)
    #expect(try site.text("public/xa-an/.trangxa").contains(release))
    #expect(try site.text("\(Self.folder)/xa-an/ban-ke.txt") == site.text("public/xa-an/.trangxa"))

    try site.write(
      "---\nTiêu đề: Tin mới\nNgày: 01/11/2026\n---\n", to: "content/xa-an/tin-tuc/moi.md")
    try site.delete("content/xa-an/tin-tuc/tin.md")
    #expect(try site.trangxa("build", "--nghi", "0").status == 0)
    let second = try json(site, "xa-an/cong.json")
    #expect((second["added"] as? [String])?.contains("tin-tuc/moi.html") == true)
    #expect((second["removed"] as? [String])?.contains("tin-tuc/tin.html") == true)
    #expect((second["changed"] as? [String])?.contains("index.html") == true)
    #expect(try portals(site).compactMap { $0["result"] as? String } == ["published", "unchanged"])
    #expect(try !site.snapshot("public").keys.contains { $0.contains("trang-thai") })
  }

  @Test func aRunWithNothingNewWritesTheFileOfAllPortalsAlone() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    _ = try site.trangxa("build", "--nghi", "0")
    let before = try times(site)
    let run = try site.trangxa("build", "--nghi", "0", "--log", "json")
    #expect(run.errors == "" && run.status == 0)
    let after = try times(site)
    // The page says minutes, the file for machines seconds.
    let written = Set(before.keys.filter { before[$0] != after[$0] })
    #expect(written.contains("trang-thai.json"))
    #expect(written.isSubset(of: ["index.html", "trang-thai.json"]), "\(written)")
    #expect(try json(site)["result"] as? String == "unchanged")
  }

  private func times(_ site: Installation) throws -> [String: UInt64] {
    var found: [String: UInt64] = [:]
    for name in try site.snapshot(Self.folder).keys {
      let path = site.folder.appendingPathComponent("\(Self.folder)/\(name)").path
      // A file that is written anew is another file.
      found[name] =
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
    }
    return found
  }

  @Test func theMonitorsFileSaysThatTheRunEndedWellAndIsLeftAloneByOneThatDidNot() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    let line = try site.text(".trangxa/song")
    #expect(
      line.contains(
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00 \d{8}-\d{6}-[0-9a-f]{8} published\n$/))
    try site.write("Tệp lạ", to: "public/xa-an/la.txt")
    try site.delete("public/xa-an/.trangxa")
    let failed = try site.trangxa("build", "--nghi", "0")
    #expect(failed.status == 3)
    #expect(try site.text(".trangxa/song") == line)
    #expect(try json(site)["result"] as? String == "failed")
    let failure = try #require(try json(site)["last_failure"] as? [String: String])
    #expect(failure["reason"]?.contains("có tệp không do trangxa tạo") == true)
    #expect(try json(site)["last_success"] is String)
    #expect(try site.trangxa("status").status == 1)
    #expect(try site.trangxa("status").output.contains("lần chạy bị lỗi"))
    #expect(try site.text("\(Self.folder)/index.html").contains("Lần chạy gần nhất bị lỗi"))
  }

  @Test func saysThatTheTimeWasOver() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    for number in 1...1_500 {
      try site.write(
        "---\nTiêu đề: Tin \(number)\nNgày: 01/11/2026\n---\nChữ.\n",
        to: "content/xa-an/tin-tuc/tin-\(number).md")
    }
    let served = try site.text("public/xa-an/.trangxa")
    let run = try site.trangxa("build", "--timeout", "1")
    #expect(run.status == 3)
    #expect(
      run.errors == "trangxa: quá 1 giây nên bỏ dở; mỗi trang vẫn trọn một bản, cũ hoặc mới\n")
    #expect(try site.text("public/xa-an/.trangxa") == served)
    #expect(try json(site)["result"] as? String == "failed")
    #expect(try site.trangxa("status").output.contains("quá 1 giây nên bỏ dở"))
  }

  @Test func aPortalThatCannotBeBuiltIsNamedAndTheOthersAreNot() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.write("Tên: Xã An\nNháp nháp\n  : [\n", to: "content/xa-an/trang.yml")
    try site.write("Tên: Xã An\nĐơn vị: xa-la\n", to: "content/xa-an/trang.yml")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try portals(site).compactMap { $0["result"] as? String } == ["frozen", "unchanged"])
    let status = try site.trangxa("status")
    #expect(status.status == 1)
    #expect(status.output.contains("Xã An: bản"))
    #expect(status.output.contains("chưa dựng được, giữ nguyên bản đang đăng"))
    #expect(
      try site.text("\(Self.folder)/xa-an/loi.html").contains("không có trong chung/don-vi.yml"))
    #expect(try !site.text("\(Self.folder)/xa-binh/loi.html").contains("don-vi.yml"))
  }

  @Test func saysSinceWhenPublishingIsHeldAtOnce() throws {
    let site = try installation([
      "xa-an/tin-tuc/tin.md": "---\nTiêu đề: Tin\nNgày: 01/11/2026\n---\n"
    ])
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.write(
      "---\nTiêu đề: Tin mới\nNgày: 01/11/2026\n---\n", to: "content/xa-an/tin-tuc/tin.md")
    _ = try site.trangxa("build", "--nghi", "0")
    _ = try site.trangxa("rollback", "--site", "xa-an")
    #expect(
      try site.trangxa("status").output.contains(/Xã An: .*đang giữ bản cũ, giữ từ \d\d:\d\d ngày/))
    #expect(try site.trangxa("status").status == 0)
    _ = try site.trangxa("build", "--nghi", "0")
    let held = try #require(try portals(site)[0]["held"] as? [String: String])
    #expect(held["text"]?.hasPrefix("giữ bản ") == true && held["since"] != nil)
    _ = try site.trangxa("resume", "--site", "xa-an")
    #expect(try !site.trangxa("status").output.contains("giữ từ"))
  }

  @Test func statusOfNothingAndOfTooLongAgoIsBad() throws {
    let site = try installation()
    defer { site.remove() }
    let none = try site.trangxa("status")
    #expect(none.status == 1)
    #expect(none.errors.hasPrefix("trangxa: chưa có tình trạng của “public”"))
    _ = try site.trangxa("build")
    #expect(try site.trangxa("status", "--qua", "3600").status == 0)
    let machine = try site.trangxa("status", "--json")
    #expect(machine.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(machine.output.utf8)) is [String: Any])
    let file = "\(Self.folder)/trang-thai.json"
    let old = try site.text(file).replacing(/"checked": "\d{4}/, with: "\"checked\": \"2020")
    try site.write(old, to: file)
    #expect(try site.trangxa("status").status == 0)
    let late = try site.trangxa("status", "--qua", "3600")
    #expect(late.status == 1 && late.output.contains("quá lâu chưa chạy lại"))
    #expect(try site.trangxa("status", "--qua", "0").status == 2)
  }

  @Test func aDamagedStatusIsBegunAnew() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    for text in ["", "{", "{\"version\": 99}", "\u{0}"] {
      try site.write(text, to: "\(Self.folder)/trang-thai.json")
      #expect(try site.trangxa("status").status == 1)
      let run = try site.trangxa("build", "--nghi", "0")
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(try site.trangxa("status").status == 0)
    }
  }

  @Test func goesWhereItIsAskedToAndNeverWhereReadersAre() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try site.trangxa("build", "--trang-thai", "kin/tinh-trang").status == 0)
    #expect(site.exists("kin/tinh-trang/xa-an/loi.xml") && site.exists("kin/tinh-trang/song"))
    #expect(!site.exists(Self.folder))
    #expect(try site.trangxa("status", "--trang-thai", "kin/tinh-trang").status == 0)
    let wrong = try site.trangxa("build", "--trang-thai", "public/tinh-trang")
    #expect(wrong.status == 3)
    #expect(wrong.errors.contains("nằm trong thư mục đăng, ai cũng đọc được"))
    #expect(!site.exists("public/tinh-trang"))
  }

  @Test func whatCannotBeWrittenIsSaidAndUndoesNothing() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("Một tệp, không phải thư mục", to: "chan")
    let run = try site.trangxa("build", "--trang-thai", "chan")
    #expect(run.status == 0)
    #expect(run.errors.contains("không ghi được tình trạng: "), "\(run.errors)")
    #expect(site.exists("public/xa-an/index.html"))
  }

  @Test func twoOutputsBesideEachOtherHaveAStatusEach() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    _ = try site.trangxa("build", "--output", "thu", "--site", "xa-an")
    #expect(try json(site)["output"] as? String == "public")
    #expect(
      try site.text(".trangxa/trang-thai-thu/trang-thai.json").contains("\"output\": \"thu\""))
    #expect(site.exists(".trangxa/song-thu"))
    #expect(try !site.trangxa("status", "--output", "thu").output.contains("Xã Bình"))
  }

  @Test func aPortalThatIsTheWholeOutputHasItsFilesRightInTheFolder() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\n"])
    defer { site.remove() }
    #expect(try site.trangxa("build").status == 0)
    for name in ["trang-thai.json", "index.html", "cong.json", "cong.html", "loi.html", "loi.xml"] {
      #expect(site.exists("\(Self.folder)/\(name)"), "\(name)")
    }
    #expect(try site.trangxa("status").output.contains("Xã Mẫu: bản"))
  }

  @Test func aPortalThatIsGoneIsForgotten() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.delete("content/xa-binh")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try portals(site).count == 2, "còn đăng thì còn nói")
    try site.delete("public/xa-binh")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try portals(site).count == 1)
    #expect(!site.exists("\(Self.folder)/xa-binh"))
  }

  @Test func anotherBuildIsNoFailureOfThisOne() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    let before = try site.text("\(Self.folder)/trang-thai.json")
    let lock = open(site.folder.appendingPathComponent(".trangxa/khoa").path, O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(try site.trangxa("build").status == 75)
    #expect(try site.text("\(Self.folder)/trang-thai.json") == before)
    let forPrograms = try site.trangxa("build", "--log", "json")
    #expect(forPrograms.status == 75)
    #expect(forPrograms.errors.hasPrefix("{\"time\":") && forPrograms.errors.contains("\"failed\""))
  }

  @Test func saysWhatChangesNextByItself() throws {
    let site = try installation([
      "xa-an/thong-bao/hop.md":
        "---\nTiêu đề: Họp dân\nNiêm yết từ: 01/11/2026\nNiêm yết đến: 30/11/2026\n---\n"
    ])
    defer { site.remove() }
    _ = try site.trangxa("build")
    let next = try #require(try json(site)["next_change"] as? [String: String])
    #expect(next["day"] == "2026-12-01" && next["portal"] == "xa-an")
    #expect(next["what"] == "thông báo “Họp dân”: hết thời gian niêm yết")
    #expect(
      try site.trangxa("status").output.contains("Sắp tới: từ 01/12/2026, thông báo “Họp dân”"))
    #expect(try portals(site)[1]["next_change"] is NSNull)
  }
}
