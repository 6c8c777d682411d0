package import VietnameseText

/// Whether a procedure is in force (vòng đời): repealed and future ones are never listed as
/// current, but keep their page, which says by which decision and what replaces them.
package struct Lifecycle: Sendable {
  package enum State: Sendable {
    case current
    case future
    case repealed

    package var name: String {
      switch self {
      case .current: "hiện hành"
      case .future: "sắp hiệu lực"
      case .repealed: "bãi bỏ"
      }
    }
  }

  package var state = State.current
  package var from: PartialDate?
  package var until: PartialDate?
  package var decision = ""
  package var replacedBy: [String] = []
  package var replaces: [String] = []

  package init() {}

  /// The state on `day`: what was announced for a day comes into force, or ends, by itself.
  package func state(on day: CalendarDate) -> State {
    // A month or a year counts from its first day: who might be told of a repealed procedure as
    // current would be told wrong.
    if let until {
      if until.earliest <= day { return .repealed }
      if state == .repealed { return .current }
    }
    if state == .repealed { return .repealed }
    guard let from else { return state }
    if case .day(let first) = from { return first > day ? .future : .current }
    return from.earliest > day ? .future : state
  }

  static let state = ValueType<State>.oneOf(
    [State.current, .future, .repealed].map { ($0.name, $0) })

  static let schema = Schema("vòng đời", Lifecycle.init) {
    $0.field("Trạng thái", \.state, Lifecycle.state, "hiện hành, sắp hiệu lực hay bãi bỏ.")
    $0.optional("Từ ngày", \.from, .date, "Có hiệu lực từ.")
    $0.optional("Đến ngày", \.until, .date, "Bị bãi bỏ từ.")
    $0.field("Văn bản", \.decision, .text, "Quyết định công bố hay bãi bỏ.")
    $0.field("Thay bằng", \.replacedBy, .list(.text), "Mã thủ tục thay thế.")
    $0.field("Thay thế", \.replaces, .list(.text), "Mã thủ tục bị thay.")
  }
}
