internal import Diagnostics

extension Rule {
  package static let documentNumberWithoutZero = Rule(
    "TX1401", "số văn bản thiếu số 0 ở đầu", .number, .error,
    Explanation(
      """
      Số của văn bản nhỏ hơn 10 được ghi thêm số 0 ở trước: 08, không phải 8. Ghi đúng thì người đọc và máy \
      tìm ra cùng một văn bản. Số có chữ kèm theo (8a) và số của hợp đồng không bị nhắc.
      """,
      english: """
        A document's number below ten is written with a zero in front. Numbers with a letter behind them, and \
        those of the Party and of contracts, are left alone.
        """,
      wrong: "Kế hoạch số 8/KH-UBND ngày 14/02/2022",
      right: "Kế hoạch số 08/KH-UBND ngày 14/02/2022",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      manuscript.mentions.filter(\.lacksZero).map { mention in
        manuscript.finding(
          mention.range, .lacksZero(manuscript.string(mention.range)),
          hint: "viết \(mention.wellFormed)",
          severity: manuscript.context.severityOfForm)
      }
    })
}

extension DocumentMention {
  fileprivate var lacksZero: Bool {
    (1...9).contains(number) && numberRange.count == 1 && suffix.isEmpty && !isParty && !isContract
  }
}

extension String {
  fileprivate static func lacksZero(_ written: String) -> String {
    "“\(written)” thiếu số 0 ở trước số"
  }
}
