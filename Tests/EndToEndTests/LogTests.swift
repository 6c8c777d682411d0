import Foundation
import Testing

/// What runs say to programs that collect logs, and to people.
@Suite struct LogTests {
  private func lines(_ run: Installation.Run) throws -> [[String: Any]] {
    try run.errors.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test func programsAreToldOfEachNewReleaseInALineAndOfNothingElse() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let run = try site.trangxa("build", "--log", "json")
    let told = try lines(run)
    #expect(told.compactMap { $0["event"] as? String } == ["published", "published"])
    #expect(told.compactMap { $0["portal"] as? String } == ["xa-an", "xa-binh"])
    for line in told {
      #expect(line["level"] as? String == "info")
      #expect((line["release"] as? String)?.contains(/^\d{8}-\d{6}-/) == true)
      #expect((line["added"] as? Int ?? 0) > 5 && line["removed"] as? Int == 0)
      #expect(line["errors"] as? Int == 0 && (line["milliseconds"] as? Int ?? -1) >= 0)
      #expect((line["time"] as? String)?.hasSuffix("+07:00") == true)
    }
    let again = try site.trangxa("build", "--log", "json", "--nghi", "0")
    #expect(again.errors == "" && again.output == "")
  }

  @Test func peopleWhoDoNotWatchAreToldNothingOfANewRelease() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    #expect(try site.trangxa("build", "--log", "text").errors == "")
  }

  @Test func findingsAndFailuresAreLinesOfJSONToo() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/tin.md": "---\nTiêu đề: Tin\nNgày: 31/02/2026\n---\n"
      ]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build", "--log", "json")
    #expect(run.status == 1)
    let finding = try #require(try lines(run).first { $0["event"] as? String == "finding" })
    #expect(finding["line"] as? Int == 3 && finding["level"] as? String == "error")
    #expect(finding["path"] as? String == "content/xa-mau/tin-tuc/tin.md")
    #expect((finding["code"] as? String)?.hasPrefix("TX") == true)
    try site.write("Tệp lạ", to: "khac/la.txt")
    let failed = try site.trangxa("build", "--log", "json", "--output", "khac", "--site", "xa-mau")
    #expect(try lines(failed).allSatisfy { $0["level"] is String })
  }

  @Test func anotherFormIsRefused() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("build", "--log", "xml")
    #expect(run.status == 2 && run.errors.contains("xml"))
  }
}
