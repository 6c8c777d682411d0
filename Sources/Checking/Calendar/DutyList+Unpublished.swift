internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension DutyList {
  /// Documents that are issued and that nobody can read yet: drafts, and pages that wait for their day.
  mutating func addUnpublished(_ tree: FileTree, _ working: WorkingDays) {
    for path in tree.paths(inside: portal.folder) where path.fileExtension == "md" {
      guard portal.addresses.address(of: path) == nil, let bytes = tree[path],
        let inside = path.relative(to: portal.folder), isOfIssuedThings(inside)
      else { continue }
      let document = parseDocument(bytes, at: path).value
      guard let issued = document.value("Ngày ban hành").flatMap(CalendarDate.read),
        issued <= today, today.dayNumber - issued.dayNumber <= 366
      else { continue }
      if let from = portal.unit?.from, issued < from { continue }
      let number = document.value("Số ký hiệu") ?? document.value("Tiêu đề") ?? String(inside.stem)
      let isLate = working.certainCount(after: issued, through: today) > PublishedLate.limit
      add(
        "dang-\(slug(inside.string, limit: 120))", "đăng “\(number)”, ban hành \(issued.short)",
        due: working.day(PublishedLate.limit, after: issued), past: isLate ? .overdue : .missing,
        "Luật Tiếp cận thông tin 104/2016/QH13, Điều 18 khoản 4: chậm nhất 05 ngày làm việc",
        file: inside.string)
    }
  }

  /// Whether the folder holds what has a day of issue; lists of persons are not looked into.
  private func isOfIssuedThings(_ inside: FilePath) -> Bool {
    guard inside.components.count > 1, let folder = inside.components.first else { return false }
    return [.document, .report, .workPlan, .budgetItem].contains(ContentKind(folder: folder))
  }
}

extension SourceDocument {
  /// The text of a key of the front matter, where it is one and not empty.
  fileprivate func value(_ key: String) -> String? {
    guard let entry = entries.first(where: { foldedKey($0.key) == foldedKey(key) }),
      case .scalar(let scalar) = entry.value, !scalar.text.isEmpty
    else { return nil }
    return scalar.text
  }
}
