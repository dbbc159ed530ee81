package import Commands
package import JSON

/// A command line that the real `az` ran against the recorder's store, and what it asked, printed and said.
///
/// Source: README.md of the recordings, "What a parse record holds".
package struct Recording: Sendable {
  /// The record as it was written.
  package let facts: JSONValue

  package init(_ facts: JSONValue) { self.facts = facts }

  package var id: String { facts["id"].string ?? "" }
  /// The words after `az`.
  package var words: [String] { (facts["argv"].array ?? []).compactMap(\.string) }
  /// `nil` when the recorder's own process broke down.
  package var exitCode: Int? { facts["exit_code"].integer }
  /// Whether stdin, stdout and stderr were one terminal.
  package var isOnTerminal: Bool { facts["tty"] == true }
  /// Whether several resources were worked on at once, so that the order of results and requests is free.
  package var isConcurrent: Bool { facts["concurrent"] == true }

  /// What was printed on stdout.
  package enum Output: Sendable, Equatable {
    case text(String)
    /// Something whose text was not recorded: a page of help, or more than 40,000 letters.
    case unknown
  }

  package var stdout: Output {
    if let text = facts["stdout"].string { return .text(text) }
    return facts["stdout_empty"] == false || facts["stdout_is_help"] == true ? .unknown : .text("")
  }

  /// What was printed on stderr, without traceback and what follows an error of the parser.
  package var stderr: String { facts["stderr"].string ?? "" }

  /// What the terminal showed; `nil` when there was none.
  package var terminal: String? { facts["terminal"].string }

  /// What followed on stderr: `reference`, `examples+reference`, or nothing.
  package var stderrTail: String? { facts["stderr_tail"].string }

  /// The requests as lines of a trace, without those to the identity provider: azsim has none, whoever wants may log in.
  package var requests: [String] {
    (facts["requests"].array ?? []).filter { $0["host"] != "login.microsoftonline.com" }.map { request in
      let host = request["host"].string ?? "management.azure.com"
      let pairs = request["query"].object?.pairs.map { "\($0)=\($1.string ?? "")" } ?? []
      let url = "https://\(host)\(request["path"].string ?? "")" + (pairs.isEmpty ? "" : "?")
      return Self.line(request["method"].string ?? "", url + pairs.joined(separator: "&"), request.object?["body"])
    }
  }

  /// A request as one text to be compared.
  static func line(_ method: String, _ url: String, _ body: JSONValue?) -> String {
    let line = "\(method) \(url)"
    return body.map { "\(line) \($0.text(.spaced, sortsNames: true))" } ?? line
  }

  /// All that the recorder was given, as one text: what stands in it is not masked.
  var typed: String {
    let given = ["id", "argv", "env", "config", "files", "stdin", "responses"]
    return JSONValue.array(given.map { facts[$0] }).text()
  }
}

extension Recording {
  /// Who was logged in at the recorder.
  package func profile(in world: JSONValue) -> AccountProfile {
    let known = (world.at("profile", "subscriptions").array ?? []).map { account in
      AccountProfile.Account(
        id: account["id"].string ?? "", name: account["name"].string ?? "", tenantID: account["tenantId"].string ?? "",
        tenantName: account["tenantDisplayName"].string ?? "",
        tenantDomain: account["tenantDefaultDomain"].string ?? "",
        user: .init(name: account.at("user", "name").string ?? ""))
    }
    let chosen = (world.at("profile", "subscriptions").array ?? []).first { $0["isDefault"] == true }
    return AccountProfile(known: known, isLoggedIn: facts["logged_out"] != true, defaultID: chosen?["id"].string ?? "")
  }
}
