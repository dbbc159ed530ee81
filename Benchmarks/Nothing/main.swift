import Glibc

// The floor: a static program that does nothing. Everything is measured against it.
exit(0)
