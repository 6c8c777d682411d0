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
  /// How many bytes have been looked through for places that cmark does not give.
  private var searched = 0
  /// Where links are as many as letters, each would else look through all of its paragraph.
  private static let mostSearched = 8 << 20
  /// What stands for the headings in the tree.
  var headingNodes: [MarkdownNode] = []
  /// The headings that begin a section, and what stands for them in the tree.
  var sectionHeadings: [(heading: MarkdownHeading, node: MarkdownNode)] = []

  init(_ document: MarkdownNode, of body: MarkdownBody, in environment: MarkdownEnvironment) {
    self.document = document
    self.environment = environment
    places = body.places
    refusals = body.scan.refusals
    survey = MarkdownSurvey(document, of: body)
    findings = body.refusalFindings
    if body.scan.hasFootnoteMark { noteMissingFootnotes() }
  }

  /// The first place of `text` in `lines`, not before `cursor`; nil too when enough was looked through, so
  /// that the finding is placed at the line.
  mutating func find(_ text: String, in lines: ClosedRange<Int>, from cursor: Int) -> Range<Int>? {
    guard searched < Self.mostSearched else { return nil }
    let place = places.find(text.utf8, in: lines, from: cursor)
    searched += max(0, (place?.upperBound ?? places.lines(lines).upperBound) - cursor)
    return place
  }

  /// An id of the page, as an attribute takes it.
  func pageID(_ id: String) -> String { environment.idPrefix + id }
}
