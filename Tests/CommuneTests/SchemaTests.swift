import Commune
import Testing

@Suite struct SchemaTests {
  @Test func noTwoKeysOfASchemaFoldToOneString() {
    #expect(Article.schema.clashingKeys.isEmpty)
    #expect(Notice.schema.clashingKeys.isEmpty)
    #expect(Report.schema.clashingKeys.isEmpty)
    #expect(OfficialDocument.schema.clashingKeys.isEmpty)
    #expect(BudgetItem.schema.clashingKeys.isEmpty)
    #expect(Page.schema.clashingKeys.isEmpty)
    #expect(Leader.schema.clashingKeys.isEmpty)
    #expect(WorkSchedule.schema.clashingKeys.isEmpty)
    #expect(QuestionAnswer.schema.clashingKeys.isEmpty)
    #expect(DisclosureList.schema.clashingKeys.isEmpty)
    #expect(Project.schema.clashingKeys.isEmpty)
    #expect(WorkPlan.schema.clashingKeys.isEmpty)
    #expect(AidList.schema.clashingKeys.isEmpty)
    #expect(ProcedureNote.schema.clashingKeys.isEmpty)
    #expect(ProcedureDetail.schema.clashingKeys.isEmpty)
    #expect(CatalogueRow.schema.clashingKeys.isEmpty)
    #expect(RegisterRow.schema.clashingKeys.isEmpty)
    #expect(PortalSettings.schema.clashingKeys.isEmpty)
    #expect(OneStopDesk.schema.clashingKeys.isEmpty)
    #expect(DossierCount.schema.clashingKeys.isEmpty)
    #expect(SatisfactionCount.schema.clashingKeys.isEmpty)
    #expect(LatenessCount.schema.clashingKeys.isEmpty)
    #expect(ProcedureCount.schema.clashingKeys.isEmpty)
    #expect(Target.schema.clashingKeys.isEmpty)
    #expect(Indicator.schema.clashingKeys.isEmpty)
    #expect(ServiceIndexScore.schema.clashingKeys.isEmpty)
    #expect(DigitalGroupMember.schema.clashingKeys.isEmpty)
    #expect(PostedSheet.schema.clashingKeys.isEmpty)
    #expect(Term.schema.clashingKeys.isEmpty)
  }
}
