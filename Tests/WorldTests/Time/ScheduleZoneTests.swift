import ARM
import Foundation
import JSON
import Testing
import World

/// Time zones of schedules and their summer time.
@Suite struct ScheduleZoneTests {
  struct Zone: Sendable, CustomTestStringConvertible {
    let name: String
    let place: String
    let offsets: [Int]
    var testDescription: String { name }

    static func all() throws -> [Zone] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let bytes = try Data(contentsOf: folder.appending(path: "Fixtures/zones.json"))
      return try (JSONParser.parse(Array(bytes))["zones"].array ?? []).map { row in
        let cells = try #require(row.array)
        return Zone(
          name: cells[0].string ?? "", place: cells[1].string ?? "",
          offsets: (cells[2].array ?? []).compactMap(\.integer))
      }
    }
  }

  /// Its changes are told year by year; the rule is the one after the last of them.
  private static let differing: Set = ["Morocco Standard Time"]

  @Test func `every zone has the offsets of its place all year`() throws {
    let zones = try Zone.all()
    #expect(zones.map(\.name) == ScheduleZones.all.map(\.name))
    for zone in zones where !Self.differing.contains(zone.name) {
      let byName = try #require(ScheduleZones.named(zone.name))
      let byPlace = try #require(ScheduleZones.named(zone.place.lowercased()))
      var offsets: [Int] = []
      for month in 1...12 {
        for day in ["01", "15"] {
          let text = "2026-\(month < 10 ? "0" : "")\(month)-\(day)T12:00:00Z"
          let time = try #require(VirtualTime(text)).secondsSince1970
          offsets.append(byName.offsetMinutes(at: time))
          #expect(byPlace.offsetMinutes(at: time) == offsets.last)
        }
      }
      #expect(offsets == zone.offsets, "\(zone.name)")
    }
  }

  @Test(arguments: [
    ("W. Europe Standard Time", "2026-03-28T08:00:00Z", "2026-03-28T07:00:00Z"),
    ("W. Europe Standard Time", "2026-03-30T08:00:00Z", "2026-03-30T06:00:00Z"),
    // Clocks go from 2 to 3: there is no half past two, it is half past three.
    ("W. Europe Standard Time", "2026-03-29T01:59:00Z", "2026-03-29T00:59:00Z"),
    ("W. Europe Standard Time", "2026-03-29T02:30:00Z", "2026-03-29T01:30:00Z"),
    ("W. Europe Standard Time", "2026-03-29T03:00:00Z", "2026-03-29T01:00:00Z"),
    // Clocks go from 3 to 2: half past two comes twice, the second counts.
    ("W. Europe Standard Time", "2026-10-25T01:59:00Z", "2026-10-24T23:59:00Z"),
    ("W. Europe Standard Time", "2026-10-25T02:30:00Z", "2026-10-25T01:30:00Z"),
    ("Eastern Standard Time", "2026-03-07T08:00:00Z", "2026-03-07T13:00:00Z"),
    ("Eastern Standard Time", "2026-03-08T08:00:00Z", "2026-03-08T12:00:00Z"),
    // South of the line summer is around the new year.
    ("AUS Eastern Standard Time", "2026-01-10T08:00:00Z", "2026-01-09T21:00:00Z"),
    ("AUS Eastern Standard Time", "2026-06-10T08:00:00Z", "2026-06-09T22:00:00Z"),
    ("Lord Howe Standard Time", "2026-01-10T08:00:00Z", "2026-01-09T21:00:00Z"),
    ("Lord Howe Standard Time", "2026-06-10T08:00:00Z", "2026-06-09T21:30:00Z"),
    ("India Standard Time", "2026-06-10T08:00:00Z", "2026-06-10T02:30:00Z"),
    ("Europe/Berlin", "2026-07-01T08:00:00Z", "2026-07-01T06:00:00Z"),
    ("utc", "2026-07-01T08:00:00Z", "2026-07-01T08:00:00Z"),
  ]) func `clocks on the wall show a time at a moment`(zone: String, wall: String, moment: String) throws {
    let zone = try #require(ScheduleZones.named(zone))
    let local = try #require(VirtualTime(wall)).secondsSince1970
    #expect(VirtualTime(secondsSince1970: zone.seconds(ofLocal: local)) == VirtualTime(moment))
  }

  @Test func `a name that nobody knows is no zone`() {
    #expect(ScheduleZones.named("Central Atlantis Standard Time") == nil)
    #expect(ScheduleZones.named("") == nil)
  }
}
