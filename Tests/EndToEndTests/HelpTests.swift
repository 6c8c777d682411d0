import Foundation
import Testing

/// What the commands say of themselves: help, completions and the manual page.
@Suite struct HelpTests {
  @Test func everyCommandHelpsInVietnamese() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let root = try site.trangxa("--help")
    #expect(root.status == 0)
    let names = root.output.split(separator: "\n").compactMap {
      $0.wholeMatch(of: #/ {2}([a-z][a-z-]*)( \(.*\))?( {2}.*)?/#).map { String($0.1) }
    }
    #expect(names.contains("build") && names.contains("new") && names.contains("schema"))
    let english =
      /OVERVIEW|USAGE|OPTIONS|ARGUMENTS|SUBCOMMANDS|See '|Show |default|\(values|<options>|<subcommand>|<[a-z]+-[a-z]+s>/
    #expect(!root.output.contains(english), "\(root.output)")
    for name in names {
      let help = try site.trangxa("help", name)
      #expect(help.status == 0, "\(name)")
      #expect(!help.output.contains(english), "\(name): \(help.output)")
      #expect(help.output.contains("TÙY CHỌN:"), "\(name)")
    }
  }

  @Test func everyOptionSaysWhatItIsFor() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let page = try site.trangxa("docs", "commands").output
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      #expect(cells.count > 2 && cells[2].contains { $0.isLetter }, "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsCompleteInVietnamese(_ shell: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("tieu-de"))
    #expect(!run.output.contains(/Show (the version|help|subcommand)/))
    let program = URL(fileURLWithPath: "/usr/bin/\(shell)")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    try site.write(run.output, to: "completion")
    #expect(try site.status(of: program, ["-n", "completion"]) == 0)
  }

  @Test func theManualPageHasEveryCommand() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let page = try site.trangxa("docs", "man").output
    #expect(page.contains("\n.SH TÊN\ntrangxa \\- dựng trang"))
    #expect(page.contains("\n.SS trangxa new <loại>"))
  }

  @Test(.enabled(if: hasGroff, "groff is not installed"))
  func theManualPageIsFreeOfWarnings() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write(try site.trangxa("docs", "man").output, to: "trangxa.1")
    let shown = try site.output(of: Self.groff, ["-k", "-Tutf8", "-man", "-ww", "trangxa.1"])
    #expect(shown.errors == "")
    #expect(shown.output.contains("Dựng trang") || shown.output.contains("dựng trang"))
  }

  private static let groff = URL(fileURLWithPath: "/usr/bin/groff")
  private static let hasGroff = FileManager.default.isExecutableFile(atPath: groff.path)
}
