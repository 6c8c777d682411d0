import Diagnostics
import Files
import Syntax
import Testing

/// What YAML allows and front matter does not.
struct FrontMatterRefusalTests {
  @Test func keepsTheFirstOfTwoKeysThatFoldToOne() {
    checkMetadata(
      "Số ký hiệu: 1\nKhác: 2\n①so_ky_hieu: 3\n②Khác:\n  - x\nCuối: x",
      reads: "Số ký hiệu: 1\nKhác: 2\nCuối: x",
      finds: [
        "①TX0112 “so_ky_hieu” khóa “so_ky_hieu” trùng với khóa “Số ký hiệu” ở dòng 1"
          + " → xóa một trong hai dòng; dòng 1 đang được dùng",
        "②TX0112 “Khác” khóa “Khác” đã có ở dòng 2"
          + " → xóa một trong hai dòng; dòng 2 đang được dùng",
      ])
  }

  @Test func namesTheLineOfTheFirstKeyInTheFile() {
    checkDocument(
      "---\nA:\n  - Tên: x\n  - Tên: y\n    ①TÊN: z\n---\n",
      reads: "A:\n  -\n    Tên: x\n  -\n    Tên: y",
      finds: [
        "①TX0112 “TÊN” khóa “TÊN” trùng với khóa “Tên” ở dòng 4"
          + " → xóa một trong hai dòng; dòng 4 đang được dùng"
      ])
  }

  private let marked =
    "giá trị bắt đầu bằng “&”, “*” hoặc “!” có nghĩa riêng, không được dùng"
    + " → nếu đó là chữ thì đặt giá trị trong ngoặc kép: \"…\""

  @Test func refusesAnchorsAliasesAndTags() {
    checkMetadata(
      "a: ①&n\n  k: 1\nb: [②*n, c]\nd: ③!!map\n  e: 2\nf: x",
      reads: "a:\n  k: 1\nb:\n  - *n\n  - c\nd:\n  e: 2\nf: x",
      finds: [
        "①TX0110 “&n” \(marked)", "②TX0110 “*n” \(marked)", "③TX0110 “!!map” \(marked)",
      ])
  }

  @Test func refusesMergeKeys() {
    checkMetadata(
      "a: 1\n①<<: {b: 2}\nc: 3", reads: "a: 1\nc: 3",
      finds: [
        "①TX0110 “<<” khóa “<<” (gộp từ chỗ khác) không được dùng"
          + " → chép lại các khóa cần dùng vào đây"
      ])
  }

  @Test func readsSeveralDocumentsAsOne() {
    func message(_ mark: String) -> String {
      "TX0111 “\(mark)” dòng “\(mark)” chia tệp làm nhiều phần, mỗi tệp chỉ được có một phần"
        + " → xóa dòng này"
    }
    checkMetadata(
      "a: 1\n①---\nb: 2\n②...\nc: 3\n", reads: "a: 1\nb: 2\nc: 3",
      finds: ["①" + message("---"), "②" + message("...")])
  }

  @Test func refusesKeysThatAreNoText() {
    checkMetadata(
      "a: {①[x]: 1, y: 2}\nb: 3", reads: "a:\n  y: 2\nb: 3",
      finds: [
        "①TX0119 “[” tên khóa phải là chữ, không phải danh sách hay nhóm khóa"
          + " → viết “Tên khóa: giá trị”"
      ])
  }

  @Test func refusesAFileThatIsAList() {
    checkMetadata(
      "①- a\n- b\n", reads: "",
      finds: [
        "①TX0117 “- a\n- b” tệp phải gồm các dòng “khóa: giá trị”"
          + " → đặt một khóa và dấu hai chấm ở dòng trước nó, ví dụ “Danh mục:”"
      ])
  }

  @Test func leavesOutWhatIsTooDeep() {
    let brackets = String(repeating: "[", count: 15)
    let closing = String(repeating: "]", count: 15)
    checkMetadata(
      "a: \(brackets)①[x, [y]], z\(closing)\nb: 1",
      reads: "a:"
        + (1...14).map { "\n" + String(repeating: "  ", count: $0) + "-" }.joined()
        + "\n" + String(repeating: "  ", count: 15) + "-"
        + "\n" + String(repeating: "  ", count: 15) + "- z\nb: 1",
      finds: [
        "①TX0104 “[” khóa lồng nhau quá 16 tầng, tầng này không được đọc"
          + " → viết các khóa này ở tầng ngoài hơn"
      ])
  }

  @Test func stopsAtTooManyValues() {
    let source = "---\nA:\n" + String(repeating: "- x\n", count: 12_000) + "---\n"
    let document = parseDocument(Array(source.utf8), at: "a.md")
    #expect(
      document.diagnostics.map(\.message)
        == ["quá 10000 giá trị trong một tệp, phần còn lại không được đọc"])
    guard case .list(let items, _) = document.value.entries.first?.value else {
      Issue.record("the list is gone")
      return
    }
    #expect(items.count == 9_997)
  }

  @Test func readsALargeDataFile() {
    let source = "A:\n" + String(repeating: "  - Tên: Đăng ký\n    Mức: 8.000 đồng\n", count: 5_000)
    let read = parseMetadata(Array(source.utf8), at: "phi.yml")
    #expect(read.diagnostics.isEmpty)
    #expect(scalars(read.value).count == 20_001)
  }
}
