import Glibc
import World

/// The machine that the program runs on.
package enum Machine {
  /// Runs the program as a process: words from the command line, bytes to the streams.
  ///
  /// - Returns: the exit code.
  package static func run() -> Int32 {
    let start = monotonicNanoseconds
    let shell = Shell(outside)
    let ready = monotonicNanoseconds
    let outcome = shell.run(arguments)
    do throws(SystemError) {
      if let candidates = outcome.candidates { try hand(candidates) }
      try Files.writeAll(outcome.errors, to: STDERR_FILENO, "stderr")
      try Files.writeAll(outcome.output, to: STDOUT_FILENO, "stdout")
      if let timing = outcome.timing {
        let line = timing.line(initialNanoseconds: ready - start, nanoseconds: monotonicNanoseconds - start)
        try Files.writeAll(line, to: STDERR_FILENO, "stderr")
      }
    } catch {
      // Who closed the stream does not want to hear of it.
      return outcome.exitCode == 0 ? 1 : outcome.exitCode
    }
    return outcome.exitCode
  }

  /// Hands candidates to the shell's hook: into the file that it names, else to descriptor 8 (behaviour.md §13).
  private static func hand(_ candidates: [UInt8]) throws(SystemError) {
    if let path = getenv("_ARGCOMPLETE_STDOUT_FILENAME") {
      try Files.overwrite(String(cString: path), with: candidates)
    } else {
      try Files.writeAll(candidates, to: 8, "descriptor 8")
    }
  }

  /// The largest file that a command line may name: 64 MiB.
  private static let fileLimit = 1 << 26

  private static var monotonicNanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static var workingFolder: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&path, path.count) != nil else { return nil }
    return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static var variables: [(name: String, value: String)] {
    var variables: [(name: String, value: String)] = []
    var entry = environ
    while let text = entry.pointee {
      let bytes = UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
      if let sign = bytes.firstIndex(of: UInt8(ascii: "=")) {
        variables.append(
          (String(decoding: bytes[..<sign], as: UTF8.self), String(decoding: bytes[(sign + 1)...], as: UTF8.self)))
      }
      entry += 1
    }
    return variables
  }

  private static var arguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        Array(UnsafeBufferPointer(start: word, count: strlen(word))).map { UInt8(bitPattern: $0) }
      }
    }
  }

  private static var outside: Shell.Outside {
    Shell.Outside(
      environment: { name in getenv(name).map { String(cString: $0) } },
      variables: { variables },
      workingFolder: { workingFolder },
      readFile: { path in
        do throws(SystemError) { return try Files.read(path, limit: fileLimit) } catch { return nil }
      },
      listFolder: { Files.completions(in: $0) },
      readStandardInput: {
        do throws(SystemError) { return try Files.readAll(STDIN_FILENO, "stdin") } catch { return nil }
      },
      append: { (bytes, path) throws(SystemError) in try Files.append(bytes, to: path) },
      write: { (bytes, path) throws(SystemError) in try Files.overwrite(path, with: bytes) },
      ask: { question in
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        do throws(SystemError) { try Files.writeAll(Array(question.utf8), to: STDOUT_FILENO, "stdout") } catch {
          return nil
        }
        return readLine()
      },
      wallTime: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return VirtualTime(secondsSince1970: time.tv_sec).adding(ticks: Int64(time.tv_nsec) / 100)
      },
      program: {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        return count > 0 ? String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : "azsim"
      },
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorIsTerminal: isatty(STDERR_FILENO) == 1)
  }
}
