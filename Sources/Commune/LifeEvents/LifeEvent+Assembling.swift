internal import Diagnostics
internal import Files
internal import VietnameseText

extension LifeEvent {
  /// The events of `list` that have an address and steps, without the codes that nobody knows.
  static func assemble(_ list: LifeEventList, known: Set<ProcedureCode>)
    -> Diagnosed<[LifeEvent]>
  {
    var findings: [Diagnostic] = []
    var taken: Set<String> = []
    let events = list.events.compactMap { located -> LifeEvent? in
      var event = located.value
      // What has no code or no name is reported as a missing key.
      guard !event.code.isEmpty, !event.name.isEmpty else { return nil }
      guard event.code != "index" else {
        findings.append(.reservedCode(event.code, at: located.span))
        return nil
      }
      guard taken.insert(event.code).inserted else {
        findings.append(.eventTwice(event.code, at: located.span))
        return nil
      }
      findings += event.dropDoubtfulSteps(known: known, at: located.span)
      return event.steps.isEmpty ? nil : event
    }
    return Diagnosed(events, findings)
  }

  private mutating func dropDoubtfulSteps(known: Set<ProcedureCode>, at span: SourceSpan)
    -> [Diagnostic]
  {
    guard !steps.isEmpty else { return [.noSteps(name, at: span)] }
    var findings: [Diagnostic] = []
    var seen: Set<ProcedureCode> = []
    steps = steps.compactMap { step in
      guard !step.codes.isEmpty else {
        if step.place.isEmpty { findings.append(.emptyStep(step.title, in: name, at: span)) }
        return step.place.isEmpty ? nil : step
      }
      var step = step
      step.codes.removeAll { code in
        if !known.contains(code.value) {
          findings.append(.unknownStep(code.value, in: name, at: code.span))
          return true
        }
        guard !seen.insert(code.value).inserted else { return false }
        findings.append(.codeTwice(code.value, in: name, at: code.span))
        return true
      }
      return step.codes.isEmpty ? nil : step
    }
    return findings
  }
}

extension Catalogue {
  /// What stands in a life event and is not in force on `day`. Pages leave it out by themselves; the
  /// list is for who keeps the events.
  func idleSteps(on day: CalendarDate) -> [Diagnostic] {
    lifeEvents.flatMap { event in
      event.steps.flatMap(\.codes).compactMap { code in
        guard let procedure = procedure(code.value) else { return nil }
        let lifecycle = procedure.lifecycle(on: day)
        return switch lifecycle.state(on: day) {
        case .current: nil
        case .repealed: .repealedStep(code.value, lifecycle, in: event.name, at: code.span)
        case .future: .futureStep(code.value, lifecycle, in: event.name, at: code.span)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func eventTwice(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0830", at: span, "mã “\(code)” đã là của một việc ở trên; việc này không được dùng",
      hint: "ghi một mã khác, như “Mã: \(code)-2”, hoặc gộp hai việc làm một")
  }

  fileprivate static func reservedCode(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0831", at: span, "mã “\(code)” là tên của trang danh sách; việc này không được dùng",
      hint: "ghi một mã theo tên việc, như “Mã: sinh-con”")
  }

  fileprivate static func noSteps(_ event: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0832", at: span, "việc “\(event)” chưa có bước nào nên chưa có trang",
      hint: "ghi “Các bước” với ít nhất một bước có mã thủ tục")
  }

  fileprivate static func emptyStep(_ step: String, in event: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0833", at: span,
      "bước “\(step)” của việc “\(event)” không có thủ tục, cũng không nói làm ở đâu, nên bị bỏ qua",
      hint: "ghi “Thủ tục” với mã của bước, hoặc “Nơi làm” khi không phải việc của xã")
  }

  fileprivate static func unknownStep(
    _ code: ProcedureCode, in event: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0834", at: span, "mã \(code) của việc “\(event)” không có trong danh mục",
      hint: "ghi mã có trong chung/thu-tuc/danh-muc.csv")
  }

  fileprivate static func codeTwice(
    _ code: ProcedureCode, in event: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0835", at: span, "mã \(code) đứng hai lần trong việc “\(event)”; lần sau không được dùng",
      hint: "giữ mã ở một bước")
  }

  fileprivate static func repealedStep(
    _ code: ProcedureCode, _ lifecycle: Lifecycle, in event: String, at span: SourceSpan
  ) -> Diagnostic {
    let since = lifecycle.until.map { " từ \($0.short)" } ?? ""
    let successors = lifecycle.replacedBy.joined(separator: ", ")
    return Diagnostic(
      "TX0836", .warning, at: span,
      "mã \(code) của việc “\(event)” đã bị bãi bỏ\(since), nên không còn hiện ở trang của việc",
      hint: successors.isEmpty ? "bỏ mã này" : "thay mã này bằng \(successors)")
  }

  fileprivate static func futureStep(
    _ code: ProcedureCode, _ lifecycle: Lifecycle, in event: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0837", .warning, at: span,
      "mã \(code) của việc “\(event)” chưa có hiệu lực, nên chưa hiện ở trang của việc",
      hint: lifecycle.from.map { "không phải làm gì: mã tự hiện từ \($0.short)" }
        ?? "bỏ mã này cho tới khi có ngày hiệu lực")
  }
}
