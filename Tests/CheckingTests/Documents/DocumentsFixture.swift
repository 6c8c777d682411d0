import Checking
import Commune
import Diagnostics
import Files
import Syntax
import VietnameseText

/// The day on which a text was issued; nil for one that no calendar has.
func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
  CalendarDate(year: year, month: month, day: day).map { .day($0) }
}

extension Reference {
  /// The records of some laws, as `chung/van-ban-phap-luat.yml` has them.
  static var withLaws: Reference {
    let records = """
      Văn bản:
        - Số hiệu: 43/2011/NĐ-CP
          Ngày ban hành: 13/6/2011
          Hết hiệu lực: 15/8/2022
          Thay bằng: 42/2022/NĐ-CP
        - Số hiệu: 42/2022/NĐ-CP
          Hết hiệu lực: 30/6/2026
          Thay bằng: 224/2026/NĐ-CP
          Xác minh: có
        - Số hiệu: 02/2017/TT-VPCP
          Ngày ban hành: 31/10/2017
          Xác minh: có
      """
    let entries = parseMetadata(Array(records.utf8), at: "van-ban-phap-luat.yml").value
    var reference = Reference()
    reference.laws = LawList.schema.decode(entries, in: .file("van-ban-phap-luat.yml")).value.laws
    return reference
  }
}
