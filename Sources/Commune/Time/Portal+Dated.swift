internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// All of its own sources that say something else on a day still to come.
  var dated: [Dated] {
    var found = comingPages.map { page in
      let name = page.source.relative(to: folder)?.string ?? page.source.string
      return Dated("trang \(name)", page.source, days: [page.day]) { day in
        [day < page.day ? "chưa đăng" : "được đăng"]
      }
    }
    found += entries.map(published) + introductions.values.map { published(PageEntry($0)) }
    found += notes.values.map { published(PageEntry($0)) }
    found += notices.map(dated) + documents.map(dated) + schedules.map(dated) + aidLists.map(dated)
    found.append(datedUnit)
    if let asOf = desk?.asOf {
      found.append(sheetDate("bộ phận một cửa", folder.appending("mot-cua.yml"), asOf))
    }
    if let page = introductions[Section.feedback.rawValue] {
      let dates = [page.metadata.updated, page.record.date].compactMap { $0 }
      found += dates.map { sheetDate("“\(page.title)”", page.source.path, $0) }
    }
    return found
  }

  private func published(_ entry: PageEntry) -> Dated {
    let metadata = entry.metadata
    return Dated("“\(entry.title)”", entry.source.path, days: [metadata.publishUntil?.next]) {
      [metadata.isPublished(on: $0) ? "được đăng" : "thôi đăng"]
    }
  }

  private func dated(_ entry: Entry<Notice>) -> Dated {
    let notice = entry.record
    let begins = notice.postedFrom ?? notice.metadata.date?.earliest
    return Dated(
      "thông báo “\(entry.title)”", entry.source.path, days: [begins, notice.postedUntil?.next]
    ) { day in
      guard notice.metadata.isPublished(on: day) else { return [""] }
      if notice.isOver(on: day) { return ["hết thời gian niêm yết"] }
      return [notice.isPosted(on: day) ? "bắt đầu niêm yết" : "chưa niêm yết"]
    }
  }

  private func dated(_ entry: Entry<OfficialDocument>) -> Dated {
    let document = entry.record
    return Dated(
      "văn bản “\(entry.title)”", entry.source.path,
      days: [document.effective?.earliest, document.expires?.latest]
    ) { day in
      guard document.metadata.isPublished(on: day) else { return [""] }
      return [document.stateName(on: day), document.isExpired(on: day) ? "hết" : ""]
    }
  }

  private func dated(_ entry: Entry<WorkSchedule>) -> Dated {
    let schedule = entry.record
    return Dated("lịch “\(entry.title)”", entry.source.path, days: [schedule.until?.next]) { day in
      guard schedule.metadata.isPublished(on: day) else { return [""] }
      return [schedule.isOver(on: day) ? "đã qua" : "còn áp dụng"]
    }
  }

  private func dated(_ entry: Entry<AidList>) -> Dated {
    let list = entry.record
    return Dated("danh sách “\(entry.title)”", entry.source.path, days: [list.removedOn]) { day in
      [list.isShown(on: day) ? "được đăng" : "được gỡ"]
    }
  }

  /// Sheets for print bear the latest day that is not still to come; whether it is this one, only the sheet
  /// knows.
  private func sheetDate(_ name: String, _ source: FilePath, _ date: PartialDate) -> Dated {
    Dated(name, source, days: [date.earliest]) { day in
      [date.earliest <= day ? "ngày ghi trên tờ niêm yết đổi" : ""]
    }
  }
}
