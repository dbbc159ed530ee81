package import JSON

/// How many recordings of `az` azsim agrees with, group by group.
package struct ConformanceReport: Sendable {
  /// One recording and what it came to here.
  package struct Line: Sendable {
    package var recording: Recording
    package var run: RecordingRun
    package var agreement: Agreement

    /// The first word of the command; `az` where no command of a group was asked for.
    package var group: String
  }

  /// What is counted of a group, or of all.
  package struct Count: Sendable, Equatable {
    package var records = 0
    package var agreeing: [Agreement.Part: Int] = [:]
    /// How many agree in everything.
    package var complete = 0

    mutating func add(_ agreement: Agreement) {
      records += 1
      for part in Agreement.Part.allCases where !agreement.differing.contains(part) { agreeing[part, default: 0] += 1 }
      if agreement.isComplete { complete += 1 }
    }
  }

  /// All recordings, in the order in which they were given.
  package let lines: [Line]
  /// The groups by their name.
  package let groups: [(name: String, count: Count)]
  package let total: Count

  /// Runs all recordings.
  package init(_ recordings: [Recording], in world: RecordedWorld) {
    lines = recordings.map { recording in
      let run = recording.run(in: world)
      return Line(
        recording: recording, run: run, agreement: Agreement(recording, run), group: Self.group(of: recording))
    }
    var counts: [String: Count] = [:]
    var total = Count()
    for line in lines {
      counts[line.group, default: Count()].add(line.agreement)
      total.add(line.agreement)
    }
    groups = counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
    self.total = total
  }

  private static func group(of recording: Recording) -> String {
    let command = recording.facts["command"].string.map { $0.split(separator: " ").map(String.init) }
    let word = (command ?? recording.words).first?.lowercased() ?? ""
    let isName = word.utf8.first.map { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "@") } ?? false
    return isName ? word : "az"
  }
}

extension ConformanceReport.Count {
  /// The numbers under the titles of the table.
  fileprivate var columns: [Int] { [records] + Agreement.Part.allCases.map { agreeing[$0] ?? 0 } + [complete] }
}

// MARK: - As text

extension ConformanceReport {
  /// The columns of the table.
  private static let titles = ["records"] + Agreement.Part.allCases.map(\.rawValue) + ["all"]

  /// The report: a table, the recordings that do not agree and in what, and the sum as the last line.
  package var text: String {
    let rows =
      [["group"] + Self.titles] + (groups + [("total", total)]).map { [$0] + $1.columns.map(\.description) }
    let widths = rows[0].indices.map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
    var text = ""
    for row in rows {
      let cells = zip(row, widths).enumerated().map { place, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.utf8.count)
        return place == 0 ? cell.0 + space : space + cell.0
      }
      text += cells.joined(separator: "  ") + "\n"
    }
    let differing = lines.filter { !$0.agreement.isComplete }
    if !differing.isEmpty { text += "\nThese do not agree:\n" }
    for line in differing {
      text += "\(line.recording.id): \(line.reason)\n"
    }
    return text + "\n\(total.complete) of \(total.records) agree\n"
  }

  /// The table for a page in Markdown.
  package var markdown: String {
    let titles = (["group"] + Self.titles).joined(separator: " | ")
    var text = "| \(titles) |\n|---|\(Self.titles.map { _ in "---:|" }.joined())\n"
    for (name, count) in groups.map({ ("`\($0)`", $1) }) + [("**total**", total)] {
      text += "| \(([name] + count.columns.map(\.description)).joined(separator: " | ")) |\n"
    }
    return text
  }
}

extension ConformanceReport.Line {
  /// In what a run does not agree.
  fileprivate var reason: String {
    if isNotEmulated { return "not emulated" }
    return Agreement.Part.allCases.filter(agreement.differing.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// Whether azsim does not have the command.
  package var isNotEmulated: Bool {
    (run.terminal ?? run.stderr).contains("' is not emulated")
  }
}

// MARK: - For machines

extension ConformanceReport {
  /// The report as a document: counts, and for each recording that does not agree both sides of what differs.
  package var json: JSONValue {
    var document: JSONObject = [
      "agree": .integer(total.complete), "records": .integer(total.records),
      "groups": .object(JSONObject(groups.map { ($0.name, Self.json(of: $0.count)) })),
    ]
    document["differing"] = .array(lines.filter { !$0.agreement.isComplete }.map(\.json))
    return .object(document)
  }

  private static func json(of count: Count) -> JSONValue {
    .object(JSONObject(zip(titles, count.columns).map { ($0, .integer($1)) }))
  }
}

extension ConformanceReport.Line {
  fileprivate var json: JSONValue {
    var document: JSONObject = [
      "id": .string(recording.id), "group": .string(group), "argv": .array(recording.words.map(JSONValue.string)),
      "emulated": .bool(!isNotEmulated),
      "differing": .array(
        Agreement.Part.allCases.filter(agreement.differing.contains).map { .string($0.rawValue) }),
    ]
    document["recorded"] = sides(
      exitCode: recording.exitCode, recording.terminal ?? recording.stderr,
      recording.terminal ?? recording.facts["stdout"].string ?? "", recording.requests)
    document["run"] = sides(
      exitCode: run.exitCode, run.terminal ?? run.stderr, run.terminal ?? run.stdout, run.requests)
    return .object(document)
  }

  /// One side of what differs.
  private func sides(exitCode: Int?, _ stderr: String, _ stdout: String, _ requests: [String]) -> JSONValue {
    var side = JSONObject()
    let differing = agreement.differing
    if differing.contains(.exitCode) { side["exitCode"] = exitCode.map(JSONValue.integer) ?? .null }
    if !differing.isDisjoint(with: [.firstLine, .stderr]) { side["stderr"] = .string(stderr) }
    if differing.contains(.stdout) { side["stdout"] = .string(stdout) }
    if differing.contains(.requests) { side["requests"] = .array(requests.map(JSONValue.string)) }
    return .object(side)
  }
}
