import Checking
import Testing

/// Rules on the rows of an indicator form, once in a CSV file and once printed in a text.
@Suite struct FormRuleTests {
  private let head = "Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú\n"

  private func expectForm(
    _ rule: Rule, _ rows: String, _ messages: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    await expect(
      rule, inTables: ["so-lieu/bieu-mau-2026.csv": head + rows], messages: messages,
      sourceLocation: sourceLocation)
  }

  // MARK: TX1201

  @Test func findsAShareThatItsPartsDoNotGive() async {
    await expectForm(
      .formRatioValue,
      """
      1,,2.,Tỷ lệ hoàn thành kế hoạch,%,①70%②,,
      1,,2.1.,Số nhiệm vụ đề ra,Nhiệm vụ,40,,
      1,,2.2.,Số nhiệm vụ đã hoàn thành,Nhiệm vụ,30,,
      """, "bằng 75%")
  }

  @Test func findsAShareOfZeroWithFullParts() async {
    await expectForm(
      .formRatioValue,
      """
      3,,3.1.,Tỷ lệ hồ sơ đúng hạn,%,①0②,,
      3,,3.1.1.,Tổng số hồ sơ đã giải quyết,Hồ sơ,512,,
      3,,3.1.2.,Số hồ sơ đúng hạn,Hồ sơ,512,,
      """, "512/512, bằng 100%")
  }

  @Test func acceptsRightSharesHoweverTheRowsAreLaidOut() async {
    await expectForm(
      .formRatioValue,
      """
      1,,1.,Tỷ lệ xong,%,"66,67%",,
      1,,1.1.,Tổng số việc,Việc,3,,
      1,,1.2.,Số việc đã xong,Việc,2,,
      1,,2.,Tỷ lệ biên chế có mặt,%,95,,
      1,,2.1.,Biên chế có mặt,Người,38,,
      1,,2.2.,Biên chế được giao,Người,40,,
      1,,3.,Tỷ lệ thủ tục trực tuyến,%,"90,00",,
      1,,3.1.,Số thủ tục,Thủ tục,200,,
      1,,3.2.,Toàn trình,Thủ tục,100,,
      1,,3.3.,Một phần,Thủ tục,80,,
      1,,4.,Tỷ lệ giải ngân,%,"64,00%",,
      1,,4.1.,Kế hoạch được giao,Triệu đồng,14.500,,
      1,,4.2.,Đã giải ngân,Triệu đồng,9.280,,
      """)
  }

  @Test func leavesANotedShareAlone() async {
    await expectForm(
      .formRatioValue,
      """
      1,,2.,Tỷ lệ hoàn thành kế hoạch,%,70%,,Nguồn ghi 70%
      1,,2.1.,Số nhiệm vụ đề ra,Nhiệm vụ,40,,
      1,,2.2.,Số nhiệm vụ đã hoàn thành,Nhiệm vụ,30,,
      """)
  }

  @Test func readsAFormThatIsPrintedInAText() {
    expect(
      .formRatioValue,
      in: """
        Biểu mẫu 3
        Cải cách thủ tục hành chính

        STT

        3.3. Tỷ lệ hồ sơ do Ủy ban nhân dân cấp xã tiếp nhận được giải quyết đúng
        hạn

        % ①90②

        3.3.1.Tổng số hồ sơ đã giải quyết xong Hồ sơ 400
        3.3.2.Số hồ sơ giải quyết đúng hạn Hồ sơ 380
        """, "380/400, bằng 95%")
  }

  // MARK: TX1202

  @Test func findsAPercentageOfNothing() async {
    await expectForm(
      .formRatioOfNothing,
      """
      3,,3.,Tỷ lệ giải quyết kiến nghị,%,①100②,,
      3,,3.1.,Tổng số kiến nghị,Kiến nghị,0,,
      3,,3.2.,Đã giải quyết,Kiến nghị,0,,
      3,,4.,Tỷ lệ xử lý,%,,,
      3,,4.1.,Tổng số,Việc,0,,
      3,,4.2.,Đã xử lý,Việc,0,,
      """, "đều là 0")
  }

  // MARK: TX1203

  @Test func findsACountInAPercentageCell() async {
    await expectForm(
      .formCountAsPercentage,
      """
      3,,3.,Tỷ lệ đúng hạn,%,①512②,,
      3,,3.1.,Tổng số hồ sơ,Hồ sơ,512,,
      3,,3.2.,Số hồ sơ đúng hạn,Hồ sơ,512,,
      3,,4.,Tỷ lệ thu so với dự toán,%,"108,57%",,
      """, "512 ở ô tỷ lệ (%) là số của dòng 3.1")
  }

  // MARK: TX1204

  @Test func findsAPartGreaterThanItsWhole() async {
    await expectForm(
      .formPartOverWhole,
      """
      3,,3.,Tỷ lệ giải quyết,%,90,,
      3,,3.1.,Tổng số hồ sơ tiếp nhận,Hồ sơ,40,,
      3,,3.2.,Số hồ sơ đã giải quyết,Hồ sơ,①45②,,
      """, "45 lớn hơn tổng số 40")
  }

  // MARK: TX1205

  @Test func findsTwoValuesInOneCell() async {
    await expectForm(
      .formTwoValues,
      """
      4,,3.1.,Số người có mặt,Người,①12/80%②,,
      4,,3.2.,Số người nghỉ,Người,③20%④,,
      4,,3.3.,Số người mới,Người,02,,
      4,,3.4.,Tỷ lệ,%,80%,,
      4,,3.5.,Có khảo sát không,Không = 0; Có = 1,1,,
      """, "hai giá trị trong một ô", "20% ở ô có đơn vị là người")
  }

  // MARK: TX1206

  @Test func findsUnitsThatAreNone() async {
    await expectForm(
      .formUnit,
      """
      6,,1.1.,Kế hoạch được giao,①0②,10,,
      6,,1.2.,Số văn bản ban hành,③Văn bản Văn bản④,3,,
      6,,1.3.,Tổng số hồ sơ đã giải quyết,⑤Thủ tục⑥,512,,
      6,,1.4.,Số TTHC công bố mới,Thủ tục,6,,
      """, "không phải đơn vị tính", "hai lần", "dòng này đếm hồ sơ")
  }

  // MARK: TX1207

  @Test func findsDossiersInACellForProcedures() async {
    await expectForm(
      .formDossiersAsProcedures,
      """
      3,,1.4.,Tổng số TTHC giải quyết tại địa phương,Thủ tục,140,,
      7,,6.6.1.,Tổng số TTHC cung cấp trực tuyến,Thủ tục,①512②,,
      7,,6.7.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,512,,
      """, "512 là số hồ sơ, ô này đếm thủ tục (dòng 1.4 biểu 3: tổng số 140 thủ tục)")
  }

  @Test func acceptsAsManyProceduresAsDossiersWhereThatCanBe() async {
    await expectForm(
      .formDossiersAsProcedures,
      """
      3,,1.4.,Tổng số TTHC giải quyết tại địa phương,Thủ tục,140,,
      7,,6.6.1.,Tổng số TTHC cung cấp trực tuyến,Thủ tục,120,,
      7,,6.7.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,120,,
      """)
  }

  // MARK: TX1208

  @Test func findsABlankPartOfAFilledShare() async {
    await expectForm(
      .formBlankParts,
      """
      7,,6.8.,Tỷ lệ thanh toán trực tuyến,%,100,,
      7,,6.8.1.,Tổng số TTHC có phí,Thủ tục,42,,
      7,,6.8.2.,①Số TTHC đã tích hợp②,Thủ tục,,,
      7,,6.9.,③Tỷ lệ khác④,%,,,
      7,,6.9.1.,Tổng số,Việc,4,,
      7,,6.9.2.,Đã xong,Việc,3,,
      7,,7.,Tỷ lệ của cấp khác,%,,,
      7,,7.1.,Tổng số,Việc,,,
      7,,7.2.,Đã xong,Việc,,,
      """, "dòng 6.8.2", "3/4 là 75,00%")
  }

  // MARK: TX1209

  @Test func notesAShareWithoutParts() async {
    await expectForm(
      .formRatioWithoutParts,
      """
      7,,3.,Tỷ lệ báo cáo gửi qua mạng,%,①100②,,
      7,,4.,Tỷ lệ văn bản ký số,%,100,,24/24 văn bản
      """, "dòng 3 không nêu tử số và mẫu số")
  }

  // MARK: TX1210

  @Test func findsATotalThatItsLevelsDoNotMake() async {
    await expectForm(
      .formGroupTotal,
      """
      3,,1.,Tổng số thủ tục,Thủ tục,①138②,,
      3,,1.1.,Số thủ tục cấp tỉnh,Thủ tục,12,,
      3,,1.2.,Số thủ tục cấp huyện,Thủ tục,14,,
      3,,1.3.,Số thủ tục cấp xã,Thủ tục,138,,
      """, "12 + 14 + 138 = 164")
  }

  @Test func acceptsRowsThatOnlyPickSomeOut() async {
    await expectForm(
      .formGroupTotal,
      """
      3,,1.,Tổng số thủ tục,Thủ tục,138,,
      3,,1.1.,Số thủ tục công bố mới,Thủ tục,12,,
      3,,1.2.,Số thủ tục bãi bỏ,Thủ tục,14,,
      """)
  }

  // MARK: TX1211

  @Test func findsNumbersThatJumpAndRepeat() async {
    await expectForm(
      .formNumbering,
      """
      7,,1.,Một,Việc,1,,
      7,,2.,Hai,Việc,1,,
      7,,2.2.,Hai hai,Việc,①1②,,
      7,,2.3.,Hai ba,Việc,1,,
      7,,3.,Ba,Việc,1,,
      7,,3.4.,Ba bốn,Việc,③1④,,
      7,,3.4.1.,Ba bốn một,Việc,1,,
      7,,3.,Ba nữa,Việc,⑤1⑥,,
      """, "chưa có dòng 2.1", "chưa có dòng 3.1 đến 3.3", "hai lần")
  }
}
