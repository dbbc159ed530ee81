import Grammar
import Lesson
import Rehearsal
import World

/// The world between reading and writing it: locked, so that no other command comes between.
struct WorldStore: ~Copyable {
  let file: StateFile
  private let lock: FileLock?
  private let bytes: [UInt8]?

  /// Locks and reads the state.
  static func open(_ file: StateFile) throws(CommandError) -> WorldStore {
    do throws(StateFile.Failure) {
      let lock = try lock(file)
      let bytes = try file.read()
      return WorldStore(file: file, lock: lock, bytes: bytes)
    } catch {
      throw CommandError(error, file)
    }
  }

  private init(file: StateFile, lock: consuming FileLock?, bytes: [UInt8]?) {
    self.file = file
    self.lock = lock
    self.bytes = bytes
  }

  /// The world that the state holds; a new one when there is no state yet.
  func world(_ strictness: Strictness) throws(CommandError) -> World {
    var world = World()
    if let bytes {
      do throws(StateError) { world = try World(stateText: bytes) } catch {
        throw CommandError(.unreadable(error), file)
      }
    }
    world.strictness = strictness
    return world
  }

  /// Writes the world, unless it is as it was.
  consuming func save(_ world: World) throws(CommandError) {
    try check(world)
    let text = world.stateText
    guard text != bytes else { return }
    do throws(StateFile.Failure) { try file.write(text) } catch { throw CommandError(error, file) }
  }

  /// Refuses to go on with a world of which some part turned out to be unreadable.
  borrowing func check(_ world: World) throws(CommandError) {
    if let damage = world.fleets.damage { throw CommandError(.unreadable(damage), file) }
  }

  /// The lock; `nil` where the folder cannot be written, in which case nothing can change under our hands either.
  private static func lock(_ file: StateFile) throws(StateFile.Failure) -> FileLock? {
    do throws(StateFile.Failure) {
      return try file.lock()
    } catch .system(let error) where error.isReadOnly {
      return nil
    }
  }
}
