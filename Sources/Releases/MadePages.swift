/// Whether an address has the shape of pages that no single file makes: lists, their later pages, filters,
/// procedures.
func isMade(_ address: String) -> Bool {
  let folders = ["thu-tuc/", "the/", "tim-kiem/", "van-ban/loai/", "van-ban/nam/", "du-lieu-mo/"]
  let files: Set<String> = [
    "so-do-trang.html", "tro-nang.html", "giai-thich-tu-ngu.html",
    "cai-cach-hanh-chinh/bo-chi-so.html", "cai-cach-hanh-chinh/so-lieu.html",
  ]
  let name = address.split(separator: "/").last ?? ""
  return name == "index.html" || files.contains(address) || listOfPage(address) != nil
    || folders.contains(where: address.hasPrefix)
}

/// The first page of the list of which `address` is a later one: `tin-tuc/trang-3.html` is of
/// `tin-tuc/index.html`, `van-ban/nam/2025-trang-2.html` of `van-ban/nam/2025.html`.
private func listOfPage(_ address: String) -> String? {
  let parts = address.split(separator: "/", omittingEmptySubsequences: false)
  guard let name = parts.last, name.hasSuffix(".html") else { return nil }
  let stem = name.dropLast(".html".count)
  let number = stem.reversed().prefix { $0.isASCII && $0.isNumber }.count
  let rest = stem.dropLast(number)
  guard number > 0, rest.hasSuffix("trang-") else { return nil }
  let list = rest.dropLast("trang-".count)
  let folder = parts.dropLast().map { "\($0)/" }.joined()
  if list.isEmpty { return "\(folder)index.html" }
  return list.hasSuffix("-") ? "\(folder)\(list.dropLast()).html" : nil
}

/// The page of today that is nearest to a made page that is no more: the first page of its list, else the page
/// of the nearest folder above, else the map of the portal. Never the front page: who is sent there without a
/// word has lost the thread.
func nearestPage(to address: String, in pages: Set<String>) -> String? {
  if let list = listOfPage(address), pages.contains(list) { return list }
  var folders = address.split(separator: "/").dropLast()
  while !folders.isEmpty {
    let index = folders.joined(separator: "/") + "/index.html"
    if index != address, pages.contains(index) { return index }
    folders.removeLast()
  }
  return pages.contains("so-do-trang.html") ? "so-do-trang.html" : nil
}
