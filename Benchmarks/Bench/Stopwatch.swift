import Glibc

/// Runs programs and measures how long they take.
struct Stopwatch {
  /// Variables for the programs that are run.
  let environment: [String]

  /// Why a program could not be measured.
  struct Failure: Error {
    let command: String
    let status: Int32
  }

  /// Milliseconds that one run takes, from start to end; its output is thrown away.
  func once(_ words: [String], expecting wanted: Int32 = 0) throws(Failure) -> Double {
    let start = Self.now()
    let status = spawn(words)
    let end = Self.now()
    guard status == wanted else { throw Failure(command: words.joined(separator: " "), status: status) }
    return (end - start) * 1000
  }

  /// The median of several runs, in milliseconds.
  func median(of count: Int, _ words: [String]) throws(Failure) -> Double {
    var times: [Double] = []
    for _ in 0..<count { times.append(try once(words)) }
    return times.sorted()[count / 2]
  }

  /// The largest memory of any program run so far, in MB.
  var peakMemory: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1000
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  func spawn(_ words: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer {
      for word in arguments + variables { free(word) }
    }
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, &variables) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }
}
