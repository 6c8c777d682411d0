internal import Commune
internal import Theming
internal import VietnameseText

/// What is known of a period, in words. What the source does not say is said to be not stated where a
/// reader would miss it, and left out elsewhere.
extension Site {
  func facts(of figures: PeriodFigures) -> [FactContext] {
    [windowFact(figures)] + (figures.total.map(dossierFacts) ?? [])
      + figures.satisfaction.map(fact) + figures.lateness.compactMap(fact)
      + [procedureFact(figures), indexFact(figures), reportFact(figures)].compactMap { $0 }
  }

  private func windowFact(_ figures: PeriodFigures) -> FactContext {
    let value =
      switch (figures.from, figures.until) {
      case (let from?, let until?): "từ \(from.short) đến \(until.short)"
      case (nil, let until?): "đến \(until.short); \(notStatedWords) ngày bắt đầu"
      case (let from?, nil): "từ \(from.short); \(notStatedWords) ngày cuối"
      case (nil, nil): "\(notStatedWords) ngày đầu và ngày cuối"
      }
    return FactContext(label: "Khoảng ngày", value: value)
  }

  private func dossierFacts(_ total: DossierCount) -> [FactContext] {
    typealias Part = (column: String, count: Int?, words: String)
    func number(_ column: String, _ count: Int) -> String {
      VietnameseNumber.format(count) + (total.isDisputed(column) ? "*" : "")
    }
    func fact(_ label: String, _ whole: Part, _ parts: [Part], missing: String = "")
      -> FactContext?
    {
      let known = parts.compactMap { part in
        part.count.map { "\(number(part.column, $0)) \(part.words)" }
      }
      let sum = whole.count.map { "\(number(whole.column, $0)) \(whole.words)" }
      let words = [sum, known.isEmpty ? nil : known.joined(separator: ", ")].compactMap { $0 }
        .joined(separator: ": ")
      guard !words.isEmpty else { return nil }
      let value = missing.isEmpty ? words : "\(words); \(notStatedWords) \(missing)"
      var made = FactContext(label: label, value: value)
      if words.utf8.contains(UInt8(ascii: "*")) {
        made.note = "* Con số chưa khớp với con số khác trong nguồn"
      }
      return made
    }
    return [
      fact(
        "Tiếp nhận", ("Tiếp nhận", total.received, "hồ sơ"),
        [
          ("Mới", total.fresh, "mới"),
          ("Kỳ trước chuyển sang", total.carriedOver, "từ kỳ trước chuyển sang"),
        ]),
      fact(
        "Cách nộp", ("", nil, ""),
        [
          ("Trực tuyến", total.online, "hồ sơ trực tuyến"),
          ("Trực tiếp", total.atDesk, "hồ sơ trực tiếp"),
        ], missing: total.atDesk == nil ? "số nộp trực tiếp" : ""),
      fact(
        "Đã giải quyết", ("Đã giải quyết", total.settled, "hồ sơ"),
        [
          ("Trước hạn", total.early, "trước hạn"), ("Đúng hạn", total.onTime, "đúng hạn"),
          ("Quá hạn", total.late, "quá hạn"),
        ], missing: total.late == nil ? "số quá hạn" : ""),
      fact(
        "Đang giải quyết", ("Đang giải quyết", total.pending, "hồ sơ"),
        [
          ("Trong hạn", total.pendingInTime, "trong hạn"),
          ("Quá hạn chưa giải quyết", total.pendingLate, "quá hạn"),
        ]),
    ].compactMap { $0 }
  }

  private func fact(_ row: SatisfactionCount) -> FactContext {
    let ballots = row.ballots.map { VietnameseNumber.format($0) }
    let satisfied = row.satisfied.map { VietnameseNumber.format($0) }
    let counted: String? =
      switch (satisfied, ballots) {
      case (let satisfied?, let ballots?): "\(satisfied) trong \(ballots) phiếu hài lòng"
      case (nil, let ballots?): "\(ballots) phiếu"
      case (let satisfied?, nil): "\(satisfied) phiếu hài lòng"
      case (nil, nil): nil
      }
    let rate = row.rate.isEmpty ? "\(notStatedWords) tỷ lệ hài lòng" : row.rate
    let value =
      row.rate.isEmpty
      ? [counted, rate].compactMap { $0 }.joined(separator: "; ")
      : [rate, counted].compactMap { $0 }.joined(separator: ": ")
    var made = FactContext(label: "Mức độ hài lòng", value: value)
    made.note = [row.method, row.note, sourceLines([row.sourceLine]).uppercasedFirst]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    return made
  }

  private func fact(_ row: LatenessCount) -> FactContext? {
    let parts = [
      row.lateDossiers.map { "\(VietnameseNumber.format($0)) hồ sơ trễ hạn" },
      row.apologies.map { "\(VietnameseNumber.format($0)) thư xin lỗi" },
    ].compactMap { $0 }
    guard !parts.isEmpty || !row.note.isEmpty else { return nil }
    let value = parts.isEmpty ? notStatedWords : parts.joined(separator: ", ")
    return FactContext(label: "Trễ hạn, xin lỗi", value: value, note: row.note)
  }

  /// The first group that is counted; the others stand on the page of procedures.
  private func procedureFact(_ figures: PeriodFigures) -> FactContext? {
    guard let first = figures.procedures.first else { return nil }
    let counts = figures.procedures.filter { $0.group == first.group }
    let isDisputed = counts.contains(where: \.isDisputed)
    let numbers = counts.map(\.count).joined(separator: " / ") + (isDisputed ? "*" : "")
    var made = FactContext(
      label: "Số thủ tục", value: "\(numbers) \(first.group.lowercasedFirst)")
    if portal.hasContent(.procedures) { made.path = "\(Section.procedures.address)#so-thu-tuc" }
    made.note = first.note
    return made
  }

  private func indexFact(_ figures: PeriodFigures) -> FactContext? {
    figures.serviceIndex.map { index in
      let points = index.points.flatMap { points in
        index.maximum.map {
          "\(VietnameseNumber.format(points)) trên \(VietnameseNumber.format($0)) điểm"
        }
      }
      // The page shows the blocks of the latest period; the earlier ones stand below it.
      let place = index.period == portal.serviceIndex.first?.period ? "" : "#qua-cac-ky"
      var made = FactContext(
        label: "Bộ chỉ số 766", value: points ?? "điểm từng nhóm",
        path: Address.serviceIndex + place)
      made.note = index.retrieved.map { "Lấy ngày \($0.short)" } ?? ""
      return made
    }
  }

  private func reportFact(_ figures: PeriodFigures) -> FactContext? {
    figures.report.map {
      FactContext(label: "Báo cáo", value: $0.title, path: $0.address)
    }
  }
}
