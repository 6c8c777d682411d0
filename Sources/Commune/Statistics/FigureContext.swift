package import Syntax
internal import VietnameseText

/// What a text that asks for figures does not have to say: its own period, and its own forms.
package struct FigureContext: Sendable {
  package var period: ReportingPeriod?
  /// Below the portal's folder.
  package var forms: String?

  package init(period: ReportingPeriod? = nil, forms: String? = nil) {
    (self.period, self.forms) = (period, forms)
  }

  /// By the keys “Kỳ” and “Biểu mẫu” of a text.
  package init(_ document: SourceDocument) {
    for entry in document.entries {
      guard case .scalar(let scalar) = entry.value else { continue }
      switch foldedKey(entry.key) {
      case "ky": period = ReportingPeriod.read(scalar.text)
      case "bieumau": forms = scalar.text
      default: break
      }
    }
  }
}
