import SwiftDiagnostics
import SwiftSyntaxMacrosGenericTestSupport
import Testing

struct EnvironmentsMacroTests {
    @Test func `adds a function with a label for each case, and the conformances`() {
        expectExpansion(
            of: """
                @Environments enum Environment: String {
                    case dev, staging, prod
                }
                """,
            to: """
                enum Environment: String {
                    case dev, staging, prod

                    /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                    func callAsFunction<Value>(dev: @autoclosure () -> Value, staging: @autoclosure () -> Value, prod: @autoclosure () -> Value) -> Value {
                        switch self {
                        case .dev:
                            dev()
                        case .staging:
                            staging()
                        case .prod:
                            prod()
                        }
                    }
                }

                extension Environment: CaseIterable, Sendable {
                }
                """)
    }

    @Test(
        "Gives the function the enum's own access",
        arguments: [
            ("public enum", "public func"), ("package enum", "package func"), ("fileprivate enum", "func"),
            ("private enum", "func"), ("internal enum", "func"), ("enum", "func"),
        ])
    func access(declaration: String, function: String) {
        expectExpansion(
            of: """
                @Environments \(declaration) E: String {
                    case dev
                }
                """,
            to: """
                \(declaration) E: String {
                    case dev

                    /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                    \(function) callAsFunction<Value>(dev: @autoclosure () -> Value) -> Value {
                        switch self {
                        case .dev:
                            dev()
                        }
                    }
                }

                extension E: CaseIterable, Sendable {
                }
                """)
    }

    @Test func `takes the access of a public extension, and names that are keywords`() {
        expectExpansion(
            of: """
                public extension App {
                    @Environments enum E: String {
                        case `default`
                    }
                }
                """,
            to: """
                public extension App {
                    enum E: String {
                        case `default`

                        /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                        public func callAsFunction<Value>(`default`: @autoclosure () -> Value) -> Value {
                            switch self {
                            case .`default`:
                                `default`()
                            }
                        }
                    }
                }

                extension App.E: CaseIterable, Sendable {
                }
                """)
    }

    @Test("Says that it belongs on an enum", arguments: ["struct", "final class", "actor"])
    func onlyEnums(kind: String) {
        expectExpansion(
            of: "@Environments \(kind) E {}", to: "\(kind) E {}",
            diagnostics: [
                DiagnosticSpec(
                    message: "'@Environments' must be on an enum with a case for each environment "
                        + "[environments-placement]",
                    line: 1, column: 1)
            ])
    }

    @Test func `needs a case, and adds a place for one`() {
        expectExpansion(
            of: "@Environments enum E {}",
            to: """
                enum E {}

                extension E: CaseIterable, Sendable {
                }
                """,
            diagnostics: [
                DiagnosticSpec(
                    message: "'E' has no cases; each environment is one [environments-cases]", line: 1, column: 20,
                    fixIts: [FixItSpec(message: "add a case")])
            ],
            fixed: "@Environments enum E { case <#environment#>}")
    }

    @Test func `refuses values in cases, removes them, and stays usable`() {
        expectExpansion(
            of: """
                @Environments enum E {
                    case dev, prod(region: String)
                }
                """,
            to: """
                enum E {
                    case dev, prod(region: String)

                    /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                    func callAsFunction<Value>(dev: @autoclosure () -> Value, prod: @autoclosure () -> Value) -> Value {
                        switch self {
                        case .dev:
                            dev()
                        case .prod:
                            prod()
                        }
                    }

                    static var allCases: [Self] {
                        []
                    }
                }

                extension E: CaseIterable, Sendable {
                }
                """,
            diagnostics: [
                DiagnosticSpec(
                    message: "environment 'prod' must not carry values; there would be no list of all environments "
                        + "[environments-payload]",
                    line: 2, column: 15, fixIts: [FixItSpec(message: "remove the values of 'prod'")])
            ],
            fixed: """
                @Environments enum E {
                    case dev, prod
                }
                """)
    }

    @Test func `refuses cases that depend on the build`() {
        expectExpansion(
            of: """
                @Environments enum E {
                    case prod
                    #if DEBUG
                    case dev
                    #endif
                }
                """,
            to: """
                enum E {
                    case prod
                    #if DEBUG
                    case dev
                    #endif

                    /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                    func callAsFunction<Value>(prod: @autoclosure () -> Value) -> Value {
                        switch self {
                        case .prod:
                            prod()
                        default:
                            prod()
                        }
                    }
                }

                extension E: CaseIterable, Sendable {
                }
                """,
            diagnostics: [
                DiagnosticSpec(
                    message: "an environment must not depend on '#if'; each build would have other environments "
                        + "[environments-conditional]",
                    line: 3, column: 5)
            ])
    }

    @Test func `refuses to be private in a type, where no extension can name it`() {
        expectExpansion(
            of: """
                struct App {
                    @Environments private enum E: String {
                        case dev
                    }
                }
                """,
            to: """
                struct App {
                    private enum E: String {
                        case dev

                        /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
                        func callAsFunction<Value>(dev: @autoclosure () -> Value) -> Value {
                            switch self {
                            case .dev:
                                dev()
                            }
                        }
                    }
                }
                """,
            diagnostics: [
                DiagnosticSpec(
                    message: "'E' must not be private inside another type; the extension that makes it 'CaseIterable' "
                        + "cannot see it [environments-access]",
                    line: 2, column: 19, fixIts: [FixItSpec(message: "make it 'fileprivate'")])
            ],
            fixed: """
                struct App {
                    @Environments fileprivate enum E: String {
                        case dev
                    }
                }
                """)
    }
}
