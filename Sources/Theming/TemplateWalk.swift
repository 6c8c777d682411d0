internal import Diagnostics
internal import Files
internal import VietnameseText

/// A walk through templates in the order in which they are filled; see `checkTemplates`.
struct TemplateWalk {
  var findings: [Diagnostic] = []
  private(set) var used: Set<String> = []
  private(set) var endless: Set<String> = []
  private let templates: [String: TemplateSource]

  init(_ templates: [String: TemplateSource]) { self.templates = templates }

  /// What surrounds a tag while it is looked at.
  private struct Surroundings {
    var stack: TemplateStack
    /// What fills the blocks of parents; the outermost filling wins.
    var fillings: [String: TemplateNode] = [:]
    /// The templates that are being filled, outermost first.
    var active: [Activation] = []
    /// The fillings that are being filled.
    var activeFillings: Set<SourceSpan> = []
  }

  private struct Activation {
    let name: String
    let depth: Int
    let reach: TemplateStack.Reach
    let fillings: [String: SourceSpan]
  }

  mutating func start(_ template: TemplateSource, with context: any TemplateContext.Type) {
    enter(template, Surroundings(stack: TemplateStack(context)))
  }

  private mutating func enter(_ template: TemplateSource, _ around: Surroundings) {
    var around = around
    used.insert(template.name)
    around.active.append(
      Activation(
        name: template.name, depth: around.stack.frames.count, reach: around.stack.reach,
        fillings: around.fillings.mapValues(\.tag.span)))
    walk(template.body.nodes, around)
  }

  private mutating func walk(_ nodes: [TemplateNode], _ around: Surroundings) {
    for node in nodes {
      switch node.tag.kind {
      case .text, .raw: checkPrinted(node.tag, around.stack)
      case .section, .inverted: open(node, around)
      case .partial: use(node.tag, around)
      case .parent: fill(node, around)
      case .block: expand(node, around)
      case .close, .comment: break
      }
    }
  }

  // MARK: Names

  private mutating func checkPrinted(_ tag: TemplateTag, _ stack: TemplateStack) {
    guard let kind = resolve(tag, stack)?.kind else { return }
    switch (kind, tag.kind) {
    case (.text, .raw): findings.append(.unsafe(tag))
    case (.html, .text): findings.append(.htmlAsText(tag))
    case (.list, _), (.record, _), (.flag, _): findings.append(.notPrintable(tag, kind))
    default: break
    }
  }

  private mutating func open(_ node: TemplateNode, _ around: Surroundings) {
    guard node.tag.name != "." else {
      findings.append(.sectionOfItself(node.tag))
      return
    }
    guard let found = resolve(node.tag, around.stack) else {
      // What is not there opens an inverted section.
      if node.tag.kind == .inverted { walk(node.children, around) }
      return
    }
    var around = around
    if node.tag.kind == .section { around.stack.push(found) }
    walk(node.children, around)
  }

  private mutating func resolve(
    _ tag: TemplateTag, _ stack: TemplateStack
  ) -> TemplateStack.Found? {
    switch stack.resolve(tag.name) {
    case .found(let found): return found
    case .unknown(let part, let offset, let known):
      let start = tag.nameSpan.range.lowerBound + offset
      let span = SourceSpan(tag.nameSpan.path, start..<start + part.utf8.count)
      findings.append(
        .unknownName(part, closest: closest(to: part, among: known), known, at: span))
      return nil
    }
  }

  // MARK: Partials, parents, blocks

  private mutating func use(_ tag: TemplateTag, _ around: Surroundings) {
    guard let template = templates[tag.name] else {
      findings.append(
        .noPartial(tag, closest: closest(to: tag.name, among: templates.keys.sorted())))
      return
    }
    let earlier = around.active.filter { $0.name == tag.name }
    if let last = earlier.last {
      let since = around.stack.frames[last.depth...]
      guard !since.isEmpty, since.allSatisfy(\.isDeeper) else {
        endless.insert(tag.name)
        findings.append(.endless(tag))
        return
      }
    }
    let reach = around.stack.reach
    let fillings = around.fillings.mapValues(\.tag.span)
    let isKnown = earlier.contains { $0.reach == reach && $0.fillings == fillings }
    if !isKnown { enter(template, around) }
  }

  private mutating func fill(_ node: TemplateNode, _ around: Surroundings) {
    var around = around
    if templates[node.tag.name] != nil {
      let known = blockNames(node.tag.name)
      for block in node.children where !known.contains(block.tag.name) {
        let closest = closest(to: block.tag.name, among: known.sorted())
        findings.append(.noBlock(block.tag, of: node.tag.name, closest: closest))
      }
    }
    around.fillings.merge(node.fillings, uniquingKeysWith: { outer, _ in outer })
    use(node.tag, around)
  }

  private mutating func expand(_ node: TemplateNode, _ around: Surroundings) {
    guard let filling = around.fillings[node.tag.name] else {
      walk(node.children, around)
      return
    }
    var around = around
    guard around.activeFillings.insert(filling.tag.span).inserted else {
      endless.formUnion(around.active.map(\.name))
      findings.append(.endless(node.tag))
      return
    }
    walk(filling.children, around)
  }

  /// The blocks that can be filled in `template`, its partials and its own parents.
  private func blockNames(_ template: String) -> Set<String> {
    var names: Set<String> = []
    var seen: Set<String> = []
    func visit(_ nodes: [TemplateNode]) {
      for node in nodes {
        if node.tag.kind == .block { names.insert(node.tag.name) }
        if node.tag.kind == .partial || node.tag.kind == .parent,
          seen.insert(node.tag.name).inserted
        {
          visit(templates[node.tag.name]?.body.nodes ?? [])
        }
        visit(node.children)
      }
    }
    visit(templates[template]?.body.nodes ?? [])
    return names
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ name: String, closest: String?, _ known: [String], at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0622", at: span, "“\(name)” không phải là tên dùng được ở chỗ này",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? (known.isEmpty ? nil : "ở đây dùng được: \(known.prefix(12).joined(separator: ", "))"))
  }

  fileprivate static func unsafe(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      "TX0623", at: tag.span, "“\(tag.name)” là chữ thường nên không được đặt trong ba ngoặc nhọn",
      hint: "viết “{{\(tag.name)}}”")
  }

  fileprivate static func htmlAsText(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      "TX0624", .warning, at: tag.span, "“\(tag.name)” là HTML nên phải đặt trong ba ngoặc nhọn",
      hint: "viết “{{{\(tag.name)}}}”")
  }

  fileprivate static func notPrintable(
    _ tag: TemplateTag, _ kind: TemplateFieldKind
  ) -> Diagnostic {
    let what =
      switch kind {
      case .list: "là một danh sách"
      case .record: "là một nhóm giá trị"
      default: "là điều kiện có hay không"
      }
    return Diagnostic(
      "TX0625", at: tag.span, "“\(tag.name)” \(what) nên không in ra thành chữ được",
      hint: tag.name == "."
        ? "viết tên của một giá trị trong nhóm"
        : "viết “{{#\(tag.name)}} … {{/\(tag.name)}}”")
  }

  fileprivate static func sectionOfItself(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic("TX0626", at: tag.span, "“.” không mở thành khối được", hint: "bỏ thẻ này")
  }

  fileprivate static func noPartial(_ tag: TemplateTag, closest: String?) -> Diagnostic {
    Diagnostic(
      "TX0627", at: tag.nameSpan, "mẫu con “\(tag.name)” không có trong giao diện",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? "tạo tệp partials/\(tag.name).mustache", keepsPageBack: true)
  }

  fileprivate static func endless(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      "TX0628", at: tag.span, "“\(tag.name)” tự gọi lại chính nó không bao giờ dừng",
      hint: "chỉ gọi lại ở trong một danh sách con của mục đang in", keepsPageBack: true)
  }

  fileprivate static func noBlock(
    _ tag: TemplateTag, of parent: String, closest: String?
  ) -> Diagnostic {
    Diagnostic(
      "TX0629", at: tag.nameSpan, "khối “\(tag.name)” không có trong mẫu “\(parent)”",
      hint: closest.map { "có phải ý bạn là “\($0)”?" } ?? "thêm “{{$\(tag.name)}}” vào mẫu đó")
  }
}
