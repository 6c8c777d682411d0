internal import VietnameseText

/// Something that happens in a life (việc trong đời: sinh con, làm nhà), as a list of steps over
/// several procedures, in the order in which they are done.
package struct LifeEvent: Sendable {
  package struct Step: Sendable {
    package var title = ""
    /// When it is needed, as a clause: "Khi mất bản chính". "luôn" for what everyone does.
    package var condition = ""
    /// With their places, since only the catalogue and the day tell whether they may stand here.
    package var codes: [Located<ProcedureCode>] = []
    /// Whether one of the procedures is enough.
    package var isChoice = false
    /// Where it is done, when it is none of the procedures that the commune receives.
    package var place = ""
    package var note = ""

    package var isAlways: Bool { foldedKey(condition) == "luon" }

    package static let schema = Schema("bước của việc", Step.init) {
      $0.field("Tên", \.title, .text, required: true, "Làm gì, động từ trước: Đăng ký khai sinh.")
      $0.field(
        "Khi nào", \.condition, .text, required: true,
        "“luôn”, hoặc trường hợp nào thì cần: Khi mất bản chính.")
      $0.field("Thủ tục", \.codes, .list(.located(.procedureCode)), "Mã các thủ tục của bước.")
      $0.field("Chọn một", \.isChoice, .flag, "“có” khi chỉ cần làm một trong các thủ tục ấy.")
      $0.field("Nơi làm", \.place, .text, "Làm ở đâu, khi bước không phải thủ tục của xã.")
      $0.field("Ghi chú", \.note, .text, "Một hai câu cho người dân.")
    }
  }

  /// Its name in addresses: `sinh-con`.
  package var code = ""
  package var name = ""
  /// What people type who mean it.
  package var otherNames: [String] = []
  package var summary = ""
  package var steps: [Step] = []

  package static let schema = Schema("việc thường làm", LifeEvent.init) {
    $0.field("Mã", \.code, .addressName, required: true, "Tên trong địa chỉ: sinh-con.")
    $0.field("Tên", \.name, .text, required: true, "Việc của người dân: Sinh con.")
    $0.field("Tên thường gọi", \.otherNames, .list(.text), "Người dân gọi và gõ là gì.")
    $0.field("Tóm tắt", \.summary, .text, "Một câu: việc này gồm những gì.")
    $0.field("Các bước", \.steps, .list(.record(Step.schema)), "Các bước, theo thứ tự làm.")
  }

  /// What most who mean the event come for: the procedures of the steps that all take, else those of
  /// the first step.
  package var usualCodes: [ProcedureCode] {
    let always = steps.filter(\.isAlways)
    return (always.isEmpty ? Array(steps.prefix(1)) : always).flatMap(\.codes).map(\.value)
  }

  /// The event with what `isOpen` lets stand; nil when no procedure is left. A step whose procedures
  /// are all gone goes with its heading.
  func keeping(_ isOpen: (ProcedureCode) -> Bool) -> LifeEvent? {
    var event = self
    event.steps = steps.compactMap { step in
      guard !step.codes.isEmpty else { return step }
      var step = step
      step.codes.removeAll { !isOpen($0.value) }
      return step.codes.isEmpty ? nil : step
    }
    return event.steps.contains { !$0.codes.isEmpty } ? event : nil
  }
}

extension ValueType where Value == String {
  /// The code of a life event, where one is named.
  static var lifeEvent: ValueType {
    scalar("mã việc", example: "sinh-con", shape: .slug) {
      $0 == slug($0) && !$0.isEmpty ? $0 : nil
    }
  }
}

/// `chung/su-kien.yml`.
package struct LifeEventList: Sendable {
  package var events: [Located<LifeEvent>] = []

  package static let schema = Schema("danh sách việc thường làm", LifeEventList.init) {
    $0.field(
      "Sự kiện", \.events, .list(.located(.record(LifeEvent.schema))),
      "Các việc, theo thứ tự hiện.")
  }
}
