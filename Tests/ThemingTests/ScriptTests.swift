import Testing

@testable import Theming

@Suite struct ScriptTests {
  private func published(_ text: String) -> String {
    String(decoding: publishedScript(Array(text.utf8)), as: UTF8.self)
  }

  @Test func leavesOutLinesThatAreOnlyAComment() {
    #expect(published("// a\nf();\n  // b\ng(); // c\n") == "f();\ng(); // c\n")
  }

  @Test func keepsAnAddressInAText() {
    #expect(published("f('https://x');\n") == "f('https://x');\n")
  }

  @Test(arguments: ["f(`\n// a\n`);", "/*\n// a */ f();", "f('a\\\n// b');"])
  func leavesAloneWhatMayBeMoreThanAComment(_ script: String) {
    #expect(published(script) == script)
  }
}
