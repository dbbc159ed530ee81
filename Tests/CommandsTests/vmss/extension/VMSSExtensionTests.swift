import ARM
import Commands
import Grammar
import JSON
import Testing

@Suite struct VMSSExtensionTests {
  /// az 2.91 starts this request in a thread that ends with the process, so that it is not made most of the time; here it is.
  @Test func `deletes without waiting`() {
    let run = CommandRun("vmss extension delete -g rg1 --vmss-name vmss1 -n HealthExtension --no-wait")
    #expect(run.requests.map { $0.prefix(3) } == ["GET", "PUT"])
    #expect(run.stdout == "")
  }

  @Test func `forces an update by another tag each time, and the same tag for the same set`() {
    let line =
      "vmss extension set -g rg1 --vmss-name vmss1 -n X --publisher P --version 1.0 --force-update"
    let tag = { (run: CommandRun) in
      run.requests.last?.split(separator: "\"forceUpdateTag\": \"").last.map { String($0.prefix(36)) } ?? ""
    }
    let first = tag(CommandRun(line))
    #expect(first.utf8.count == 36 && first == tag(CommandRun(line)))
    let after = CommandRun(
      line, responses: [["path": "vmss1$", "method": "GET", "body": ["location": "w", "tags": ["a": "b"]]]])
    #expect(tag(after) != first)
  }
}
