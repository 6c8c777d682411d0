import Checking
import Testing

@Suite struct DossierFieldSumsTests {
  @Test func findsATotalThatItsFieldsDoNotMake() async {
    await expect(
      .dossierFieldSums,
      inDossiers:
        """
        Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,
        Năm 2025,,,Đất đai,30,,,,,,,,,,,,,,
        Năm 2025,,,Tổng,①120②,,,,,100,,,,,,,,,
        Năm 2024,,,Hộ tịch,7,,,,,,,,,,,,,,
        """, "các lĩnh vực cộng lại là 110")
  }

  @Test func acceptsAFieldThatIsNotCounted() async {
    await expect(
      .dossierFieldSums,
      inDossiers:
        """
        Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,
        Năm 2025,,,Đất đai,,,,,,,,,,,,,,,
        Năm 2025,,,Tổng,120,,,,,,,,,,,,,,
        """)
  }

  @Test func fieldsThatAreMoreAlreadyNeedNotAllBeCounted() async {
    await expect(
      .dossierFieldSums,
      inDossiers: """
        Năm 2025,,,Hộ tịch,130,,,,,,,,,,,,,,
        Năm 2025,,,Đất đai,,,,,,,,,,,,,,,
        Năm 2025,,,Tổng,①120②,,,,,,,,,,,,,,
        """, "là 130")
  }

  @Test func aTotalAloneOrOneThatItsFieldsMakeIsRight() async {
    await expect(
      .dossierFieldSums,
      inDossiers: """
        Năm 2024,,,Tổng,120,,,,,,,,,,,,,,
        Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,
        Năm 2025,,,Đất đai,40,,,,,,,,,,,,,,
        Năm 2025,,,Tổng số,120,,,,,,,,,,,,,,
        """)
  }

  @Test func aColumnThatAFieldDisputesIsLeftAlone() async {
    await expect(
      .dossierFieldSums,
      inDossiers: """
        Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,Tiếp nhận
        Năm 2025,,,Đất đai,30,,,,,,,,,,,,,,
        Năm 2025,,,Tổng,120,,,,,,,,,,,,,,
        """)
  }
}
