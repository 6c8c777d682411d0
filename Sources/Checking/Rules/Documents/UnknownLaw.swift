internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let unknownLaw = Rule(
    "TX1415", "văn bản luật chưa có trong danh mục", .term, .note,
    Explanation(
      """
      Văn bản được dẫn chưa có trong van-ban-phap-luat.yml, nên ngày và hiệu lực của nó không được kiểm tra. Xem lại số, rồi thêm \
      văn bản vào danh mục cùng nguồn. Mỗi văn bản được nhắc một lần trong một bài.
      """,
      english: """
        A cited law that the records do not have, so that neither its day nor its state is checked. Said once a text.
        """,
      wrong: "Nghị định số 999/2020/NĐ-CP", right: "Nghị định số 30/2020/NĐ-CP"),
    check: .text { manuscript in
      var seen: Set<String> = []
      return manuscript.citedLaws.compactMap { cited in
        guard cited.law == nil, seen.insert(foldedKey(cited.mention.key)).inserted else {
          return nil
        }
        return manuscript.finding(
          cited.mention.nameRange, .unknown(manuscript.string(cited.mention.range)),
          hint: "xem lại số, hoặc thêm vào chung/van-ban-phap-luat.yml")
      }
    })
}

extension String {
  fileprivate static func unknown(_ written: String) -> String {
    "\(written) chưa có trong danh mục văn bản pháp luật"
  }
}
