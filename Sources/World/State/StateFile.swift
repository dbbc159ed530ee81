import Glibc

/// Where the world is kept between commands.
package struct StateFile: Sendable, Equatable {
  package let path: String
  /// How long a command waits for another one that holds the state.
  package var lockSeconds = 30

  package init(path: String) { self.path = path }

  /// The place that the environment names: `$AZSIM_STATE`, else `$XDG_STATE_HOME/azsim/state.json`, else
  /// `~/.local/state/azsim/state.json`; `nil` when there is not even a home folder.
  package init?(environment: (String) -> String?) {
    func folder(_ name: String) -> String? {
      guard let value = environment(name), value.hasPrefix("/") else { return nil }
      return value
    }
    if let path = environment("AZSIM_STATE"), !path.isEmpty {
      self.init(path: path)
    } else if let state = folder("XDG_STATE_HOME") {
      self.init(path: state + "/azsim/state.json")
    } else if let home = folder("HOME") {
      self.init(path: home + "/.local/state/azsim/state.json")
    } else {
      return nil
    }
  }

  /// The folder that azsim may write in.
  package var folder: String { Files.parent(of: path) }

  /// Why the state cannot be used.
  package enum Failure: Error, Sendable, Equatable {
    case unreadable(StateError)
    case held(by: Int?)
    case system(SystemError)
  }

  /// Takes the lock that every command holds from reading to writing.
  package func lock() throws(Failure) -> FileLock {
    do throws(SystemError) { try Files.makeFolder(folder) } catch { throw .system(error) }
    do throws(FileLock.Refusal) {
      return try FileLock(path: path + ".lock", waitingUpTo: lockSeconds)
    } catch {
      switch error {
      case .held(let holder): throw .held(by: holder)
      case .system(let error): throw .system(error)
      }
    }
  }

  /// The bytes of the state; `nil` when there is none yet.
  package func read() throws(Failure) -> [UInt8]? {
    do throws(SystemError) { return try Files.read(path) } catch { throw .system(error) }
  }

  /// Moves the state aside, under its name with `.previous` behind it.
  package func keepPrevious() throws(Failure) {
    do throws(SystemError) {
      try Files.makeFolder(folder)
      try Files.move(path, to: path + ".previous")
    } catch {
      throw .system(error)
    }
  }

  /// Replaces the state, whole or not at all.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(SystemError) { try Files.replace(path, with: bytes) } catch { throw .system(error) }
  }
}
