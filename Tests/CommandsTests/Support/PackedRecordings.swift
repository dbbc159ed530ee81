import Foundation
import JSON
import Recordings
import Testing

/// Recordings that `pack_records.py` has packed into one fixture: documents that are nearly equal are kept once.
enum PackedRecordings {
  /// The recordings of a fixture.
  static func load(_ name: String) -> [Recording] {
    let fixture = (try? document(name)) ?? .null
    let documents = fixture["documents"].array ?? []
    return (fixture["records"].array ?? []).map { Recording(unpacked($0, documents)) }
  }

  static func document(_ name: String) throws -> JSONValue {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONParser.parse(Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name).json"))))
  }

  /// What the recorder's store holds before each command.
  static let world = RecordedWorld((try? document("world")) ?? .null)

  /// A record as the recorder wrote it.
  private static func unpacked(_ record: JSONValue, _ documents: [JSONValue]) -> JSONValue {
    var record = record
    if !record["answer"].isNull {
      record["stdout"] = .string(whole(record["answer"], documents).text(.indented, sortsNames: true) + "\n")
    }
    record["requests"] = .array(
      (record["requests"].array ?? []).map { request in
        guard let body = request.object?["body"] else { return request }
        var request = request
        request["body"] = whole(body, documents)
        return request
      })
    return record
  }

  /// A document in full.
  private static func whole(_ value: JSONValue, _ documents: [JSONValue]) -> JSONValue {
    guard let like = value["like"].integer, let edits = value["edits"].array else { return value }
    var document = documents[like]
    for edit in edits {
      document.edit(edit[0].array ?? [], edit.array?.count == 2 ? edit[1] : JSONValue?.none)
    }
    return document
  }
}

extension JSONValue {
  /// Sets what lies at a path of names and places, or takes a member away.
  fileprivate mutating func edit(_ path: [JSONValue], _ value: JSONValue?) {
    guard let step = path.first else {
      self = value ?? .null
      return
    }
    if let place = step.integer, var elements = array {
      elements[place].edit(Array(path.dropFirst()), value)
      self = .array(elements)
    } else if let name = step.string {
      if path.count == 1, value == nil {
        remove(at: [name])
      } else {
        self[name].edit(Array(path.dropFirst()), value)
      }
    }
  }
}

extension Recording: CustomTestStringConvertible {
  public var testDescription: String { ([id] + words).joined(separator: " ") }

  /// Runs the command line here and compares all that can be seen.
  func compare() {
    let run = run(in: PackedRecordings.world)
    let agreement = Agreement(self, run)
    guard !agreement.isComplete else { return }
    #expect(run.exitCode == exitCode)
    #expect(run.stderr == stderr)
    #expect(run.stderrTail == stderrTail)
    if case .text(let text) = stdout { #expect(run.stdout == text) }
    #expect(run.requests == requests)
    #expect(agreement.differing == [])
  }
}
