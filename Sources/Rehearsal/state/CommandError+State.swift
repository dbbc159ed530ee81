package import Grammar
package import World

/// What a person is told when the state cannot be used: what is wrong, where, and what to do.
extension CommandError {
  package init(_ failure: StateFile.Failure, _ file: StateFile) {
    switch failure {
    case .unreadable(let error):
      self.init(
        .refused, "The state file '\(file.path)' cannot be read: \(error.description).",
        hint: "It was left as it is. Mend it, move it away, or begin anew with 'azsim state reset'.")
    case .held(let holder):
      let who = holder.map { "process \($0)" } ?? "another process"
      self.init(
        .refused,
        "The state file '\(file.path)' is in use by \(who), which did not let go of it within "
          + "\(file.lockSeconds) seconds.",
        hint: "Wait for that command to end, or use another world: AZSIM_STATE=/path/to/other.json")
    case .system(let error):
      self.init(
        .refused, "The state file '\(file.path)' cannot be used: \(error.call) '\(error.path)': \(error.reason).",
        hint: "Nothing was changed. AZSIM_STATE names another place for it.")
    }
  }
}
