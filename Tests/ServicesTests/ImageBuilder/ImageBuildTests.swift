import ARM
import JSON
import Orchestration
import Testing
import World

@testable import Services

@Suite struct ImageBuildTests {
  @Test func `goes through its phases and makes a version`() {
    var lab = ImageBuilderLab()
    lab.make([
      "optimize": ["vmBoot": ["state": "Enabled"]],
      "validate": ["inVMValidations": [["type": "Shell", "name": "v", "inline": ["true"]]]],
    ])
    let response = lab.lab.ask(.post, ImageBuilderLab.template + "/run")
    #expect(response.status == 202)
    var phases: [String] = []
    for _ in 0..<60 {
      let status = lab.status()
      if let phase = status["runSubState"].string, phases.last != phase { phases.append(phase) }
      if status["runState"] == "Running" { #expect(status["endTime"] == "0001-01-01T00:00:00Z") }
      lab.lab.lab.advance(seconds: 30)
    }
    #expect(phases == ["Queued", "Building", "Customizing", "Optimizing", "Validating", "Distributing"])
    #expect(lab.status()["runState"] == "Succeeded")
    #expect(lab.status()["runSubState"].isNull)
    #expect(lab.status()["message"] == "")
    let version = lab.lab.look(GalleryLab.version("0.0.1"))
    #expect(version["tags"] == ["by": "aib"])
    #expect(version.at("properties", "publishingProfile", "targetRegions")[0]["regionalReplicaCount"] == 2)
    #expect(version.at("properties", "provisioningState") == "Succeeded")
    let outputs = lab.lab.look(ImageBuilderLab.template + "/runOutputs")["value"]
    #expect(outputs[0]["name"] == "out1")
    #expect(outputs[0].at("properties", "artifactId") == .string(GalleryLab.version("0.0.1")))
    lab.run()
    #expect(lab.lab.newest(in: "eastus") == "0.0.2")
  }

  @Test func `refuses a second run, deletion and cancellation out of time`() {
    var lab = ImageBuilderLab()
    lab.make()
    let cancel = ImageBuilderLab.template + "/cancel"
    #expect(lab.lab.ask(.post, cancel).error?.code == "OperationNotAllowed")
    _ = lab.lab.ask(.post, ImageBuilderLab.template + "/run")
    #expect(
      lab.lab.ask(.post, ImageBuilderLab.template + "/run").error?.message
        == "Operation Microsoft.VirtualMachineImages/imageTemplates/run/action is not allowed in provisioning state: "
        + "provisioned or run state: running.")
    #expect(lab.lab.ask(.delete, ImageBuilderLab.template).error?.code == "OperationNotAllowed")
    lab.lab.lab.advance(seconds: 60)
    #expect(lab.lab.ask(.post, cancel).status == 204)
    #expect(lab.status()["runState"] == "Canceling")
    #expect(lab.status()["message"] == "Canceling image build")
    #expect(lab.lab.ask(.post, cancel).error?.message.hasSuffix("run state: canceling.") == true)
    lab.lab.lab.advance(seconds: 60)
    #expect(lab.status()["runState"] == "Canceled")
    lab.run()
    #expect(lab.status()["runState"] == "Succeeded")
  }

  @Test func `a failing customizer fails the build`() {
    var lab = ImageBuilderLab()
    lab.make()
    lab.lab.fault(.customizerFailed, .customizer("c2"))
    let status = lab.run()
    #expect(status.at("error", "code") == "PackerBuildFailed")
    #expect(lab.status()["runState"] == "Failed")
    #expect(lab.status()["runSubState"] == "Customizing")
    #expect(lab.status()["message"] == status.at("error", "message"))
    #expect(lab.log.contains { $0.hasSuffix("c2: Shell https://x/y.sh: exit code 1") })
    #expect(lab.lab.look(ImageBuilderLab.template + "/runOutputs")["value"] == [])
    lab.lab.lab.world.faults = []
    #expect(lab.run()["status"] == "Succeeded")
  }

  @Test func `a script that does not mind errors ships a broken image`() {
    var lab = ImageBuilderLab()
    lab.make(["customize": [["type": "Shell", "name": "c1", "inline": ["apt-get install app", "echo done"]]]])
    lab.lab.fault(.customizerFailed, .customizer("c1"))
    #expect(lab.run()["status"] == "Succeeded")
    #expect(lab.log.contains { $0.contains("'apt-get install app': exit code 1") })
    #expect(lab.lab.lab.world.faults.last?.effect == .unhealthy)
    #expect(lab.lab.lab.world.faults.last?.selectors == [.image(GalleryLab.version("0.0.1"))])
  }

  @Test func `a stuck build ends when its time is over`() {
    var lab = ImageBuilderLab()
    lab.make(["buildTimeoutInMinutes": 30])
    lab.lab.fault(.buildStuck, .template("t1"))
    let start = lab.lab.lab.world.now
    let status = lab.run()
    #expect(lab.lab.lab.world.now.seconds(since: start) == 1800)
    #expect(status.at("error", "message").string?.hasSuffix("'context deadline exceeded'") == true)
    #expect(lab.status()["runState"] == "Failed")
  }

  @Test func `a copy that fails fails the distribution`() {
    var lab = ImageBuilderLab()
    let image = GalleryLab.compute + "/images/made"
    let targets = ImageBuilderLab.body().at("properties", "distribute")
    let other: JSONValue = [
      "type": "ManagedImage", "imageId": .string(image), "location": "westeurope", "runOutputName": "out2",
    ]
    lab.make(["distribute": [targets[0], other]])
    lab.lab.fault(.replicationFailed, .region("eastus"))
    #expect(lab.run()["status"] == "Failed")
    #expect(lab.status()["runState"] == "PartiallySucceeded")
    #expect(
      lab.status()["message"].string?.hasPrefix(
        "Failed in distributing 1 images out of total 2: {[Error 0] [Distribute 0] ") == true)
    #expect(lab.lab.ask(.get, image).status == 200)
    #expect(lab.lab.look(ImageBuilderLab.template + "/runOutputs")["value"].array?.map { $0["name"] } == ["out2"])
  }

  @Test func `a failing validator stops the distribution, unless it may not`() {
    for goesOn in [false, true] {
      var lab = ImageBuilderLab()
      lab.make([
        "validate": [
          "continueDistributeOnFailure": .bool(goesOn),
          "inVMValidations": [["type": "Shell", "name": "v", "inline": ["check"]]],
        ]
      ])
      lab.lab.fault(.customizerFailed, .customizer("v"))
      lab.run()
      #expect(lab.status()["runState"] == (goesOn ? "Succeeded" : "Failed"))
      #expect(lab.status()["runSubState"] == (goesOn ? .null : "Validating"))
    }
  }

  @Test func `a new version of the source starts a run`() {
    var lab = ImageBuilderLab()
    let trigger = ImageBuilderLab.template + "/triggers/tr"
    lab.make()
    lab.lab.done(lab.lab.ask(.put, trigger, ["properties": ["kind": "SourceImage"]]))
    #expect(lab.lab.look(trigger).at("properties", "status", "code") == "Healthy")
    #expect(
      lab.lab.ask(.put, trigger + "2", ["properties": ["kind": "SourceImage"]]).error?.code == "Conflict")
    #expect(!lab.lab.lab.world.isInMotion)
    lab.lab.lab.advance(seconds: 32 * 86_400)
    #expect(lab.status()["runState"] == "Succeeded")
    #expect(lab.lab.newest(in: "eastus") == "0.0.1")
    lab.lab.done(lab.lab.ask(.delete, trigger))
    lab.lab.lab.advance(seconds: 62 * 86_400)
    #expect(lab.lab.newest(in: "eastus") == "0.0.1")
  }

  static let taken = ["0.1.1", "0.1.2", "1.0.0", "1.0.1", "1.1.0", "1.1.1", "1.2.0", "2.0.0", "2.0.1", "2.1.0"]
    .compactMap { ImageVersionNumber($0) }

  @Test func `numbers go up as documented`() {
    func next(_ versioning: JSONValue, _ taken: [ImageVersionNumber], source: String = "") -> String? {
      ImageVersionNumbering(versioning).next(after: taken, source: source)?.description
    }
    #expect(next(.null, Self.taken) == "2.1.1")
    #expect(next(["scheme": "Latest", "major": -1], Self.taken) == "2.1.1")
    #expect(next(["scheme": "Latest", "major": 2], Self.taken) == "2.1.1")
    #expect(next(["scheme": "Latest", "major": 1], Self.taken) == "1.2.1")
    #expect(next(["scheme": "Latest", "major": 0], Self.taken) == "0.1.3")
    #expect(next(["scheme": "Latest", "major": 7], Self.taken) == "7.0.0")
    #expect(next(.null, []) == "0.0.1")
    #expect(next(["scheme": "Source"], [], source: "22.04.202512080") == "22.4.202512080")
  }

  @Test(arguments: [
    (["false"], false), (["set -e", "false", "echo"], false), (["false", "echo"], true),
    (["set -euo pipefail", "false", "echo"], false), (["set -o errexit", "false", "echo"], false),
    (["set -u", "false", "echo"], true), (["echo", "set -e", "false"], true),
  ])
  func `a script ends as a shell would end it`(lines: [String], succeeds: Bool) {
    let script = CustomizerScript(["type": "Shell", "inline": .array(lines.map { .string($0) })])
    #expect(script.outcome(failing: true).succeeds == succeeds)
    #expect(script.outcome(failing: false).succeeds)
  }
}
