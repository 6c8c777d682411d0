import Compressing
import Foundation
import Testing

/// What pages weigh on the way to a reader, as `build` and `check` say it.
@Suite struct WeightTests {
  @Test func listsTheHeaviestPagesWhenAsked() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let run = try site.trangxa("build", "--weights")
    #expect(run.status == 0)
    #expect(run.errors == table(try weights(in: site)))
  }

  @Test func listsThemWithoutWriting() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let checked = try site.trangxa("check", "--weights").errors
    #expect(!site.exists("public"))
    #expect(try site.trangxa("build", "--weights").errors == checked)
  }

  @Test(.enabled(if: Installation.hasTerminal, "script(1) is not installed"))
  func listsThemForWhoWatchesTheBuild() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let seen = try site.trangxaAtATerminal("build")
    let said = seen.replacing(
      /; dựng [\d.]+, dùng lại [\d.]+, ghi mới [\d.]+, xóa [\d.]+ tệp\n/, with: "\n")
    #expect(said != seen)
    #expect(said.hasSuffix("vào public/\n" + table(try weights(in: site))), "\(seen)")
  }

  @Test func warnsOfAPageThatIsTooHeavyWhereItIsWritten() throws {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/dai.md": long]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build")
    let page = try #require(try weights(in: site).first { $0.address.hasSuffix("dai.html") })
    #expect(page.text > 40_000)
    let warning = """
      content/xa-mau/tin-tuc/dai.md: cảnh báo: trang “tin-tuc/dai.html” nặng \(kilobytes(page.text)) \
      KB khi nén, quá 40,0 KB [TX0840]
      gợi ý: chia thành nhiều trang, hoặc chuyển bảng dài thành tệp CSV để tải về
      1 cảnh báo

      """
    #expect(run.errors == warning)
    #expect(run.status == 0)
    #expect(try site.trangxa("check").errors == warning)
  }

  @Test func warnsOnceOfScriptsThatAreTooHeavy() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.ownThemes()
    try site.write(noise(14_000), to: "themes/mac-dinh/assets/tim.js")
    let run = try site.trangxa("check")
    #expect(
      run.errors.hasPrefix(
        "themes/mac-dinh/theme.yml: cảnh báo: tập lệnh của trang “index.html” nặng "),
      "\(run.errors)")
    #expect(
      run.errors.hasSuffix(
        "KB khi nén, quá 8,0 KB [TX0841]\n"
          + "gợi ý: bỏ bớt tập lệnh của giao diện, hoặc rút ngắn\n1 cảnh báo\n"))
  }

  private struct Weight {
    let address: String
    let text: Int
    let scripts: Int
  }

  /// All pages of the portals in `public/`, weighed anew from what was written.
  private func weights(in site: Installation) throws -> [Weight] {
    let files = try site.snapshot("public")
    return files.filter { $0.key.hasSuffix(".html") && $0.key.contains("/") }.map { name, page in
      let portal = name.prefix { $0 != "/" }
      let text = String(decoding: page, as: UTF8.self)
      func sum(_ ending: String) -> Int {
        files.filter { asset in
          guard asset.key.hasPrefix("\(portal)/assets/"), asset.key.hasSuffix(ending) else {
            return false
          }
          return text.contains(
            "\"\(String(repeating: "../", count: name.count { $0 == "/" } - 1))"
              + "\(asset.key.dropFirst(portal.count + 1))\"")
        }.map { gzipSize(of: Array($0.value)) }.reduce(0, +)
      }
      return Weight(
        address: name, text: gzipSize(of: Array(page)) + sum(".css"), scripts: sum(".js"))
    }
  }

  private func table(_ weights: [Weight]) -> String {
    let heaviest = weights.sorted {
      ($1.text + $1.scripts, $0.address) < ($0.text + $0.scripts, $1.address)
    }.prefix(10)
    return "HTML+CSS  tập lệnh  trang nặng nhất, KB khi nén\n"
      + heaviest.map { page in
        "\(cell(kilobytes(page.text)))  \(cell(kilobytes(page.scripts)))  \(page.address)\n"
      }.joined()
  }

  private func cell(_ text: String) -> String {
    String(repeating: " ", count: 8 - text.count) + text
  }

  private func kilobytes(_ bytes: Int) -> String {
    String(format: "%.1f", (Double(bytes) / 100).rounded() / 10).replacing(".", with: ",")
  }

  private var long: String {
    let body = stride(from: 0, to: 60_000, by: 1_000).map { start in
      String(noise(60_000).dropFirst(start).prefix(1_000))
    }.joined(separator: "\n\n")
    return "---\nTiêu đề: Bài dài\nNgày: 20/11/2026\n---\n\(body)\n"
  }

  /// Words that cannot be compressed to less than half.
  private func noise(_ count: Int) -> String {
    var state: UInt64 = 7
    return String(
      decoding: (0..<count).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let digit = UInt8(truncatingIfNeeded: state >> 40) % 62
        return digit < 10 ? 0x30 + digit : digit < 36 ? 0x41 + digit - 10 : 0x61 + digit - 36
      }, as: UTF8.self)
  }
}
