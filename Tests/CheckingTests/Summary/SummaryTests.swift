import Checking
import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

@Suite struct SummaryTests {
  private let site = """
    -- content/xa-an/trang.yml --
    Tên: "Xã An \\"Mới\\", <b>"
    Hư cấu: có
    Báo lỗi: baoloi@xaan.example
    -- content/xa-an/tin-tuc/cho-phien.md --
    ---
    Tiêu đề: Chợ phiên
    Ngày: 09/11/2026
    ---
    Họp lúc 6 giờ.
    -- content/xa-binh/trang.yml --
    Tên: Xã Bình
    Lưu trữ:
      Trước ngày: 01/7/2025
    """

  private func summaries(_ findings: [Diagnostic] = []) throws -> [CommuneSummary] {
    communeSummaries(of: try PortalFixture(site).workspace, findings: findings)
  }

  private func finding(_ severity: Diagnostic.Severity, _ path: FilePath) -> Diagnostic {
    Diagnostic("TX1101", severity, at: .file(path), "tổng chưa khớp")
  }

  @Test func countsTheFindingsOfEachPortalAndOfWhatTheyShare() throws {
    let rows = try summaries([
      finding(.error, "content/xa-an/tin-tuc/cho-phien.md"),
      finding(.warning, "content/xa-an/trang.yml"), finding(.error, "content/xa-binh/trang.yml"),
      finding(.note, "content/xa-binh/trang.yml"), finding(.error, "content/chung/phi.yml"),
    ])
    #expect(rows.map(\.slug) == ["xa-an", "xa-binh", "chung"])
    #expect(rows.map(\.errors) == [1, 1, 1])
    #expect(rows.map(\.warnings) == [1, 0, 0])
    #expect(rows.map(\.notes) == [0, 1, 0])
    #expect(rows.map(\.standing) == [.living, .archive, .shared])
  }

  @Test func hasNoRowForWhatIsSharedWhereNothingIsFound() throws {
    #expect(try summaries().count == 2)
  }

  @Test func tellsHowNewEachSectionIs() throws {
    let row = try #require(try summaries().first)
    #expect(row.freshness.map { $0.newest?.short } == ["09/11/2026", nil, nil, nil, nil])
    #expect(row.catalogue == nil)
    #expect(row.scorecard?.reached == 1)
  }

  @Test func standsInColumnsOnATerminal() throws {
    let lines = summaryText(try summaries()).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("trang"))
    #expect(lines[2] == "Xã Bình             0         0  lưu trữ  –             –")
    let column = lines[0].firstRange(of: "điểm")?.lowerBound
    let place = column.map { lines[0].distance(from: lines[0].startIndex, to: $0) } ?? 0
    #expect(lines[2].dropFirst(place).hasPrefix("lưu trữ"))
  }

  @Test func isAFileForSpreadsheets() throws {
    let csv = summaryCSV(try summaries())
    #expect(csv.hasPrefix("\u{FEFF}Trang,Thư mục,Tình trạng,Lỗi,"))
    #expect(csv.contains("\r\n\"Xã An \"\"Mới\"\", <b>\",xa-an,đang hoạt động,0,0,0,1,"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix(Requirement.all.map(\.id).joined(separator: ",")))
    #expect(lines[1].contains(",chưa đạt,"))
  }

  @Test func neverRunsAFormula() throws {
    let evil = "-- content/xa-an/trang.yml --\nTên: \"=1+1\"\n"
    let rows = communeSummaries(of: try PortalFixture(evil).workspace, findings: [])
    #expect(summaryCSV(rows).contains("\r\n'=1+1,xa-an,"))
  }

  @Test func isAPageThatNeedsNothingElse() throws {
    let site = try PortalFixture(site)
    let html = summaryPage(try summaries(), on: site.today)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(!html.contains("<script") && !html.contains("src=") && !html.contains("<link"))
    #expect(!html.contains("href=\"http"))
    #expect(!html.contains("<b>") && html.contains("Xã An &quot;Mới&quot;, &lt;b&gt;"))
    #expect(html.contains("<a href=\"#xa-xa-an\">") && html.contains("id=\"xa-xa-an\""))
    #expect(html.contains("<th scope=\"row\">Xã Bình</th><td>lưu trữ</td>"))
    #expect(html.contains("Trang “bản đồ địa giới” chưa có"))
    #expect(html.split(separator: "<caption").count == 2)
  }

  @Test func isTheSameInEveryRun() throws {
    #expect(summaryCSV(try summaries()) == summaryCSV(try summaries()))
  }
}
