import ArgumentParser
import Commune
import Diagnostics
import Files
import VietnameseText
import World

/// `trangxa schema`: what keys files may have, for editors that complete and check as one types.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "In lược đồ JSON Schema của một loại tệp, để phần mềm soạn thảo gợi ý và soát khóa.",
    discussion: """
      Tên: \(SchemaFile.all.map(\.name).joined(separator: ", ")). Không nêu tên thì in danh sách. Cách đặt \
      trong VS Code: xem docs/luoc-do.md.
      """)

  @Argument(help: ArgumentHelp("Tên của loại tệp: trang.yml, bao-cao …", valueName: "loại"))
  var kind: String?

  @Option(
    name: .customLong("thu-muc"),
    help: ArgumentHelp("Ghi mọi lược đồ vào thư mục này.", valueName: "thư-mục"))
  var folder: String?

  func validate() throws {
    if kind != nil, folder != nil {
      throw ValidationError("--thu-muc ghi mọi lược đồ, nên không đi cùng tên của một loại")
    }
  }

  func run() throws {
    if let folder {
      for file in SchemaFile.all {
        try writeDocument(file.document.text(pretty: true) + "\n", to: "\(folder)/\(file.fileName)")
      }
      print("Đã ghi \(SchemaFile.all.count) lược đồ vào \(folder)")
      return
    }
    guard let kind else {
      for file in SchemaFile.all {
        print("\(file.name): \(file.places.joined(separator: ", "))")
      }
      return
    }
    guard let file = SchemaFile.find(kind) else {
      let names = SchemaFile.all.map(\.name)
      throw refuse(
        "không có lược đồ “\(kind)”",
        closest(to: kind, among: names).map { "có phải ý bạn là \($0)?" }
          ?? "chọn một trong: \(names.joined(separator: ", "))")
    }
    print(file.document.text(pretty: true))
  }
}
