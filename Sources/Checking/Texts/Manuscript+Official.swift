internal import Commune
internal import VietnameseText

extension Manuscript {
  /// Whether the text is a report: a page of that kind, or a plain text that is titled so.
  package var isReport: Bool {
    switch context.format {
    case .markdown: context.kind == .report
    case .plainText: folded(context.title).hasPrefix("bao cao")
    }
  }

  /// Whether the text is a document of an office: a report, a plan, a decision.
  package var isOfficial: Bool {
    switch context.format {
    case .markdown: context.kind == .report || context.kind == .document
    case .plainText: !context.title.isEmpty
    }
  }
}
