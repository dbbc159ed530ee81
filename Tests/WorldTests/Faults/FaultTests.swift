import ARM
import JSON
import Testing
import World

@Suite struct FaultTests {
  private static let subject: FaultSubject = {
    let model = ScaleSetModel(
      number: 1, upgradeNumber: 1, size: "Standard_D4s_v5",
      profile: [
        "storageProfile": [
          "imageReference": [
            "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2",
            "version": "latest",
          ]
        ]
      ], healthSource: nil)
    let id = ResourceID(
      subscription: "s", group: "rg", type: "Microsoft.Compute/virtualMachineScaleSets", names: ["web"])
    let fleet = Fleet(
      id: id, mode: .uniform, location: "eastus", uniqueID: "u", faultDomainCount: 5, models: [model],
      converged: Clock.beginning)
    let instance = Instance(
      serial: 3, name: "3", zone: 2, faultDomain: 0, updateDomain: 3, created: Clock.beginning, model: 1,
      imageVersion: "22.04.202512080")
    return FaultSubject(instance, of: fleet, model: model, imageVersion: "22.04.202512080")
  }()

  @Test(arguments: [
    ("size=Standard_D4s_v5", true), ("size=standard_d4S_V5", true), ("size=Standard_D2s_v5", false), ("set=WEB", true),
    ("set=api", false), ("group=RG", true), ("group=r", false), ("zone=2", true), ("zone=1", false),
    ("instance=3", true),
    ("instance=web_3", true), ("instance=4", false), ("image=22.04.202512080", true), ("image=22.04.202511080", false),
    ("image=Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:latest", true),
    ("image=canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:22.04.202512080", true),
    ("image=Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:1.0.0", false),
  ]) func `selectors match what they name`(text: String, matches: Bool) throws {
    #expect(try #require(FaultSelector(text)).matches(Self.subject) == matches)
  }

  @Test(arguments: ["", "size", "size=", "colour=red", "=x", "zones=1"])
  func `refuses what is no selector`(text: String) { #expect(FaultSelector(text) == nil) }

  @Test(arguments: [
    "unhealthy", "unknown", "provision-failed=OSProvisioningTimedOut", "provision-failed=Boom", "slow-boot=PT5M",
    "allocation-failed", "rbac-lag=PT10M",
  ]) func `effects are written as they are read`(text: String) { #expect(FaultEffect(text)?.text == text) }

  @Test(arguments: ["", "sick", "unhealthy=1", "slow-boot", "slow-boot=0", "slow-boot=x", "provision-failed="])
  func `refuses what is no effect`(text: String) { #expect(FaultEffect(text) == nil) }

  @Test func `all selectors must match, and only while it acts`() throws {
    let both = try [#require(FaultSelector("zone=2")), #require(FaultSelector("set=api"))]
    let start = Clock.beginning
    let fault = Fault(
      number: 1, effect: .unhealthy, selectors: [both[0]], from: start, until: start.adding(seconds: 60), probability: 1
    )
    #expect(fault.strikes(Self.subject, at: start, seed: 1))
    #expect(fault.strikes(Self.subject, at: start.adding(seconds: 59), seed: 1))
    #expect(!fault.strikes(Self.subject, at: start.adding(seconds: 60), seed: 1))
    #expect(!fault.strikes(Self.subject, at: start.adding(seconds: -1), seed: 1))
    let narrow = Fault(number: 1, effect: .unhealthy, selectors: both, from: start, until: nil, probability: 1)
    #expect(!narrow.strikes(Self.subject, at: start, seed: 1))
  }

  @Test func `chance follows the seed and the instance, and comes near its probability`() throws {
    let fault = Fault(
      number: 1, effect: .unhealthy, selectors: [try #require(FaultSelector("set=web"))], from: Clock.beginning,
      until: nil,
      probability: 0.3)
    var subject = Self.subject
    var struck: [Bool] = []
    for serial in 0..<2000 {
      subject.serial = serial
      let strikes = fault.strikes(subject, at: Clock.beginning, seed: 7)
      #expect(fault.strikes(subject, at: Clock.beginning, seed: 7) == strikes)
      struck.append(strikes)
    }
    #expect((500...700).contains(struck.count { $0 }))
    subject.serial = 0
    let bySeed = (0..<64).map { fault.strikes(subject, at: Clock.beginning, seed: $0) }
    #expect(Set(bySeed).count == 2)
  }
}
