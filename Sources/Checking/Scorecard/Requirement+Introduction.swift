internal import Commune
internal import Syntax

extension Requirement {
  /// The seven records about the commune (Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 and Điều 86 khoản 1).
  static let introduction = Page.Record.allCases.map { record in
    Requirement(
      "gioi-thieu-\(record.file)", .introduction, record.name,
      law: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm c",
      measure: record == .leaders
        ? "có hồ sơ lãnh đạo, mỗi người có nhiệm vụ và tiểu sử"
        : "có trang ghi “Mục: \(record.name)”, có chữ và có ngày"
    ) { portal in
      record == .leaders ? .of(portal.leaderGaps) : .of(portal.gaps(of: record))
    }
  }
}

extension Portal {
  fileprivate func gaps(of record: Page.Record) -> [Requirement.Gap] {
    let file = "gioi-thieu/\(record.file).md"
    let entries = pages.filter { $0.record.record == record }
    guard let entry = entries.first(where: { $0.source.hasWords }) ?? entries.first else {
      return [
        Requirement.Gap(
          "trang “\(record.name)” chưa có", add: "thêm \(file) với dòng “Mục: \(record.name)”")
      ]
    }
    let path = place(of: entry.source.path)
    if !entry.source.hasWords {
      return [
        Requirement.Gap("trang “\(record.name)” chưa có nội dung", add: "viết nội dung vào \(path)")
      ]
    }
    guard entry.metadata.updated == nil, entry.metadata.date == nil else { return [] }
    return [
      Requirement.Gap(
        "trang “\(record.name)” chưa có ngày", add: "thêm dòng “Cập nhật: …” vào \(path)")
    ]
  }

  fileprivate var leaderGaps: [Requirement.Gap] {
    guard !leaders.isEmpty else {
      return [
        Requirement.Gap(
          "hồ sơ lãnh đạo chưa có", add: "thêm mỗi người một tệp lanh-dao/ho-ten.md")
      ]
    }
    return leaders.compactMap { entry in
      let path = place(of: entry.source.path)
      if entry.record.duties.isEmpty {
        return Requirement.Gap(
          "nhiệm vụ của \(entry.title) chưa có", add: "thêm dòng “Nhiệm vụ: …” vào \(path)")
      }
      if entry.source.hasWords { return nil }
      return Requirement.Gap(
        "tiểu sử tóm tắt của \(entry.title) chưa có", add: "viết vài câu vào \(path)")
    }
  }
}

extension Page.Record {
  /// The usual name of its file, without `.md`.
  fileprivate var file: String {
    switch self {
    case .organisation: "to-chuc-bo-may"
    case .map: "ban-do-dia-gioi"
    case .nature: "dieu-kien-tu-nhien"
    case .history: "lich-su"
    case .culture: "truyen-thong-van-hoa"
    case .heritage: "di-tich-danh-thang"
    case .leaders: "lanh-dao"
    }
  }
}

extension SourceDocument {
  /// Whether its body says anything.
  var hasWords: Bool { bytes[body].contains { $0 > 0x20 } }
}
