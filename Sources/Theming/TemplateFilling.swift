internal import Files

extension TemplateProgram {
  /// The page that the template makes of `context`; nothing when it was made ready for contexts of
  /// another type.
  func filled(with context: some TemplateContext) -> [UInt8] {
    guard ObjectIdentifier(type(of: context)) == self.context else { return [] }
    var filling = TemplateFilling(self)
    filling.fill(with: context)
    return filling.page
  }
}

/// A page while it is written.
private struct TemplateFilling {
  private let program: TemplateProgram
  private var values: [TemplateValue]
  private(set) var page: [UInt8] = []

  init(_ program: TemplateProgram) {
    self.program = program
    values = Array(repeating: .flag(false), count: program.slotCount)
  }

  mutating func fill(with context: some TemplateContext) {
    guard let frame = program.frames.first, let steps = program.routines.first else { return }
    context.read(frame.readings, into: &values)
    readInside(frame)
    page.reserveCapacity(expectedSize)
    run(steps)
  }

  /// The page is mostly what its own context has; that of lists is less than what sections that
  /// stay closed leave out.
  private var expectedSize: Int {
    values.reduce(program.literals.count) { size, value in
      switch value {
      case .text(let text), .html(let text): size + text.utf8.count
      case .flag, .items: size
      }
    }
  }

  private mutating func run(_ steps: Range<Int>) {
    var place = steps.lowerBound
    while place < steps.upperBound {
      switch program.steps[place] {
      case .copy(let range): copy(range)
      case .put(let slot): put(values[slot])
      case .unless(let slot, let end): if !values[slot].isPresent { place = end - 1 }
      case .when(let slot, let end): if values[slot].isPresent { place = end - 1 }
      case .each(let slot, let each, let end):
        run(place + 1..<end, for: each, in: values[slot])
        place = end - 1
      case .call(let routine): run(program.routines[routine])
      }
      place += 1
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    program.literals.withUnsafeBufferPointer {
      page.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func put(_ value: TemplateValue) {
    switch value {
    case .text(let text): appendEscapedHTML(text, to: &page)
    case .html(let html): page.append(contentsOf: html.utf8)
    case .flag, .items: break
    }
  }

  private mutating func run(
    _ steps: Range<Int>, for each: TemplateProgram.EachItem, in value: TemplateValue
  ) {
    guard case .items(let items) = value else { return }
    let frame = program.frames[each.frame]
    let outer = each.isNested ? frame.slots.map { ($0, values[$0]) } : []
    for index in 0..<items.count {
      items.read(index, frame.readings, &values)
      readInside(frame)
      run(steps)
    }
    for (slot, value) in outer { values[slot] = value }
  }

  private mutating func readInside(_ frame: TemplateProgram.Frame) {
    for inner in frame.inside {
      if case .items(let items) = values[inner.record], items.count > 0 {
        items.read(0, [inner.reading], &values)
      } else {
        values[inner.reading.slot] = .flag(false)
      }
    }
  }
}
