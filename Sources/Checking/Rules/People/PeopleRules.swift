extension Rule {
  /// Rules on people's data (TX18).
  static let peopleRules: [Rule] = [
    .identityNumberInText, .phoneOfPerson, .emailOfPerson, .homeAddress, .bankAccount, .birthDate,
    .conditionOfPerson, .adoptionOfPerson, .personsInDataFile,
  ]
}
