import Testing

@testable import World

@Suite struct OutputFolderTests {
  @Test func followsALinkToTheFolderThatChanges() throws {
    let folder = try Folder()
    try folder.makeFolder("srv/x")
    try folder.link("cong", to: "srv/x")
    let output = try OutputFolder("\(folder.path)/cong/")
    #expect(output.typed == "\(folder.path)/cong")
    #expect(output.real == "\(folder.path)/srv/x")
    #expect(output.workshop == "\(folder.path)/srv/.trangxa")
  }

  @Test func followsLinksToWhatIsNotThereYet() throws {
    let folder = try Folder()
    try folder.makeFolder("srv")
    try folder.link("cong", to: "srv/x/y")
    try folder.link("xa", to: "cong")
    #expect(try realFolder("\(folder.path)/xa/ban/1") == "\(folder.path)/srv/x/y/ban/1")
    #expect(try realFolder("\(folder.path)/moi/./ra/.") == "\(folder.path)/moi/ra")
  }

  @Test func isNotLedInACircle() throws {
    let folder = try Folder()
    try folder.link("a", to: "b")
    try folder.link("b", to: "a")
    let error = #expect(throws: WorldError.self) { try OutputFolder("\(folder.path)/a") }
    #expect(error?.message.hasSuffix("liên kết tượng trưng dẫn vòng quanh") == true)
  }

  @Test(arguments: ["", "khong-co-dau/.."])
  func refusesAPathThatNamesNothing(_ path: String) {
    #expect(throws: WorldError.self) { try OutputFolder(path) }
  }

  @Test(arguments: [("/srv/cong", "/srv/.trangxa"), ("/srv", "/.trangxa")])
  func preparesBesideTheServedFolder(_ served: String, _ workshop: String) {
    #expect(workshopFolder(beside: served) == workshop)
  }
}

@Suite struct BuildLockTests {
  @Test func saysWhoHoldsItAndSinceWhen() throws {
    let folder = try Folder()
    let output = try OutputFolder("\(folder.path)/cong")
    let lock = try BuildLock.take(for: output)
    let error = #expect(throws: WorldError.self) { _ = try BuildLock.take(for: output) }
    let said =
      /một lần dựng khác đang chạy \(tiến trình \d+, từ \d\d:\d\d \d\d\/\d\d\/\d{4}, bắt đầu\).*/
    #expect(error?.message.wholeMatch(of: said) != nil)
    _ = consume lock
    _ = try BuildLock.take(for: output)
  }

  @Test func letsBuildsOfSinglePortalsShareAnOutputAndNoPortal() throws {
    let folder = try Folder()
    let output = try OutputFolder("\(folder.path)/cong")
    let (first, second) = (
      PortalStore(folder: "\(folder.path)/a"), PortalStore(folder: "\(folder.path)/b")
    )
    let one = try BuildLock.take(for: output, use: .withOthers)
    let other = try BuildLock.take(for: output, use: .withOthers)
    #expect(throws: WorldError.self) { _ = try BuildLock.take(for: output) }
    let portal = try BuildLock.take(for: [first], wait: 0)
    #expect(throws: WorldError.self) { _ = try BuildLock.take(for: [first], wait: 0) }
    _ = try BuildLock.take(for: [second], wait: 0)
    _ = consume one
    _ = consume other
    _ = consume portal
    let alone = try BuildLock.take(for: output)
    #expect(throws: WorldError.self) { _ = try BuildLock.take(for: output, use: .withOthers) }
    _ = consume alone
  }

  @Test func freesWhatItTookWhenAnotherIsHeld() throws {
    let folder = try Folder()
    let stores = ["a", "b"].map { PortalStore(folder: "\(folder.path)/\($0)") }
    let lock = try BuildLock.take(for: [stores[1]], wait: 0)
    #expect(throws: WorldError.self) { _ = try BuildLock.take(for: stores, wait: 0) }
    _ = try BuildLock.take(for: [stores[0]], wait: 0)
    _ = consume lock
  }

  @Test(arguments: [
    (0, "07:00 01/01/1970"), (1_795_223_700, "08:15 21/11/2026"),
    (1_798_736_399, "23:59 31/12/2026"),
  ])
  func tellsTimeAsAClockInVietnam(_ moment: Int, _ text: String) {
    #expect(clockText(moment) == text)
    #expect(releaseMoment(releaseClock(moment)) == moment)
  }
}
