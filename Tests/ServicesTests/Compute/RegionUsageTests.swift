import ARM
import JSON
import Testing
import World

@testable import Services

/// `az vm list-usage`: what of each quota is in use.
@Suite struct RegionUsageTests {
  private func usage(_ lab: inout Laboratory, of name: String, in region: String = "westeurope") -> Int? {
    let path = "\(Laboratory.subscription)/providers/Microsoft.Compute/locations/\(region)/usages"
    let found = lab.ask(.get, path).body?["value"].array?.first { $0.at("name", "value").string == name }
    return found?["currentValue"].integer
  }

  @Test func `cores of machines that are deallocated are free`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(count: 3))
    #expect(usage(&lab, of: "cores") == 6)
    #expect(usage(&lab, of: "virtualMachines") == 3)
    #expect(usage(&lab, of: "virtualMachineScaleSets") == 1)
    #expect(usage(&lab, of: "cores", in: "eastus") == 0)
    #expect(lab.finish(.post, "/deallocate", ["instanceIds": ["0"]]).isSuccess)
    #expect(usage(&lab, of: "cores") == 4)
    #expect(usage(&lab, of: "virtualMachines") == 3)
  }

  @Test(arguments: [
    ("Standard_D2s_v5", 2), ("Standard_B1ls", 1), ("Standard_M128-32ms", 32), ("Standard_NC24ads_A100_v4", 24),
    ("Basic_A0", 0),
  ]) func `a size says how many cores it has`(_ name: String, _ cores: Int) {
    #expect(MachineSize(name)?.cores == cores)
  }
}
