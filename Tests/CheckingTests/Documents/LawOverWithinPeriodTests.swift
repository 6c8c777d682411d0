import Checking
import Commune
import Diagnostics
import Files
import Syntax
import Testing
import VietnameseText

/// Laws that were over by the day of a report, be it within its period.
@Suite struct LawOverWithinPeriodTests {
  private var reference: Reference {
    let records = """
      Văn bản:
        - Số hiệu: 42/2022/NĐ-CP
          Hết hiệu lực: 30/6/2026
          Thay bằng: 224/2026/NĐ-CP
          Xác minh: có
      """
    let entries = parseMetadata(Array(records.utf8), at: "van-ban-phap-luat.yml").value
    var reference = Reference()
    reference.laws = LawList.schema.decode(entries, in: .file("van-ban-phap-luat.yml")).value.laws
    return reference
  }

  @Test func isAWarning() {
    let found = expect(
      .lawNoLongerInForce, in: "thực hiện ①Nghị định số 42/2022/NĐ-CP② của Chính phủ",
      reference: reference
    ) { context in
      context.issued = PartialDate.read("25/9/2026")
      context.period = ReportingPeriod.read("9 tháng đầu năm 2026")
    }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.hint) == ["văn bản thay thế: 224/2026/NĐ-CP"])
  }

  @Test func isRightBeforeItsEnd() {
    expect(
      .lawNoLongerInForce, in: "thực hiện Nghị định số 42/2022/NĐ-CP", reference: reference
    ) { context in
      context.issued = PartialDate.read("25/6/2026")
      context.period = ReportingPeriod.read("6 tháng đầu năm 2026")
    }
  }
}
