import SwiftDiagnostics
import SwiftSyntaxMacrosGenericTestSupport
import Testing

struct CheckedMacroTests {
    @Test func `reports all mistakes of a declaration at once, in their order, and adds nothing`() {
        let body = """
            extension TodoApp {
                enum BackendPort: Int, ContainerPort {
                    case http = 0
                }

                var backend: Deployment<BackendPort> {
                    Deployment("Backend", replicas: 2, user: 0) {
                        Container("backend", image: "todo:latest", ports: BackendPort.self, resources: resources)
                            .scratch("tmp")
                    }
                }
            }
            """
        expectExpansion(
            of: "@Checked\n" + body, to: body,
            diagnostics: [
                DiagnosticSpec(
                    message: "port '0' must be between 1 and 65535 [port-number]", line: 4, column: 21),
                DiagnosticSpec(
                    message: "name 'Backend' must not contain 'B'; use lower-case letters, digits and '-' [dns-label]",
                    line: 8, column: 21, fixIts: [FixItSpec(message: "write 'backend'")]),
                DiagnosticSpec(
                    message: "user '0' is root; use a number from 1 to 2147483647, such as 10001 [user-id]",
                    line: 8, column: 50),
                DiagnosticSpec(
                    message: "image 'todo:latest' must not use tag 'latest'; pin a version or a digest [image-tag]",
                    line: 9, column: 47),
                DiagnosticSpec(
                    message: "path 'tmp' must start with '/' [absolute-path]", line: 10, column: 27,
                    fixIts: [FixItSpec(message: "write '/tmp'")]),
            ],
            fixed: "@Checked\n"
                + body.replacing("\"Backend\"", with: "\"backend\"").replacing("\"tmp\"", with: "\"/tmp\""))
    }

    @Test func `leaves a checked type within to its own check`() {
        expectExpansion(
            of: """
                @Checked struct A {
                    @Checked enum P: Int, ContainerPort {
                        case http = 0
                    }
                }
                """,
            to: """
                struct A {
                    enum P: Int, ContainerPort {
                        case http = 0
                    }
                }
                """,
            diagnostics: [
                DiagnosticSpec(message: "port '0' must be between 1 and 65535 [port-number]", line: 3, column: 21)
            ])
    }

    @Test func `points at the literal where escapes keep text and source apart`() {
        let body = #"""
            struct A {
                let x = Namespace("todo\u{5F}app")
            }
            """#
        expectExpansion(
            of: "@Checked " + body, to: body,
            diagnostics: [
                DiagnosticSpec(
                    message: "name 'todo_app' must not contain '_'; use lower-case letters, digits and '-' [dns-label]",
                    line: 2, column: 23, fixIts: [FixItSpec(message: "write 'todo-app'")])
            ],
            fixed: "@Checked " + body.replacing(#"\u{5F}"#, with: "-"))
    }

    @Test func `finds a credential on the line that it is on`() {
        let body = #"""
            struct A {
                let text = """
                    key:
                    glpat-0123456789abcdefghij
                    """
            }
            """#
        expectExpansion(
            of: "@Checked " + body, to: body,
            diagnostics: [
                DiagnosticSpec(
                    message: "text must not contain a GitLab token; take it from a secret's key [credential]",
                    line: 4, column: 9)
            ])
    }

    @Test(
        "Says where it belongs",
        arguments: ["protocol P {}", "func f() {}", "let x = 1", "typealias T = Int"])
    func misuse(declaration: String) {
        expectExpansion(
            of: "@Checked \(declaration)", to: declaration,
            diagnostics: [
                DiagnosticSpec(
                    message: "'@Checked' must be on a struct, an enum, a class or an extension [checked-placement]",
                    line: 1, column: 1)
            ])
    }

    @Test(
        "Is at home on types and extensions",
        arguments: ["struct S {}", "enum E {}", "final class C {}", "actor A {}", "extension X {}"])
    func use(declaration: String) {
        expectExpansion(of: "@Checked \(declaration)", to: declaration)
    }
}
