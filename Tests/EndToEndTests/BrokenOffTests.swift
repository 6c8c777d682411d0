import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whatever stops a build, what is served is whole.
@Suite struct BrokenOffTests {
  @Test func removesWhatABuildLeftThatWasBrokenOff() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write("nửa trang", to: ".trangxa/cong/public=xa-mau/ban-hai/tin-tuc/tin.html")
    try site.write("nửa trang", to: ".trangxa/cong/public=xa-mau/ban-moi/tin-tuc/tin.html")
    try site.write("nửa trang", to: ".trangxa/mo-dau.moi")
    #expect(try site.trangxa("build").status == 0)
    #expect(
      try site.names(in: ".trangxa") == [
        "cong", "khoa", "may-chu", "nho-soat=public", "song", "trang-thai",
      ])
    #expect(
      try site.names(in: ".trangxa/cong/public=xa-mau") == [
        "bo-1", "khoa", "may-chu", "nguon", "nguon-1", "nho-trang", "phat-hanh", "so-dia-chi",
      ])
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  /// Before the exchange all bytes are on the disk, and the ledger of addresses; after it, the names in both
  /// folders.
  @Test(.enabled(if: Installation.hasTracer, "strace cannot watch a program here"))
  func survivesAPowerCut() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    _ = try site.trangxa("build", "--output", "ra/cong")
    try site.write("Tên: Xã Mẫu Mới\nHư cấu: có\n", to: "content/trang.yml")
    let calls = try site.systemCalls(
      "syncfs,fsync,renameat2", of: "build", "--output", "ra/cong")
    // Before anything is made, two empty folders are exchanged to see whether that can be done.
    let isTrial = { (call: String) in call.contains("/thu-1") }
    #expect(calls.first.map(isTrial) == true)
    let all = calls.filter { !isTrial($0) }.map { $0.drop { !$0.isLetter } }
    let isLate = { (call: Substring) in
      call.contains(/trang-thai\/|\.song\.moi|\/\.nguon\.moi|\.trangxa\/may-chu/)
    }
    let steps = Array(all.prefix { !isLate($0) })
    #expect(all.dropFirst(steps.count).allSatisfy(isLate), "sau cùng")
    try #require(steps.count == 9, "\(calls)")
    #expect(steps[0].contains(/^syncfs\(\d+<.*\/ra\/\.trangxa\/cong\/cong\/ban-moi>\) += 0/))
    #expect(steps[1].contains(/^fsync\(\d+<.*\/ban-moi>\) += 0/))
    #expect(steps[2].contains(/^fsync\(\d+<.*\/cong\/cong\/\.so-dia-chi\.moi>\) += 0/))
    #expect(steps[3].contains(/^fsync\(\d+<.*\/cong\/cong\/may-chu\/\..*\.moi>\) += 0/))
    #expect(steps[4].contains(/^fsync\(\d+<.*\/cong\/cong>\) += 0/))
    #expect(steps[5].contains(/^renameat2\(.*RENAME_EXCHANGE\) += 0/))
    #expect(steps[6].contains(/^fsync\(\d+<.*\/ra>\) += 0/))
    #expect(steps[7].contains(/^fsync\(\d+<.*\/ra\/\.trangxa\/cong\/cong>\) += 0/))
    // What can be gone back to.
    #expect(steps[8].contains(/^fsync\(\d+<.*\/cong\/cong\/phat-hanh\/\..*\.moi>\) += 0/))
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func keepsTheOldPagesWhenTheDiskIsFull() throws {
    let site = try Installation(
      Installation.two.merging([
        "xa-an/tin-tuc/tin.md": tin("Cũ"), "xa-binh/tin-tuc/tin.md": tin("Cũ"),
      ]) {
        $1
      })
    defer { site.remove() }
    let disk = try SmallDisk(at: site.folder.appendingPathComponent("dia").path)
    defer { disk.remove() }
    let build = { try site.trangxa("build", "--output", "dia/public") }
    #expect(try build().status == 0)
    let before = try site.snapshot("dia/public/xa-binh")

    try site.write(tin("Mới"), to: "content/xa-an/tin-tuc/tin.md")
    try site.write(tin("Mới"), to: "content/xa-binh/tin-tuc/tin.md")
    try site.write(size: SmallDisk.size, to: "content/xa-binh/tep/lon.pdf")
    let run = try build()
    #expect(run.status == 3)
    #expect(run.errors.contains("đĩa đã đầy"))
    #expect(try site.text("dia/public/xa-an/tin-tuc/tin.html").contains("Mới"))
    #expect(try site.snapshot("dia/public/xa-binh") == before)
    #expect(
      try site.names(in: "dia/.trangxa/cong/public=xa-binh") == [
        "khoa", "may-chu", "nguon", "nguon-1", "nho-trang", "phat-hanh", "so-dia-chi",
      ])

    try site.delete("content/xa-binh/tep/lon.pdf")
    #expect(try build().status == 0)
    #expect(try site.text("dia/public/xa-binh/tin-tuc/tin.html").contains("Mới"))
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "only root can lose a folder to a mount"))
  func keepsTheOldPagesWhenTheServedFolderIsAMountPoint() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    let disk = try SmallDisk(at: site.folder.appendingPathComponent("cong").path)
    defer { disk.remove() }
    let run = try site.trangxa("build", "--output", "cong")
    #expect(run.status == 3)
    #expect(run.errors.contains("“cong”"))
    #expect(run.errors.contains("hãy gắn thư mục bên trên nó"))
    #expect(try site.names(in: "cong").isEmpty)
    #expect(!site.exists(".trangxa/cong/cong/ban-moi"))
  }

  private func tin(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }
}
