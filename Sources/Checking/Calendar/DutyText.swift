internal import VietnameseText

/// The duties for a person at a terminal, portal by portal, what is late first.
///
///     Xã Mẫu: 1 quá hạn, 2 sắp đến hạn
///       quá hạn      15/10/2026  công khai thực hiện ngân sách 9 tháng năm 2026
///                                ngan-sach/thuc-hien-9-thang-2026.md; Thông tư 26/2026/TT-BTC …
package func dutyText(_ duties: [Duty]) -> String {
  guard !duties.isEmpty else { return "Không có việc nào quá hạn hay sắp đến hạn.\n" }
  let portals = Set(duties.map(\.portal)).sorted()
  return portals.map { portal in
    let own = duties.filter { $0.portal == portal }
    let states: [Duty.State] = [.overdue, .missing, .upcoming]
    let counts = states.compactMap { state in
      let count = own.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    let lines = states.flatMap { state in own.filter { $0.state == state } }.map(line)
    let name = own.first?.portalName ?? portal
    return "\(name): \(counts.joined(separator: ", "))\n" + lines.joined()
  }.joined(separator: "\n")
}

private func line(_ duty: Duty) -> String {
  let state = padded(duty.state.rawValue, to: 11)
  let day = padded(duty.due.short, to: 10)
  let indent = String(repeating: " ", count: 27)
  return "  \(state)  \(day)  \(duty.what)\n\(indent)\(duty.file); \(duty.basis)\n"
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
