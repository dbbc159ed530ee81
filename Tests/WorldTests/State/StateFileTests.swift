import Foundation
import Glibc
import Testing
import World

@Suite struct StateFileTests {
  /// A folder of its own, taken away afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "azsim-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(arguments: [
    (["AZSIM_STATE": "/a/b.json", "HOME": "/h"], "/a/b.json"),
    (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/azsim/state.json"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/azsim/state.json"),
    (["AZSIM_STATE": "", "HOME": "/h"], "/h/.local/state/azsim/state.json"),
  ]) func `lies where the environment says`(environment: [String: String], path: String) {
    #expect(StateFile { environment[$0] }?.path == path)
    #expect(StateFile { _ in nil } == nil)
  }

  @Test func `is private to the user`() throws {
    try inFolder { folder in
      let file = StateFile(path: "\(folder)/deep/er/state.json")
      let lock = try file.lock()
      try file.write([1, 2, 3])
      #expect(try file.read() == [1, 2, 3])
      var status = stat()
      #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
      #expect(stat("\(folder)/deep/er", &status) == 0 && status.st_mode & 0o777 == 0o700)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/deep/er").sorted() == [
          "state.json", "state.json.lock",
        ])
      lock.release()
    }
  }

  @Test func `nothing there is nothing, not an error`() throws {
    #expect(try StateFile(path: "/nonexistent/none.json").read() == nil)
  }

  @Test func `a failed write leaves the old state`() throws {
    try inFolder { folder in
      let file = StateFile(path: "\(folder)/state.json")
      try file.lock().release()
      try file.write([1])
      // A folder in the place of the new file makes the write fail, also for root.
      try FileManager.default.createDirectory(
        atPath: "\(folder)/state.json.\(getpid()).new", withIntermediateDirectories: false)
      #expect(throws: StateFile.Failure.self) { try file.write([2]) }
      #expect(try file.read() == [1])
    }
  }

  @Test func `the lock keeps others out and names who holds it`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let path = "\(folder)/x.lock"
      let lock = try FileLock(path: path, waitingUpTo: 0)
      #expect(throws: FileLock.Refusal.held(by: Int(getpid()))) { try FileLock(path: path, waitingUpTo: 0).release() }
      lock.release()
      try FileLock(path: path, waitingUpTo: 0).release()
    }
  }

  @Test func `reads files longer than they say`() throws {
    #expect(try Files.read("/proc/self/status")?.isEmpty == false)
    #expect(throws: SystemError(call: "read", path: "/", number: EISDIR)) { try Files.read("/") }
  }
}
