import Grammar
import Orchestration
import Services
import World

/// The `sleep` that `azsim activate` puts on PATH: it moves the world's clock instead of waiting.
struct Sleep {
  let shell: Shell

  /// Takes what `sleep` takes: numbers with s, m, h or d behind them, which are added up.
  func run(_ words: [String]) -> Shell.Outcome {
    var outcome = Shell.Outcome()
    var total = 0.0
    for word in words {
      guard let seconds = Self.seconds(word) else {
        outcome.errors = Array("sleep: invalid time interval '\(word)'\n".utf8)
        outcome.exitCode = 1
        return outcome
      }
      total += seconds
    }
    guard !words.isEmpty else {
      outcome.errors = Array("sleep: missing operand\n".utf8)
      outcome.exitCode = 1
      return outcome
    }
    do throws(CommandError) {
      let store = try WorldStore.open(shell.stateFile())
      var world = try store.world(shell.strictness)
      let ticks = min(total, Double(DurationText.limitSeconds)) * Double(VirtualTime.ticksPerSecond)
      Orchestrator(Azure()).advance(&world, to: world.now.adding(ticks: Int64(ticks)))
      try store.save(world)
    } catch {
      var screen = Screen(isColoured: shell.isColoured, theme: shell.settings.theme)
      screen.show(error)
      outcome = screen.outcome
    }
    return outcome
  }

  private static func seconds(_ word: String) -> Double? {
    var number = Substring(word)
    var factor = 1.0
    switch number.last {
    case "s": number.removeLast()
    case "m": (number, factor) = (number.dropLast(), 60)
    case "h": (number, factor) = (number.dropLast(), 3600)
    case "d": (number, factor) = (number.dropLast(), 86_400)
    default: break
    }
    guard let value = Double(number), value >= 0, !value.isNaN else { return nil }
    return value * factor
  }
}
