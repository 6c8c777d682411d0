import Checking
import Testing

@Suite struct DossierSumsTests {
  @Test func findsARowThatDoesNotAddUp() async {
    await expect(
      .dossierSums,
      inDossiers:
        """
        Năm 2025,,,Hộ tịch,①120②,110,10,70,50,111,60,51,0,7,7,0,,,
        Năm 2025,,,Đất đai,50,45,5,20,30,46,20,24,2,4,3,1,,,
        """, "đã giải quyết 111 + đang giải quyết 7 = 118")
  }

  @Test func addsNoEmptyCells() async {
    await expect(
      .dossierSums,
      inDossiers:
        "Năm 2025,,,Hộ tịch,120,,,70,,111,60,,0,,7,,,,\n")
  }

  @Test func leavesDisputedColumnsAlone() async {
    await expect(
      .dossierSums,
      inDossiers:
        "Năm 2025,,,Tổng,681,679,2,,,685,679,6,0,3,3,0,,,Tiếp nhận; Đã giải quyết\n")
  }

  @Test func partsThatAreMoreAlreadyNeedNotBeAllThere() async {
    await expect(
      .dossierSums, inDossiers: "Năm 2025,,,Hộ tịch,①120②,130,,,,,,,,,,,,,\n", "mới 130 = 130")
  }

  @Test func aNoteAnswersIt() async {
    await expect(
      .dossierSums, inDossiers: "Năm 2025,,,Hộ tịch,120,111,10,,,,,,,,,,,Nguồn ghi 120,\n")
  }
}
