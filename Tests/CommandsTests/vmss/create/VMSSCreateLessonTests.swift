import Commands
import Grammar
import JSON
import Lesson
import Testing

/// Where the documents and the service differ (`Difference`).
@Suite struct VMSSCreateLessonTests {
  @Test(arguments: ["UbuntuLTS", "ubuntults", "Debian9", "Win2008R2SP1"])
  func `an alias of old is an invalid image in lesson mode`(alias: String) {
    let run = CommandRun("vmss create -g rg1 -n x --image \(alias) --generate-ssh-keys", lesson: true)
    #expect(run.exitCode == 1)
    #expect(
      run.stderr.hasPrefix(
        "ERROR: Invalid image \"\(alias)\". Use a valid image URN, custom image name, custom image id, VHD blob URI, or pick an image from ['AzureLinux4', "
      ))
    #expect(run.stderr.contains("HINT: '\(alias)' was an alias in older clients"))
    #expect(run.notes == [Note(.retiredImageAlias).text])
    #expect(run.requests.count == 2)
  }

  @Test func `an alias of old is a managed image's name in strict mode, and so is any other word`() {
    for (words, lesson) in [("UbuntuLTS", false), ("Whatever", true)] {
      let run = CommandRun("vmss create -g rg1 -n x --image \(words) --generate-ssh-keys", lesson: lesson)
      #expect(run.exitCode == 2)
      #expect(run.stderr.hasPrefix("ERROR: (ResourceNotFound) The Resource 'Microsoft.Compute/images/\(words)'"))
      #expect(run.notes == [])
    }
  }

  @Test func `a managed image may bear the name of an alias of old`() {
    let image: JSONValue = ["properties": ["storageProfile": ["osDisk": ["osType": "Linux"]]]]
    let run = CommandRun(
      "vmss create -g rg1 -n x --image Debian --generate-ssh-keys", lesson: true,
      responses: [["path": "/images/Debian$", "body": image]])
    #expect(run.exitCode == 0)
    #expect(run.notes == [])
  }

  @Test(arguments: [
    (true, "30", "PT30M"), (true, "PT30M", "PT30M"), (false, "30", "PT30M"), (false, "PT30M", "PTPT30MM"),
  ])
  func `the grace period of repairs`(lesson: Bool, word: String, sent: String) {
    let run = CommandRun(
      "vmss create -g rg1 -n x --orchestration-mode Uniform --image Ubuntu2204 --generate-ssh-keys --lb lb1 --health-probe p --automatic-repairs-grace-period \(word)",
      lesson: lesson)
    #expect(run.exitCode == 0)
    #expect(run.requests.last?.contains("\"gracePeriod\": \"\(sent)\"") == true)
    #expect(run.notes == (lesson && word == "PT30M" ? [Note(.repairsGracePeriodText).text] : []))
  }
}
