internal import Diagnostics
internal import Files

/// The templates and partials of a theme by name. One that cannot be read is there without its
/// tags, so that the others may still be held to it.
func readTemplates(_ files: ThemeFiles) -> Diagnosed<[String: TemplateSource]> {
  var templates: [String: TemplateSource] = [:]
  var findings: [Diagnostic] = []
  for folder in ["templates", "partials"] as [FilePath] {
    for (file, path) in files.inside(folder) {
      guard file.hasSuffix(".mustache") else {
        findings.append(.notATemplate(at: .file(path)))
        continue
      }
      let name = String(file.dropLast(".mustache".count))
      if let other = templates[name] {
        findings.append(.sameName(name, as: other.path, at: .file(path)))
        continue
      }
      templates[name] = readTemplate(name, at: path, files.bytes(of: path) ?? [])
        .moving(into: &findings)
    }
  }
  return Diagnosed(templates, findings)
}

private func readTemplate(
  _ name: String, at path: FilePath, _ bytes: [UInt8]
) -> Diagnosed<TemplateSource> {
  let empty = TemplateSource(name: name, path: path)
  if String(validating: bytes, as: UTF8.self) == nil {
    return Diagnosed(empty, [.notText(at: .file(path))])
  }
  let scanned = scanTags(bytes, at: path)
  let nested = nest(scanned.value, textsAround(scanned.value, in: bytes))
  let findings = scanned.diagnostics + nested.diagnostics
  if !findings.isEmpty { return Diagnosed(empty, findings) }
  return Diagnosed(TemplateSource(name: name, path: path, body: nested.value))
}

/// Tags put inside the sections, parents and blocks that hold them, with the text around them.
///
/// - Parameter texts: what stands before each tag, and after the last.
private func nest(_ tags: [TemplateTag], _ texts: [[UInt8]]) -> Diagnosed<TemplateBody> {
  var findings: [Diagnostic] = []
  var open: [TemplateNode] = []
  var top = TemplateBody()
  func add(_ text: [UInt8]) {
    if open.isEmpty { top.append(text) } else { open[open.count - 1].body.append(text) }
  }
  func add(_ node: TemplateNode) {
    if let last = open.last, last.tag.kind == .parent, node.tag.kind != .block {
      findings.append(.strayInParent(last.tag.name, at: node.tag.span))
    }
    if open.isEmpty { top.append(node) } else { open[open.count - 1].body.append(node) }
  }
  for (tag, text) in zip(tags, texts) {
    add(text)
    switch tag.kind {
    case .comment: continue
    case .close:
      guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
        findings.append(.nothingToClose(tag.name, open: open.last?.tag.name, at: tag.span))
        continue
      }
      for node in open[(match + 1)...] { findings.append(.unclosed(node.tag)) }
      open.removeLast(open.count - match - 1)
      add(open.removeLast())
    case _ where tag.kind.opens:
      // Whoever walks the tags goes down as deep as they are nested.
      guard open.count < 100 else { return Diagnosed(top, [.tooDeep(tag)]) }
      open.append(TemplateNode(tag: tag))
    default: add(TemplateNode(tag: tag))
    }
  }
  texts.last.map(add)
  findings += open.map { .unclosed($0.tag) }
  return Diagnosed(top, findings)
}

extension Diagnostic {
  fileprivate static func notATemplate(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0613", .warning, at: span, "tệp này không phải là mẫu nên không được dùng",
      hint: "đổi đuôi thành .mustache, hoặc chuyển tệp vào thư mục assets")
  }

  fileprivate static func sameName(
    _ name: String, as other: FilePath, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0614", at: span, "“\(name)” trùng tên với mẫu \(other)", hint: "đổi tên một trong hai tệp")
  }

  fileprivate static func notText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0615", at: span, "mẫu này không phải văn bản UTF-8", hint: "lưu lại tệp với mã UTF-8",
      keepsPageBack: true)
  }

  fileprivate static func unclosed(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      "TX0616", at: tag.span, "“\(tag.name)” mở mà không đóng",
      hint: "viết “{{/\(tag.name)}}” ở chỗ kết thúc", keepsPageBack: true)
  }

  fileprivate static func tooDeep(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      "TX0635", at: tag.span, "thẻ lồng nhau quá 100 tầng",
      hint: "chuyển phần bên trong thành mẫu con",
      keepsPageBack: true)
  }

  fileprivate static func nothingToClose(
    _ name: String, open: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0617", at: span, "“\(name)” đóng mà không có chỗ mở",
      hint: open.map { "chỗ đang mở là “\($0)”: viết “{{/\($0)}}”" } ?? "bỏ thẻ này",
      keepsPageBack: true)
  }

  fileprivate static func strayInParent(_ parent: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0618", at: span, "thẻ này nằm ngoài mọi khối của “\(parent)”",
      hint: "đặt vào giữa “{{$…}}” và “{{/…}}”", keepsPageBack: true)
  }
}
