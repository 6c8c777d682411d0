/// The kinds of values that a tag can reach: the innermost open section last.
struct TemplateStack {
  struct Frame {
    /// A record by its type, a text, or ready HTML.
    enum Kind: Equatable {
      case record(ObjectIdentifier)
      case text
      case html
    }

    let kind: Kind
    let type: (any TemplateContext.Type)?
    /// Whether the section is of a field of the frame below it. Only such sections go deeper into
    /// a value, and so come to an end when a partial calls itself.
    let isDeeper: Bool
  }

  struct Found {
    let kind: TemplateFieldKind
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
    Frame(kind: .record(ObjectIdentifier(type)), type: type, isDeeper: isDeeper)
  }

  /// Opens a section of what was found. A flag opens nothing: inside it, names mean what they
  /// mean outside.
  mutating func push(_ found: Found) {
    switch found.kind {
    case .list(let type), .record(let type):
      frames.append(Self.frame(type, isDeeper: found.isDeeper))
    case .text: frames.append(Frame(kind: .text, type: nil, isDeeper: found.isDeeper))
    case .html: frames.append(Frame(kind: .html, type: nil, isDeeper: found.isDeeper))
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
      found = Found(kind: next.kind, isDeeper: found?.isDeeper ?? next.isDeeper)
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
    return .found(Found(kind: kind, isDeeper: true))
  }

  private static func find(_ name: String, in frames: [Frame]) -> Found? {
    for (index, frame) in frames.enumerated().reversed() {
      if let kind = frame.type?.kind(named: name) {
        return Found(kind: kind, isDeeper: index == frames.count - 1)
      }
    }
    return nil
  }
}
