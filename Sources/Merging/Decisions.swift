internal import Building
internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// What only a person can decide or fill in, by subject, in the order in which it is best done.
func decisions(
  _ successions: [Succession], _ plan: MergePlan, _ after: FileTree, _ request: MergeRequest
) async -> [Decision] {
  var decisions: [Decision] = []
  func add(_ subject: String, _ items: [String]) {
    if !items.isEmpty { decisions.append(Decision(subject: subject, items: items)) }
  }
  add("Sổ đơn vị", successions.flatMap(registerItems))
  for succession in successions where !succession.isThere {
    let folder = "content/\(succession.slug)"
    add("Điền cho trang mới (\(folder)/trang.yml)", settingsItems(succession, after))
    add("Nơi nhận hồ sơ (\(folder)/mot-cua.yml)", deskItems(succession))
    add("Đọc lại rồi bỏ dòng “Nháp: có”", draftItems(succession, plan))
    add("Tên cũ còn trong trang mới", oldNameItems(succession, after))
    add("Liên kết và tệp cần sửa ở trang mới", await brokenItems(succession, after))
  }
  add("Chưa chép được, cần chép tay", plan.change.leftBehind.map(\.string))
  add("Văn bản của các xã trước đây", documentItems(successions))
  add("Địa chỉ cũ", addressItems(successions, plan))
  return decisions
}

private func registerItems(_ succession: Succession) -> [String] {
  var items: [String] = []
  if !succession.unit.isVerified {
    items.append("đối chiếu \(succession.unit.name) với Công báo, rồi ghi “Xác minh: có”")
  }
  for source in succession.sources where source.part != .whole {
    let name = source.portal.unit?.name ?? source.portal.settings.name
    items.append(
      "ghi phần nào của \(name) vào \(succession.unit.name) (khóa “Ghi chú” của tiền thân)")
    if !source.ends { items.append("\(name) vẫn còn; trang của xã ấy giữ nguyên") }
  }
  for unit in succession.unitsWithoutPortal {
    items.append(
      "\(unit.name) không có trang ở đây; nếu có thư mục của đơn vị ấy, thêm dòng “Đơn vị: \(unit.code)” vào trang.yml"
    )
  }
  return items
}

private func settingsItems(_ succession: Succession, _ after: FileTree) -> [String] {
  let path = FilePath("content/\(succession.slug)/trang.yml")
  let keys = Set(
    parseMetadata(after[path] ?? [], at: path).value
      .filter { if case .scalar(let scalar) = $0.value { !scalar.text.isEmpty } else { true } }
      .map { folded($0.key) })
  let wanted = [
    ("Tỉnh", "tỉnh, thành phố"), ("url", "địa chỉ của trang mới"),
    ("Người chịu trách nhiệm", "ai chịu trách nhiệm nội dung"),
    ("Địa chỉ", "trụ sở"), ("Điện thoại", "điện thoại cơ quan"), ("Email", "thư điện tử cơ quan"),
    ("Đầu mối thông tin", "hỏi thông tin ở đâu"), ("Giờ làm việc", "giờ làm việc"),
    ("Phản ánh kiến nghị", "nơi nhận phản ánh, kiến nghị"), ("Báo lỗi", "báo lỗi trang ở đâu"),
  ]
  let missing = wanted.filter { !keys.contains(folded($0.0)) }.map { "“\($0.0)”: \($0.1)" }
  return succession.isRename
    ? missing + ["xem lại các mục đã chép từ trang cũ: trụ sở, điện thoại, người chịu trách nhiệm"]
    : missing + ["xem lại lĩnh vực tiếp nhận: đã lấy hợp của các xã"]
}

private func deskItems(_ succession: Succession) -> [String] {
  guard !succession.isRename else { return ["xem lại quầy, giờ, điện thoại đã chép từ trang cũ"] }
  let desks = succession.sources.compactMap { source in
    source.portal.desk.map { "\(source.portal.settings.name): \($0.name)" }
  }
  return ["lập mot-cua.yml: quầy, giờ, điện thoại của nơi tiếp nhận mới"]
    + (desks.isEmpty ? [] : ["nơi tiếp nhận trước đây: \(desks.joined(separator: "; "))"])
}

private func draftItems(_ succession: Succession, _ plan: MergePlan) -> [String] {
  guard !succession.isRename else { return [] }
  let folder = FilePath("content/\(succession.slug)")
  return plan.change.additions.filter { path, bytes in
    path.isInside(folder) && path.fileExtension == "md"
      && String(decoding: bytes.prefix(80), as: UTF8.self).contains("Nháp: có")
  }.keys.sorted().map(\.string)
}

private func oldNameItems(_ succession: Succession, _ after: FileTree) -> [String] {
  let folder = FilePath("content/\(succession.slug)")
  let names = succession.sources.compactMap(\.portal.unit?.name).filter {
    $0 != succession.unit.name
  }
  return after.paths(inside: folder).compactMap { path in
    guard let bytes = after[path] else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let found = names.filter { text.contains($0.lowercased()) }
    return found.isEmpty ? nil : "\(path): \(found.joined(separator: ", "))"
  }
}

/// What a build of the new portal would complain of.
private func brokenItems(_ succession: Succession, _ after: FileTree) async -> [String] {
  let request = BuildRequest(today: succession.date, sites: [succession.slug])
  let planned = plan(after, request)
  var findings = planned.diagnostics
  for site in planned.value.sites {
    // The writer of nothing throws nothing.
    findings += (try? await produce(site, jobs: 1) { _, _ in nil })?.diagnostics ?? []
  }
  let folder = FilePath("content/\(succession.slug)")
  return findings.sorted().filter { $0.span.path.isInside(folder) }
    .map { "\($0.span.path): \($0.message)" }
}

private func documentItems(_ successions: [Succession]) -> [String] {
  endingSources(successions).compactMap { source in
    let portal = source.portal
    let count = portal.ownDocumentCount
    guard count > 0 else { return nil }
    return "\(portal.settings.name): \(count) văn bản ở lại kho lưu trữ; văn bản nào còn áp dụng "
      + "thì cơ quan mới quyết định và nói rõ"
  }
}

private func addressItems(_ successions: [Succession], _ plan: MergePlan) -> [String] {
  var items: [String] = []
  for redirects in plan.redirects {
    if !redirects.url.isEmpty {
      items.append(
        "giữ tên miền của \(redirects.url) và đưa tệp nginx hoặc các trang đã chuyển lên đó")
    }
    if redirects.url.isEmpty {
      items.append(
        "\(redirects.slug)/ nằm chung máy chủ với các trang khác: dùng tệp nginx; nơi không có nginx thì "
          + "chép trang-da-chuyen/\(redirects.slug)/ vào public/\(redirects.slug)/ sau mỗi lần dựng"
      )
    }
    if redirects.unknownCount > 0 {
      items.append(
        "\(redirects.unknownCount) địa chỉ của \(redirects.slug)/ chưa biết chuyển tới đâu vì trang mới "
          + "chưa có địa chỉ: chạy lại với --url https://…")
    }
  }
  return items
}
