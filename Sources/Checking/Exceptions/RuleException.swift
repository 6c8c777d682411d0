package import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// That a rule does not count at a place, or counts for less in a portal, and why.
///
///     <!-- trangxa: bỏ qua TX1401: kế hoạch cũ ghi số như vậy -->
///
/// A comment answers for the block behind it (a paragraph, an item, a whole table), or for the block that it
/// stands in; in `trang.yml` the key `Quy tắc` answers for the portal. What keeps a page back cannot be
/// turned off.
package struct RuleException: Sendable {
  package enum Scope: Sendable {
    /// Findings of the file that overlap these bytes, and those about the file as a whole.
    case bytes(FilePath, Range<Int>)
    /// Findings in a portal's folder.
    case folder(FilePath)
  }

  package let code: String
  package let scope: Scope
  /// What the findings become; nil when they are dropped.
  package let severity: Diagnostic.Severity?
  /// Where it is written.
  package let span: SourceSpan

  func answers(_ finding: Diagnostic) -> Bool { !finding.keepsPageBack && isAbout(finding) }

  /// Whether the finding is one that it was written for, be it allowed or not.
  fileprivate func isAbout(_ finding: Diagnostic) -> Bool {
    guard finding.code == code else { return false }
    switch scope {
    case .folder(let folder): return finding.span.path.isInside(folder)
    case .bytes(let path, let range):
      guard finding.span.path == path else { return false }
      let place = finding.span.range
      return place.isEmpty && place.lowerBound == 0 || place.overlaps(range)
        || range.contains(place.lowerBound)
    }
  }
}

/// Takes out and lowers what the exceptions answer for, and tells of exceptions that answer for nothing.
///
/// - Parameter codes: the codes that there are; an exception for another is a slip of the pen.
package func answered(
  _ findings: [Diagnostic], by exceptions: [RuleException],
  known codes: @autoclosure () -> Set<String>
) -> [Diagnostic] {
  guard !exceptions.isEmpty else { return findings }
  let known = codes()
  var used = Set<Int>()
  var left: [Diagnostic] = findings.compactMap { finding in
    let answers = exceptions.indices.filter { exceptions[$0].answers(finding) }
    used.formUnion(answers)
    guard !answers.isEmpty else { return finding }
    guard answers.allSatisfy({ exceptions[$0].severity != nil }) else { return nil }
    let lowest = answers.compactMap { exceptions[$0].severity }.max() ?? finding.severity
    return finding.with(severity: max(finding.severity, lowest))
  }
  for (index, exception) in exceptions.enumerated() {
    if let kept = findings.first(where: { $0.keepsPageBack && exception.isAbout($0) }) {
      left.append(.exceptionRefused(kept, at: exception.span))
      continue
    }
    guard !used.contains(index) else { continue }
    left.append(
      known.contains(exception.code)
        ? .unusedException(exception.code, at: exception.span)
        : .unknownRule(
          exception.code, near: closest(to: exception.code, among: known.sorted()),
          at: exception.span))
  }
  return left
}

extension Manuscript {
  /// The exceptions that stand in the text, and what is wrong with those that cannot be read.
  var exceptions: Diagnosed<[RuleException]> {
    var findings: [Diagnostic] = []
    let exceptions = prose.remarks.compactMap { remark -> RuleException? in
      guard case .comment(let text) = remark.kind, let words = ExceptionWords(text) else {
        return nil
      }
      guard let code = words.code else {
        findings.append(.unreadableException(at: remark.span))
        return nil
      }
      guard !words.reason.isEmpty else {
        findings.append(.exceptionWithoutReason(code, at: remark.span))
        return nil
      }
      return RuleException(
        code: code, scope: .bytes(prose.path, bytes(behind: remark)), severity: nil,
        span: remark.span)
    }
    return Diagnosed(exceptions, findings)
  }

  /// The bytes of the block that a comment is about; of a table all cells.
  private func bytes(behind remark: Prose.Remark) -> Range<Int> {
    guard remark.blocksBefore < blocks.count else { return remark.span.range }
    let block = blocks[remark.blocksBefore]
    var last = block
    if case .cell(let table, _, _) = block.kind {
      for other in blocks[remark.blocksBefore...] {
        guard case .cell(table, _, _) = other.kind else { break }
        last = other
      }
    }
    let start = prose.span(block.range).range.lowerBound
    return start..<max(start, prose.span(last.range).range.upperBound)
  }
}

/// `trangxa: bỏ qua TX1401: lý do`, taken apart.
private struct ExceptionWords {
  let code: String?
  let reason: String

  /// Nil for a comment that is not for us.
  init?(_ comment: String) {
    guard !comment.lacksColon else {
      code = nil
      reason = ""
      return
    }
    let parts = comment.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0).singleSpaced }
    guard parts.count > 1, foldedKey(parts[0]) == "trangxa" else { return nil }
    let words = parts[1].split(separator: " ").map(String.init)
    let isSkip = words.count == 3 && folded(words[0]) == "bo" && folded(words[1]) == "qua"
    code = isSkip && words[2].uppercased().hasPrefix("TX") ? words[2].uppercased() : nil
    reason = parts.count > 2 ? parts[2] : ""
  }
}

extension String {
  /// Whether it is an exception of which the name or the colon behind it was forgotten:
  /// `trangxa bỏ qua TX1401: lý do`, `bỏ qua TX1401: lý do`.
  fileprivate var lacksColon: Bool {
    let head = foldedKey(String(split(separator: ":").first ?? ""))
    return head.hasPrefix("trangxaboqua") || head.hasPrefix("trangxatx")
      || head.hasPrefix("boquatx")
  }
}

extension Portal {
  /// The exceptions of the portal's settings.
  var exceptions: [RuleException] {
    settings.rules.compactMap { setting in
      guard let code = setting.code, !setting.reason.isEmpty else { return nil }
      return RuleException(
        code: code.value.uppercased(), scope: .folder(folder), severity: setting.level.severity,
        span: code.span)
    }
  }
}

extension RuleSetting.Level {
  fileprivate var severity: Diagnostic.Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedException(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX1001", .warning, at: span, "ngoại lệ cho \(code) không còn dùng đến",
      hint: "bỏ ngoại lệ này đi")
  }

  /// What keeps a page back stays, whatever an editor wrote beside it.
  fileprivate static func exceptionRefused(_ kept: Diagnostic, at span: SourceSpan) -> Diagnostic {
    kept.isConfidential
      ? Diagnostic(
        "TX1005", .warning, at: span,
        "không bỏ qua được \(kept.code): quy tắc về dữ liệu của người dân luôn có hiệu lực",
        hint: "xóa dữ liệu ấy, hoặc ghi “Căn cứ công khai: …” ở phần đầu tệp; rồi bỏ ngoại lệ này")
      : Diagnostic(
        "TX1005", .warning, at: span, "không bỏ qua được \(kept.code): lỗi ấy giữ trang lại",
        hint: "sửa chỗ ấy rồi bỏ ngoại lệ này")
  }

  fileprivate static func exceptionWithoutReason(_ code: String, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      "TX1002", at: span, "ngoại lệ cho \(code) thiếu lý do nên không có tác dụng",
      hint: "ghi <!-- trangxa: bỏ qua \(code): lý do -->")
  }

  fileprivate static func unreadableException(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX1003", at: span, "ngoại lệ này không đọc được",
      hint: "ghi <!-- trangxa: bỏ qua TX1401: lý do -->")
  }

  fileprivate static func unknownRule(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX1004", at: span, "không có quy tắc nào mang mã \(code)",
      hint: near.map { "có phải ý bạn là \($0)?" })
  }
}
