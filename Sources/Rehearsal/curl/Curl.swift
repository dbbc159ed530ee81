import ARM
package import Grammar
import JSON
import Orchestration
import World

extension RehearsalRoot {
  /// `azsim curl`: what an instance's application answers, as `curl` from a machine beside it would show.
  package static func curl() -> Command<Simulation> {
    var command = Command<Simulation>(
      .own, "curl", "Show what an instance's application answers, as curl from a machine beside it would.")
    command.describe(
      """
      The host of the address is the name of a machine ('web_0'); an instance id does where only one scale set has it. \
      Applications are fine unless a fault says otherwise. Exit code 1 stands for an application that does not answer.
      """)
    let showsHead = command.flag("--include -i", "Show the status line too.")
    let address = command.word("<URL>", "The address: http://MACHINE[:PORT][/PATH].", of: String.self)
    command.example("Ask the first instance of a Uniform set.", "azsim curl -i http://web_0:80/health")
    command.run { (call, simulation) throws(CommandError) in
      let text = try call.required(address)
      guard let host = Self.host(of: text) else {
        throw CommandError(.refused, "'\(text)' is not an address.", hint: "Write http://MACHINE[:PORT][/PATH].")
      }
      let found = Self.instances(named: host, in: &simulation.world)
      guard let (fleet, instance) = found.first, found.count == 1 else {
        throw CommandError(
          .refused, "Could not resolve host: \(host)",
          hint: "Machines are called as 'az vm list' and 'web_0' for instance 0.")
      }
      let answer = HTTPAnswer(of: instance, in: fleet, simulation.world)
      guard let answer else {
        throw CommandError(.refused, "Failed to connect to \(host): Connection refused")
      }
      return .text(call.isSet(showsHead) ? answer.head + answer.body : answer.body)
    }
    return command
  }

  /// The host of an address.
  private static func host(of address: String) -> String? {
    let rest = ["http://", "https://", "tcp://"].first { address.hasPrefix($0) }.map { address.dropFirst($0.count) }
    let host = (rest ?? Substring(address)).prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.isEmpty ? nil : String(host)
  }

  private static func instances(named name: String, in world: inout World) -> [(Fleet, Instance)] {
    var byMachine: [(Fleet, Instance)] = []
    var byID: [(Fleet, Instance)] = []
    for id in world.fleets.ids {
      guard let fleet = world.fleets[id] else { continue }
      for instance in fleet.instances {
        if fleet.machineName(of: instance).equalsIgnoringCase(name) {
          byMachine.append((fleet, instance))
        } else if instance.name.equalsIgnoringCase(name) {
          byID.append((fleet, instance))
        }
      }
    }
    return byMachine.isEmpty ? byID : byMachine
  }
}

/// What comes back from an application.
private struct HTTPAnswer {
  let head: String
  let body: String

  /// `nil` when nothing comes back.
  init?(of instance: Instance, in fleet: Fleet, _ world: World) {
    guard instance.power == .running else { return nil }
    let health = "{\"ApplicationHealthState\":"
    switch world.application(of: instance, in: fleet) {
    case .silent: return nil
    case .fine: self.init(200, health + "\"Healthy\"}\n")
    case .unhealthy: self.init(fleet.readsStates(instance) ? 200 : 503, health + "\"Unhealthy\"}\n")
    case .answers(let status): self.init(status, [204, 304].contains(status) ? "" : health + "\"Healthy\"}\n")
    }
  }

  private init(_ status: Int, _ body: String) {
    head = "HTTP/1.1 \(status) \(Self.reason(status))\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
    self.body = body
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "No Content"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 304: "Not Modified"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 500: "Internal Server Error"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    default: ""
    }
  }
}

extension Fleet {
  /// Whether an instance's health extension reads states from the body, so that one that is not well answers 200.
  fileprivate func readsStates(_ instance: Instance) -> Bool {
    guard case .applicationHealth(let settings)? = model(instance.model)?.healthSource else { return false }
    return settings.isRich && settings.readsBody
  }
}
