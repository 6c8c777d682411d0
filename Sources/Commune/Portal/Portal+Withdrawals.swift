internal import Diagnostics
internal import Files
internal import Syntax
package import VietnameseText

extension Portal {
  /// Reads what was withdrawn, before anything is given an address: none of it may come to be published.
  ///
  /// A line that does not say what it takes away keeps the whole portal as readers have it: else a slip of the
  /// pen would give a page back to them.
  mutating func addWithdrawals(_ tree: FileTree) -> [Diagnostic] {
    let path = folder.appending(WithdrawnPage.file)
    guard let bytes = tree[path] else { return [] }
    var findings: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &findings)
    if findings.contains(where: { $0.severity == .error }) {
      return findings.map(\.keepingPageBack)
    }
    for row in WithdrawnPage.schema.decode(table, at: path).moving(into: &findings) {
      guard !row.value.place.isEmpty else {
        findings.append(.withdrawsNothing(at: row.span))
        continue
      }
      let address = address(ofWithdrawn: row.value.place, tree)
      if isMadePage(address) {
        findings.append(.withdrawsMadePage(address, at: row.span))
        continue
      }
      withdrawals.append(Withdrawal(row.value, address))
      addresses.reserve(address, for: path)
    }
    return findings
  }

  /// A page or a file that was withdrawn, with its address below the portal.
  package struct Withdrawal: Sendable {
    package let address: String
    package let reason: String
    package let date: CalendarDate?

    init(_ page: WithdrawnPage, _ address: String) {
      self.address = address
      reason = page.reason
      date = page.date
    }

    package var isPage: Bool { address.hasSuffix(".html") || address.hasSuffix(".htm") }
  }

  /// Whether what would be published at `address` was withdrawn. Links to its source then lead to the page that
  /// says so.
  mutating func isWithdrawn(_ address: String, from source: FilePath) -> Bool {
    let key = address.lowercased()
    guard withdrawals.contains(where: { $0.address.lowercased() == key }) else { return false }
    if address.hasSuffix(".html") {
      addresses.leadLinks(of: source, to: address)
      titles[source] = "trang đã gỡ"
    }
    return true
  }

  /// The address of what a line of `da-go.csv` names; of a text, where it would be published today.
  private func address(ofWithdrawn place: String, _ tree: FileTree) -> String {
    let inside = FilePath(place)
    switch inside.fileExtension {
    case "md": break
    case "html", "htm": return place
    case "": return "\(place).html"
    default: return PublishedFile.address(inside)
    }
    let path = folder.appending(place)
    let document = parseDocument(tree[path] ?? [], at: path).value
    let metadata = PageMetadata.schema.decode(document.entries, in: .file(path)).value
    var named: [Diagnostic] = []
    return Portal.pageAddress(inside, metadata, document, &named)
  }

  /// Pages that nobody wrote: they change with what they are made of.
  private func isMadePage(_ address: String) -> Bool {
    let stem = FilePath(address).stem
    return AddressBook.isReserved(address.lowercased())
      || Section.allCases.contains { $0.address == address }
      || address == "thu-tuc/\(stem).html" && ProcedureCode(stem) != nil
  }
}

extension AddressBook {
  /// Keeps `address` from every source.
  mutating func reserve(_ address: String, for owner: FilePath) {
    owners[address.lowercased()] = owner
  }

  /// Has links to `source` lead to a page that is not made of it.
  mutating func leadLinks(of source: FilePath, to address: String) { bySource[source] = address }
}

extension Diagnostic {
  fileprivate static func withdrawsNothing(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0760", at: span,
      "dòng này của da-go.csv không cho biết gỡ trang nào, nên cả trang của xã giữ như đang đăng",
      hint: "ghi địa chỉ vào cột “Địa chỉ”, như tin-tuc/nham.html, hoặc xóa dòng này",
      keepsPageBack: true)
  }

  fileprivate static func withdrawsMadePage(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0761", at: span, "“\(address)” là trang do máy lập từ nhiều nguồn, không gỡ riêng được",
      hint: "sửa hoặc gỡ nguồn làm ra nó; dòng này không có tác dụng")
  }
}
