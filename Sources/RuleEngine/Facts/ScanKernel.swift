internal import CScan

/// The processor's instructions that bytes are looked at with; what is found is the same with all.
package enum ScanKernel: Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// Those that every processor has.
  case portable
  /// Those of AVX2.
  case avx2
  /// Those of AVX-512, with byte masks and compression.
  case avx512

  /// The best that this processor has.
  package static let best = allCases[Int(scan_best_kernel().rawValue)]

  /// Those that this processor has.
  package static var available: [ScanKernel] {
    Array(allCases.prefix { $0.code.rawValue <= best.code.rawValue })
  }

  var code: scan_kernel {
    switch self {
    case .portable: scan_kernel_portable
    case .avx2: scan_kernel_avx2
    case .avx512: scan_kernel_avx512
    }
  }
}
