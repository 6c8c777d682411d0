import Testing
import VietnameseText

@Suite struct SyllableTests {
  private func isWellFormed(_ word: String) -> Bool {
    PackedWord(canonical: Array(word.utf8)[...]).map(Syllable.isWellFormed) ?? false
  }

  @Test(arguments: [
    "nghiêng", "ngoằn", "khuỷu", "quýt", "quỳnh", "quốc", "quyển", "quơ", "giếng", "gì", "gìn",
    "gia",
    "giặt", "yêu", "yên", "huyện", "thuở", "khuya", "hươu", "xoong", "loẻng", "ngoéo", "đại", "ở",
    "ý", "lý", "lí", "sỹ", "kỳ", "ghế", "nghề", "pin", "hoà", "hòa", "uỷ", "ủy", "khoẻ", "một",
    "bệnh",
    "hộ", "nhận", "ngặt", "người", "rượu", "mía", "mua", "mưa", "uể", "oải", "ỉa", "ừ", "thy", "vy",
  ])
  func acceptsWhatIsSpelledRight(word: String) {
    #expect(isWellFormed(word))
  }

  @Test(arguments: [
    "tóan", "môt", "nghành", "ruợu", "trưòng", "thưở", "cuả", "gía", "qúy", "tíên", "kành", "ghà",
    "ngề", "cế", "iên", "iêu", "thichs", "học̣", "đươcj", "bôj", "xãthường", "hôs", "cac", "bât",
    "chuơng", "tuơng", "nguời", "đuợc", "quôn", "ngh", "đ", "kyên", "cyt",
  ])
  func refusesWhatIsNot(word: String) {
    #expect(!isWellFormed(word))
  }

  @Test func oneSlipIsAToneAMarkOrALetter() {
    #expect(WordSlip("của", for: "cửa")?.isPlain == true)
    #expect(WordSlip("cộng", for: "công")?.isPlain == true)
    #expect(WordSlip("chung", for: "trung")?.isPlain == true)
    #expect(WordSlip("sác", for: "sách")?.isPlain == true)
    #expect(WordSlip("tiệm", for: "kiệm")?.isPlain == false)
    #expect(WordSlip("lý", for: "lí") == nil)
    #expect(WordSlip("hồ", for: "hỏ") == nil)
  }

  @Test func knowsTheForeignWordThatWasMeant() {
    #expect(ForeignWords.nearest(to: "oline") == "online")
    #expect(ForeignWords.nearest(to: "intenet") == "internet")
    #expect(ForeignWords.nearest(to: "truong") == nil)
  }
}
