import FuzzTargets

// Invents inputs for one target until the time is over: see the README. The first argument names the target.

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ argc: UnsafeMutablePointer<CInt>,
  _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)
guard let target else {
  fatalError("name one of: " + FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))
}

let chosen = target

@c(LLVMFuzzerTestOneInput) public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  do {
    _ = try chosen.run(bytes)
  } catch {
    fatalError("\(error)")
  }
  return 0
}

var argc = CommandLine.argc - 1
var argv = CommandLine.unsafeArgv + 1
_ = runDriver(&argc, &argv, fuzzOne)
