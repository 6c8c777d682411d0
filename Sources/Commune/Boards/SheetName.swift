internal import VietnameseText

/// Which sheet of the printed boards (bảng niêm yết): the word by which the desk notes what hangs,
/// `linh-vuc-ho-tich`, and the name of the sheet's page.
///
/// Each begins with a letter, since a spreadsheet would make a number of `1.001190` and lose its end.
package enum SheetName: Hashable, Sendable {
  /// The procedures of a field.
  case field(String)
  case fees
  case staff
  case feedback
  case online
  case ballot
  /// The papers of one procedure (phiếu giấy tờ).
  case checklist(ProcedureCode)

  package var text: String {
    switch self {
    case .field(let code): "linh-vuc-\(code)"
    case .fees: "phi-le-phi"
    case .staff: "nhan-su"
    case .feedback: "phan-anh-kien-nghi"
    case .online: "nop-truc-tuyen"
    case .ballot: "phieu-danh-gia"
    case .checklist(let code): "phieu-\(code.text)"
    }
  }

  package init?(_ text: String) {
    let plain = text.lowercased().singleSpaced
    let fixed: [SheetName] = [.fees, .staff, .feedback, .online, .ballot]
    if let name = fixed.first(where: { $0.text == plain }) {
      self = name
    } else if plain.hasPrefix("linh-vuc-"), plain == slug(plain), plain.count > 9 {
      self = .field(String(plain.dropFirst("linh-vuc-".count)))
    } else if plain.hasPrefix("phieu-"), let code = ProcedureCode(plain.dropFirst("phieu-".count)) {
      self = .checklist(code)
    } else {
      return nil
    }
  }
}

extension ValueType where Value == SheetName {
  static var sheetName: ValueType {
    scalar("tên tờ niêm yết", example: "linh-vuc-ho-tich") { SheetName($0) }
  }
}
