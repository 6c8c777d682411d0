internal import CLibYAML

/// What libyaml met, with its place in bytes of the file. This file is the door to libyaml: no
/// other imports it, and nothing of C leaves it.
struct YAMLEvent {
  enum Kind {
    case scalar(String)
    case alias
    case listStart
    case listEnd
    case mapStart
    case mapEnd
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether a scalar stands in quotes.
  var isQuoted = false
  /// Whether a scalar is a block (`|`, `>`); its end is then the next thing in the file.
  var isBlock = false
  /// Whether a list or a map stands in brackets.
  var isFlow = false
  /// Whether an anchor or a tag stands before the value.
  var isMarked = false
}

/// Where and why libyaml could not go on.
struct YAMLFailure {
  enum Reason {
    case missingColon
    case unexpectedColon
    case indentation
    case brackets
    case quotes
    case other
  }

  let reason: Reason
  /// A byte of the line to blame.
  let place: Int
}

/// Reads `text` and gives each event to `take`, until it answers false or libyaml fails.
func readYAML(_ text: ReadableText, _ take: (YAMLEvent) -> Bool) -> YAMLFailure? {
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else { return YAMLFailure(reason: .other, place: 0) }
  defer { yaml_parser_delete(&parser) }
  return text.bytes.withUnsafeBufferPointer { bytes in
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return failure(of: parser, in: text) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return nil }
      if let event = translated(event, in: text), !take(event) { return nil }
    }
  }
}

private func translated(_ event: yaml_event_t, in text: ReadableText) -> YAMLEvent? {
  let start = text.place(ofCharacter: event.start_mark.index)
  let range = start..<max(start, text.place(ofCharacter: event.end_mark.index))
  switch event.type {
  case YAML_SCALAR_EVENT:
    let scalar = event.data.scalar
    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var result = YAMLEvent(
      kind: .scalar(text.restored(String(decoding: value, as: UTF8.self))), range: range)
    result.isQuoted =
      scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    result.isBlock =
      scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    result.isMarked = scalar.anchor != nil || scalar.tag != nil
    return result
  case YAML_SEQUENCE_START_EVENT:
    let list = event.data.sequence_start
    var result = YAMLEvent(kind: .listStart, range: range)
    result.isFlow = list.style == YAML_FLOW_SEQUENCE_STYLE
    result.isMarked = list.anchor != nil || list.tag != nil
    return result
  case YAML_MAPPING_START_EVENT:
    let map = event.data.mapping_start
    var result = YAMLEvent(kind: .mapStart, range: range)
    result.isFlow = map.style == YAML_FLOW_MAPPING_STYLE
    result.isMarked = map.anchor != nil || map.tag != nil
    return result
  case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .listEnd, range: range)
  case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mapEnd, range: range)
  case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, range: range)
  default: return nil
  }
}

/// What libyaml says of the failure is English and for programmers, so only its place and kind are
/// taken; of its two places, the one where the mistake began.
private func failure(of parser: yaml_parser_t, in text: ReadableText) -> YAMLFailure {
  let problem = parser.problem.map { String(cString: $0) } ?? ""
  let context = parser.context.map { String(cString: $0) } ?? ""
  let here = text.place(ofCharacter: parser.problem_mark.index)
  let began = text.place(ofCharacter: parser.context_mark.index)
  switch (problem, context) {
  case ("could not find expected ':'", _): return YAMLFailure(reason: .missingColon, place: began)
  case ("mapping values are not allowed in this context", _):
    return YAMLFailure(reason: .unexpectedColon, place: here)
  case (_, "while scanning a quoted scalar"), (_, "while parsing a quoted scalar"):
    return YAMLFailure(reason: .quotes, place: began)
  case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"):
    return YAMLFailure(reason: .brackets, place: began)
  case (_, "while parsing a block mapping"), (_, "while parsing a block collection"):
    return YAMLFailure(reason: .indentation, place: here)
  default: return YAMLFailure(reason: .other, place: here)
  }
}
