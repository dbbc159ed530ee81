import ARM
import JSON
import World

/// A refusal of the service that keeps blobs.
struct BlobError: Error {
  let status: Int
  let code: String
  let message: String

  init(_ status: Int, _ code: String, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  static let noContainer = BlobError(404, "ContainerNotFound", "The specified container does not exist.")
  static let noBlob = BlobError(404, "BlobNotFound", "The specified blob does not exist.")
  static let conditionNotMet = BlobError(
    412, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.")
  static let noVerb = BlobError(405, "UnsupportedHttpVerb", "The resource doesn't support specified Http Verb.")

  /// The refusal in XML; that of a HEAD has no body.
  func response(to request: Request, in world: inout World) -> Response {
    var response = Response(status)
    response.headers["x-ms-error-code"] = code
    if request.method != .head {
      let time = world.now.description.prefix(19)
      let details = "\(message)\nRequestId:\(world.generator.guid())\nTime:\(time).0000000Z"
      response.text =
        XMLText.head("Error", "") + XMLText.element("Code", code) + XMLText.element("Message", details) + "</Error>"
    }
    return response
  }
}

/// Pieces of XML.
enum XMLText {
  static func head(_ name: String, _ attributes: String) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><\(name)\(attributes.isEmpty ? "" : " ")\(attributes)>"
  }

  static func element(_ name: String, _ text: String) -> String {
    guard !text.isEmpty else { return "<\(name) />" }
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return "<\(name)>\(escaped)</\(name)>"
  }

  static func metadata(_ value: JSONValue) -> String {
    guard let members = value.object, !members.isEmpty else { return "<Metadata />" }
    return "<Metadata>" + members.pairs.map { element($0, $1.string ?? "") }.joined() + "</Metadata>"
  }
}

/// Times as headers have them: `Fri, 10 Jan 2025 08:00:00 GMT`.
enum HTTPTime {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// A time of a header in an order that text has too: `2025-01-10 08:00:00`; `nil` when it is none.
  static func sortable(_ text: String) -> String? {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 6, let month = months.firstIndex(of: words[2]) else { return nil }
    func padded(_ word: String) -> String { word.utf8.count < 2 ? "0" + word : word }
    return "\(words[3])-\(padded(String(month + 1)))-\(padded(words[1])) \(words[4])"
  }

  static func text(_ time: VirtualTime) -> String {
    let words = time.description.utf8.prefix(19).split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "T") }
      .map { String(Substring($0)) }
    guard words.count == 4, let month = Int(words[1]), months.indices.contains(month - 1) else { return "" }
    let number = time.seconds(since: VirtualTime(secondsSince1970: 0)) / 86400
    let day = days[((number % 7) + 7) % 7]
    return "\(day), \(words[2]) \(months[month - 1]) \(words[0]) \(words[3]) GMT"
  }
}
