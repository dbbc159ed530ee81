import Testing
import World

@Suite struct VirtualTimeTests {
  @Test(arguments: [
    ("2026-01-14T09:12:31.4470962+00:00", "2026-01-14T09:12:31.4470962+00:00"),
    ("2026-01-14T09:12:31Z", "2026-01-14T09:12:31+00:00"),
    ("2026-01-14T09:12:31.5Z", "2026-01-14T09:12:31.5+00:00"),
    ("2026-01-14T09:12", "2026-01-14T09:12:00+00:00"),
    ("2026-01-14", "2026-01-14T00:00:00+00:00"),
    ("2024-02-29T23:59:59-04:00", "2024-03-01T03:59:59+00:00"),
    ("1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.9999999+00:00"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59+00:00"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"),
  ]) func `reads and writes times as Azure does`(text: String, written: String) {
    #expect(VirtualTime(text)?.description == written)
  }

  @Test(arguments: [
    "", "x", "2026", "2026-13-01", "2026-02-29", "2026-01-01T24:00:00", "2026-01-01T10", "2026-01-01T10:00:00+25:00",
    "2026-01-01T10:00:00Zx", "2026-01-01T10:00:00.", "0000-01-01", "２０２６-01-01",
  ]) func `refuses what is no time`(text: String) {
    #expect(VirtualTime(text) == nil)
  }

  @Test func `never leaves the years that can be written`() {
    #expect(VirtualTime.latest.adding(seconds: .max) == .latest)
    #expect(VirtualTime.earliest.adding(seconds: .min) == .earliest)
    #expect(VirtualTime.latest.description == "9999-12-31T23:59:59.9999999+00:00")
    #expect(VirtualTime(secondsSince1970: .max) == .latest)
  }
}

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("90", 90), ("90s", 90), ("10m", 600), ("6h", 21_600), ("2d", 172_800), ("1h30m", 5400), ("0", 0), ("PT2M", 120),
    ("pt1h30m", 5400), ("P1DT12H", 129_600), ("PT0S", 0), ("PT1.5S", 1), ("P1M", 2_592_000),
  ]) func `reads durations`(text: String, seconds: Int) {
    #expect(DurationText.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "-1", "m", "10x", "10m5", "P", "PT", "PT5", "PTM", "PTPT30MM", "1.5", "PT1M1H", "PT1.5M",
    "99999999999999999999",
    "999999999999d", "P999999Y",
  ]) func `refuses what is no duration`(text: String) {
    #expect(DurationText.seconds(text) == nil)
  }

  @Test(arguments: [(0, "PT0S"), (90, "PT1M30S"), (86_400, "P1D"), (90_061, "P1DT1H1M1S"), (3600, "PT1H")])
  func `writes ISO 8601`(seconds: Int, text: String) {
    #expect(DurationText.iso(seconds) == text)
    #expect(DurationText.isoSeconds(text) == seconds)
  }
}

@Suite struct ClockTests {
  @Test func `the wall clock moves by its rate and never back`() {
    let start = Clock.beginning
    let wall = VirtualTime(secondsSince1970: 1000)
    let clock = Clock(now: start, mode: .wall, rate: 60, wallAnchor: wall)
    #expect(clock.time(whenWallIs: wall.adding(seconds: 2)) == start.adding(seconds: 120))
    #expect(clock.time(whenWallIs: wall.adding(seconds: -2)) == start)
    let absurd = Clock(now: start, mode: .wall, rate: 1e300, wallAnchor: wall)
    #expect(absurd.time(whenWallIs: wall.adding(seconds: 2)) == .latest)
  }
}
