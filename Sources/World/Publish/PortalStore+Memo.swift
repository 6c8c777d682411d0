internal import Building
internal import Files
internal import Releases

/// What is remembered of the pages of a portal, `nho-trang`: no more than a way to be faster.
extension PortalStore {
  private var pages: SealedFile { SealedFile(path: "\(folder)/nho-trang", form: "trang 1") }

  /// What was known of the pages when they were made last, by the same program with the same themes; nil when that
  /// cannot be said.
  func pageMemo(for site: SitePlan, _ program: Digest) -> PageMemo? {
    guard case .bytes(let bytes) = pages.read() else { return nil }
    var unpacking = Unpacking(bytes)
    guard let head = unpacking.raw(64), head.elementsEqual(program.raw + site.themes.raw) else {
      return nil
    }
    return PageMemo(unpacking.remainder())
  }

  func remember(_ memo: PageMemo, for site: SitePlan, _ program: Digest) throws {
    try pages.write(program.raw + site.themes.raw + memo.bytes)
  }
}
