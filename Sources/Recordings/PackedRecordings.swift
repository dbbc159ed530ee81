package import JSON

/// Many recordings in one document, in which documents that are nearly equal are kept once.
///
/// `{"like": 3, "edits": [[path, value], [path]]}` stands for the fourth of `documents` with values set and members taken
/// away; `answer` for an `stdout` that is such a document in JSON. `pack_records.py` writes the form.
package struct PackedRecordings: Sendable {
  package let recordings: [Recording]

  package init(_ packed: JSONValue) {
    let documents = packed["documents"].array ?? []
    recordings = (packed["records"].array ?? []).map { Recording(Self.unpacked($0, documents)) }
  }

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
    guard let like = value["like"].integer, documents.indices.contains(like), let edits = value["edits"].array else {
      return value
    }
    var document = documents[like]
    for edit in edits {
      document.edit((edit[0].array ?? [])[...], edit.array?.count == 2 ? edit[1] : JSONValue?.none)
    }
    return document
  }
}

extension JSONValue {
  /// Sets what lies at a path of names and places, or takes a member away.
  fileprivate mutating func edit(_ path: ArraySlice<JSONValue>, _ value: JSONValue?) {
    guard let step = path.first else {
      self = value ?? .null
      return
    }
    if let place = step.integer, var elements = array, elements.indices.contains(place) {
      elements[place].edit(path.dropFirst(), value)
      self = .array(elements)
    } else if let name = step.string {
      if path.count == 1, value == nil {
        remove(at: [name])
      } else {
        self[name].edit(path.dropFirst(), value)
      }
    }
  }
}
