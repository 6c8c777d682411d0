import Checking
import Testing

@Suite struct HeadingLevelJumpTests {
  @Test func findsHeadingLevelsThatJump() {
    expect(
      .headingLevelJump, in: "## Một\n\n#### ①Hai②\n\n##### Ba", "không có cấp 3",
      format: .markdown)
    expect(.headingLevelJump, in: "### ①Một②", "ngay dưới tên trang", format: .markdown)
  }

  @Test func letsHeadingsGoUpByAnyNumberOfLevels() {
    expect(
      .headingLevelJump, in: "# Một\n\n## Hai\n\n### Ba\n\n#### Bốn\n\n## Năm", format: .markdown)
  }

  @Test func saysWhichLevelIsMeant() {
    let found = expect(.headingLevelJump, in: "## Một\n\n#### ①Hai②", format: .markdown)
    #expect(found.first?.hint == "### Hai")
  }

  @Test func aHeadingOfLevelOneIsShownAsOneOfLevelTwo() {
    expect(.headingLevelJump, in: "# Một\n\n### Hai", format: .markdown)
  }

  @Test func plainTextHasNoLevels() { expect(.headingLevelJump, in: "### Một\n\n##### Hai") }
}
