internal import VietnameseText

extension MergePlan {
  /// The list of what a person must decide, below the folder of the plan.
  package static let decisionsFile = "viec-can-lam.md"

  /// What is written besides the content: the list for a person, a file of nginx and the pages of a
  /// host that cannot redirect for each old portal.
  package var files: [(path: String, bytes: [UInt8])] {
    var files = [(Self.decisionsFile, Array(decisionsText.utf8))]
    for redirects in redirects {
      files.append(("nginx/\(redirects.slug).conf", Array(redirects.nginx.utf8)))
      files += redirects.movedPages.map {
        ("trang-da-chuyen/\(redirects.slug)/\($0.path)", Array($0.text.utf8))
      }
    }
    return files
  }

  /// The decisions as a list to be ticked.
  package var decisionsText: String {
    let names = newPortals.map(\.name).joined(separator: ", ")
    var out = "# Việc cần làm khi có \(names)\n"
    if let date = newPortals.first?.date { out += "\nTừ \(date.short).\n" }
    for decision in decisions {
      out += "\n## \(decision.subject)\n\n"
      for item in decision.items { out += "- [ ] \(item)\n" }
    }
    return out
  }

  /// What the change does, for a person who decides whether to make it.
  package func summary(content: String, output: String) -> String {
    var lines: [String] = []
    for portal in newPortals {
      let state = portal.isThere ? "đã có, giữ nguyên" : "\(portal.fileCount) tệp"
      lines.append(
        "Trang mới: \(content)/\(portal.slug)/ (\(state)), \(portal.name) từ \(portal.date.short)")
    }
    for archive in archives {
      lines.append("Thành lưu trữ: \(content)/\(archive.slug)/, \(archive.name)")
    }
    for redirects in redirects {
      let unknown = redirects.unknownCount
      let known = redirects.redirects.count - unknown
      lines.append(
        "Chuyển hướng: \(VietnameseNumber.format(known)) địa chỉ của \(redirects.slug)/"
          + (unknown > 0 ? ", \(VietnameseNumber.format(unknown)) chưa biết chuyển tới đâu" : "")
          + " → \(output)/nginx/\(redirects.slug).conf")
    }
    var out = lines.map { "\($0)\n" }.joined()
    if !decisions.isEmpty { out += "\nCần người quyết định:\n" }
    for decision in decisions {
      out += "  \(decision.subject)\n"
      for item in decision.items { out += "    - \(item)\n" }
    }
    return out
  }
}
