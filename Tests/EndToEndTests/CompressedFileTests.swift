import Foundation
import Testing

/// What servers send compressed, laid beside each text.
@Suite struct CompressedFileTests {
  private func installation() throws -> Installation {
    try Installation(Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": tin("Một")]) { $1 })
  }

  private func tin(_ title: String) -> String {
    let words = (0..<300).map { "chữ \($0)" }.joined(separator: " ")
    return "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\n\(words).\n"
  }

  private func publish(_ title: String, _ site: Installation, _ options: String...) throws {
    try site.write(tin(title), to: "content/xa-mau/tin-tuc/tin.md")
    let run = try site.trangxa(["build", "--nghi", "0"] + (options.isEmpty ? ["--nen"] : options))
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Each file that is another one compressed holds that very file, and each text of more than a kilobyte has
  /// both.
  private func expectPacked(_ site: Installation) throws {
    let files = try site.snapshot("public/xa-mau")
    for (name, data) in files where name.hasSuffix(".gz") {
      #expect(try unzipped(name, site) == files[String(name.dropLast(3))], "\(name)")
      #expect(data.count < files[String(name.dropLast(3))]?.count ?? 0, "\(name)")
    }
    for (name, data) in files where data.count >= 1_024 {
      let isText = [".html", ".css", ".js", ".xml", ".json"].contains { name.hasSuffix($0) }
      #expect((files[name + ".gz"] != nil) == isText, "\(name)")
      #expect((files[name + ".br"] != nil) == isText, "\(name)")
    }
    #expect(try site.trangxa("verify").output == "")
  }

  private func unzipped(_ name: String, _ site: Installation) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", site.folder.appendingPathComponent("public/xa-mau/\(name)").path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  private func inode(_ path: String, _ site: Installation) throws -> Int? {
    let place = site.folder.appendingPathComponent(path).path
    return try FileManager.default.attributesOfItem(atPath: place)[.systemFileNumber] as? Int
  }

  @Test func liesBesideEachTextOfMoreThanAKilobyte() throws {
    let site = try installation()
    defer { site.remove() }
    try publish("Một", site)
    #expect(site.exists("public/xa-mau/tin-tuc/tin.html.br"))
    try expectPacked(site)
  }

  @Test func isThereWhenAskedAlone() throws {
    let site = try installation()
    defer { site.remove() }
    try publish("Một", site, "--nghi=0")
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html.gz"))
    _ = try site.trangxa("publish", "--nghi", "0", "--now", "2026-11-21")
    try expectPacked(site)
    #expect(site.exists("public/xa-mau/tin-tuc/tin.html.gz"))
    _ = try site.trangxa("publish", "--khong-nen", "--nghi", "0", "--now", "2026-11-21")
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html.gz"))
    #expect(try site.trangxa("verify").output == "")
  }

  @Test func isMadeAnewOnlyForWhatChanged() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Ba"] { try publish(title, site) }
    let kept = try inode(".trangxa/cong/public=xa-mau/ban-hai/404.html.gz", site)
    try publish("Bốn", site)
    #expect(try inode("public/xa-mau/404.html.gz", site) == kept)
    try expectPacked(site)
  }

  @Test func isTheSameWhereverItIsMade() throws {
    let (one, other) = (try installation(), try installation())
    defer {
      one.remove()
      other.remove()
    }
    try publish("Hai", one)
    try publish("Một", other)
    try publish("Hai", other)
    let (files, others) = (try one.snapshot("public"), try other.snapshot("public"))
    // The other has files of its earlier release besides.
    for (name, data) in files where !name.hasSuffix(".trangxa") {
      #expect(others[name] == data, "\(name)")
    }
  }

  @Test func goesBackWithItsRelease() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai", "Ba"] { try publish(title, site) }
    for _ in 1...2 {
      #expect(try site.trangxa("rollback").status == 0)
      try expectPacked(site)
    }
    #expect(try site.text("public/xa-mau/tin-tuc/tin.html").contains("Một"))
  }

  @Test func isPutRightWhenAStrangerChangedIt() throws {
    let site = try installation()
    defer { site.remove() }
    for title in ["Một", "Hai"] { try publish(title, site) }
    try site.write("cười", to: "public/xa-mau/index.html.gz")
    try site.delete("public/xa-mau/404.html.br")
    #expect(try site.trangxa("verify").status == 1)
    try publish("Hai", site)
    try expectPacked(site)
    // What the stranger left in the copy is not believed when it becomes the next one.
    try publish("Ba", site)
    try expectPacked(site)
  }

  @Test func staysWithTheStylesOfAnOlderPage() throws {
    let site = try installation()
    defer { site.remove() }
    try site.ownThemes()
    try publish("Một", site)
    let name = try #require(
      try site.names(in: "public/xa-mau/assets").first { $0.contains(/^mac-dinh\..*\.css$/) })
    let theme = site.folder.appendingPathComponent("themes/mac-dinh").path
    let style = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: theme)
        .first { $0.hasSuffix("mac-dinh.css") })
    try site.write(
      try site.text("themes/mac-dinh/\(style)") + "\nmain { margin: 1px }\n",
      to: "themes/mac-dinh/\(style)")
    try publish("Hai", site)
    for ending in ["", ".gz", ".br"] {
      #expect(site.exists("public/xa-mau/assets/\(name)\(ending)"))
    }
    try expectPacked(site)
  }
}
