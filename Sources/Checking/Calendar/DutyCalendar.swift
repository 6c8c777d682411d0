package import VietnameseText

/// The duties as a calendar that the editor's telephone or mail program subscribes to (RFC 5545).
///
/// Every duty is an event of one whole day. Its UID is the same in every run, so that a calendar which is read
/// again moves an event and makes no second one; DTSTAMP is `today`, as there is no clock here.
package func dutyCalendar(_ duties: [Duty], on today: CalendarDate) -> String {
  let head = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TrangXa//Lich viec//VI", "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped("Việc của trang xã"))",
  ]
  let events = duties.flatMap { event($0, on: today) }
  return (head + events + ["END:VCALENDAR"]).map { foldedLine($0) + "\r\n" }.joined()
}

private func event(_ duty: Duty, on today: CalendarDate) -> [String] {
  let isLate = duty.state == .upcoming ? "" : "\(duty.state.rawValue.uppercased()): "
  return [
    "BEGIN:VEVENT",
    "UID:\(duty.key).\(duty.portal.isEmpty ? "trang" : duty.portal)@trangxa",
    "DTSTAMP:\(basic(today))T000000Z",
    "DTSTART;VALUE=DATE:\(basic(duty.due))",
    "DTEND;VALUE=DATE:\(basic(duty.due.adding(days: 1)))",
    "SUMMARY:\(escaped("\(isLate)\(duty.portalName): \(duty.what)"))",
    "DESCRIPTION:\(escaped("\(duty.file)\n\(duty.basis)"))",
    "CATEGORIES:\(escaped(duty.portalName))",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]
}

/// `20261130`, the basic format of a day.
private func basic(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

/// A TEXT value: backslashes, semicolons, commas and line ends are written with a backslash (section 3.3.11).
private func escaped(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",": out.append(contentsOf: ["\\", scalar])
    case "\n": out.append(contentsOf: ["\\", "n"])
    // Other control characters may not stand in a line at all; what turns its direction should not.
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
    case _ where scalar.properties.isBidiControl: continue
    default: out.append(scalar)
    }
  }
  return String(out)
}

/// A content line in pieces of at most 75 octets, each but the first behind a space (section 3.1); no letter
/// is cut in two.
private func foldedLine(_ line: String) -> String {
  var out = ""
  var room = 75
  for scalar in line.unicodeScalars {
    let size = UTF8.width(scalar)
    if size > room {
      out += "\r\n "
      room = 74
    }
    out.unicodeScalars.append(scalar)
    room -= size
  }
  return out
}
