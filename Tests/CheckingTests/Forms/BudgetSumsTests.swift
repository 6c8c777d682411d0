import Checking
import Testing

@Suite struct BudgetSumsTests {
  @Test func findsGroupsOfABudgetThatDoNotAddUp() async {
    await expect(
      .budgetSums,
      inBudget:
        """
        STT,Nội dung,Dự toán,Thực hiện
        B,Tổng chi,①120②,60
        I,Chi đầu tư,50,20
        II,Chi thường xuyên,60,③40④
        1,Giáo dục,35,25
        2,Y tế,25,16
        """, "2 mục dưới cộng lại là 110", "cộng lại là 41")
  }

  @Test func addsNothingWhereItemsAreLeftOut() async {
    await expect(
      .budgetSums,
      inBudget:
        """
        STT,Nội dung,Dự toán
        A,Tổng thu,120
        1,Thu phí,50
        3,Thu khác,60
        """)
  }

  @Test func groupsThatAddUpAreRight() async {
    await expect(
      .budgetSums,
      inBudget: """
        STT,Nội dung,Dự toán,Thực hiện
        B,Tổng chi,110,61
        I,Chi đầu tư,50,20
        II,Chi thường xuyên,60,41
        1,Giáo dục,35,25
        2,Y tế,25,16
        """)
  }

  @Test func aNoteAnswersIt() async {
    await expect(
      .budgetSums,
      inBudget: """
        STT,Nội dung,Dự toán,Ghi chú
        A,Tổng thu,120,Nguồn cộng lệch
        1,Thu phí,50,
        2,Thu khác,60,
        """)
  }
}
