import Foundation
import Testing

/// Whatever the machine refuses, readers keep a whole release, and the next build goes on.
@Suite struct MachineFailureTests {
  private func installation() throws -> Installation {
    try Installation(Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": article("Cũ")]) { $1 })
  }

  private func article(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  private func build(_ site: Installation) throws -> Installation.Run {
    try site.trangxa("build", "--output", "dia/public", "--nghi", "0")
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func keepsTheOldPagesWhenNoMoreFilesCanBeMade() throws {
    let site = try installation()
    defer { site.remove() }
    let disk = try SmallDisk(
      at: site.folder.appendingPathComponent("dia").path, files: 160)
    defer { disk.remove() }
    #expect(try build(site).status == 0)
    let before = try site.pages("dia/public")
    for number in 1...120 {
      try site.write(article("Tin \(number)"), to: "content/xa-mau/tin-tuc/tin-\(number).md")
    }
    let run = try build(site)
    #expect(run.status == 3)
    #expect(run.errors.contains("đĩa đã đầy"), "\(run.errors)")
    #expect(try site.pages("dia/public") == before)
    for number in 2...120 { try site.delete("content/xa-mau/tin-tuc/tin-\(number).md") }
    #expect(try build(site).status == 0)
    #expect(try site.text("dia/public/xa-mau/tin-tuc/tin-1.html").contains("Tin 1"))
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func saysThatTheDiskIsReadOnly() throws {
    let site = try installation()
    defer { site.remove() }
    let disk = try SmallDisk(at: site.folder.appendingPathComponent("dia").path)
    defer { disk.remove() }
    #expect(try build(site).status == 0)
    let before = try site.pages("dia/public")
    try #require(disk.makeReadOnly())
    try site.write(article("Mới"), to: "content/xa-mau/tin-tuc/tin.md")
    let run = try build(site)
    #expect(run.status == 3)
    #expect(run.errors.contains("đĩa chỉ cho đọc"), "\(run.errors)")
    #expect(try site.pages("dia/public") == before)
  }

  @Test(.enabled(if: Installation.hasNobody, "only root can run a build as another user"))
  func saysThatItMayNotWrite() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try build(site).status == 0)
    let before = try site.pages("dia/public")
    try site.write(article("Mới"), to: "content/xa-mau/tin-tuc/tin.md")
    let run = try site.trangxaAsNobody("build", "--output", "dia/public")
    #expect(run.status == 3)
    #expect(run.errors.contains("không có quyền"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try site.pages("dia/public") == before)
    #expect(try build(site).status == 0)
  }

  @Test func givesUpInTimeAndLeavesAWholeRelease() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try build(site).status == 0)
    let before = try site.pages("dia/public")
    for number in 1...6_000 {
      try site.write(
        article("Tin \(number)") + String(repeating: "Chữ và chữ. ", count: 400),
        to: "content/xa-mau/tin-tuc/tin-\(number).md")
    }
    let run = try site.trangxa("build", "--output", "dia/public", "--timeout", "1", "--jobs", "1")
    #expect(run.status == 3)
    #expect(
      run.errors.hasSuffix(
        "trangxa: quá 1 giây nên bỏ dở; mỗi trang vẫn trọn một bản, cũ hoặc mới\n"))
    #expect(try site.pages("dia/public") == before)
    for number in 1...6_000 { try site.delete("content/xa-mau/tin-tuc/tin-\(number).md") }
    try site.write(article("Mới"), to: "content/xa-mau/tin-tuc/tin.md")
    #expect(try build(site).status == 0)
    #expect(try site.text("dia/public/xa-mau/tin-tuc/tin.html").contains("Mới"))
  }
}
