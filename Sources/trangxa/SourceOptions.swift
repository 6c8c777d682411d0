import ArgumentParser
import Diagnostics
import Files
import VietnameseText
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which sources to read, and on which day.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục nội dung.", valueName: "thư-mục"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục chứa các giao diện.", valueName: "thư-mục"))
  var themes = "themes"

  @Option(
    name: .customLong("site"), help: ArgumentHelp("Chỉ trang của xã này.", valueName: "tên"))
  var sites: [String] = []

  @Option(help: ArgumentHelp("Ngày dựng, theo giờ Việt Nam: 2026-11-21.", valueName: "ngày"))
  var now: String?

  /// The day of the build: the one asked for, or today in Vietnam (UTC+7, without summer time).
  func today() throws -> CalendarDate { try vietnamToday(now) }

  /// The tree of content and themes, and what is to be said of the names in them; of the names in
  /// portals that were not asked for, nothing.
  func readSources() throws -> Diagnosed<FileTree> {
    var witnesses = Witnesses()
    return try readSources(&witnesses)
  }

  /// - Parameter seen: what the disk said of each file and folder just before it was read.
  func readSources(_ seen: inout Witnesses) throws -> Diagnosed<FileTree> {
    for (folder, option) in [(content, "--content"), (themes, "--themes")]
    where !isFolder(folder) {
      throw WorldError.missingFolder(path: folder, option: option)
    }
    var findings: [Diagnostic] = []
    var tree = try readTree(content, as: "content", seen: &seen).moving(into: &findings)
    tree.merge(try readTree(themes, as: "themes", seen: &seen).moving(into: &findings))
    for site in sites where !tree.contains(FilePath("content/\(site)/trang.yml")) {
      complain("trangxa: không có trang “\(site)” trong \(content)\n")
      throw ExitStatus.usage
    }
    let others = tree.sources.keys.filter { path in
      path.name == "trang.yml" && path.components.count == 3 && !sites.isEmpty
        && !sites.contains(String(path.components[1]))
    }
    findings.removeAll { finding in
      others.contains { finding.span.path.isInside($0.parent) }
    }
    return Diagnosed(tree, findings)
  }

  /// The path that the person typed for a path of the tree.
  func display(_ path: FilePath) -> String {
    path.relative(to: "content").map { "\(content)/\($0)" }
      ?? path.relative(to: "themes").map { "\(themes)/\($0)" } ?? path.string
  }
}

extension SourceOptions {
  /// A command with the folders and portals of this one, for a shell.
  func command(_ name: String, _ arguments: String...) -> String {
    pasteableCommand([name] + arguments, content: content, sites: sites)
  }
}

/// The day that was asked for, or today in Vietnam.
func vietnamToday(_ now: String?) throws -> CalendarDate {
  guard let now else { return CalendarDate(dayNumber: (time(nil) + 7 * 3_600) / 86_400) }
  guard let day = CalendarDate.read(now) else {
    throw refuse("“\(now)” không phải là ngày", "ghi như --now 2026-11-21")
  }
  return day
}

/// Whether a person watches. Cron, whose mail should hold only what is wrong, does not.
var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

/// Whether a person is there to answer a question.
var canAsk: Bool { isWatched && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

/// A line for a person who watches.
func say(_ text: String) {
  if isWatched { complain(text + "\n") }
}
