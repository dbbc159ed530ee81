import Glibc
import World

/// The machine that the program runs on.
package enum Machine {
  /// Runs the program as a process: words from the command line, bytes to the streams.
  ///
  /// - Returns: the exit code.
  package static func run() -> Int32 {
    let outcome = Shell(outside).run(arguments)
    do throws(SystemError) {
      if let candidates = outcome.candidates { try hand(candidates) }
      try Files.writeAll(outcome.errors, to: STDERR_FILENO, "stderr")
      try Files.writeAll(outcome.output, to: STDOUT_FILENO, "stdout")
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
      readFile: { path in
        do throws(SystemError) { return try Files.read(path) } catch { return nil }
      },
      listFolder: { Files.completions(in: $0) },
      readStandardInput: {
        do throws(SystemError) { return try Files.readAll(STDIN_FILENO, "stdin") } catch { return nil }
      },
      append: { (bytes, path) throws(SystemError) in try Files.append(bytes, to: path) },
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
