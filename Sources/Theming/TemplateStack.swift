/// The kinds of values that a tag can reach: the innermost open section last.
struct TemplateStack {
  struct Frame {
    /// A record by its type, a text, or ready HTML.
    enum Kind: Hashable {
      case record(ObjectIdentifier)
      case text
      case html
    }

    let kind: Kind
    let type: (any TemplateContext.Type)?
    /// Where the value comes from, for a text or HTML.
    let path: FieldPath?
    /// Whether the section is of a field of the frame below it. Only such sections go deeper into
    /// a value, and so come to an end when a partial calls itself.
    let isDeeper: Bool
  }

  /// A field of the innermost value of a type, or a field of such a field.
  struct FieldPath: Hashable {
    let type: ObjectIdentifier
    let fields: [Int]
  }

  struct Found {
    let kind: TemplateFieldKind
    /// None for a record that is called `.`.
    let path: FieldPath?
    let isDeeper: Bool
  }

  enum Answer {
    case found(Found)
    /// The part of a dotted name that is not there, where it begins in the name (in bytes), and
    /// the names that are.
    case unknown(String, offset: Int, known: [String])
  }

  private(set) var frames: [Frame]

  init(_ context: any TemplateContext.Type) { frames = [Self.frame(context, isDeeper: true)] }

  private static func frame(_ type: any TemplateContext.Type, isDeeper: Bool) -> Frame {
    Frame(kind: .record(ObjectIdentifier(type)), type: type, path: nil, isDeeper: isDeeper)
  }

  /// Opens a section of what was found. A flag opens nothing: inside it, names mean what they
  /// mean outside.
  mutating func push(_ found: Found) {
    func add(_ kind: Frame.Kind) {
      frames.append(Frame(kind: kind, type: nil, path: found.path, isDeeper: found.isDeeper))
    }
    switch found.kind {
    case .list(let type), .record(let type):
      frames.append(Self.frame(type, isDeeper: found.isDeeper))
    case .text: add(.text)
    case .html: add(.html)
    case .flag: break
    }
  }

  /// What `name` is here: `.` is the innermost value; `a.b` is `b` of the nearest `a`; `.a` is
  /// looked for in the innermost value only.
  func resolve(_ name: String) -> Answer {
    if name == "." { return innermost() }
    var offset = 0
    var found: Found?
    for (index, part) in name.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
      let part = String(part)
      if index == 0, part.isEmpty {
        offset = 1
        continue
      }
      let reachable: [Frame] =
        switch found?.kind {
        case nil: name.hasPrefix(".") ? frames.suffix(1) : frames
        case .record(let type): [Self.frame(type, isDeeper: true)]
        default: []
        }
      guard let next = Self.find(part, in: reachable) else {
        let known = reachable.reversed().flatMap { $0.type?.fieldNames ?? [] }
        return .unknown(part, offset: offset, known: known)
      }
      found = found.map { $0.followed(by: next) } ?? next
      offset += part.utf8.count + 1
    }
    return found.map { .found($0) } ?? .unknown(name, offset: 0, known: [])
  }

  private func innermost() -> Answer {
    guard let frame = frames.last else { return .unknown(".", offset: 0, known: []) }
    let kind: TemplateFieldKind =
      switch frame.kind {
      case .text: .text
      case .html: .html
      case .record: frame.type.map { .record($0) } ?? .flag
      }
    return .found(Found(kind: kind, path: frame.path, isDeeper: true))
  }

  private static func find(_ name: String, in frames: [Frame]) -> Found? {
    for (index, frame) in frames.enumerated().reversed() {
      if let type = frame.type, let field = type.field(named: name) {
        let path = FieldPath(type: ObjectIdentifier(type), fields: [field.number])
        return Found(kind: field.kind, path: path, isDeeper: index == frames.count - 1)
      }
    }
    return nil
  }
}

extension TemplateStack.Found {
  fileprivate func followed(by next: Self) -> Self {
    let path = path.flatMap { path in
      next.path.map {
        TemplateStack.FieldPath(type: path.type, fields: path.fields + $0.fields)
      }
    }
    return Self(kind: next.kind, path: path, isDeeper: isDeeper)
  }
}

extension TemplateStack {
  /// All that names depend on: where the reach is the same, every name means the same. It has no
  /// end of its own, since the innermost value of a type hides all others of that type.
  struct Reach: Hashable {
    let types: [ObjectIdentifier]
    /// What `.` is, where it is no record.
    let innermost: FieldPath?
  }

  var reach: Reach {
    let kept = compacted().frames
    return Reach(
      types: kept.compactMap { $0.type.map { ObjectIdentifier($0) } }, innermost: kept.last?.path)
  }

  /// The stack without the frames that no name reaches.
  func compacted() -> TemplateStack {
    var seen: Set<ObjectIdentifier> = []
    var kept: [Frame] = []
    for (index, frame) in frames.enumerated().reversed() {
      let isReached = frame.type.map { seen.insert(ObjectIdentifier($0)).inserted }
      if isReached ?? (index == frames.count - 1) { kept.append(frame) }
    }
    var stack = self
    stack.frames = kept.reversed()
    return stack
  }

  func reaches(_ type: any TemplateContext.Type) -> Bool {
    frames.contains { $0.type.map { ObjectIdentifier($0) } == ObjectIdentifier(type) }
  }
}
