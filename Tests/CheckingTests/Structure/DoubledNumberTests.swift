import Checking
import Testing

@Suite struct DoubledNumberTests {
  @Test func findsTwoPartsWithOneNumeralOnce() {
    expect(
      .doubledNumber,
      in: """
        I. Chỉ đạo

        Chữ.

        II. Kết quả

        Chữ.

        ①II.② Đánh giá

        Chữ.

        IV. Phương hướng

        Chữ.
        """, "“II” là số của cả mục này và mục trước")
  }

  @Test func findsADoubledDecimalNumberAndLetter() {
    expect(.doubledNumber, in: "1.1. Một\n\nChữ.\n\n1.2. Hai\n\nChữ.\n\n①1.2.② Ba\n\nChữ.")
    expect(.doubledNumber, in: "a) Một.\nb) Hai.\n①b)② Ba.")
  }

  @Test func letsLettersBeginAgainUnderEachNumber() {
    expect(
      .doubledNumber,
      in: "1. Một\n\na) Chữ.\n\nb) Chữ.\n\n2. Hai\n\na) Chữ.\n\nb) Chữ.\n\n3. Ba\n\nb) Chữ.")
  }

  @Test func goesOnBehindWordsThatOnlyLookLikeTheTitleOfAPart() {
    expect(
      .doubledNumber,
      in: "I. Một\n\nChữ.\n\nII. Hai\n\nPhần mềm đã có.\n\n①II.② Ba\n\nĐiều kiện đã đủ.")
  }

  @Test func leavesNumbersAloneThatGoOn() {
    expect(.doubledNumber, in: "1.1. Một\n\nChữ.\n\n1.2. Hai\n\nChữ.\n\n1.3. Ba\n\nChữ.")
  }

  @Test func saysHowToNumberAgain() {
    let found = expect(.doubledNumber, in: "a) Một.\nb) Hai.\n①b)② Ba.")
    #expect(found.first?.hint?.contains("“c”") == true)
  }
}
