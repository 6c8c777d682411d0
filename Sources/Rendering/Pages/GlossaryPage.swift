internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Words of the law in plain words (giải thích từ ngữ), the same in every portal but for their
/// order: who reads an archive meets the old words first.
extension Site {
  func glossaryOutputs() -> [Output] {
    guard !portal.catalogue.glossary.isEmpty else { return [] }
    return [
      Output(Address.glossary) {
        var head = PageHead(Address.glossary, glossaryTitle)
        head.description = "Những từ của luật và của cơ quan nhà nước, nói bằng lời thường."
        var context = GlossaryPageContext(page: page(head), lead: head.description)
        if portal.isArchive {
          context.lead +=
            " Tài liệu của cổng này dùng từ của thời trước, nên từ cũ đứng trước; mỗi từ cũ ghi "
            + "từ hiện nay."
        }
        context.groups = termGroups()
        context.contents = context.groups.map { group in
          ContentsEntryContext(
            name: group.title, anchor: group.anchor,
            children: group.terms.map { ContentsEntryContext(name: $0.word, anchor: $0.anchor) })
        }
        return Diagnosed(Rendered(theme.renderBytes(TemplateName.glossary, context)))
      }
    ]
  }

  private func termGroups() -> [TermGroupContext] {
    let terms = portal.catalogue.glossary.terms
    let old = TermGroupContext(
      title: "Từ cũ", anchor: "tu-cu",
      terms: terms.filter { $0.isOld(on: portal.today) }.map(context))
    let current = TermGroupContext(
      title: "Từ hiện nay", anchor: "tu-hien-nay",
      terms: terms.filter { !$0.isOld(on: portal.today) }.map(context))
    return (portal.isArchive ? [old, current] : [current, old]).filter { !$0.terms.isEmpty }
  }

  private func context(_ term: Term) -> TermContext {
    var context = TermContext(word: term.word, anchor: term.anchor, meaning: term.meaning)
    context.otherNames = term.otherNames.joined(separator: ", ")
    context.used = [
      term.since.map { "từ \($0.short)" }, term.until.map { "đến hết \($0.short)" },
    ].compactMap { $0 }.joined(separator: " ")
    context.today = term.today.map { name in
      let known = portal.catalogue.glossary.term(name)
      return ContentsEntryContext(name: name, anchor: known?.anchor ?? "")
    }
    context.basis = term.basis.joined(separator: "; ")
    context.note = term.note
    return context
  }
}

/// What the footer and the map of the site call the page.
let glossaryTitle = "Giải thích từ ngữ"
