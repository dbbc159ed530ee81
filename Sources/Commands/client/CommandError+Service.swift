package import ARM
package import Grammar
import JSON

/// How `az` shows what the service refused (platform.md §3.1, vmss.md §0.2).
extension CommandError {
  /// An error of the service in `az`'s form: `(Code) Message`, then `Code:`, `Message:`, `Target:` and the details.
  package init(_ error: ServiceError) {
    // Without a code it is no refusal of the service: the client never asked.
    if error.code.isEmpty {
      self.init(.refused, error.message)
      return
    }
    self.init(error.status == 404 ? .notFound : .refused, Self.lines(of: error).joined(separator: "\n"))
  }

  /// An answer that is no success.
  package init(_ response: Response) {
    if let error = response.error {
      self.init(error)
    } else {
      self.init(
        response.status == 404 ? .notFound : .refused,
        "Operation returned an invalid status '\(Self.reason(of: response.status))'")
    }
  }

  private static func lines(of error: ServiceError) -> [String] {
    var lines = ["(\(error.code)) \(error.message)", "Code: \(error.code)", "Message: \(error.message)"]
    if let target = error.target { lines.append("Target: \(target)") }
    for (position, detail) in error.details.enumerated() {
      lines.append("\(position == 0 ? "Exception Details:" : "")\t(\(detail.code)) \(detail.message)")
      lines += ["\tCode: \(detail.code)", "\tMessage: \(detail.message)"]
      if let target = detail.target { lines.append("\tTarget: \(target)") }
    }
    if let inner = error.inner { lines.append("Inner error: {\n    \"code\": \"\(inner)\"\n}") }
    return lines
  }

  /// The phrase that belongs to an HTTP status.
  package static func reason(of status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "No Content"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 412: "Precondition Failed"
    case 413: "Request Entity Too Large"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    default: "\(status)"
    }
  }
}
