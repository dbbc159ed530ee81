import Glibc

exit(Conformance.run(Array(CommandLine.arguments.dropFirst())))
