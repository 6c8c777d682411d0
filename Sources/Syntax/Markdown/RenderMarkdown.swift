package import Diagnostics
import Files

/// Renders the Markdown of one file, and finds what an editor should know about it.
///
/// There is always a page: a broken link becomes plain words, raw HTML is shown as it is written,
/// a block that is too much for cmark stands there as plain text, and each is a finding.
package func renderMarkdown(_ source: MarkdownSource, in environment: MarkdownEnvironment)
  -> Diagnosed<RenderedMarkdown>
{
  let body = MarkdownBody(source)
  let rendered = body.withParsed { document in
    let filling = ValueFilling(document, body.places, keepsApart: false, environment.value)
    var draft = MarkdownDraft(document, of: body, in: environment)
    draft.edit()
    var rendered = draft.rendered()
    rendered.values = filling.asked
    return Diagnosed(rendered, filling.findings + draft.findings)
  }
  return rendered ?? Diagnosed(RenderedMarkdown.empty)
}

extension RenderedMarkdown {
  static var empty: RenderedMarkdown {
    RenderedMarkdown(html: "", headings: [], links: [], words: [], cuts: [])
  }
}

extension MarkdownDraft {
  /// Every edit, in the order in which one needs what another has found: links within the page
  /// need the ids of headings.
  fileprivate mutating func edit() {
    showRefusedBlocks()
    giveHeadingsIDs()
    showRawHTML()
    frameTables()
    placeImages()
    leadLinks()
    showComponents()
    labelTasks()
    gatherFootnotes()
    keepNumbersWhole()
  }

  /// Renders the edited tree. A page with sections is rendered section by section, so that where
  /// each begins is known and nothing has to be looked for in HTML.
  fileprivate func rendered() -> RenderedMarkdown {
    var html = ""
    var cuts: [RenderedMarkdown.Cut] = []
    if sectionHeadings.isEmpty {
      html = document.html()
    } else {
      var waiting = sectionHeadings[...]
      var section = document.newBlock("")
      while let block = document.firstChild {
        if let next = waiting.first, next.node == block {
          html += section.html()
          section.remove()
          section = document.newBlock("")
          waiting = waiting.dropFirst()
          let start = html.utf8.count
          html += block.html()
          cuts.append(.init(heading: next.heading, start: start, bodyStart: html.utf8.count))
          block.remove()
        } else if !section.append(block) {
          break
        }
      }
      html += section.html()
      section.remove()
    }
    return RenderedMarkdown(
      html: html, headings: headings, links: links,
      words: survey.searchText, cuts: cuts)
  }
}
