import Foundation
import Testing

@Suite struct HouseRules {
  @Test func nothingIsPrintedOutsideTheExecutable() {
    for file in Repository.swiftFiles(in: "Sources") where !file.hasPrefix("Sources/trangxa/") {
      for (number, line) in code(of: file) {
        #expect(!line.contains(/(^|[^A-Za-z_.])(debugPrint|print|dump)\(/), "\(file):\(number)")
      }
    }
  }

  @Test func nothingTrapsWithoutAReason() {
    let traps = /try!|fatalError\(|preconditionFailure\(|@unchecked|nonisolated\(unsafe\)|\bas!\s/
    for file in Repository.swiftFiles(in: "Sources") {
      var before = ""
      for (number, line) in lines(of: file) {
        let isExplained = line.contains("//") || before.contains("//")
        #expect(isExplained || !line.contains(traps), "\(file):\(number)")
        before = line
      }
    }
  }

  /// A code stands for one kind of mistake. Several files of one folder may find it, in other
  /// places and with other words; another folder has codes of its own.
  @Test func everyCodeHasOneMeaning() {
    var homes: [String: Set<String>] = [:]
    for file in Repository.swiftFiles(in: "Sources") where !file.contains("/Explanations/") {
      for (_, line) in code(of: file) {
        for match in line.matches(of: /"(TX\d+)"/) {
          let folder = file.split(separator: "/").dropLast().joined(separator: "/")
          homes[String(match.1), default: []].insert(folder)
        }
      }
    }
    #expect(!homes.isEmpty)
    for (code, folders) in homes.sorted(by: { $0.key < $1.key }) {
      #expect(code.count == 6, "\(code) in \(folders.sorted())")
      #expect(folders.count == 1, "\(code) is given in \(folders.sorted())")
    }
  }

  /// Places of one machine, and talk of how the work is organised, have no place in the product.
  @Test func noFileSpeaksOfTheWorkplace() {
    let folders = ["work", "root", "home", "farm", "opt"].joined(separator: "|")
    let words = [
      "(?<![\\w.:/-])/(\(folders))/", "\\bissue #?[0-9]+", "\\bsession\\b.*\\b(developer|agent)\\b",
      "registry" + " host",
    ]
    let texts = Set(["swift", "md", "yml", "csv", "py", "mustache", "css", "js", "h", "c", ""])
    for file in Repository.files() where texts.contains(fileExtension(file)) {
      let text = Repository.text(file)
      for word in words {
        let found = text.range(of: word, options: [.regularExpression, .caseInsensitive])
        #expect(found == nil, "\(file): \(found.map { text[$0] } ?? "")")
      }
    }
  }

  @Test func whatABuildMakesIsNotKept() {
    let ignored = Repository.text(".gitignore").split(separator: "\n")
    for name in [".build/", "Package.resolved", "public/*", ".venv/", "__pycache__/"] {
      #expect(ignored.contains { $0 == name }, "\(name) is not in .gitignore")
    }
  }

  @Test(.enabled(if: hasFormatter, "swift format is not installed"))
  func everyFileIsFormatted() throws {
    let result = try run([
      "swift", "format", "lint", "--strict", "--recursive", "Sources", "Tests", "Package.swift",
    ])
    #expect(result.status == 0, "\(result.output.prefix(4_000))\nrun: make format")
  }
}

/// The lines of a file with their numbers.
private func lines(of file: String) -> [(Int, String)] {
  Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .map { ($0.offset + 1, String($0.element)) }
}

/// The lines of a file that are no comments.
private func code(of file: String) -> [(Int, String)] {
  lines(of: file).filter { !$0.1.drop { $0 == " " }.hasPrefix("//") }
}

private func fileExtension(_ file: String) -> String {
  let name = file.split(separator: "/").last ?? ""
  return name.contains(".") ? String(name.split(separator: ".").last ?? "") : ""
}

private let hasFormatter = (try? run(["swift", "format", "--version"]))?.status == 0

private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = arguments
  process.currentDirectoryURL = Repository.root
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
