import ARM
import JSON
import Testing

@testable import Commands

@Suite struct ObjectCacheTests {
  @Test func `what is put aside counts for ten minutes`() {
    var cache = ObjectCache(nowSeconds: 1000, nowText: "now")
    cache.save("ImageTemplate", "g", "t", ["a": 1])
    cache.save("ImageTemplate", "g", "t", ["a": 2])
    #expect(cache.entries.count == 1)
    #expect(cache.find("ImageTemplate", "g", "t")?.document == ["a": 2])
    #expect(cache.find("ImageTemplate", "g", "other") == nil)
    cache.nowSeconds = 1600
    #expect(cache.find("ImageTemplate", "g", "t")?.isStale == false)
    cache.nowSeconds = 1601
    #expect(cache.find("ImageTemplate", "g", "t")?.isStale == true)
    cache.remove("ImageTemplate", "g", "t")
    #expect(cache.entries.isEmpty)
  }
}
