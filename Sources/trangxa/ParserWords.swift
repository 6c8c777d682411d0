/// What the parser of the command line says in English, in our words.
enum ParserWords {
  /// A help text: the parser's own headings and lines; what is ours is Vietnamese already.
  static func help(_ text: String) -> String {
    let words: [(String, String)] = [
      ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"),
      ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
      ("<subcommand>", "<lệnh>"), ("<options>", "<tùy chọn>"),
      ("Show subcommand help information.", "Xem cách dùng của một lệnh."),
      ("Show the version.", "Xem phiên bản."), ("Show help information.", "Xem cách dùng."),
      ("(default:", "(mặc định:"), ("default: ", "mặc định: "), ("(values:", "(chọn:"),
      ("See 'trangxa help <lệnh>' for detailed help.", "“trangxa help <lệnh>” nói rõ từng lệnh."),
    ]
    return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// What is wrong with the arguments, and what to type instead; what is not known is given as it is.
  static func mistake(_ message: String) -> String {
    var first = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
    var hint = "chạy “trangxa --help” để xem cách dùng"
    if let near = first.firstMatch(of: /\. Did you mean '(.+)'\?/) {
      hint = "có phải ý bạn là \(near.1)?"
      first.removeSubrange(near.range)
    }
    let said: String
    if let bad = first.firstMatch(
      of:
        /'(?<value>.*)' is invalid for '(?<option>[^ ']+).*?'(?:\. Please provide one of (?<choices>.*)\.)?$/
    ) {
      said = "“\(bad.value)” không dùng được cho \(bad.option)"
      if let choices = bad.choices {
        let list = choices.replacing("'", with: "").replacing(" or ", with: ", ")
        hint = "chọn một trong: \(list)"
      }
    } else {
      let words: [(String, String)] = [
        ("Unknown option ", "không có tùy chọn "), ("Missing value for ", "thiếu giá trị của "),
        ("Unexpected argument ", "không hiểu "), ("Missing expected argument ", "thiếu "),
      ]
      let known = words.first { first.hasPrefix($0.0) }
      said = known.map { $0.1 + first.dropFirst($0.0.count) } ?? first
    }
    return "trangxa: \(said)\ngợi ý: \(hint)"
  }
}
