import Files
import Releases
import Testing

@testable import Watching

@Suite struct StatusRoundTripTests {
  private let time = RunMoment(seconds: 1_795_999_502)

  private func full() -> WorkspaceStatus {
    var status = WorkspaceStatus(
      output: "public", checked: time, result: .failed, milliseconds: 1_240)
    status.lastFailure = PortalStatus.Failure(time: time, reason: "đĩa “đã” đầy\nhai dòng")
    (status.errors, status.warnings) = (2, 1)
    for slug in ["xa-an", "xa-binh"] {
      var portal = PortalStatus(slug: slug, name: "Xã <\(slug)>", checked: time, result: .held)
      portal.lastSuccess = time
      portal.hold = PortalStatus.Hold(since: time, text: "giữ bản")
      portal.keptBack = [
        .init(path: "content/a.md", line: 3, message: "sai"),
        .init(path: "b", line: nil, message: ""),
      ]
      portal.nextChange = PortalStatus.NextChange(day: "2026-12-01", what: "hết hạn")
      var change = ManifestChange()
      change.added = ["a.html"]
      change.changed = ["b.html", "c.html"]
      portal.served = PortalStatus.Served(
        release: "20261130-081502-00ff00ff", time: time, files: 3, bytes: 1_000, milliseconds: 7,
        change: change)
      status.portals.append(portal)
    }
    return status
  }

  private func reread(_ status: WorkspaceStatus) throws -> WorkspaceStatus? {
    let text = Array(status.json.text(pretty: true).utf8)
    return WorkspaceStatus(try #require(JSONValue(reading: text))) { slug in
      status.portals.first { $0.slug == slug }.flatMap {
        JSONValue(reading: Array($0.json.text().utf8))
      }
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    #expect(try reread(full()) == full())
    let bare = WorkspaceStatus(output: "", checked: time, result: .unchanged, milliseconds: 0)
    #expect(try reread(bare) == bare)
  }

  @Test(arguments: [
    "null", "[]", "{}",
    #"{"version":2,"output":"","checked":"2026-11-30T08:15:02+07:00","result":"failed"}"#,
    #"{"version":1,"output":"","checked":"hôm nay","result":"failed"}"#,
    #"{"version":1,"output":"","checked":"2026-11-30T08:15:02+07:00","result":"tốt"}"#,
    #"{"version":1,"output":"","checked":"2026-11-30T08:15:02+07:00","result":"failed","portals":[{}]}"#,
  ])
  func whatIsNoStatusIsNotBelieved(text: String) throws {
    #expect(WorkspaceStatus(try #require(JSONValue(reading: Array(text.utf8)))) == nil)
  }

  @Test func aFailureIsOneLine() {
    #expect(PortalStatus.Failure(time: time, reason: "a\nb\r\nc").reason == "a b c")
  }

  @Test func aMomentReadsWhatItWrites() {
    for seconds in [0, -1, 86_399, 1_795_999_502, -25_200] {
      let moment = RunMoment(seconds: seconds)
      #expect(RunMoment(iso: moment.iso) == moment)
    }
    #expect(RunMoment(seconds: 0).iso == "1970-01-01T07:00:00+07:00")
    for text in [
      "", "2026-11-30T24:00:00+07:00", "2026-11-31T08:00:00+07:00", "2026-11-30T08:15:02Z",
    ] {
      #expect(RunMoment(iso: text) == nil, "\(text)")
    }
  }

  @Test func nothingOnThePagesIsTakenForMarkup() {
    let status = full()
    let pages = status.html + status.portals.map(\.html).joined()
    #expect(pages.contains("Xã &lt;xa-an&gt;") && !pages.contains("<xa-an>"))
    #expect(!pages.contains("<script"))
  }
}
