/// How far a program must be compiled before the compiler sees what is wrong with it.
enum Stage: String, CaseIterable {
    /// What an editor shows while the source is typed.
    case typeChecked = "Fixtures"
    /// What is seen once the program is lowered, such as a literal that overflows its type.
    case compiled = "Fixtures/Compiled"

    /// The directory of its fixtures.
    var directory: String { rawValue }

    var arguments: [String] {
        switch self {
        case .typeChecked: ["-typecheck"]
        case .compiled: ["-emit-sil", "-o", "/dev/null"]
        }
    }
}
