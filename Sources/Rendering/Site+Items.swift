internal import Commune
internal import Files
internal import VietnameseText

/// The rows by which entries stand in lists.
extension Site {
  func item(_ entry: Entry<some Publication>, kind: String = "") -> ListItemContext {
    let date = entry.record.date
    var item = ListItemContext(title: entry.title, path: entry.address)
    item.date = date?.short ?? ""
    item.isoDate = date?.machineReadable ?? ""
    item.kind = kind
    item.summary = entry.metadata.summary
    if entry.metadata.withdrawal != nil { item.state = "đã thu hồi" }
    return item
  }

  func item(notice entry: Entry<Notice>) -> ListItemContext {
    var item = item(entry)
    let notice = entry.record
    if let until = notice.postedUntil {
      item.date = [notice.postedFrom?.short, until.short].compactMap { $0 }
        .joined(separator: " – ")
      item.isoDate = ""
    }
    if notice.isOver(on: portal.today) {
      item.state = "đã hết thời gian niêm yết"
    } else if notice.isPosted(on: portal.today) {
      item.state = notice.subject == .outage ? "tạm ngưng dịch vụ" : "đang niêm yết"
    }
    item.isUrgent = notice.isUrgent && notice.isPosted(on: portal.today)
    return item
  }

  func item(question entry: Entry<QuestionAnswer>) -> ListItemContext {
    var item = item(entry)
    item.state = entry.record.answered.map { "đã trả lời \($0.short)" } ?? "đang chờ trả lời"
    return item
  }

  func item(report entry: Entry<Report>) -> ListItemContext {
    var item = item(entry)
    item.kind = entry.record.period.name
    return item
  }

  func item(project entry: Entry<Project>) -> ListItemContext {
    var item = item(entry)
    item.kind = entry.record.subject.name.uppercasedFirst
    item.state = entry.record.progress
    return item
  }

  func row(_ entry: Entry<OfficialDocument>) -> OfficialDocumentRowContext {
    let document = entry.record
    var row = OfficialDocumentRowContext(kind: document.form, subject: document.subject)
    row.number = document.number
    row.path = entry.address
    row.date = document.issued?.short ?? ""
    row.isoDate = document.issued?.machineReadable ?? ""
    row.issuer = document.issuer
    row.state = document.stateName(on: portal.today)
    return row
  }

  func row(_ line: RegisterRow) -> OfficialDocumentRowContext {
    var row = OfficialDocumentRowContext(kind: line.form, subject: line.subject)
    row.number = line.number
    row.date = line.issued?.short ?? ""
    row.isoDate = line.issued?.machineReadable ?? ""
    row.issuer = line.issuer
    let state = "nêu trong báo cáo; chưa có toàn văn"
    row.state = line.note.isEmpty ? state : "\(state). \(line.note)"
    row.isCited = !line.isOwn
    return row
  }

  func attachments(_ files: [FileLink]) -> [AttachmentContext] {
    files.compactMap { file in
      let source = portal.folder.resolving(file.path)
      guard let address = source.flatMap(portal.addresses.address) else { return nil }
      var context = AttachmentContext(
        name: file.name, path: address, format: fileFormat(address))
      context.size = portal.files[file.path].map { fileSize($0.size) } ?? ""
      return context
    }
  }

}

/// `tep/quyet-dinh.pdf` → `PDF`.
func fileFormat(_ path: String) -> String {
  guard let dot = path.lastIndex(of: ".") else { return "" }
  return path[path.index(after: dot)...].uppercased()
}

/// A size for people: `240 KB`, `1,2 MB`.
func fileSize(_ bytes: Int) -> String {
  if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000)) KB" }
  let tenths = (bytes + 50_000) / 100_000
  return "\(VietnameseNumber.format(DecimalNumber(mantissa: tenths, fractionDigits: 1))) MB"
}
