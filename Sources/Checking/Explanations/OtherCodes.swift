extension CodePage {
  /// The codes of findings that are made elsewhere: while files are read, typed and rendered.
  static let otherCodes: [CodePage] =
    fileCodes + textCodes + contentCodes + themeCodes + siteCodes + addressCodes
    + exceptionCodes + catalogueCodes + importCodes
}
