import Diagnostics
import Files

/// A body on its way from cmark's tree to HTML: the tree, what was found in it, and what the
/// edits leave behind.
struct MarkdownDraft {
  let document: MarkdownNode
  let environment: MarkdownEnvironment
  let places: MarkdownPlaces
  let refusals: [MarkdownScan.Refusal]
  let survey: MarkdownSurvey

  var findings: [Diagnostic] = []
  var headings: [MarkdownHeading] = []
  var links: [MarkdownLink] = []
  /// What stands for the headings in the tree.
  var headingNodes: [MarkdownNode] = []
  /// The headings that begin a section, and what stands for them in the tree.
  var sectionHeadings: [(heading: MarkdownHeading, node: MarkdownNode)] = []

  init(_ document: MarkdownNode, of body: MarkdownBody, in environment: MarkdownEnvironment) {
    self.document = document
    self.environment = environment
    places = body.places
    refusals = body.scan.refusals
    survey = MarkdownSurvey(document, lineCount: body.places.lineCount)
    findings = body.refusalFindings
    if body.scan.hasFootnoteMark { noteMissingFootnotes() }
  }

  /// An id of the page, as an attribute takes it.
  func pageID(_ id: String) -> String { environment.idPrefix + id }
}
