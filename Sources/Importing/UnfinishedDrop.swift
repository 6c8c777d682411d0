package import Files

/// What a run was about to say of a file of a drop folder when it began to write its page.
///
/// It is written down before the page, and forgotten when the original has been put away. So a run that was broken off
/// between the two is told from a page of somebody else on any later day, whatever day, checks and names a new import
/// would give, and even when an editor has worked on the draft meanwhile.
package struct UnfinishedDrop: Sendable, Equatable {
  /// SHA-256 of the original.
  package let digest: String
  /// The source that it becomes.
  package let page: FilePath
  package let result: DropResult

  package init(digest: String, page: FilePath, result: DropResult) {
    (self.digest, self.page, self.result) = (digest, page, result)
  }
}

extension [UnfinishedDrop] {
  package var json: [UInt8] {
    let items = map { drop in
      JSONValue.object([
        ("digest", .string(drop.digest)), ("page", .string(drop.page.string)),
        ("result", drop.result.json),
      ])
    }
    return [UInt8]((JSONValue.array(items).text(pretty: true) + "\n").utf8)
  }

  /// What was written down before; nothing of it, when somebody has spoilt the file.
  package init(reading bytes: [UInt8]) {
    self = (JSONValue(reading: bytes)?.items ?? []).compactMap { item in
      guard let digest = item["digest"]?.text, let page = item["page"]?.text,
        let result = item["result"].flatMap({ DropResult($0) })
      else { return nil }
      return UnfinishedDrop(digest: digest, page: FilePath(page), result: result)
    }
  }
}
