internal import VietnameseText

/// What stands around a number, as far as it tells whether the number counts something.
struct Surroundings {
  private let tokens: [TextToken]
  let block: Range<Int>
  let index: Int

  init(_ tokens: [TextToken], _ block: Range<Int>, _ index: Int) {
    self.tokens = tokens
    self.block = block
    self.index = index
  }

  var isFirst: Bool { index == block.lowerBound }

  func next(is word: PackedWord, after distance: Int = 1) -> Bool {
    token(distance)?.is(word) == true
  }

  func previous(is word: PackedWord) -> Bool { token(-1)?.is(word) == true }

  private func token(_ distance: Int) -> TextToken? {
    block.contains(index + distance) ? tokens[index + distance] : nil
  }

  /// `Điều 14`, `ngày 08`, `mức độ 3`, `số 46`: the number is a name. `Tổng số 320` is a count.
  var namesSomething: Bool {
    guard let before = token(-1), let word = before.key, namingWords.contains(word) else {
      return false
    }
    switch word {
    case "số": return token(-2)?.is("tổng") != true && token(-2)?.is("con") != true
    case "năm": return tokens[index].range.count == 4
    case "phần": return token(-2)?.is("một") != true
    case "kỳ": return token(-2)?.is("nhiệm") == true
    default: return !(periodWords.contains(word) && countsSomethingKnown)
    }
  }

  /// `trong tháng 12 hồ sơ`: a count, whatever stands before it.
  private var countsSomethingKnown: Bool {
    FigureUnit(label: tokens[(index + 1)..<min(index + 3, block.upperBound)]) != nil
  }

  /// `3 và 4` behind a name: the second number is one too.
  func isJoined(to named: Int) -> Bool {
    guard named == index - 2, let joint = token(-1), joint.is(",") || joint.is("và") else {
      return false
    }
    return tokens[index].range.count <= 2
      && FigureUnit(tokens[(index + 1)..<block.upperBound]) == nil
  }

  /// `6 tháng`, `05 ngày làm việc`.
  var isDuration: Bool { token(1)?.key.map(durations.contains) == true }

  var isApproximate: Bool {
    token(-1)?.key.map(approximations.contains) == true
      || token(1)?.key.map(roundThousands.contains) == true
      || token(-1).map { isSign($0) } == true
  }

  private func isSign(_ token: TextToken) -> Bool {
    [">", "<", "≥", "≤", "~", "±"].contains { token.is($0) }
  }

  /// A letter right behind the number: `42m`, `163a`.
  var isGluedToNext: Bool {
    guard let next = token(1), !next.isSpaced else { return false }
    return next.kind == .word || next.is("-") && token(2)?.isSpaced == false
  }

  private var isGluedToPrevious: Bool {
    guard let before = token(-1), !tokens[index].isSpaced else { return false }
    if before.kind != .mark { return true }
    let isJoint = before.is("-") || before.is("/") || before.is(".") || before.is(":")
    guard isJoint, let further = token(-2), !before.isSpaced else { return false }
    // `hồ sơ:12` is a label; `9001:2015` is one name.
    return further.kind != .mark && (!before.is(":") || further.kind == .number)
  }

  var canBeginFraction: Bool { !isGluedToPrevious }

  /// Whether it is a part of a date, a number of a document, a range, an hour.
  var isInChain: Bool {
    if isGluedToNext || isGluedToPrevious { return true }
    guard let next = token(1) else { return isRangeEnd }
    if next.is("/") { return true }
    if next.is(":"), !next.isSpaced, let further = token(2), !further.isSpaced {
      return further.kind == .number
    }
    return isDash(next) && token(2)?.kind == .number || isRangeEnd
  }

  private var isRangeEnd: Bool {
    guard let before = token(-1), isDash(before) else { return false }
    return token(-2)?.kind == .number
  }

  private func isDash(_ token: TextToken) -> Bool {
    token.is("-") || token.is("–") || token.is("—")
  }

  /// Behind what hangs on the number: `/2022/QĐ-UBND`.
  var endOfChain: Int {
    var end = index + 1
    while end < block.upperBound, !tokens[end].isSpaced {
      let token = tokens[end]
      let goesOn = token.kind != .mark || token.is("/") || token.is("-") || token.is(".")
      guard goesOn else { break }
      end += 1
    }
    return end
  }
}

/// Words before a number that is a name and no count.
private let namingWords: WordSet = [
  "ngày", "tháng", "năm", "quý", "điều", "khoản", "điểm", "mục", "lục", "biểu", "mẫu", "chương",
  "phần", "số", "thứ", "khóa", "kỳ", "độ", "lớp", "khu", "thôn", "xóm", "tổ", "lộ", "bước", "loại",
  "hạng", "vùng", "iso", "tcvn", "covid", "tầng", "nhóm", "đợt", "lần", "đoạn", "bảng", "trang",
  "dòng", "mã", "đường", "hôm",
]

/// Those of them that also end what stands before a count.
private let periodWords: WordSet = [
  "tháng", "quý", "đợt", "lần", "thôn", "xóm", "khu", "tổ",
]

private let durations: WordSet = [
  "tháng", "ngày", "năm", "giờ", "phút", "tuần", "quý", "buổi",
]

/// Words before a number that is not meant exactly.
private let approximations: WordSet = [
  "hơn", "gần", "khoảng", "trên", "dưới", "ước", "thiểu", "nhất", "đa", "từ", "đến", "tới", "chừng",
  "vượt", "quá", "xấp", "xỉ", "cỡ", "tầm",
]

private let roundThousands: WordSet = ["nghìn", "ngàn", "vạn", "trăm", "chục"]
