import ARM
import Grammar
import JSON

extension Client {
  /// The request that an address typed by the user means.
  ///
  /// A path goes to the resource manager; control characters, empty steps, `.` and `..` are taken out, `{subscriptionId}` is
  /// filled in, and what is percent-encoded is read (platform.md §10.2).
  ///
  /// - Throws: a complaint about an address that is none.
  func rawRequest(_ method: Request.Method, address: String) throws(CommandError) -> Request {
    var text = address
    if !text.contains("://") { text = "https://\(Request.managementHost)/" + text.drop { $0 == "/" } }
    text = String(decoding: text.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    while text.utf8.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    text = text.replacingToken("{subscriptionId}", by: subscriptionID)
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      .split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    // `https:`, nothing, the host, and the steps of the path.
    let host = words.count > 2 ? words[2].asciiLowercased : ""
    guard words.count > 2, ["https:", "http:"].contains(words[0].asciiLowercased), words[1].isEmpty, !host.isEmpty
    else {
      throw .unexpected("No connection adapters were found for \(text.pythonRepresentation)")
    }
    var request = Request(method, Self.path(words.dropFirst(3)), apiVersion: nil)
    request.host = host
    if parts.count > 1 {
      request.parameters = parts[1].split(separator: "&").map { pair in
        let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return .init(halves[0].percentDecoded, halves.count > 1 ? halves[1].percentDecoded : "")
      }
    }
    return request
  }

  /// A path without empty steps, `.` and `..`.
  private static func path(_ steps: ArraySlice<String>) -> String {
    var path: [String] = []
    for step in steps where !step.isEmpty && step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step.percentDecoded) }
    }
    return "/" + path.joined(separator: "/")
  }
}

extension String {
  /// The text with `%41` read as `A`; what is no such code stays, and so does text that would not be UTF-8.
  fileprivate var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }

  fileprivate func replacingToken(_ token: String, by value: String) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(ofText: token) {
      result += rest[..<start.lowerBound] + value
      rest = rest[start.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// Where a text first occurs.
  fileprivate func firstRange(ofText text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: text.utf8) {
        return start..<(utf8.index(start, offsetBy: text.utf8.count, limitedBy: endIndex) ?? endIndex)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
