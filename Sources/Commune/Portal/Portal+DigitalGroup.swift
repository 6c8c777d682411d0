internal import Diagnostics
internal import Files
internal import Syntax

extension Portal {
  /// Takes the members of the digital groups in. Who has not consented is kept without name and
  /// contact; the file itself is published nowhere, and findings repeat nothing of it.
  mutating func addDigitalGroup(_ bytes: [UInt8], at path: FilePath) -> [Diagnostic] {
    var read: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &read)
    let members = DigitalGroupMember.schema.decode(table, at: path).moving(into: &read)
    let lines = LineTable(bytes)
    // Only the list of aid is kept back by a mistake: here the rest may be shown.
    var findings = read.map { finding in
      let concealed = finding.concealed(lines)
      return Diagnostic(
        concealed.code, concealed.severity, at: concealed.span, concealed.message,
        hint: concealed.hint)
    }
    for (row, member) in zip(table.rows, members) {
      let isNamed = !member.value.name.isEmpty || !member.value.contact.isEmpty
      if isNamed, !member.value.hasConsented {
        findings.append(.withoutConsent(line: row.line, at: .file(path)))
      }
    }
    digitalGroup = members.map(\.value.asPublished).filter { !$0.hamlet.isEmpty }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func withoutConsent(line: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0582", .warning, at: span,
      "dòng \(line): người này chưa đồng ý công khai, nên trang không nêu tên và liên hệ",
      hint: "đã đồng ý thì ghi “có” vào cột “Đồng ý công khai”; chưa thì xóa tên khỏi tệp")
  }
}
