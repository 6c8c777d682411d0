/// A long list cut into pages with real addresses.
struct Pagination {
  let count: Int
  let pageSize: Int

  /// How many items a page of a list holds.
  static let usualSize = 20

  init(count: Int, pageSize: Int = Pagination.usualSize) {
    self.count = count
    self.pageSize = pageSize
  }

  var pageCount: Int { max(1, (count + pageSize - 1) / pageSize) }

  func range(ofPage number: Int) -> Range<Int> {
    let start = min(count, (number - 1) * pageSize)
    return start..<min(count, start + pageSize)
  }

  /// The row of numbers under page `number` of the list at `address`, or nil for one page only.
  func context(page number: Int, of address: String) -> PaginationContext? {
    guard pageCount > 1 else { return nil }
    var context = PaginationContext(position: "Trang \(number) trên \(pageCount)")
    if number > 1 { context.previousPath = Address.page(number - 1, of: address) }
    if number < pageCount { context.nextPath = Address.page(number + 1, of: address) }
    var last = 0
    for shown in 1...pageCount
    where shown == 1 || shown == pageCount || abs(shown - number) <= 2 {
      context.pages.append(
        PageNumberContext(
          number: String(shown), path: Address.page(shown, of: address),
          isCurrent: shown == number, isAfterGap: shown > last + 1))
      last = shown
    }
    return context
  }
}
