internal import Files
internal import VietnameseText

/// A page that nothing keeps back but its day, `Đăng từ`.
///
/// Its title is left alone: no rule has read yet whether it may be said.
struct ComingPage: Sendable {
  let source: FilePath
  let day: CalendarDate
}

extension Portal {
  /// Remembers a page whose day is still to come.
  mutating func expect(_ metadata: PageMetadata, _ source: FilePath) {
    guard let day = metadata.publishFrom, day > today, metadata.isPublished(on: day) else { return }
    comingPages.append(ComingPage(source: source, day: day))
  }
}
