import ArgumentParser
import Files

/// What the parser knows of a command: its own words and those of its options.
struct CommandReference {
  let name: String
  let abstract: String
  let discussion: String
  let options: [Option]
  let subcommands: [CommandReference]

  struct Option {
    /// `--content <thư-mục>`, `<tệp> …`.
    let synopsis: String
    let meaning: String
    let isOptional: Bool
    let isPositional: Bool
  }

  /// The whole command line; nil when the parser describes itself in another way than we know.
  static var whole: CommandReference? {
    guard let dump = JSONValue(reading: Array(TrangXa._dumpHelp().utf8)),
      let command = dump["command"]
    else { return nil }
    return CommandReference(command)
  }

  private init(_ command: JSONValue) {
    name = command["commandName"]?.words ?? ""
    abstract = command["abstract"]?.words ?? ""
    discussion = command["discussion"]?.words ?? ""
    options = (command["arguments"]?.items ?? []).filter(\.isShown).map(Option.init)
    subcommands = (command["subcommands"]?.items ?? [])
      .filter { $0.isShown && $0["commandName"]?.words != "help" }.map(CommandReference.init)
  }
}

extension CommandReference.Option {
  fileprivate init(_ argument: JSONValue) {
    let value = argument["valueName"]?.words ?? "giá trị"
    let names = (argument["names"]?.items ?? []).map { name in
      (name["kind"]?.words == "long" ? "--" : "-") + (name["name"]?.words ?? "")
    }
    let sorted = names.filter { !$0.hasPrefix("--") } + names.filter { $0.hasPrefix("--") }
    let isRepeating = argument["isRepeating"] == .bool(true)
    isPositional = argument["kind"]?.words == "positional"
    isOptional = argument["isOptional"] == .bool(true)
    switch argument["kind"]?.words {
    case "positional": synopsis = "<\(value)>" + (isRepeating ? " …" : "")
    case "flag": synopsis = sorted.joined(separator: ", ")
    default: synopsis = sorted.joined(separator: ", ") + " <\(value)>"
    }
    var words = ParserWords.help(argument["abstract"]?.words ?? "")
    if let usual = argument["defaultValue"]?.words, !usual.isEmpty {
      words += words.isEmpty ? "Mặc định: \(usual)." : " Mặc định: \(usual)."
    }
    meaning = words
  }
}

extension JSONValue {
  fileprivate var words: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var items: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
  fileprivate var isShown: Bool { self["shouldDisplay"] != .bool(false) }
}

extension CommandReference {
  /// `docs/tham-chieu.md`: every command with its options.
  var page: String {
    var out = """
      # Tra cứu dòng lệnh

      Trang này do `trangxa docs commands` in ra từ chính các lệnh; đừng sửa tay. Trên máy: `trangxa help <lệnh>`, \
      hoặc `man trangxa` khi cài bằng gói.

      | Muốn biết | Xem |
      | --- | --- |
      | khóa của từng loại tệp | [noi-dung.md](noi-dung.md) |
      | lược đồ cho phần mềm soạn thảo | [luoc-do.md](luoc-do.md) |
      | từng quy tắc soát | [rules/](rules/README.md) |
      | giao diện | [themes.md](themes.md) |
      | máy chủ | [van-hanh.md](van-hanh.md) |
      | viết bài | [huong-dan-bien-tap.md](huong-dan-bien-tap.md) |


      """
    for command in subcommands {
      out += "## trangxa \(command.name)\n\n\(command.abstract)\n\n"
      out += "```sh\n\(command.synopsis)\n```\n\n"
      if !command.discussion.isEmpty { out += "\(command.discussion.escapedMarkdown)\n\n" }
      out += "| Tùy chọn | Nghĩa |\n| --- | --- |\n"
      for option in command.options {
        let meaning = option.meaning.escapedMarkdown.replacing("|", with: "\\|")
        out += "| `\(option.synopsis)` | \(meaning) |\n"
      }
      out += "\n"
    }
    out += """
      ## Mã kết thúc

      | Mã | Nghĩa |
      | --- | --- |

      """
    for (code, meaning) in Self.exitCodes { out += "| \(code) | \(meaning) |\n" }
    return out
  }

  /// `trangxa import <tệp> … [tùy chọn]`.
  var synopsis: String {
    let arguments = options.filter(\.isPositional).map {
      $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis
    }
    return (["trangxa", name] + arguments + ["[tùy chọn]"]).joined(separator: " ")
  }

  static let exitCodes = [
    ("0", "xong"),
    ("1", "nội dung có lỗi; trang không lỗi vẫn được đăng"),
    ("2", "gõ sai lệnh"),
    ("3", "máy không cho: đĩa, quyền, thiếu chương trình"),
    ("4", "đã đăng, nhưng nguồn chưa kéo được bản mới"),
    ("5", "đã đăng ở đây, nhưng chưa gửi được sang máy kia"),
    ("75", "một lần dựng khác đang chạy"),
  ]
}

extension String {
  /// What begins an element for a reader of Markdown is shown as it is.
  fileprivate var escapedMarkdown: String { replacing("<", with: "&lt;") }
}
