import Grammar
import JSON
import Testing

@testable import Commands

@Suite struct VMSSCreateNamesTests {
  /// What `az` made of names, besides what the recordings show.
  @Test(arguments: [
    ("10.0.0.0/24", "10.0.0.0/16", "10.0.1.0/24"), ("10.0.255.0/24", "10.0.0.0/16", "10.0.254.0/24"),
    ("10.1.0.0/17", "10.1.0.0/16", "10.1.128.0/24"), ("192.168.3.0/28", "192.168.0.0/16", "192.168.3.16/24"),
  ]) func `the range beside a subnet`(subnet: String, network: String, range: String) throws {
    #expect(try AddressRange.neighbour(of: subnet, in: network, mask: 24) == range)
  }

  @Test(arguments: [("10.0.0.0/16", "10.0.0.0/16"), ("10.9.0.0/24", "10.0.0.0/16")])
  func `a subnet that leaves no room is refused`(subnet: String, network: String) {
    #expect(throws: CommandError.self) { try AddressRange.neighbour(of: subnet, in: network, mask: 24) }
  }

  @Test(arguments: ["", "x", "10.0.0/16", "10.0.0.0", "10.0.0.300/8", "10.0.0.0/-1", "10.0.0.0/99"])
  func `what is no range is a complaint and no trap`(text: String) {
    #expect(throws: CommandError.self) { try AddressRange.neighbour(of: text, in: "10.0.0.0/8", mask: 24) }
    #expect(throws: CommandError.self) { try AddressRange.neighbour(of: "10.0.0.0/24", in: text, mask: 24) }
  }

  @Test(arguments: [
    ("24", 169, true, true), ("24", 170, true, false), ("24", 253, false, true), ("24", 254, false, false),
    ("32", 0, false, false), ("-40", 5, true, true), ("24", Int.max, true, false),
  ]) func `whether a range has room`(mask: String, instances: Int, overprovisions: Bool, hasRoom: Bool) throws {
    #expect(try AddressRange.hasRoom(mask: mask, for: instances, overprovisions: overprovisions) == hasRoom)
  }

  @Test func `aliases are sixteen, in whatever case they are written`() {
    #expect(ImageAlias.all.count == 16)
    #expect(ImageAlias.named("UBUNTU2204")?.sku == "22_04-lts-gen2")
    #expect(ImageAlias.named("UbuntuLTS") == nil)
    #expect(ImageAlias.all.allSatisfy { !ImageAlias.wasOne($0.word) })
  }
}
