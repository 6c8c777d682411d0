internal import Commune
internal import Diagnostics

extension Rule {
  /// How many procedures have no time or no fee that a citizen could rely on.
  package static let timeOrFeeNotStated = Rule(
    "TX1908", "thời hạn hoặc phí chưa nêu", .procedure, .note,
    Explanation(
      """
      Nguồn không nêu thời hạn hay phí thì trang ghi “chưa nêu”, không đoán. Lưu ý này cho biết còn bao nhiêu \
      thủ tục như thế, để cán bộ tra quyết định công bố mà điền dần; mỗi loại chỉ báo một lần. Thời hạn chỉ có \
      con số mà không có đơn vị cũng là chưa nêu: ba ngày và ba ngày làm việc là khác nhau.
      """,
      english: """
        Times and fees that the source does not state are counted, once for each, and never guessed.
        """,
      wrong: "Thời hạn: 3", right: "Thời hạn: 3 ngày làm việc",
      source: "Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2"),
    check: .catalogue { reading in
      let timeless = reading.current.filter { !$0.statesTime }
      let feeless = reading.current.filter { $0.fee == .notStated }
      return reading.findings(
        about: timeless, limit: 0, at: { reading.place($0.code, "Thời hạn") }, hint: .fillIn
      ) { "chưa nêu thời hạn: \($0)" }
        + reading.findings(
          about: feeless, limit: 0, at: { reading.place($0.code, "Phí lệ phí") }, hint: .fillIn
        ) { "chưa nêu phí, lệ phí: \($0)" }
    })
}

extension Procedure {
  /// Whether a citizen can tell how long it takes by one way at least.
  fileprivate var statesTime: Bool {
    time.isStated || ways.contains { $0.time.isStated } || row.time.contains(":")
  }
}

extension String {
  fileprivate static let fillIn =
    "tra quyết định công bố rồi ghi số và đơn vị; chưa tra được thì để trống, trang sẽ ghi “chưa nêu”"
}
