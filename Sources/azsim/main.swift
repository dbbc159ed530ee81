import Glibc
import Shell

exit(Machine.run())
