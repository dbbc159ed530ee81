import Foundation
import FuzzTargets
import Testing

/// Inputs that were worth keeping, let loose again: each ends in an answer or in an error, never in a trap.
@Suite struct CorpusTests {
  static let corpus = URL(filePath: #filePath).appending(path: "../../Corpus").standardizedFileURL

  static func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default
      .contentsOfDirectory(at: corpus.appending(path: target.rawValue), includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }

  @Test(arguments: FuzzTarget.allCases) func `every input ends well`(target: FuzzTarget) throws {
    var meaningful = 0
    let inputs = try Self.inputs(of: target)
    for (name, bytes) in inputs {
      do {
        if try target.run(bytes) { meaningful += 1 }
      } catch {
        Issue.record("\(target.rawValue)/\(name): \(error)")
      }
    }
    // A corpus of nothing but rubbish, or of nothing at all, would not reach far.
    #expect(meaningful >= 5)
    #expect(inputs.count - meaningful >= 5)
  }

  /// Every input again, cut short or with a few bytes changed, always the same ones.
  @Test(arguments: FuzzTarget.allCases) func `so does what is nearly one of them`(target: FuzzTarget) throws {
    var state: UInt64 = 42
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, count)
    }
    for (name, bytes) in try Self.inputs(of: target) {
      for _ in 0..<8 {
        var bytes = bytes
        for _ in 0...draw(3) where !bytes.isEmpty {
          let place = draw(bytes.count)
          switch draw(4) {
          case 0: bytes[place] = UInt8(draw(256))
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(contentsOf: bytes[place...].prefix(draw(16)), at: place)
          default: bytes = Array(bytes.prefix(place))
          }
        }
        do { _ = try target.run(bytes) } catch { Issue.record("like \(target.rawValue)/\(name): \(error) \(bytes)") }
      }
    }
  }
}
