/// `trangxa.1`: the command line as a page of `man`, in roff.
extension CommandReference {
  var manualPage: String {
    var out = """
      .\\" Do trangxa docs man in ra; đừng sửa tay.
      .TH TRANGXA 1 "" "trangxa \(Version.text)" "Lệnh của người dùng"
      .SH TÊN
      trangxa \\- \(lowercased(abstract))
      .SH CÁCH DÙNG
      .B trangxa
      .I lệnh
      [tùy chọn]
      .SH CÁC LỆNH

      """
    for command in subcommands {
      out += ".SS \(roff(command.synopsis))\n\(line(command.abstract))\n"
      if !command.discussion.isEmpty { out += ".PP\n\(line(command.discussion))\n" }
      for option in command.options {
        out += ".TP\n.B \(roff(option.synopsis))\n\(line(option.meaning))\n"
      }
    }
    out += ".SH MÃ KẾT THÚC\n"
    for (code, meaning) in Self.exitCodes { out += ".TP\n.B \(code)\n\(line(meaning))\n" }
    out += """
      .SH TỆP
      .TP
      .I content/
      \(line("thư mục nội dung"))
      .TP
      .I themes/
      \(line("các giao diện; bản đi cùng gói ở /usr/share/trangxa/themes"))
      .TP
      .I public/
      \(line("trang đã dựng"))
      .SH XEM THÊM
      .I /usr/share/doc/trangxa/

      """
    return out
  }
}

/// A line of text: what would be a request at its beginning is none.
private func line(_ text: String) -> String {
  let escaped = roff(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  guard let first = escaped.first else { return "\\&" }
  return first == "." || first == "'" ? "\\&\(escaped)" : escaped
}

/// Hyphens of options stay what they are typed as; a backslash begins no escape.
private func roff(_ text: String) -> String {
  text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
}

private func lowercased(_ sentence: String) -> String {
  let whole = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  return roff(whole.prefix(1).lowercased() + whole.dropFirst())
}
