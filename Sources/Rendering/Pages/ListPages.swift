internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Sections that are long lists with real page numbers.
extension Site {
  func listOutputs() -> [Output] {
    listOutputs(.news, portal.articles.map { item($0) }, noun: "tin")
      + listOutputs(.notices, noticeItems(), noun: "thông báo")
      + listOutputs(.projects, portal.projects.map(item(project:)), noun: "mục")
      + listOutputs(.disclosure, portal.disclosures.map { item($0) }, noun: "danh mục")
      + questionOutputs()
  }

  /// Notices on the board first, those whose time is over after them: nothing is ever deleted.
  private func noticeItems() -> [ListItemContext] {
    let posted = portal.notices.filter { !$0.record.isOver(on: portal.today) }
    let over = portal.notices.filter { $0.record.isOver(on: portal.today) }
    return (posted + over).map(item(notice:))
  }

  private func listOutputs(_ section: Section, _ items: [ListItemContext], noun: String)
    -> [Output]
  {
    guard portal.hasContent(section) else { return [] }
    let pagination = Pagination(count: items.count)
    return (1...pagination.pageCount).map { number in
      Output(Address.page(number, of: section.address)) {
        let introduction = introduction(section, page: number)
        var context = ListPageContext(page: page(introduction.head))
        context.introduction = introduction.body.html
        context.total = items.isEmpty ? "" : "\(VietnameseNumber.format(items.count)) \(noun)"
        context.items = Array(items[pagination.range(ofPage: number)])
        context.emptyReason = items.isEmpty ? "Chưa có \(noun) nào được đăng ở mục này." : ""
        context.pagination = pagination.context(page: number, of: section.address)
        return introduction.rendered(theme.renderBytes(TemplateName.list, context))
      }
    }
  }

  private func questionOutputs() -> [Output] {
    guard portal.hasContent(.questions) else { return [] }
    let items = portal.questions.map { entry in
      var item = item(question: entry)
      if entry.record.answered != nil { item.date = "" }
      return item
    }
    let pagination = Pagination(count: items.count)
    return (1...pagination.pageCount).map { number in
      Output(Address.page(number, of: Section.questions.address)) {
        let introduction = introduction(.questions, page: number)
        var context = QuestionListPageContext(page: page(introduction.head))
        context.introduction = introduction.body.html
        context.total =
          items.isEmpty ? "" : "\(VietnameseNumber.format(items.count)) câu hỏi"
        context.emptyReason = items.isEmpty ? "Chưa có câu hỏi nào được trả lời ở mục này." : ""
        context.items = Array(items[pagination.range(ofPage: number)])
        context.pagination = pagination.context(page: number, of: Section.questions.address)
        context.askPath = Section.feedback.address
        return introduction.rendered(theme.renderBytes(TemplateName.questions, context))
      }
    }
  }

  /// A page for each tag, and one for all of them.
  func tagOutputs() -> [Output] {
    let tagged = taggedItems()
    guard !tagged.isEmpty else { return [] }
    let links = tagged.map { tag in
      CountedLinkContext(
        name: tag.name, path: tag.address, count: VietnameseNumber.format(tag.items.count))
    }
    let index = Output(Address.tags) {
      var context = TagPageContext(page: page(PageHead(Address.tags, "Các chủ đề")))
      context.otherTags = links
      context.isIndex = true
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.tags, context)))
    }
    return [index]
      + tagged.flatMap { tag -> [Output] in
        let pagination = Pagination(count: tag.items.count)
        return (1...pagination.pageCount).map { number in
          let address = Address.page(number, of: tag.address)
          return Output(address) {
            var head = PageHead(address, "Chủ đề: \(tag.name)")
            head.crumbs = [CrumbContext(name: "Các chủ đề", path: Address.tags)]
            var context = TagPageContext(page: page(head))
            context.otherTags = links.filter { $0.path != tag.address }
            context.total = "\(VietnameseNumber.format(tag.items.count)) trang"
            context.items = Array(tag.items[pagination.range(ofPage: number)])
            context.pagination = pagination.context(page: number, of: tag.address)
            return Diagnosed(Rendered(theme.renderBytes(TemplateName.tags, context)))
          }
        }
      }
  }

  private struct Tag {
    let name: String
    let address: String
    var items: [ListItemContext]
  }

  /// Everything that bears a tag, by tag; tags that make the same address are one.
  private func taggedItems() -> [Tag] {
    var tags: [String: Tag] = [:]
    // Few names stand on many pages.
    var words: [String: String] = [:]
    func add<Record>(_ entries: [Entry<Record>], _ kind: String) {
      for entry in entries where !entry.metadata.tags.isEmpty {
        let item = item(entry, kind: kind)
        for name in entry.metadata.tags {
          let word = words[name] ?? slug(name)
          words[name] = word
          if word.isEmpty { continue }
          tags[word, default: Tag(name: name, address: Address.tag(name), items: [])]
            .items.append(item)
        }
      }
    }
    add(portal.notices, "Thông báo")
    add(portal.articles, "Tin")
    add(portal.reports, "Báo cáo")
    add(portal.documents, "Văn bản")
    add(portal.budget, "Ngân sách")
    add(portal.pages, "Trang")
    add(portal.questions, "Hỏi đáp")
    add(portal.projects, "Dự án")
    add(portal.workPlans, "Kế hoạch")
    return tags.values.sorted(byName: \.name, then: \.address)
  }
}
