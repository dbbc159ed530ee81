import ARM
package import Grammar
import JSON

/// What the client says before it asks Azure anything (behaviour.md §6, §7).
extension CommandError {
  /// Nobody is logged in.
  package static let notLoggedIn = CommandError(.refused, "Please run 'az login' to setup account.")

  /// There is no such subscription.
  package static func unknownSubscription(_ word: String) -> CommandError {
    CommandError(.refused, "Subscription '\(word)' not found. Check the spelling and casing and try again.")
  }
}

extension Client {
  /// Why requests in the client's subscription are not even made; such an answer has an error without a code.
  var refusalBeforeRequests: Response? {
    let error: CommandError
    if !profile.isLoggedIn {
      error = .notLoggedIn
    } else if profile.account(subscriptionID) == nil {
      error = .unknownSubscription(subscriptionID)
    } else {
      return nil
    }
    return Response(401, ["error": ["code": "", "message": .string(error.message)]])
  }
}

extension Response {
  /// Whether the client itself gave this answer, without asking.
  var isFromClient: Bool { status == 401 && body?.at("error", "code") == "" }
}
