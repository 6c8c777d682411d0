package import VietnameseText

extension OfficialDocument {
  /// Whether it still holds, in words, as far as the source says.
  package func stateName(on day: CalendarDate) -> String {
    if metadata.withdrawal != nil { return "đã thu hồi" }
    if !replacedBy.isEmpty { return "bị thay thế bởi \(replacedBy)" }
    if let expires, expires.latest <= day { return "hết hiệu lực từ \(expires.short)" }
    if let effective, effective.earliest > day { return "có hiệu lực từ \(effective.short)" }
    // Nothing is said of a document whose source does not say when it takes effect.
    return effective == nil ? "" : "còn hiệu lực"
  }

  package func isExpired(on day: CalendarDate) -> Bool {
    !replacedBy.isEmpty || metadata.withdrawal != nil || (expires.map { $0.latest <= day } ?? false)
  }
}
