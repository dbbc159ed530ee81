import JSON
import Testing

@testable import Grammar

/// Holds completion to what `az` offered (argcomplete protocol, bash).
@Suite struct CompletionTests {
  private let completion = Completion(root: Surface.root)

  private func complete(_ line: String, live: @escaping (Completion.Request) -> [String] = { _ in [] }) -> [String] {
    let line = CompletionLine(line, point: line.utf8.count, wordBreaks: " \t\n\"'@><=;|&(:")
    let candidates = completion.candidates(Array(line.words.dropFirst()), prefix: line.prefix, live: live)
    return line.written(candidates.map(\.word))
  }

  @Test(arguments: [
    ("az vmss sh", ["show "]),
    ("az vmss SH", ["show "]),
    ("az vmss show -o ", ["json", "jsonc", "yaml", "yamlc", "table", "tsv", "none"]),
    ("az vmss show -o T", ["table", "tsv"]),
    ("az vmss show -o=t", ["table", "tsv"]),
    ("az vmss show --output=t", ["table", "tsv"]),
    ("az vmss show --out t", ["table", "tsv"]),
    ("az vmss show -o \"t", ["table", "tsv"]),
    ("az vmss show -ot", []),
    ("az vmss create --upgrade-policy-mode r", ["Rolling "]),
    ("az vmss create --upgrade-policy-mode ", ["Automatic", "Manual", "Rolling"]),
    ("az vmss update --scale-in-policy Default O", ["OldestVM "]),
    ("az vmss update --set ", []),
    ("az vmss show -g", ["-g "]),
    ("az vmss show --res", ["--resource-group "]),
    ("az vmss show -- ", []),
    ("az vmss show --cm", []),
    ("az vmss update --max-surge t", ["true "]),
    ("az disk create --for", ["--for-upload "]),
    ("az vmss reimage --inst", ["--instance-ids", "--instance-id"]),
    ("az -", ["-h", "--help", "--verbose", "--debug", "--only-show-errors", "--output", "-o", "--query"]),
    (
      "az vmss show --",
      [
        "--help", "--verbose", "--debug", "--only-show-errors", "--output", "--query", "--subscription",
        "--resource-group", "--name", "--instance-id", "--include-user-data",
      ]
    ),
    (
      "az config get ",
      [
        "-h", "--help", "--verbose", "--debug", "--only-show-errors", "--output", "-o", "--query", "--local",
        "--change-reference", "--acquire-policy-token",
      ]
    ),
  ]) func `offers what az offers`(line: String, candidates: [String]) {
    #expect(complete(line) == candidates)
  }

  @Test(arguments: [
    "az vmss show ", "az vmss show -g rg1 ", "az vmss show x ", "az vmss show -u ", "az vmss show -o json ",
    "az vmss show --bogus ",
  ]) func `offers all options where a new one may begin`(line: String) {
    #expect(
      complete(line) == [
        "-h", "--help", "--verbose", "--debug", "--only-show-errors", "--output", "-o", "--query", "--subscription",
        "--resource-group", "-g", "--name", "-n", "--instance-id", "--include-user-data", "-u",
      ])
  }

  @Test func `an option that may stand alone offers options and its values`() {
    let candidates = complete("az vmss update --max-surge ")
    #expect(candidates.contains("--priority"))
    #expect(candidates.suffix(2) == ["true", "false"])
  }

  @Test func `a group offers all its commands and groups`() {
    let candidates = complete("az vmss rolling-upgrade ")
    #expect(Set(candidates) == ["-h", "--help", "cancel", "get-latest", "start"])
    #expect(complete("az vmss bogus ").contains("rolling-upgrade"))
  }

  @Test func `live values come from the caller, who sees what is given`() {
    var requests: [Completion.Request] = []
    let candidates = completion.candidates(["vmss", "show", "-g", "rg1", "-n"], prefix: "W") { request in
      requests.append(request)
      return ["web1", "web 2", "other"]
    }
    #expect(candidates.map(\.word) == ["web1", "web 2"])
    #expect(
      requests == [
        .init(
          completer: "get_resource_name_completion_list.<locals>.completer", prefix: "W",
          given: ["get_resource_group_completion_list": "rg1"])
      ])
    #expect(complete("az vmss show -n web\\ ", live: { _ in ["web 2", "web'3"] }) == ["web\\ 2 "])
    #expect(complete("az vmss show -n \"web", live: { _ in ["web 2", "web$3"] }) == ["web 2", "web\\$3"])
    #expect(complete("az vmss show -n 'web", live: { _ in ["web 2", "web'3"] }) == ["web 2", "web'\\''3"])
  }

  @Test func `the cursor cuts the line`() {
    let line = CompletionLine("az vmss show --output json", point: 8)
    #expect(line.words == ["az", "vmss"])
    #expect(line.prefix == "")
    #expect(CompletionLine("az 'a b' \"c\\\"d\" e\\ f g", point: 999).words == ["az", "a b", "c\"d", "e f"])
    #expect(CompletionLine("", point: -1).words.isEmpty)
  }
}
