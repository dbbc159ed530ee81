import ARM
import Foundation
import JSON
import Orchestration
import Testing
import World

@testable import Services

/// platform.md §13.
@Suite struct ActivityLogTests {
  static let path = Laboratory.subscription + "/providers/Microsoft.Insights/eventtypes/management/values"

  static func events(_ lab: inout Laboratory, _ condition: String = "", select: String? = nil) throws -> [JSONValue] {
    let window = "eventTimestamp ge 2020-01-01T00:00:00Z and eventTimestamp le 2030-01-01T00:00:00"
    var parameters = [Request.Parameter("$filter", window + condition)]
    if let select { parameters.append(.init("$select", select)) }
    let request = Request(.get, path, apiVersion: "2015-04-01", parameters: parameters)
    let response = lab.azure.answer(request, in: &lab.world)
    if let error = response.error { throw error }
    return try #require(response.body?["value"].array)
  }

  /// Status and operation of events, oldest first.
  static func lines(_ events: [JSONValue]) -> [String] {
    events.reversed().map {
      "\($0.at("status", "value").string ?? "") \($0.at("operationName", "value").string ?? "")"
    }
  }

  @Test func `one request is several events with one correlation`() throws {
    var lab = Laboratory()
    let set = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/web"
    let response = lab.ask(
      .put, set,
      ["location": "westeurope", "sku": ["capacity": 0], "properties": ["orchestrationMode": "Flexible"]])
    #expect(response.status == 201)
    lab.wait(for: response)
    let name = "Microsoft.Compute/virtualMachineScaleSets/write"
    let events = try Self.events(&lab, " and resourceId eq '\(set.lowercased())'")
    #expect(Self.lines(events) == ["Started \(name)", "Accepted \(name)", "Succeeded \(name)"])
    #expect(Set(events.map { $0["correlationId"].string }).count == 1)
    #expect(Set(events.map { $0["eventDataId"].string }).count == 3)
    #expect(events.allSatisfy { $0["caller"].string == lab.world.subscription.user })
    #expect(events.allSatisfy { $0.at("httpRequest", "method") == "PUT" })
    #expect(events[0].at("eventName", "value") == "EndRequest" && events[2].at("eventName", "value") == "BeginRequest")
    #expect(events[0].at("operationName", "localizedValue") == "Create or Update Virtual Machine Scale Set")
    #expect(events[0].at("resourceType", "value") == "Microsoft.Compute/virtualMachineScaleSets")
    #expect(events[0]["eventTimestamp"].string?.hasSuffix("Z") == true)
    // The members are those of the sample.
    let sample: Set = [
      "authorization", "caller", "category", "claims", "correlationId", "description", "eventDataId", "eventName",
      "eventTimestamp", "httpRequest", "id", "level", "operationId", "operationName", "properties",
      "resourceGroupName", "resourceId", "resourceProviderName", "resourceType", "status", "subStatus",
      "submissionTimestamp", "subscriptionId", "tenantId",
    ]
    #expect(Set(events[0].object?.pairs.map { $0.0 } ?? []) == sample)
  }

  @Test func `a refusal is a failed event, looking is none`() throws {
    var lab = Laboratory()
    let before = try Self.events(&lab).count
    _ = lab.ask(.get, "virtualNetworks/none")
    #expect(try Self.events(&lab).count == before)
    let missing = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/none/restart"
    #expect(lab.ask(.post, missing).status == 404)
    let failed = try Self.events(&lab, " and status eq 'Failed'")
    #expect(
      Self.lines(failed) == ["Failed Microsoft.Compute/virtualMachineScaleSets/restart/action"] || failed.count == 1)
    #expect(failed.first?["level"] == "Error")
    #expect(failed.first?.at("subStatus", "value") == "NotFound")
    #expect(failed.first?.at("properties", "statusMessage").string?.contains("ResourceNotFound") == true)
  }

  @Test func `filters by group, provider, caller, correlation and time`() throws {
    var lab = Laboratory()
    _ = lab.ask(.put, "virtualNetworks/v", ["location": "westeurope"])
    let all = try Self.events(&lab)
    #expect(try Self.events(&lab, " and resourceGroupName eq 'RG1'").count == all.count)
    #expect(try Self.events(&lab, " and resourceGroupName eq 'other'").isEmpty)
    let network = try Self.events(&lab, " and resourceProvider eq 'microsoft.network'")
    #expect(!network.isEmpty && network.count < all.count)
    #expect(try Self.events(&lab, " and caller eq 'nobody and me'").isEmpty)
    #expect(try Self.events(&lab, " and caller eq '\(lab.world.subscription.user)'").count == all.count)
    let correlation = try #require(network.first?["correlationId"].string)
    #expect(try Self.events(&lab, " and correlationId eq '\(correlation)'").count == 2)
    lab.advance(seconds: 3600)
    #expect(try Self.events(&lab, " and eventTimestamp ge \(lab.world.now)").isEmpty)
    #expect(throws: ServiceError.self) { try Self.events(&lab, " or caller eq 'me'") }
    #expect(throws: ServiceError.self) { try Self.events(&lab, " and colour eq 'red'") }
    #expect(throws: ServiceError.self) { try Self.events(&lab, " and eventTimestamp ge soon") }
  }

  @Test func `shows chosen members only`() throws {
    var lab = Laboratory()
    let events = try Self.events(&lab, select: "caller , status")
    #expect(events.allSatisfy { $0.object?.pairs.map { $0.0 }.sorted() == ["caller", "status"] })
  }

  @Test func `is bounded, keeps its numbers, and is the same written and read at any time`() throws {
    var whole = World(seed: 1)
    var piecewise = World(seed: 1)
    let id = ResourceID(subscription: whole.subscription.id, group: "g")
    for number in 0..<(3 * ActivityLog.capacity + 7) {
      whole.record(.batchStarted, id, "\(number)")
      piecewise.record(.batchStarted, id, "\(number)")
      if number.isMultiple(of: 57) { piecewise = try World(stateText: piecewise.stateText) }
    }
    #expect(piecewise.stateText == whole.stateText)
    let entries = try World(stateText: whole.stateText).activity.entries(of: whole.subscription)
    #expect(entries.count == ActivityLog.capacity)
    #expect(entries.first?.number == 2 * ActivityLog.capacity + 7)
    #expect(entries.last?.entry.content == .happened(.batchStarted, "\(3 * ActivityLog.capacity + 6)"))
  }

  @Test func `a state without a log is read, a broken entry is said and nothing traps`() throws {
    var world = World(seed: 1)
    world.record(.batchStarted, ResourceID(subscription: world.subscription.id), "one")
    let text = String(decoding: world.stateText, as: UTF8.self)
    let start = try #require(text.range(of: "  \"activity\""))
    let end = try #require(text.range(of: "  \"resources\""))
    let old = text[..<start.lowerBound] + text[end.lowerBound...]
    #expect(try World(stateText: Array(old.utf8)).activity.nextNumber == 0)
    let broken = try World(stateText: Array(text.replacing("batch-started", with: "nonsense").utf8))
    #expect(throws: StateError.self) { try broken.activity.entries(of: broken.subscription) }
    #expect(throws: StateError.self) {
      try World(stateText: Array(text.replacing("\"entries\":[", with: "\"entries\":{").utf8))
    }
  }
}
