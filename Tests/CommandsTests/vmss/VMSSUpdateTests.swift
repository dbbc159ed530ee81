import ARM
import Commands
import Grammar
import JSON
import Testing

@Suite struct VMSSUpdateTests {
  @Test(arguments: ["PT30M", "pt30m", "P0DT30M"])
  func `takes a grace period as the documents write it, and says so`(period: String) {
    let line =
      "vmss update -g rg1 -n vmss1 --automatic-repairs-action Restart --automatic-repairs-grace-period \(period)"
    let lesson = CommandRun(line, lesson: true)
    #expect(lesson.exitCode == 0)
    #expect(lesson.requests.last?.contains("\"gracePeriod\": \"\(period)\"") == true)
    #expect(lesson.notes.count == 1)
    let strict = CommandRun(line, lesson: false)
    #expect(strict.requests.last?.contains("\"gracePeriod\": \"PT\(period)M\"") == true)
    #expect(strict.notes == [])
  }

  @Test(arguments: [true, false]) func `takes minutes without a word`(lesson: Bool) {
    let run = CommandRun(
      "vmss update -g rg1 -n vmss1 --enable-automatic-repairs true --automatic-repairs-grace-period 30",
      lesson: lesson)
    #expect(run.requests.last?.contains("\"gracePeriod\": \"PT30M\"") == true)
    #expect(run.notes == [])
  }

  @Test func `sends a script that is no latin-1 not at all`() {
    let run = CommandRun("vmss update -g rg1 -n vmss1 --custom-data 日", lesson: false)
    #expect(run.exitCode == 1)
    #expect(run.requests.count == 1)
    #expect(run.stderr.contains("'latin-1' codec can't encode character '\\u65e5' in position 0"))
  }

  @Test func `never sends the image that it did not change`() {
    for line in ["--max-surge true", "--instance-id 0 --protect-from-scale-in", "--vm-sku Standard_D4s_v5"] {
      let run = CommandRun("vmss update -g rg1 -n vmss1 \(line)", lesson: false)
      #expect(run.exitCode == 0)
      #expect(run.requests.last?.contains("imageReference") == false)
    }
  }
}
