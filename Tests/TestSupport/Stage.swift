/// How far a program must be compiled before the compiler sees what is wrong with it.
package enum Stage: String, CaseIterable, Sendable {
    /// What an editor shows while the source is typed.
    case typeChecked = "Fixtures"
    /// What is seen once the program is lowered, such as a literal that overflows its type.
    case compiled = "Fixtures/Compiled"

    /// The directory of its fixtures.
    package var directory: String { rawValue }

    package var arguments: [String] {
        switch self {
        case .typeChecked: ["-typecheck"]
        case .compiled: ["-emit-sil", "-o", "/dev/null"]
        }
    }
}
