import Testing

@Suite struct Imports {
  @Test func theTableHasEveryModule() {
    let folders = Set(
      Repository.swiftFiles(in: "Sources").map { String($0.split(separator: "/")[1]) })
    #expect(Set(ModuleTable.shipped.rows.map(\.name)).isSuperset(of: folders))
  }

  @Test func keepToTheTable() {
    for file in Repository.swiftFiles(in: "Sources") {
      let module = String(file.split(separator: "/")[1])
      guard let row = ModuleTable.shipped[module] else { continue }
      let allowed = row.ours.union(row.doors).union(row.system)
      for line in importLines(of: file) {
        #expect(allowed.contains(line.module), "\(file): \(line.text)")
      }
    }
  }

  @Test func runDownhillOnly() {
    var above: Set<String> = []
    for row in ModuleTable.shipped.rows.reversed() {
      above.insert(row.name)
      #expect(
        row.ours.isDisjoint(with: above), "\(row.name) imports what stands below it in the table")
    }
  }

  @Test func openEachDoorInOneModuleAndKeepItInside() {
    let doors = ModuleTable.shipped.rows.flatMap(\.doors)
    #expect(Set(doors).count == doors.count, "a dependency has two doors")
    #expect(
      Set(doors).isSuperset(of: [
        "CCMarkGFM", "CLibYAML", "CVips", "CZlib", "CBrotli", "CQRencode",
        "CLinux", "ArgumentParser",
      ]))
    for file in Repository.swiftFiles(in: "Sources") where !file.hasPrefix("Sources/trangxa/") {
      for line in importLines(of: file) where doors.contains(line.module) {
        #expect(
          !line.text.hasPrefix("package ") && !line.text.hasPrefix("public "),
          "\(file): \(line.text)")
      }
    }
  }

  @Test(arguments: [
    "CCMarkGFM", "CLibYAML", "CVips", "CZlib", "CBrotli", "CQRencode", "CLinux",
  ])
  func openTheDoorInOneFile(_ door: String) {
    let files = Repository.swiftFiles(in: "Sources").filter { file in
      importLines(of: file).contains { $0.module == door }
    }
    #expect(files.count <= 1, "\(door) is imported by \(files)")
  }

  @Test func keepFoundationInTheOuterModules() {
    for row in ModuleTable.shipped.rows where !["World", "trangxa"].contains(row.name) {
      #expect(row.system.isSubset(of: ["Synchronization"]), "\(row.name)")
    }
  }

  @Test func areAllowedByThePackageJustSo() {
    let package = packageTargets()
    for row in ModuleTable.shipped.rows {
      #expect(package[row.name] == row.ours.union(row.doors), "\(row.name)")
    }
    #expect(package.keys.sorted() == ModuleTable.shipped.rows.map(\.name).sorted())
  }
}

private struct ImportLine {
  let text: String
  let module: String
}

private func importLines(of file: String) -> [ImportLine] {
  Repository.text(file).split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ").map(String.init)
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
      words[..<index].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) })
    else { return nil }
    let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let name = words[(index + 1)...].first { !kinds.contains($0) } ?? ""
    let module = name.split(separator: ".").first.map(String.init) ?? name
    return ImportLine(text: words.joined(separator: " "), module: module)
  }
}

private let accessWords: Set = ["public", "package", "internal", "private", "fileprivate"]

/// The targets of Package.swift that hold Swift of ours, with what each may import.
private func packageTargets() -> [String: Set<String>] {
  let text = Repository.text("Package.swift").split(separator: "\n")
    .map { $0.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0] }
    .joined(separator: "\n")
  guard let start = text.firstRange(of: "targets: [\n    .systemLibrary")?.lowerBound else {
    return [:]
  }
  var targets: [String: Set<String>] = [:]
  for call in text[start...].split(separator: /\n    (?=\S)/).map(joinedLines(_:)) {
    guard call.hasPrefix("room(") || call.hasPrefix(".executableTarget(") else { continue }
    let products = call.matches(of: /\.product\(name: "([^"]*)", package: "[^"]*"\)/)
    let rest = call.replacing(/\.product\([^)]*\)/, with: "")
    let names = rest.matches(of: /"([^"]*)"/).map { String($0.1) }
    guard let name = names.first else { continue }
    targets[name] = Set(names.dropFirst()).union(products.map { String($0.1) })
  }
  return targets
}

private func joinedLines(_ text: Substring) -> String {
  text.split { $0.isNewline || $0 == " " }.joined(separator: " ")
}
