import Checking
import Commune
import Diagnostics
import Files
import Releases
import VietnameseText
import World

/// The reason that readers will see.
///
/// - Throws: ``ExitStatus/usage`` when there is none, or when it says of a person what the law forbids to publish.
func checkedReason(_ reason: String?, today: CalendarDate) throws -> String {
  let words = (reason ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard !words.isEmpty else {
    throw refuse("chưa nêu lý do", "thêm --ly-do \"đăng nhầm bản dự thảo\"")
  }
  guard words.count <= 500 else { throw refuse("lý do quá 500 chữ", "nói trong một hai câu") }
  let findings = check(
    plainText: Array(words.utf8), at: "ly-do", today: today, reference: Reference(in: FileTree()))
  if let finding = findings.first(where: \.keepsPageBack) {
    throw refuse(
      "lý do có điều luật không cho đăng (\(finding.code)), mà người đọc sẽ thấy lý do",
      "nói chung, như “có dữ liệu cá nhân”")
  }
  return words
}

/// Lists what was withdrawn, and the addresses that lead nowhere.
func listWithdrawals(_ options: PublishingOptions, _ folder: OutputFolder) throws {
  let content = options.common.sources.content
  let wanted = Set(options.common.sources.sites)
  for portal in try releases(in: folder) where wanted.isEmpty || wanted.contains(portal.slug) {
    let name = portal.slug.isEmpty ? options.output : "\(options.output)/\(portal.slug)"
    let list =
      (portal.slug.isEmpty ? content : "\(content)/\(portal.slug)") + "/\(WithdrawnPage.file)"
    let bytes = isRegularFile(list) ? try readPlainFile(list) : []
    let withdrawn = WithdrawalList.places(in: bytes, at: FilePath(list)).value
    let lost = try ledger(of: portal.slug, in: folder).entries.compactMap { entry in
      if case .lost(let since) = entry.state { (entry.address, since) } else { nil }
    }
    print("\(name): \(withdrawn.count) địa chỉ đã gỡ, \(lost.count) địa chỉ không còn dẫn tới đâu")
    for place in withdrawn { print("  đã gỡ  \(place)") }
    for (address, since) in lost {
      let day = CalendarDate.read(since)?.short ?? since
      print("  mất    \(address)  từ \(day)")
    }
  }
}
