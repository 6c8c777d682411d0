internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

extension Rule {
  /// A legal basis of a procedure in force that is itself no longer in force.
  package static let basisIsOver = Rule(
    "TX1909", "căn cứ của thủ tục đã hết hiệu lực", .procedure, .warning,
    Explanation(
      """
      Bản ghi của một thủ tục đang áp dụng dẫn văn bản đã hết hiệu lực theo van-ban-phap-luat.yml: hoặc căn cứ \
      chưa cập nhật, hoặc chính thủ tục đã thay đổi. Xem lại ở Cổng Dịch vụ công quốc gia.
      """,
      english: "A procedure in force cites a law that the list of laws says is over.",
      wrong: "Căn cứ: 61/2018/NĐ-CP (hết hiệu lực 01/7/2025)", right: "Căn cứ: 118/2025/NĐ-CP"),
    check: .catalogue { reading in
      reading.current.flatMap { procedure in
        (procedure.detail?.record.legalBases ?? []).compactMap { basis in
          guard let law = reading.catalogue.law(basis.number), let expires = law.expires,
            expires.latest <= reading.today
          else { return nil }
          return Finding(
            at: procedure.span(ofText: basis.number), .over(law, since: expires),
            hint: .compare(law))
        }
      }
    })
}

extension String {
  fileprivate static func over(_ law: Law, since day: PartialDate) -> String {
    "căn cứ \(law.number) hết hiệu lực từ \(day.short), thủ tục vẫn ghi là hiện hành"
  }

  fileprivate static func compare(_ law: Law) -> String {
    law.replacedBy.isEmpty
      ? "đối chiếu lại căn cứ với quyết định công bố"
      : "đối chiếu lại; văn bản thay thế là \(law.replacedBy)"
  }
}
