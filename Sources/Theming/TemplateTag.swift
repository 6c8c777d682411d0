internal import Files

/// One tag of a template, `{{#items}}`, with its place in the file.
struct TemplateTag {
  enum Kind: Equatable {
    /// `{{name}}`
    case text
    /// `{{{name}}}` and `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`: a template that has blocks to be filled
    case parent
    /// `{{$name}}`: a block that others may fill, or what fills it
    case block
    /// `{{! … }}`
    case comment

    var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
  }

  let kind: Kind
  let name: String
  /// The bytes of the name alone.
  let nameSpan: SourceSpan
  /// The bytes from brace to brace.
  let span: SourceSpan
}

/// A tag with what stands between it and the tag that closes it.
struct TemplateNode {
  let tag: TemplateTag
  var body = TemplateBody()

  var children: [TemplateNode] { body.nodes }
}

/// Tags and the text around them.
struct TemplateBody {
  private(set) var nodes: [TemplateNode] = []
  /// What stands before each of the nodes, and after the last.
  private(set) var texts: [[UInt8]] = [[]]

  mutating func append(_ node: TemplateNode) {
    nodes.append(node)
    texts.append([])
  }

  mutating func append(_ text: [UInt8]) { texts[texts.count - 1] += text }
}

/// A template or partial as it was read.
struct TemplateSource {
  let name: String
  let path: FilePath
  /// Empty when the file cannot be read.
  var body = TemplateBody()
}
