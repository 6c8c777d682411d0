import Files
import Testing

@Suite struct FilePathTests {
  @Test func splitsAName() {
    let path: FilePath = "content/xa-mau/tin-tuc/Tiem-Phong.MD"
    #expect(path.name == "Tiem-Phong.MD")
    #expect(path.stem == "Tiem-Phong")
    #expect(path.fileExtension == "md")
    #expect(path.parent == "content/xa-mau/tin-tuc")
  }

  @Test func givesAHiddenFileNoExtension() {
    #expect(FilePath("a/.gitkeep").fileExtension == "")
    #expect(FilePath("a/.gitkeep").stem == ".gitkeep")
  }

  @Test func resolvesDotsInsideTheTree() {
    let folder: FilePath = "content/xa-mau/tin-tuc"
    #expect(folder.resolving("../bao-cao/quy-3.md") == "content/xa-mau/bao-cao/quy-3.md")
    #expect(folder.resolving("./anh.png") == "content/xa-mau/tin-tuc/anh.png")
  }

  @Test func refusesToLeaveTheTree() {
    #expect(FilePath("content").resolving("../../etc/passwd") == nil)
  }

  @Test func takesDecomposedAndComposedNamesForOne() {
    #expect(FilePath("tin-tuc/ba\u{301}o.md") == FilePath("tin-tuc/b\u{E1}o.md"))
  }
}
