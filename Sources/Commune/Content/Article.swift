/// A news item (tin, bài).
package struct Article: Publication {
  package var metadata = PageMetadata()
  package var picture = Picture()

  package static let schema = Schema("tin", Article.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề", "Ngày"])
    $0.include(\.picture, Picture.schema)
  }
}
