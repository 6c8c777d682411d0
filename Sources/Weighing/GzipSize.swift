internal import CZlib

/// How many bytes `bytes` are on the way to a reader: gzip at level 6, without a file name in its
/// head, as servers that compress send a page.
package func gzipSize(of bytes: [UInt8]) -> Int {
  var size = compressBound(uLong(bytes.count))
  let packed = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(size))
  defer { packed.deallocate() }
  // It fails only without memory; what is then said is too much, never too little.
  guard compress2(packed, &size, bytes, uLong(bytes.count), 6) == Z_OK else { return bytes.count }
  // The same packed bytes stand in another frame: 18 bytes of gzip for 6 of zlib.
  return Int(size) + 12
}
