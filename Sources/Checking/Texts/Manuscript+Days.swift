package import Commune
package import Diagnostics
package import VietnameseText

extension TextContext {
  /// Whether the rules of form for documents hold for it: what is issued, or comes from a PDF, and not news.
  package var isAdministrative: Bool {
    format == .plainText || kind == .report || kind == .document
  }

  /// Whether it is known of when it is.
  package var hasDay: Bool { issued != nil || until != nil || period != nil }

  /// How grave it is that the form of a document's number is wrong. News are no documents, and what was put in
  /// other words, or is of an archive, gives numbers as they were.
  package var severityOfForm: Diagnostic.Severity {
    isAdministrative && !keepsOldWords ? .error : .warning
  }

  /// The last day that a document cited here can have, and whether that is certain: a report of a period may
  /// be written three months after its end.
  package var lastDayToCite: (day: CalendarDate, isCertain: Bool) {
    if let issued { return (issued.latest, !isRestatement) }
    if let end = until ?? period?.lastDay { return (min(end.adding(days: 92), today), false) }
    return (today, true)
  }

  /// Whether its words are those of another time, which stay as they are.
  package var keepsOldWords: Bool { isArchive || isRestatement }
}

extension Manuscript {
  /// From the first day that the text speaks of to its own day. What was replaced before the first is old in all
  /// of it; what came after the last did not exist.
  ///
  /// A plain text that does not say of when it is, is of the newest day that it names.
  package var days: ClosedRange<CalendarDate> {
    guard context.hasDay || context.format == .markdown else {
      let newest = dates.compactMap(\.calendarDate).filter { $0 <= context.today }.max()
      let day = newest ?? context.today
      return day...day
    }
    let last = context.day
    let first = context.from ?? context.period?.firstDay ?? last
    return min(first, last)...last
  }
}

extension ArraySlice<TextToken> {
  /// Whether a sentence speaks of the time before `change`: it names only earlier years, or says that something
  /// was, was replaced or is over.
  package func speaksOfTime(before change: CalendarDate, in manuscript: Manuscript) -> Bool {
    var newest = 0
    for index in indices {
      if self[index].isOne(of: pastWords) { return true }
      for phrase in pastPhrases where has(phrase, at: index) { return true }
      if self[index].key == yearWord, index + 1 < endIndex,
        let named = Int(manuscript.string(self[index + 1])), (1900...2100).contains(named)
      {
        newest = Swift.max(newest, named)
      }
    }
    return newest > 0 && newest <= change.year
  }
}

private let yearWord: PackedWord = "năm"
private let pastWords: WordSet = ["cũ", "xưa"]
private let pastPhrases: [[PackedWord]] = [
  ["trước", "đây"], ["trước", "ngày"], ["trước", "khi"], ["thay", "thế"], ["thay", "cho"],
  ["bãi", "bỏ"], ["hết", "hiệu", "lực"], ["được", "thay"], ["tên", "gọi"], ["thay", "bằng"],
]
