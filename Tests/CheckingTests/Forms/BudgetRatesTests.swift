import Checking
import Testing

@Suite struct BudgetRatesTests {
  @Test func findsAComparisonThatTheColumnsDoNotGive() async {
    await expect(
      .budgetRates,
      inBudget:
        """
        STT,Nội dung,Dự toán,Thực hiện,Thực hiện so với dự toán
        B,Tổng chi,6.600,6.400,①"99,97%"②
        I,Chi đầu tư,6.600,6.400,"96,97%"
        """, "là 96,97%")
  }

  @Test func aShareIsOfTheOnlyTwoColumnsOfMoney() async {
    await expect(
      .budgetRates,
      inBudget: """
        STT,Nội dung,Dự toán,Thực hiện,Tỷ lệ
        I,Chi đầu tư,50,20,①45%②
        II,Chi thường xuyên,60,45,75%
        """, "là 40")
  }

  @Test func comparisonsWithColumnsThatAreNotThereAreLeftAlone() async {
    await expect(
      .budgetRates,
      inBudget: """
        STT,Nội dung,Dự toán,Thực hiện,Thực hiện so với cùng kỳ
        I,Chi đầu tư,50,20,45%
        """)
  }

  @Test func aNoteAnswersIt() async {
    await expect(
      .budgetRates,
      inBudget: """
        STT,Nội dung,Dự toán,Thực hiện,Tỷ lệ,Ghi chú
        I,Chi đầu tư,50,20,45%,Nguồn ghi 45%
        """)
  }
}
