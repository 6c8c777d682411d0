import ArgumentParser
import Checking
import VietnameseText

/// `trangxa explain TX1401`: what a code means, why it is checked, and how it is mended.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích một mã trong kết quả soát.")

  @Argument(help: ArgumentHelp("Mã: TX1401.", valueName: "mã"))
  var code: String

  func run() throws {
    guard let page = CodePage.find(code) else {
      let near = closest(to: code.uppercased(), among: CodePage.all.map(\.code))
      complain(
        "trangxa: không có mã “\(code)”\n"
          + "gợi ý: \(near.map { "có phải ý bạn là \($0)?" } ?? "mã có dạng TX1401")\n")
      throw ExitStatus.usage
    }
    print(page.text(), terminator: "")
  }
}
