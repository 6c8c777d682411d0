internal import Commune
internal import Diagnostics
package import Files
internal import Syntax

/// A Markdown file and the page that it is published as.
package struct PublishedSource: Sendable, Equatable {
  package let path: FilePath
  /// Below the portal.
  package let address: String

  package init(path: FilePath, address: String) {
    self.path = path
    self.address = address
  }
}

/// What a page was made from when it was last published without an error.
package struct LastGoodSource: Sendable, Equatable {
  package let bytes: [UInt8]
  /// Of its page, below the portal.
  package let address: String

  package init(bytes: [UInt8], address: String) {
    self.bytes = bytes
    self.address = address
  }
}

/// The last good sources of some files; those that are not known are not there. It is asked only for pages that
/// cannot be made from what they are now.
package typealias LastGoodSources = @Sendable (Set<FilePath>) -> [FilePath: LastGoodSource]

/// A tree in which pages that cannot be made are what they were when they last could.
struct MendedTree {
  var tree: FileTree
  /// The pages that stay as readers have them.
  var stale: Set<FilePath> = []
  var findings: [Diagnostic] = []
  /// Pages that are made from what they are although it has errors: no later page may be made from that.
  private(set) var doubtful: Set<FilePath> = []

  /// - Parameters:
  ///   - workspace: what was assembled from `tree`.
  ///   - findings: what was said then.
  ///   - withheld: what the law keeps from readers, which nothing brings back.
  init(
    _ tree: FileTree, _ workspace: Workspace, _ findings: [Diagnostic], withheld: Set<FilePath>,
    lastGood: LastGoodSources
  ) {
    self.tree = tree
    self.findings = findings
    let broken = Dictionary(grouping: findings.filter(\.breaksPage), by: \.span.path)
    let wanted = Set(broken.keys).union(tree.unreadable).subtracting(withheld)
    doubtful = Set(broken.keys)
    guard !wanted.isEmpty else { return }
    // Pages that get back the address that another took: there is nothing wrong with them.
    var settled: Set<FilePath> = []
    var intruders: Set<FilePath> = []
    for (path, source) in lastGood(wanted) {
      let isAllowed =
        tree[path].map {
          mayStay($0, at: path, today: workspace.today, despite: broken[path] ?? [])
        } ?? tree.unreadable.contains(path)
      guard isAllowed else { continue }
      if let owner = workspace.owner(of: source.address, besides: path), tree.contains(owner) {
        // What was withdrawn stays so.
        if owner.name == WithdrawnPage.file { continue }
        // The address is whose it was: a new page waits, and one that readers have stays where it was.
        let before = lastGood([owner])[owner]
        guard before?.address != source.address else { continue }
        intruders.insert(owner)
        if let before {
          self.tree.add(before.bytes, at: owner)
          stale.insert(owner)
        } else {
          self.tree = self.tree.without([owner])
        }
        if broken[path]?.allSatisfy(\.isOfTakenAddress) == true {
          settled.insert(path)
          continue
        }
      }
      self.tree.add(source.bytes, at: path)
      stale.insert(path)
    }
    doubtful = Set(broken.keys).subtracting(stale).subtracting(settled)
    self.findings.removeAll { $0.isOfTakenAddress && settled.contains($0.span.path) }
    self.findings += stale.subtracting(intruders).map { .stale(at: .file($0)) }
    self.findings += intruders.map { .tookAddress(at: .file($0)) }
  }

  /// Takes in what was said of the tree itself: of a stale page nothing, since its text is not the editor's of
  /// today.
  mutating func add(_ diagnostics: [Diagnostic]) {
    let known = Set(findings)
    findings += diagnostics.filter { !known.contains($0) && !stale.contains($0.span.path) }
  }

  /// Takes out earlier sources that may not be published either.
  mutating func withhold(_ paths: Set<FilePath>) {
    tree = tree.without(paths)
    stale.subtract(paths)
    findings.removeAll { $0.code == "TX0911" && paths.contains($0.span.path) }
  }
}

extension Workspace {
  /// The source besides `path` of the same portal that has taken an address.
  fileprivate func owner(of address: String, besides path: FilePath) -> FilePath? {
    let portal = portals.first { path.isInside($0.folder) }
    return portal?.source(at: address).flatMap { $0 == path ? nil : $0 }
  }
}

extension Diagnostic {
  /// Whether its page should stay what it was: it is kept back, or what stands above its text cannot be read.
  fileprivate var breaksPage: Bool {
    span.path.fileExtension == "md" && (keepsPageBack || (severity == .error && isOfReading))
  }

  fileprivate static func stale(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0911", .warning, at: span,
      "vì lỗi ở tệp này, bạn đọc vẫn thấy trang như trước khi có lỗi",
      hint: "sửa lỗi rồi dựng lại; muốn gỡ trang thì ghi “Nháp: có”")
  }

  fileprivate static func tookAddress(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0912", at: span, "trang này lấy địa chỉ của một trang đã đăng nên chưa được đăng",
      hint: "đổi tên tệp, hoặc thêm dòng “Đường dẫn: ten-khac”", keepsPageBack: true)
  }
}
