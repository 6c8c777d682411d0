internal import Commune

/// The ballot for satisfaction. The questions are the commune's own: short, one thing each, none that
/// leads to an answer, with as many answers below the middle as above; who fills it in stays unknown.
extension Site {
  func ballotSheet() -> Sheet {
    var sheet = Sheet(.ballot, "Phiếu đánh giá sự hài lòng")
    var ballot = BallotContext(agency: agency)
    ballot.desk = portal.desk?.name ?? ""
    ballot.errands = lines(["Nộp hồ sơ", "Nhận kết quả", "Hỏi thông tin", "Việc khác"])
    ballot.answers = lines([
      "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", "Rất không hài lòng",
    ])
    ballot.questions = lines([
      "Nội dung hướng dẫn về giấy tờ", "Thái độ của người tiếp nhận", "Thời gian chờ ở quầy",
      "Thời gian trả kết quả",
    ])
    sheet.content.ballot = ballot
    let national = portal.nationalPortal
    if let rating = portal.settings.rating, !webURL(rating.address).isEmpty {
      sheet.content.code = code(url: webURL(rating.address), named: rating.name)
    } else {
      sheet.content.code = national.flatMap { code(url: $0.url, named: $0.name) }
    }
    return sheet
  }

  private func lines(_ titles: [String]) -> [SheetLineContext] {
    titles.map { SheetLineContext(title: $0) }
  }
}
