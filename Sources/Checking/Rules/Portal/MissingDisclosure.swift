internal import Commune
internal import Diagnostics

extension Rule {
  /// What the scorecard lacks, each thing with the file to make.
  package static let missingDisclosure = Rule(
    "TX2001", "trang còn thiếu điều luật buộc công khai", .portal, .note,
    Explanation(
      """
      Luật buộc trang của xã có một số mục: giới thiệu xã, danh mục thông tin phải công khai, ngân sách, \
      kênh chính thức và các mục khác. Quy tắc này đọc cả thư mục của xã rồi nói mục nào chưa có, luật nào \
      buộc, và thêm tệp nào. Một trang mới mở thiếu nhiều điều, nên đây là lưu ý, và bảng điểm ở cuối \
      “trangxa check” đếm chúng. Trang lưu trữ và trang trình diễn không bị chấm.
      """,
      english: """
        Says which of the things that the law wants on a commune's site its sources do not have, one \
        finding each. Archives and demonstrations are not scored.
        """,
      wrong: "thư mục gioi-thieu/ không có trang nào ghi “Mục: lịch sử”",
      right: "gioi-thieu/lich-su.md với dòng “Mục: lịch sử” và nội dung",
      source: """
        Nghị định 224/2026/NĐ-CP, Điều 9, 10, 11, 79, 86; Luật Tiếp cận thông tin 104/2016/QH13, \
        Điều 17, 19, 22; Thông tư 26/2026/TT-BTC, Điều 26, 34
        """),
    check: .portal { reading in
      guard let card = scorecard(of: reading.portal) else { return [] }
      return card.unmet.flatMap { requirement, gaps in
        gaps.map { .missing($0, requirement, in: reading.portal) }
      }
    })
}

extension Finding {
  fileprivate static func missing(
    _ gap: Requirement.Gap, _ requirement: Requirement, in portal: Portal
  ) -> Finding {
    Finding(
      at: portal.settingsPlace, "\(gap.missing) (\(requirement.law))", hint: gap.remedy)
  }
}
