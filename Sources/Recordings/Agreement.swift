import JSON

/// In what a run agrees with a recording.
package struct Agreement: Sendable, Equatable {
  /// What is compared.
  package enum Part: String, Sendable, CaseIterable {
    case exitCode = "exit code"
    case firstLine = "first line"
    case stderr
    case stdout
    case requests
  }

  /// The parts in which they differ.
  package let differing: Set<Part>

  /// Whether they agree in exit code, stderr, stdout and requests.
  package var isComplete: Bool { differing.isEmpty }

  /// Compares a run with what was recorded.
  ///
  /// What a terminal shows is one text: both streams agree when it does.
  package init(_ recording: Recording, _ run: RecordingRun) {
    var differing: Set<Part> = []
    if recording.exitCode != run.exitCode { differing.insert(.exitCode) }
    if let shown = recording.terminal {
      let ours = run.terminal ?? ""
      if !Self.haveSameFirstLine(shown, ours) { differing.insert(.firstLine) }
      if shown != ours || recording.stderrTail != run.stderrTail { differing.formUnion([.stderr, .stdout]) }
    } else {
      if !Self.haveSameFirstLine(recording.stderr, run.stderr) { differing.insert(.firstLine) }
      if !Self.areSameErrors(recording, run) { differing.insert(.stderr) }
      if !Self.areSameOutput(recording, run.stdout) { differing.insert(.stdout) }
    }
    if !Self.areSameRequests(recording, run.requests) { differing.insert(.requests) }
    self.differing = differing
  }
}

// MARK: - How texts are compared

extension Agreement {
  private static func haveSameFirstLine(_ recorded: String, _ ours: String) -> Bool {
    let first = { (text: String) in text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first.map(Array.init) }
    guard first(recorded) != first(ours) else { return true }
    return recorded.hasPrefix(traceback) && ours.hasPrefix("ERROR: ")
  }

  private static func areSameErrors(_ recording: Recording, _ run: RecordingRun) -> Bool {
    guard recording.stderrTail == run.stderrTail else { return false }
    let recorded = recording.stderr
    if recorded.hasSuffix(traceback) {
      // Python broke down without a word before; any error of ours will do.
      return run.stderr.hasPrefix(recorded.dropLast(traceback.count) + "ERROR: ")
    }
    if recorded.isSame(as: run.stderr) { return true }
    guard recording.isConcurrent else { return false }
    // Which of several resources a warning is about depends on which was done first.
    let label = { (line: Substring) in line.split(separator: ": \"", maxSplits: 1) }
    let (theirs, ours) = (lines(recorded).map(label), lines(run.stderr).map(label))
    return [0, 1].allSatisfy { place in
      let column = { (lines: [[Substring]]) in lines.map { $0.dropFirst(place).first ?? "" }.sorted() }
      return column(theirs) == column(ours)
    }
  }

  /// What a record has where Python's own words were cut out.
  private static let traceback = "ERROR: <TRACEBACK>"

  private static func areSameOutput(_ recording: Recording, _ ours: String) -> Bool {
    guard case .text(let text) = recording.stdout else { return !ours.isEmpty }
    let recorded = RecordingMasks.withoutTokens(text)
    if recorded.isSame(as: ours) { return true }
    guard recording.isConcurrent else { return false }
    if let theirs = elements(recorded), let own = elements(ours) { return theirs == own }
    return lines(recorded).sorted() == lines(ours).sorted()
  }

  /// The elements of a list in JSON, in some order of their own.
  private static func elements(_ text: String) -> [String]? {
    guard let list = try? JSONParser.parse(text).array else { return nil }
    return list.map { $0.text(.compact, sortsNames: true) }.sorted()
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func areSameRequests(_ recording: Recording, _ ours: [String]) -> Bool {
    let recorded = recording.requests
    guard recorded.count == ours.count else { return false }
    if recording.isConcurrent { return recorded.sorted() == ours.sorted() }
    return zip(recorded, ours).allSatisfy { $0.isSame(as: $1) }
  }
}

extension String {
  /// Whether two texts have the same bytes; `==` also joins letters that only look the same.
  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
