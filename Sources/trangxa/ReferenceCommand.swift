import ArgumentParser
import Commune
import Rendering

/// `trangxa docs`: the reference pages that are made from the declarations in the code.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "In trang tra cứu, làm ra từ chính mã nguồn.",
    shouldDisplay: false)

  enum Page: String, ExpressibleByArgument, CaseIterable {
    case themes
    case content
    case commands
    case man
  }

  @Argument(help: ArgumentHelp("themes, content, commands hay man.", valueName: "trang"))
  var page: Page

  func run() throws {
    switch page {
    case .themes: print(themeReference(), terminator: "")
    case .commands: print(try commands().page, terminator: "")
    case .man: print(try commands().manualPage, terminator: "")
    case .content:
      let parts = [contentReference(), componentReference(), figureReference()]
      print(parts.joined(), terminator: "")
    }
  }

  private func commands() throws -> CommandReference {
    guard let whole = CommandReference.whole else {
      complain("trangxa: bộ đọc dòng lệnh tự mô tả theo cách khác; đây là lỗi của trangxa\n")
      throw ExitStatus.machine
    }
    return whole
  }
}
