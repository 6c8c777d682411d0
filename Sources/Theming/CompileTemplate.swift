internal import Files

/// A template as a program, or nil when it would be too large: a template that calls another twice
/// in a new place, which does the same, and so on, doubles with each.
func compile(
  _ name: String, among templates: [String: TemplateSource],
  for context: any TemplateContext.Type
) -> TemplateProgram? {
  var compiler = TemplateCompiler(templates, for: context)
  compiler.compile(name)
  return compiler.isTooLarge ? nil : compiler.program
}

/// Goes the way that ``TemplateWalk`` has gone before it, and leaves out what that has reported.
private struct TemplateCompiler {
  private(set) var program: TemplateProgram
  private let templates: [String: TemplateSource]
  private let context: any TemplateContext.Type
  private var slots: [TemplateStack.FieldPath: Int] = [:]
  private var frames: [ObjectIdentifier: Int] = [:]
  private var literals: [[UInt8]: Range<Int>] = [:]
  private var routines: [RoutineKey: Int] = [:]
  private var waiting: [Routine] = []

  /// What surrounds a tag.
  private struct Surroundings {
    var stack: TemplateStack
    /// What fills the blocks of parents; the outermost filling wins.
    var fillings: [String: TemplateNode] = [:]
    /// The fillings that are being put in.
    var activeFillings: Set<SourceSpan> = []
  }

  private struct Routine {
    let number: Int
    let body: TemplateBody
    let around: Surroundings
  }

  /// Where all of this is the same, a template writes the same steps. So one that calls itself
  /// comes to an end.
  private struct RoutineKey: Hashable {
    let template: String
    let reach: TemplateStack.Reach
    let fillings: [String: SourceSpan]
  }

  init(_ templates: [String: TemplateSource], for context: any TemplateContext.Type) {
    self.templates = templates
    self.context = context
    program = TemplateProgram(context: ObjectIdentifier(context))
  }

  var isTooLarge: Bool { program.steps.count > 20_000 }

  mutating func compile(_ name: String) {
    _ = frame(ObjectIdentifier(context))
    _ = routine(name, Surroundings(stack: TemplateStack(context)))
    while let next = waiting.popLast(), !isTooLarge {
      let start = program.steps.count
      write(next.body, next.around)
      program.routines[next.number] = start..<program.steps.count
    }
  }

  // MARK: Steps

  private mutating func write(_ body: TemplateBody, _ around: Surroundings) {
    guard !isTooLarge else { return }
    for (index, text) in body.texts.enumerated() {
      if !text.isEmpty { program.steps.append(.copy(literal(text))) }
      if index < body.nodes.count { write(body.nodes[index], around) }
    }
  }

  private mutating func write(_ node: TemplateNode, _ around: Surroundings) {
    switch node.tag.kind {
    case .text, .raw: put(node.tag.name, around)
    case .section, .inverted: open(node, around)
    case .partial: call(node.tag.name, around)
    case .parent:
      var around = around
      around.fillings.merge(node.fillings) { outer, _ in outer }
      call(node.tag.name, around)
    case .block: expand(node, around)
    case .close, .comment: break
    }
  }

  private mutating func put(_ name: String, _ around: Surroundings) {
    guard case .found(let found) = around.stack.resolve(name), let path = found.path else { return }
    switch found.kind {
    case .text, .html: program.steps.append(.put(slot: slot(path)))
    case .flag, .list, .record: break
    }
  }

  private mutating func open(_ node: TemplateNode, _ around: Surroundings) {
    guard node.tag.name != "." else { return }
    guard case .found(let found) = around.stack.resolve(node.tag.name), let path = found.path else {
      if node.tag.kind == .inverted { write(node.body, around) }
      return
    }
    let slot = slot(path)
    let place = program.steps.count
    program.steps.append(.call(routine: 0))
    var inner = around
    if node.tag.kind == .section { inner.stack.push(found) }
    write(node.body, inner)
    let end = program.steps.count
    switch found.kind {
    case _ where node.tag.kind == .inverted: program.steps[place] = .when(slot: slot, end: end)
    case .text, .html, .flag: program.steps[place] = .unless(slot: slot, end: end)
    case .list(let type), .record(let type):
      let each = TemplateProgram.EachItem(
        frame: frame(ObjectIdentifier(type)), isNested: around.stack.reaches(type))
      program.steps[place] = .each(slot: slot, each, end: end)
    }
  }

  private mutating func call(_ name: String, _ around: Surroundings) {
    if let number = routine(name, around) { program.steps.append(.call(routine: number)) }
  }

  private mutating func expand(_ node: TemplateNode, _ around: Surroundings) {
    guard let filling = around.fillings[node.tag.name] else { return write(node.body, around) }
    var around = around
    guard around.activeFillings.insert(filling.tag.span).inserted else { return }
    write(filling.body, around)
  }

  // MARK: What steps refer to

  private mutating func routine(_ name: String, _ around: Surroundings) -> Int? {
    guard let template = templates[name] else { return nil }
    let key = RoutineKey(
      template: name, reach: around.stack.reach, fillings: around.fillings.mapValues(\.tag.span))
    if let known = routines[key] { return known }
    let number = program.routines.count
    program.routines.append(0..<0)
    routines[key] = number
    var around = around
    around.stack = around.stack.compacted()
    around.activeFillings = []
    waiting.append(Routine(number: number, body: template.body, around: around))
    return number
  }

  private mutating func slot(_ path: TemplateStack.FieldPath) -> Int {
    if let known = slots[path] { return known }
    let outer = path.fields.dropLast()
    let record =
      outer.isEmpty
      ? nil : slot(TemplateStack.FieldPath(type: path.type, fields: Array(outer)))
    let slot = program.slotCount
    program.slotCount += 1
    slots[path] = slot
    let reading = TemplateReading(field: path.fields.last ?? 0, slot: slot)
    let frame = frame(path.type)
    if let record {
      program.frames[frame].inside.append(.init(record: record, reading: reading))
    } else {
      program.frames[frame].readings.append(reading)
    }
    return slot
  }

  private mutating func frame(_ type: ObjectIdentifier) -> Int {
    if let known = frames[type] { return known }
    frames[type] = program.frames.count
    program.frames.append(TemplateProgram.Frame())
    return program.frames.count - 1
  }

  private mutating func literal(_ text: [UInt8]) -> Range<Int> {
    if let known = literals[text] { return known }
    let start = program.literals.count
    program.literals += text
    literals[text] = start..<program.literals.count
    return start..<program.literals.count
  }
}

extension TemplateNode {
  /// What a parent fills the blocks of the other template with; of two for one block, the later.
  var fillings: [String: TemplateNode] {
    Dictionary(children.map { ($0.tag.name, $0) }, uniquingKeysWith: { _, later in later })
  }
}
