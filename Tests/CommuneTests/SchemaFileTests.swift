import Commune
import Files
import Testing

@Suite struct SchemaFileTests {
  @Test func everyKindOfTextHasASchemaOfItsOwnName() {
    let names = SchemaFile.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == 12 + ContentKind.allCases.count)
  }

  @Test func isAskedForInAnyWriting() {
    #expect(SchemaFile.find("Báo cáo")?.name == "bao-cao")
    #expect(SchemaFile.find("mot-cua")?.name == "mot-cua.yml")
    #expect(SchemaFile.find("trang.yml")?.isFrontMatter == false)
    #expect(SchemaFile.find("tho") == nil)
  }

  @Test func saysWhatIsNeededAndWhatIsChosen() throws {
    let notice = try #require(SchemaFile.find("thong-bao")).document
    #expect(notice["required"] == .array([.string("Niêm yết đến")]))
    let title = try #require(notice["properties"]?["Tiêu đề"])
    #expect(title["description"] == .string("Tên trang. (bắt buộc)"))
    #expect(
      notice["properties"]?["title"]?["description"]
        == .string("Như “Tiêu đề”. Tên trang. (bắt buộc)"))
    #expect(
      notice["properties"]?["Loại thông báo"]?["enum"]
        == .array([.string("thường"), .string("tạm ngưng"), .null]))
    #expect(notice["additionalProperties"] == .bool(false))
    // A key that decides who may read is never left empty.
    #expect(
      notice["properties"]?["Đăng từ"]?["type"]
        == .array([.string("string"), .string("number")]))
  }

  @Test func readsAgainWhatItWrites() {
    for file in SchemaFile.all {
      #expect(
        JSONValue(reading: Array(file.document.text(pretty: true).utf8)) != nil, "\(file.name)")
    }
  }
}
