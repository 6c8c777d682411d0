internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

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
