import Testing

@testable import Templates

@Suite struct StableHashTests {
  /// Source: the examples of FIPS 180 and of RFC 3174; lengths around the end of a block from Python's `hashlib`.
  @Test(
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (String(repeating: "y", count: 55), "f3c8b47e97bc2a23d9870c16d129390bf78225bb"),
      (String(repeating: "y", count: 56), "8902d391f35bbaf08469aee6ab763e4048f3f6ba"),
      (String(repeating: "y", count: 63), "b31b2f10be0371619d8c3648db7d37e72c5c6a53"),
      (String(repeating: "y", count: 64), "b6376ceaac8c20081a513ca7e5b6973ff853c149"),
      (String(repeating: "y", count: 119), "25929d08d28168361a95aa00ff2996fc221af2aa"),
      (String(repeating: "y", count: 120), "24c4850aaa7a3f04c54e94d780087cdd318cb570"),
      (String(repeating: "y", count: 1000), "f07064d93f0524051cea1ae2a2a748f44a6945a6"),
    ]) func `digests are those of the standard`(message: String, digest: String)
  {
    let bytes = SHA1.digest(of: Array(message.utf8))
    let text = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(text == digest)
  }

  @Test func `a GUID is the version 5 UUID of the arguments`() {
    #expect(StableHash.guid([String(repeating: "x", count: 200)]) == "e89953b3-152f-552a-91a8-30b5c3c753ad")
    #expect(StableHash.guid(["a", "b"]) == StableHash.guid(["a-b"]))
  }

  @Test func `unique strings differ everywhere when a letter does`() {
    let (first, second) = (StableHash.uniqueString(["rg1"]), StableHash.uniqueString(["rg2"]))
    #expect(first.utf8.count == 13 && first.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    #expect(zip(first, second).count { $0 == $1 } < 5)
    #expect(first == StableHash.uniqueString(["rg1"]))
  }
}
