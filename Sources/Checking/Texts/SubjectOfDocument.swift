package import VietnameseText

/// Whether two places speak of the same document, told by what they say that it is about.
package enum SubjectLikeness: Sendable {
  case same
  case other
  /// Too little is said.
  case unclear

  /// - Parameters: the words of each, without those that say nothing.
  package init(_ first: Set<PackedWord>, _ second: Set<PackedWord>) {
    let fewest = min(first.count, second.count)
    guard fewest >= 3 else {
      self = .unclear
      return
    }
    let shared = first.intersection(second).count
    self = shared * 5 >= fewest * 3 ? .same : shared * 3 <= fewest ? .other : .unclear
  }
}

extension Manuscript {
  /// The words that say what a document is about.
  package func subjectWords(of mention: DocumentMention) -> Set<PackedWord> {
    subjectWords(in: tokens[mention.subject])
  }

  package func subjectWords(in tokens: ArraySlice<TextToken>) -> Set<PackedWord> {
    Set(
      tokens.lazy.filter { $0.kind == .word && !$0.isOne(of: emptyWords) }
        .prefix(16).compactMap(\.key))
  }

  /// Whether it is said what the document is about: `… về phòng cháy`.
  package func saysSubject(_ mention: DocumentMention) -> Bool {
    tokens[mention.subject].first?.key == about
  }

  /// Whether a token belongs to what a cited document is about: its name stays as it was given.
  package func isInSubject(_ token: Int) -> Bool {
    mentions.contains { $0.subject.contains(token) && $0.subject.lowerBound + 25 > token }
  }
}

private let about: PackedWord = "về"

/// Words that stand in the subject of every second document of a commune.
private let emptyWords: WordSet = [
  "về", "việc", "của", "và", "các", "trên", "địa", "bàn", "xã", "ubnd", "năm", "thực", "hiện",
  "công", "tác", "kế", "hoạch", "triển", "khai", "ban", "hành", "quyết", "định", "theo", "đã",
  "được", "cho", "tại", "ngày", "với", "là", "có", "này", "nhà", "nước", "tỉnh", "huyện",
]
