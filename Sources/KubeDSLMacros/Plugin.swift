import SwiftCompilerPlugin
import SwiftSyntaxMacros

/// The macros that the compiler finds in this target.
@main
struct Plugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [CheckedMacro.self, EnvironmentsMacro.self]
}
