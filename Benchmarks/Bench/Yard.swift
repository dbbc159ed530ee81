import Glibc

/// One world to measure in, kept in a folder of its own.
struct Yard {
  let folder: String
  let program: String
  let watch: Stopwatch

  init(_ name: String, in root: String, program: String) {
    folder = "\(root)/\(name)"
    self.program = program
    mkdir(folder, 0o700)
    watch = Stopwatch(environment: ["AZSIM_STATE=\(folder)/state.json", "HOME=\(folder)", "PATH=/usr/bin:/bin"])
  }

  /// Runs a command once, in milliseconds.
  @discardableResult
  func run(_ words: String) throws(Stopwatch.Failure) -> Double { try watch.once(line(words)) }

  /// The median of several runs, in milliseconds.
  func median(of count: Int, _ words: String) throws(Stopwatch.Failure) -> Double {
    try watch.median(of: count, line(words))
  }

  /// The medians of several runs of a command and of another program, run in turn.
  func median(
    of count: Int, _ words: String, inTurnWith other: String
  ) throws(Stopwatch.Failure) -> (command: Double, other: Double) {
    var times: [Double] = []
    var others: [Double] = []
    for _ in 0..<count {
      others.append(try watch.once([other]))
      times.append(try run(words))
    }
    return (times.sorted()[count / 2], others.sorted()[count / 2])
  }

  /// Makes a group and scale sets in it that report health and roll.
  func build(sets: Int, instances: Int) throws(Stopwatch.Failure) {
    try run("group create -n rg -l eastus -o none")
    for set in 0..<sets {
      try run(
        "vmss create -g rg -n web\(set) --orchestration-mode Uniform --image Ubuntu2204 --instance-count \(instances) "
          + "--admin-username azureuser --generate-ssh-keys --upgrade-policy-mode Rolling --single-placement-group false "
          + "-o none")
    }
    try run("tick --until settled -o none")
  }

  /// Size of the state file in MB.
  var stateSize: Double {
    var status = stat()
    return stat("\(folder)/state.json", &status) == 0 ? Double(status.st_size) / 1e6 : 0
  }

  private func line(_ words: String) -> [String] {
    [program] + words.split(separator: " ").map(String.init)
  }
}
