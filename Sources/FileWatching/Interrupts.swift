internal import CWatch

/// Ctrl-C as something to wait for.
package enum Interrupts {
  /// From now on the first Ctrl-C makes this descriptor readable instead of ending the program.
  package static func descriptor() -> Int32 { cwa_interrupts() }
}
