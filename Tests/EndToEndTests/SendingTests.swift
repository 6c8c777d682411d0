import Foundation
import Testing

/// What is served here, brought to another folder; Tests/publishing/check_sending.py does it over ssh.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/rsync"), "rsync is not installed"))
struct SendingTests {
  private func tin(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  private func installation() throws -> Installation {
    let site = try Installation(Installation.smallest)
    try site.write("", to: "xa/.giu")
    try site.delete("xa/.giu")
    return site
  }

  private func send(_ title: String, _ site: Installation, to place: String = "xa") throws
    -> Installation.Run
  {
    try site.write(tin(title), to: "content/xa-mau/tin-tuc/tin.md")
    return try site.trangxa(
      "publish", "--nghi", "0", "--gui", place, "--now", "2026-11-21")
  }

  private func expectSame(_ site: Installation) throws {
    let (here, there) = (try site.snapshot("public"), try site.snapshot("xa"))
    #expect(here.keys.sorted() == there.keys.sorted())
    #expect(here == there)
  }

  @Test func bringsAllOfIt() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Hai", "Ba"] {
      let run = try send(title, site)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      try expectSame(site)
    }
    #expect(
      try site.names(in: ".trangxa") == [
        "cong", "khoa", "may-chu", "nho-soat=public", "song", "trang-thai",
      ])
  }

  @Test func takesAwayWhatIsGoneHere() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(tin("Thôi"), to: "content/xa-mau/tin-tuc/thoi.md")
    _ = try send("Một", site)
    #expect(site.exists("xa/xa-mau/tin-tuc/thoi.html"))
    try site.delete("content/xa-mau/tin-tuc/thoi.md")
    _ = try send("Một", site)
    #expect(!site.exists("xa/xa-mau/tin-tuc/thoi.html"))
    try expectSame(site)
  }

  @Test func goesOnAfterARunThatWasBrokenOff() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try send("Một", site)
    // What such a run leaves: half a page, parts of another, a page of a release that was never whole there.
    try site.write("đang gửi\n", to: "xa/xa-mau/.trangxa")
    try site.write("nửa trang", to: "xa/xa-mau/tin-tuc/tin.html")
    try site.write("nửa trang", to: "xa/xa-mau/tin-tuc/.trangxa-gui/tin.html")
    try site.write("trang không bao giờ có", to: "xa/xa-mau/tin-tuc/la.html")
    // The very release that was there before.
    #expect(try send("Một", site).status == 0)
    try expectSame(site)
  }

  @Test func goesOnAfterTheFirstRunWasBrokenOff() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("đang gửi\n", to: "xa/xa-mau/.trangxa")
    try site.write("nửa trang", to: "xa/xa-mau/tin-tuc/tin.html")
    #expect(try send("Hai", site).errors == "")
    try expectSame(site)
  }

  @Test func leavesTheFolderOfSomebodyElseAlone() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("của người khác", to: "xa/xa-mau/index.html")
    let run = try send("Một", site)
    #expect(run.status == 5)
    #expect(
      run.errors.hasPrefix("chưa gửi được đến xa: “./xa/xa-mau/” có tệp không do trangxa gửi"),
      "\(run.errors)")
    #expect(
      try site.snapshot("xa").mapValues { String(decoding: $0, as: UTF8.self) } == [
        "xa-mau/index.html": "của người khác"
      ])
    #expect(site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  @Test func leavesTheStartPageOfSomebodyElseAlone() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("của người khác", to: "xa/index.html")
    #expect(try send("Một", site).status == 5)
    #expect(try site.text("xa/index.html") == "của người khác")
  }

  @Test func leavesWhatLiesBesideThePortals() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("riêng", to: "xa/.well-known/x")
    try site.write("riêng", to: "xa/khac/index.html")
    for title in ["Một", "Hai"] { #expect(try send(title, site).status == 0) }
    #expect(try site.text("xa/.well-known/x") == "riêng")
    #expect(try site.text("xa/khac/index.html") == "riêng")
  }

  @Test func saysThatThereIsNoSuchFolder() throws {
    let site = try installation()
    defer { site.remove() }
    let run = try send("Một", site, to: "khong-co/xa")
    #expect(run.status == 5)
    #expect(
      run.errors.hasPrefix("chưa gửi được đến khong-co/xa: nơi nhận chưa có thư mục ấy"),
      "\(run.errors)")
  }

  @Test func bringsASinglePortal() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    try site.write("", to: "xa/.giu")
    try site.delete("xa/.giu")
    for name in ["Xã Mẫu", "Xã Mẫu Mới"] {
      try site.write("Tên: \(name)\nHư cấu: có\n", to: "content/trang.yml")
      let run = try site.trangxa("publish", "--nghi", "0", "--gui", "xa", "--now", "2026-11-21")
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      try expectSame(site)
    }
  }
}
