import Checking
import Testing

@Suite struct FormRatioValueTests {
  @Test func findsAShareThatItsPartsDoNotGive() async {
    await expect(
      .formRatioValue,
      inForm:
        """
        1,,2.,Tỷ lệ hoàn thành kế hoạch,%,①70%②,,
        1,,2.1.,Số nhiệm vụ đề ra,Nhiệm vụ,40,,
        1,,2.2.,Số nhiệm vụ đã hoàn thành,Nhiệm vụ,30,,
        """, "bằng 75%")
  }

  @Test func findsAShareOfZeroWithFullParts() async {
    await expect(
      .formRatioValue,
      inForm:
        """
        3,,3.1.,Tỷ lệ hồ sơ đúng hạn,%,①0②,,
        3,,3.1.1.,Tổng số hồ sơ đã giải quyết,Hồ sơ,512,,
        3,,3.1.2.,Số hồ sơ đúng hạn,Hồ sơ,512,,
        """, "512/512, bằng 100%")
  }

  @Test func acceptsRightSharesHoweverTheRowsAreLaidOut() async {
    await expect(
      .formRatioValue,
      inForm:
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
    await expect(
      .formRatioValue,
      inForm:
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

  @Test func findsAShareThatWasCutOffOrNotMultiplied() async {
    await expect(
      .formRatioValue,
      inForm: """
        1,,1.,Tỷ lệ xong,%,①"66,66%"②,,
        1,,1.1.,Tổng số việc,Việc,3,,
        1,,1.2.,Số việc đã xong,Việc,2,,
        1,,2.,Tỷ lệ trễ,%,③"0,75%"④,,
        1,,2.1.,Tổng số việc,Việc,4,,
        1,,2.2.,Số việc đã trễ,Việc,3,,
        """, "làm tròn là 66,67%", "chưa nhân 100")
  }

  @Test func leavesOtherMistakesToTheirRules() async {
    await expect(
      .formRatioValue,
      inForm: """
        1,,1.,Tỷ lệ xong,%,120,,
        1,,1.1.,Tổng số việc,Việc,40,,
        1,,1.2.,Số việc đã xong,Việc,30,,
        1,,2.,Tỷ lệ trễ,%,50,,
        1,,2.1.,Tổng số việc,Việc,0,,
        1,,2.2.,Số việc đã trễ,Việc,0,,
        1,,3.,Tỷ lệ khác,%,50,,
        1,,3.1.,Tổng số việc,Việc,40,,
        1,,3.2.,Số việc đã làm,Việc,,,
        """)
  }

  @Test func partAndWholeMayBeReadTheOtherWayRound() async {
    await expect(
      .formRatioValue,
      inForm: """
        1,,1.,Tỷ lệ tăng thu,%,80,,
        1,,1.1.,Số thu của kỳ này,Triệu đồng,40,,
        1,,1.2.,Số thu của kỳ trước,Triệu đồng,32,,
        """)
  }
}
