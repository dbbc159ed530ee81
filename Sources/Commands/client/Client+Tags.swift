import JSON
import Lesson

extension Client {
  /// In lesson mode, takes numbers and truth values among the tags for the texts that they look like; `az` breaks down over
  /// them (behaviour.md §5), which in strict mode the check of types shows.
  mutating func readTagsAsText(in document: inout JSONValue) {
    guard strictness == .lesson, case .object(let tags) = document["tags"] else { return }
    let texts = tags.mapValues { value in
      switch value {
      case .integer, .double, .bigInteger, .bool: .string(value.text())
      case .null, .string, .array, .object: value
      }
    }
    guard texts != tags else { return }
    note(.numbersAsTags)
    document["tags"] = .object(texts)
  }
}
