internal import VietnameseText

/// Whether a line says by what right somebody signs: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`.
///
/// Source: decree 30/2020/NĐ-CP, Điều 13.
func isAuthority(_ line: String) -> Bool {
  let isMarked = ["TM.", "T.M", "KT.", "K.T", "TL.", "TUQ.", "Q."].contains { line.hasPrefix($0) }
  return isMarked && line.count <= 80 && isInCapitals(line)
}

/// Whether a line is drawn, not written: `-----`, `_______`, `* * *`.
func isRuler(_ line: String) -> Bool {
  !line.isEmpty && line.allSatisfy { "-–—_*=.~ ".contains($0) } && line.count >= 3
}

/// Whether a line is the motto of the state (quốc hiệu, tiêu ngữ).
func isMotto(_ line: String) -> Bool {
  let words = folded(line)
  return words.hasPrefix("cong hoa xa hoi chu nghia") && line.count < 50
    || words.hasPrefix("doc lap") && words.contains("hanh phuc") && line.count < 50
}

/// A place and a day, `An Bình, ngày 05 tháng 6 năm 2026`, of which parts may have been left open.
struct PlaceAndDay: Equatable {
  let place: String
  /// The day as far as it is written; nil when not even the year is.
  let day: PartialDate?
  /// Whether the day itself is written.
  let isWhole: Bool

  init?(_ line: String) {
    guard let comma = line.firstIndex(of: ","), line.count <= 90 else { return nil }
    let place = line[..<comma].singleSpaced
    let words = folded(String(line[line.index(after: comma)...])).split {
      !$0.isLetter && !$0.isNumber
    }.map(String.init)
    guard words.first == "ngay", let month = words.firstIndex(of: "thang"),
      let year = words.firstIndex(of: "nam"), month < year, !place.isEmpty,
      words.count <= 7, !place.contains(where: \.isNumber)
    else { return nil }
    func number(_ part: ArraySlice<String>) -> Int? {
      part.count == 1 ? Int(part[part.startIndex]) : nil
    }
    let (dayNumber, monthNumber) = (number(words[1..<month]), number(words[(month + 1)..<year]))
    let yearNumber = number(words[(year + 1)...])
    self.place = place
    var read: PartialDate?
    if let yearNumber {
      if let monthNumber {
        read = PartialDate.read("\(monthNumber)/\(yearNumber)")
        if let dayNumber {
          read = CalendarDate(year: yearNumber, month: monthNumber, day: dayNumber).map { .day($0) }
        }
      } else if words[(month + 1)..<year].isEmpty, words[1..<month].isEmpty {
        read = PartialDate.read("\(yearNumber)")
      }
    }
    day = read
    isWhole = if case .day? = read { true } else { false }
  }
}
