import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ExitCodeTests {
  @Test func endsWithTwoForWrongUsageInVietnamese() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--nhanh")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trangxa: không có tùy chọn '--nhanh'"))
    #expect(run.errors.contains("gợi ý:"))
  }

  @Test(arguments: ["content", "content/xa-mau", "themes/moi"])
  func endsWithTwoWhenItWouldPublishAmongTheSources(_ output: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--output", output)
    #expect(run.status == 2)
    #expect(run.errors.contains("nơi chứa nguồn"))
  }

  @Test func endsWithTwoForADayThatIsNone() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--now", "31/02/2026")
    #expect(run.status == 2)
    #expect(run.errors.contains("“31/02/2026” không phải là ngày"))
  }

  @Test func endsWithTwoForAPortalThatIsNotThere() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--site", "xa-khac")
    #expect(run.status == 2)
    #expect(run.errors.contains("không có trang “xa-khac”"))
  }

  @Test func endsWithThreeWhenTheContentFolderIsMissing() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--content", "khong-co")
    #expect(run.status == 3)
    #expect(run.errors.contains("không có thư mục “khong-co”"))
    #expect(run.errors.contains("--content"))
  }

  @Test func endsWithThreeWhenTheDiskCannotBeWritten() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--output", "/proc/trangxa/public")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("trangxa: không tạo thư mục được"))
  }

  @Test func endsWith75WhileAnotherBuildHoldsTheLock() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa("build")
    let lock = open(site.folder.appendingPathComponent(".trangxa/khoa").path, O_RDWR)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let run = try site.trangxa("build")
    #expect(run.status == 75)
    let said =
      /trangxa: một lần dựng khác đang chạy \(tiến trình \d+, từ \d\d:\d\d \d\d\/\d\d\/\d{4}, [^)]*\).*\n/
    #expect(run.errors.wholeMatch(of: said) != nil)
    // The lock comes before the sources: what another build may be waiting for is not read.
    #expect(try site.trangxa("build", "--content", "khong-co").status == 75)
  }

  @Test func helpsInVietnamese() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("--help")
    #expect(run.status == 0)
    #expect(run.output.contains("Dựng trang thông tin điện tử của xã"))
    for command in ["build", "check", "lich", "rollback", "verify", "explain", "sap-nhap"] {
      let help = try site.trangxa("help", command)
      #expect(help.status == 0)
      let english = /OVERVIEW|USAGE|OPTIONS|Show |default|<options>|<subcommand>/
      #expect(!help.output.contains(english), "\(command): \(help.output)")
    }
  }

  @Test(arguments: [
    (
      ["check", "--format", "xml"],
      "“xml” không dùng được cho --format\ngợi ý: chọn một trong: text, json, sarif"
    ),
    (
      ["check", "--jobs", "x"],
      "“x” không dùng được cho --jobs\ngợi ý: chạy “trangxa --help” để xem cách dùng"
    ),
    (
      ["check", "--bao-caoo", "a.html"],
      "không có tùy chọn '--bao-caoo'\ngợi ý: có phải ý bạn là --bao-cao?"
    ),
    (
      ["check", "--jobs=0"],
      "--jobs cần một số từ 1 đến 1024\ngợi ý: chạy “trangxa --help” để xem cách dùng"
    ),
    (
      ["check", "--ghi"],
      "--ghi đi cùng --fix: trangxa check --fix --ghi\ngợi ý: chạy “trangxa --help” để xem cách dùng"
    ),
  ])
  func saysWhatIsWrongWithTheArguments(_ arguments: [String], _ message: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa(arguments)
    #expect(run.status == 2)
    #expect(run.errors == "trangxa: \(message)\n")
  }
}
