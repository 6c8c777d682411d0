internal import CZlib

/// `bytes` as gzip writes them at level 6, without a name or a time in their head, so that the same bytes
/// give the same bytes.
///
/// - Returns: nil only without memory.
package func gzip(_ bytes: [UInt8]) -> [UInt8]? {
  var stream = z_stream()
  // 15 bits of window, and 16 for the frame of gzip.
  guard
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return nil }
  defer { deflateEnd(&stream) }
  let room = Int(deflateBound(&stream, uLong(bytes.count)))
  let packed = [UInt8](unsafeUninitializedCapacity: room) { packed, count in
    count = bytes.withUnsafeBufferPointer { bytes in
      // zlib reads through a pointer that it calls changeable, and changes nothing.
      stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.avail_in = uInt(bytes.count)
      stream.next_out = packed.baseAddress
      stream.avail_out = uInt(room)
      return deflate(&stream, Z_FINISH) == Z_STREAM_END ? room - Int(stream.avail_out) : 0
    }
  }
  return packed.isEmpty ? nil : packed
}

/// How many bytes `bytes` are on the way to a reader: as servers that compress send a page.
package func gzipSize(of bytes: [UInt8]) -> Int {
  // Without memory, what is said is too much, never too little.
  gzip(bytes)?.count ?? bytes.count
}

/// The CRC-32 of bytes, by which an archive tells whether a file is whole.
func checksum(_ bytes: [UInt8]) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
}
