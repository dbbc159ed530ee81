import Glibc

/// `bench [AZ]`: prints how long commands take, as ratios to a program that does nothing, measured in the same run.
///
/// With the path of a real `az` behind it, a command that `az` answers without a network is measured beside ours.
@main
struct Bench {
  let root: String
  let programs: String
  static func main() {
    do throws(Stopwatch.Failure) {
      try Bench().run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("'\(error.command)' ended with \(error.status)")
      exit(1)
    }
  }

  init() throws(Stopwatch.Failure) {
    let own = CommandLine.arguments[0]
    programs = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    var template = Array("/tmp/azsim-bench-XXXXXX".utf8CString)
    root = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  private var azsim: String { "\(programs)/azsim" }
  private var nothing: String { "\(programs)/nothing" }

  func run(_ arguments: [String]) throws(Stopwatch.Failure) {
    let floor = try Stopwatch(environment: []).median(of: 200, [nothing])
    print(
      "A program that does nothing takes \(Text.number(floor)) ms (median of 200). Each row runs it in turn with the command,"
    )
    print("so that whatever else the machine does weighs on both; a floor is what it took then.\n")
    try small()
    try growth()
    try rollouts()
    if let az = arguments.first { try real(az) }
    remove(root)
  }

  // MARK: - A lab: 3 sets of 10

  private func small() throws(Stopwatch.Failure) {
    let empty = Yard("empty", in: root, program: azsim)
    row("with no state", "goal: 2 floors")
    try row("  help (vmss create --help)", empty, 100, "vmss create --help")
    try row("  read (group list)", empty, 100, "group list")
    let lab = Yard("lab", in: root, program: azsim)
    try lab.build(sets: 3, instances: 10)
    let size = lab.stateSize
    row("lab: 3 sets of 10, settled, \(Text.number(size * 1000, 0)) KB", "goal: 3 floors")
    for words in ["group show -n rg", "vmss show -g rg -n web0", "vmss list-instances -g rg -n web0"] {
      try row("  \(words)", lab, 100, words)
    }
    let write = DurableWrite(folder: lab.folder).median(of: 50, bytes: Int(size * 1e6))
    row("change: a read and one durable write (\(Text.number(write)) ms here)", "goal: 3 floors + that")
    try row("  vmss update --set tags.a=b", lab, 50, "vmss update -g rg -n web0 --set tags.a=b")
    try lab.run("clock --step 1 -o none")
    try lab.run("vmss update -g rg -n web1 --set sku.name=Standard_D4s_v5 -o none")
    try row("  poll while moving", lab, 50, "vmss rolling-upgrade get-latest -g rg -n web1")
    print("  memory: at most \(Text.number(lab.watch.peakMemory, 1)) MB (goal: 20 MB)\n")
  }

  // MARK: - Growth

  private func growth() throws(Stopwatch.Failure) {
    print("growth, in ms (goals at 100 x 1000: reads 100, changes 200)")
    print(Text.line(["sets x instances", "state MB", "vmss show", "list-instances", "tags change", "poll moving"]))
    for sets in [1, 10, 100] {
      for instances in [10, 100, 1000] {
        let yard = Yard("g\(sets)x\(instances)", in: root, program: azsim)
        try yard.build(sets: sets, instances: instances)
        let show = try yard.median(of: 11, "vmss show -g rg -n web0")
        let list = try yard.median(of: 5, "vmss list-instances -g rg -n web0")
        let change = try yard.median(of: 5, "vmss update -g rg -n web0 --set tags.a=b")
        try yard.run("clock --step 1 -o none")
        try yard.run("vmss update -g rg -n web0 --set sku.name=Standard_D4s_v5 -o none")
        let poll = try yard.median(of: 5, "vmss rolling-upgrade get-latest -g rg -n web0")
        print(
          Text.line(
            ["\(sets) x \(instances)", Text.number(yard.stateSize)]
              + [show, list, change, poll].map { Text.number($0, 1) }))
        remove(yard.folder)
      }
    }
    print("")
  }

  private func rollouts() throws(Stopwatch.Failure) {
    print("a rollout ticked from start to end (goal at 1000: 200 ms)")
    for instances in [10, 100, 1000] {
      let yard = Yard("r\(instances)", in: root, program: azsim)
      try yard.build(sets: 1, instances: instances)
      try yard.run("vmss update -g rg -n web0 --set sku.name=Standard_D4s_v5 -o none")
      let time = try yard.run("tick --until completed")
      print(Text.padded("  \(instances) instances", 60) + Text.number(time, 1) + " ms")
    }
    print("")
  }

  private func real(_ az: String) throws(Stopwatch.Failure) {
    let watch = Stopwatch(environment: ["HOME=\(root)", "PATH=/usr/bin:/bin", "AZURE_CORE_COLLECT_TELEMETRY=0"])
    let theirs = try watch.median(of: 5, [az, "vmss", "show", "--help"])
    let ours = try watch.median(of: 50, [azsim, "vmss", "show", "--help"])
    print(
      "the real az takes \(Text.number(theirs, 0)) ms for 'vmss show --help', \(Text.number(theirs / ours, 0)) times as long"
    )
  }

  // MARK: - Printing

  private func row(_ name: String, _ note: String) { print(Text.padded(name, 60) + note) }

  /// Measures a command in turn with the program that does nothing.
  private func row(_ name: String, _ yard: Yard, _ count: Int, _ words: String) throws(Stopwatch.Failure) {
    let (time, floor) = try yard.median(of: count, words, inTurnWith: nothing)
    print(Text.padded(name, 60) + Text.number(time) + " ms  " + Text.number(time / floor, 1) + " floors")
  }

  private func remove(_ folder: String) {
    _ = Stopwatch(environment: []).spawn(["/bin/rm", "-rf", folder])
  }
}

/// Numbers and columns.
enum Text {
  static func number(_ value: Double, _ digits: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    guard digits > 0 else { return "\(whole)" }
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }

  static func line(_ cells: [String]) -> String {
    cells.map { padded($0, 17) }.joined()
  }
}
