package import JSON

/// Why a template cannot be deployed, as the resource manager says it.
///
/// Source: platform.md §9.4–9.6.
package struct TemplateError: Error, Sendable, Equatable {
  /// `InvalidTemplate`, `InvalidRequestContent`, `DeploymentOutputEvaluationFailed`, …
  package var code: String
  /// The whole text.
  package var message: String
  /// Where in the request body the fault lies; an error that carries `additionalInfo` has one.
  package var place: TemplatePlace?
  /// The resource or output that the error is about.
  package var target: String?
  /// The errors under this one.
  package var details: [TemplateError]

  package init(
    code: String, message: String, place: TemplatePlace? = nil, target: String? = nil, details: [TemplateError] = []
  ) {
    self.code = code
    self.message = message
    self.place = place
    self.target = target
    self.details = details
  }

  /// The error object of a response body.
  package var json: JSONValue {
    var object: JSONObject = ["code": .string(code)]
    if let target { object["target"] = .string(target) }
    object["message"] = .string(message)
    if !details.isEmpty { object["details"] = .array(details.map(\.json)) }
    if let place {
      let info: JSONValue = [
        "lineNumber": .integer(place.line), "linePosition": .integer(place.column), "path": .string(place.path),
      ]
      object["additionalInfo"] = [["type": "TemplateViolation", "info": info]]
    }
    return .object(object)
  }
}

extension TemplateError {
  /// An error of the validation of a template.
  ///
  /// - Parameter text: what stands between the quotation marks.
  static func invalid(_ text: String, at place: TemplatePlace? = nil) -> TemplateError {
    TemplateError(
      code: "InvalidTemplate", message: "Deployment template validation failed: '\(text)'.",
      place: place ?? .unknown)
  }

  /// An error of the reader of requests, before the template is looked at as a template.
  static func unreadable(_ text: String) -> TemplateError {
    TemplateError(
      code: "InvalidRequestContent",
      message: "The request content was invalid and could not be deserialized: '\(text)'.")
  }

  /// More of something than a template may have.
  static func limit(_ things: String, _ limit: Int, actual: Int) -> TemplateError {
    .invalid(
      "The number of template \(things) limit exceeded. Limit: '\(limit)' and actual: '\(actual)'. "
        + "Please see https://aka.ms/arm-template/#\(things) for usage details.")
  }
}

/// A place in the text of a request.
package struct TemplatePlace: Sendable, Equatable {
  /// From 1; 0 when it is not known.
  package var line: Int
  /// Characters of the line up to and with the one meant (UTF-16 units); 0 when it is not known.
  package var column: Int
  /// For example `properties.template.parameters.size`.
  package var path: String

  package init(line: Int, column: Int, path: String) {
    self.line = line
    self.column = column
    self.path = path
  }

  /// No particular place.
  package static let unknown = TemplatePlace(line: 0, column: 0, path: "")
}

/// Why an expression has no value: only the inner sentence, which the caller wraps by where the expression stands.
struct ExpressionError: Error, Sendable, Equatable {
  /// How the sentence becomes the error of a deployment.
  enum Kind: Sendable, Equatable {
    /// Wrapped into the sentence about the resource, variable or output.
    case expression
    /// The fault is the template's as a whole, and is told without saying where it was met.
    case template
    /// An answer of its own with this code.
    case code(String)
  }

  var text: String
  var kind: Kind = .expression

  init(_ text: String, _ kind: Kind = .expression) {
    self.text = text.utf8.count <= TemplateLimit.messageBytes ? text : Self.shortened(text)
    self.kind = kind
  }

  /// A sentence about a value of a million characters does not repeat all of them.
  private static func shortened(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let half = TemplateLimit.messageBytes / 2
    return String(decoding: bytes.prefix(half), as: UTF8.self) + "…"
      + String(decoding: bytes.suffix(half), as: UTF8.self)
  }

  /// The error for those kinds that need no wrapping; `nil` when the sentence must be wrapped.
  func unwrapped(at place: TemplatePlace?) -> TemplateError? {
    switch kind {
    case .expression: nil
    case .template: .invalid(text, at: place)
    case .code(let code): TemplateError(code: code, message: text)
    }
  }
}
