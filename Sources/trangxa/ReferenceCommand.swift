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
  }

  @Argument(help: ArgumentHelp("themes hay content.", valueName: "trang"))
  var page: Page

  func run() {
    switch page {
    case .themes: print(themeReference(), terminator: "")
    case .content:
      let parts = [contentReference(), componentReference(), figureReference()]
      print(parts.joined(), terminator: "")
    }
  }
}
