internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

/// A call-out (lưu ý): something that a reader must not miss.
func callOutHTML(title: String, body: String) -> String {
  let name = title.isEmpty ? "" : "<p class=\"title\"><strong>\(escapedHTML(title))</strong></p>\n"
  return "<div class=\"call-out\" role=\"note\">\(name)\(body)</div>\n"
}

/// What is known of a figure that is wrong or doubtful in its source (ghi chú số liệu).
struct FigureNote: Sendable {
  var figure = ""
  var label = ""
  var note = ""
  var line = ""

  static let schema = Schema("ghi chú số liệu", FigureNote.init) {
    $0.field("Số", \.figure, .text, "Con số được nói tới.")
    $0.field("Nhãn", \.label, .text, "Con số nói về điều gì.")
    $0.field("Ghi chú", \.note, .text, required: true, "Điều chưa khớp, bằng lời trung tính.")
    $0.field("Dòng", \.line, .text, "Dòng của báo cáo gốc.")
  }

  var html: String {
    var out = "<aside class=\"figure-note\" role=\"note\" aria-label=\"Ghi chú về số liệu\"><p>"
    let name = [figure, label].filter { !$0.isEmpty }.joined(separator: " – ")
    if !name.isEmpty { out += "<b>\(textHTML(name)).</b> " }
    out += textHTML(note)
    if !line.isEmpty { out += " (\(textHTML("dòng \(line)")))" }
    return out + "</p></aside>\n"
  }
}

/// The signature and the recipients at the foot of a document (decree 30/2020/NĐ-CP, Điều 8).
struct SignatureBlock: Sendable {
  /// By this a page is known to have its signature in its text.
  static let mark = "<div class=\"signing\">"

  var signatory = Signatory()
  var recipients: [String] = []

  static let schema = Schema("chữ ký", SignatureBlock.init) {
    $0.field("Quyền hạn", \.signatory.authority, .text, "TM. ỦY BAN NHÂN DÂN …")
    $0.field("Chức vụ", \.signatory.position, .text, "Chức vụ người ký.")
    $0.field("Họ tên", \.signatory.name, .text, required: true, "Họ và tên người ký.")
    $0.field("Nơi nhận", \.recipients, .list(.text), "Các nơi nhận.")
  }

  var html: String {
    var out = Self.mark + "\n<div class=\"recipients\">"
    if !recipients.isEmpty {
      out += "<p><b><i>Nơi nhận:</i></b></p><ul>"
      for recipient in recipients { out += "<li>\(escapedHTML(recipient))</li>" }
      out += "</ul>"
    }
    out += "</div>\n<div class=\"signature\">"
    // A deputy signs under two lines: "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH".
    let lines = signatory.authority.split(separator: ";").map {
      String($0.drop(while: \.isWhitespace))
    }
    for line in lines + [signatory.position] where !line.isEmpty {
      out += "<p><b>\(escapedHTML(line))</b></p>"
    }
    return out + "<p class=\"signer\"><b>\(escapedHTML(signatory.name))</b></p></div>\n</div>\n"
  }
}
