package import Files

/// Takes the text out of a plain text file, whatever table of characters it has.
package func extractPlain(_ bytes: [UInt8]) throws(UnreadableFile) -> Extraction {
  guard let decoded = DecodedText(bytes) else { throw .unknownEncoding }
  guard decoded.text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .empty }
  var extraction = extractLayout(decoded.text)
  if decoded.encoding != .utf8 { extraction.decoded = decoded }
  return extraction
}

/// Takes the text out of what `pdftotext -layout` gave for a PDF.
package func extractPages(_ output: [UInt8]) throws(UnreadableFile) -> Extraction {
  let text = String(decoding: output, as: UTF8.self)
  // Scanners leave a letter or two that are none, and people a stamp.
  let letters = text.count { $0.isLetter }
  let pages = max(1, text.count { $0 == "\u{C}" })
  guard letters >= 20 * pages else { throw .picturesOnly }
  guard let old = DecodedText(oldLetters: text) else { return extractLayout(text) }
  var extraction = extractLayout(old.text)
  extraction.decoded = old
  return extraction
}

/// Takes the text out of the tree that pandoc gave for a document.
package func extractDocument(_ output: [UInt8]) throws(UnreadableFile) -> Extraction {
  guard let tree = JSONValue(reading: output), let extraction = extractPandoc(tree) else {
    throw .converterFailed(program: "pandoc", reason: "kết quả không đọc được")
  }
  guard extraction.text.lines.contains(where: { !$0.isEmpty }) else { throw .empty }
  return extraction
}
