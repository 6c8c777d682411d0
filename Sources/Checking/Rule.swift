package import Diagnostics

/// One thing that is checked: what it is called, how grave it is, why it is checked, and the check itself.
///
/// A rule is a value. Each stands in a file of its own, as a static member of this type, and is named in
/// ``Rule/all``; its explanation is what `trangxa explain` prints and what `docs/rules/` is made of.
package struct Rule: Sendable {
  /// `TX` and four digits, stable for ever. The first two digits are those of the group.
  package let code: String
  /// A few words in Vietnamese, lower case: `số văn bản thiếu số 0 ở đầu`.
  package let name: String
  package let kind: Kind
  /// What its findings are when they say nothing else: an error is provable from the text, what a person must
  /// judge is a warning or a note.
  package let severity: Diagnostic.Severity
  package let explanation: Explanation
  package let check: Check

  package init(
    _ code: String, _ name: String, _ kind: Kind, _ severity: Diagnostic.Severity,
    _ explanation: Explanation, check: Check
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.severity = severity
    self.explanation = explanation
    self.check = check
  }

  /// What a rule looks at: the least that it needs, so that most can be run text by text, in parallel.
  package enum Check: Sendable {
    /// One text by itself.
    case text(@Sendable (Manuscript) -> [Finding])
    /// The indicator forms of a report: those of a CSV file, or those printed in a text.
    case forms(@Sendable (FormSheet) -> [Finding])
    /// What all texts of one commune say, taken out of each while it was read.
    case texts(@Sendable ([Reading]) -> [Finding])
    /// The records of a portal: its data, its sections, its procedures.
    case portal(@Sendable (PortalReading) -> [Finding])
    /// What all portals share, once for all of them: the procedures, the laws, the fees.
    case catalogue(@Sendable (CatalogueReading) -> [Finding])
  }

  /// What is wrong when the rule finds something.
  package enum Kind: String, Sendable, CaseIterable {
    case arithmetic = "số học"
    case ratio = "tỷ lệ"
    case unit = "đơn vị, nhãn"
    case contradiction = "mâu thuẫn"
    case date = "ngày, kỳ"
    case number = "số, ký hiệu"
    case structure = "cấu trúc"
    case term = "thuật ngữ, pháp luật"
    case form = "thể thức"
    case acrossDocuments = "giữa các văn bản"
    case spelling = "chính tả"
    case personalData = "dữ liệu cá nhân"
    case procedure = "thủ tục"
    case portal = "trang của xã"
  }
}

/// Why something is a finding, for the person who reads `trangxa explain TX1401`.
package struct Explanation: Sendable {
  /// In Vietnamese, for editors: what the rule wants and why, in two to six plain sentences.
  package let vietnamese: String
  /// The same in English, for developers, in one to three sentences.
  package let english: String
  /// A line that is found, and the same line as it should be.
  package let wrong: String
  package let right: String
  /// The law, standard or measurement that the rule comes from; empty where it is plain reason.
  package let source: String

  package init(
    _ vietnamese: String, english: String, wrong: String = "", right: String = "",
    source: String = ""
  ) {
    self.vietnamese = vietnamese
    self.english = english
    self.wrong = wrong
    self.right = right
    self.source = source
  }
}
