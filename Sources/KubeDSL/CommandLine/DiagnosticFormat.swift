internal import ArgumentParser

/// How findings are reported.
enum DiagnosticFormat: String, WordArgument {
    /// Lines like the compiler's.
    case text
    /// One JSON document for scripts.
    case json
    /// The format of code scanning tools: [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
    case sarif
}
