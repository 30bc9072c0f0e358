package import ManifestChecks

/// Findings as a person reads them: like the compiler's own, ordered by file and line.
package struct FindingReport {
    package let findings: [Finding]

    /// The same finding in several environments is one that names them.
    package init(_ findings: [Finding]) {
        var merged: [Finding] = []
        var places: [Finding: Int] = [:]
        for finding in findings {
            var key = finding
            key.environments = []
            if let place = places[key] {
                let known = merged[place].environments
                merged[place].environments += finding.environments.filter { !known.contains($0) }
            } else {
                places[key] = merged.count
                merged.append(finding)
            }
        }
        self.findings = merged.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (let first?, let second?) where first != second: first < second
            case (nil, .some): true
            case (.some, nil): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// `path:line:column: error: message [rule]`, a line for each finding and each of its notes.
    package var lines: [String] {
        findings.flatMap { finding in
            let place = finding.location.map { "\($0): " } ?? ""
            let environments = finding.environments.joined(separator: ", ")
            let suffix = environments.isEmpty ? "" : " (in \(environments))"
            return ["\(place)\(finding.severity.rawValue): \(finding.message)\(suffix) [\(finding.rule)]"]
                + finding.notes.map { note in
                    "\((note.location ?? finding.location).map { "\($0): " } ?? "")note: \(note.message)"
                }
        }
    }

    /// `2 errors, 1 warning`; says so when there is nothing.
    package var summary: String {
        let errors = findings.count { $0.severity == .error }
        func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        return "\(counted(errors, "error")), \(counted(findings.count - errors, "warning"))"
    }

    package func print() {
        for line in lines { StandardError.write(line) }
    }
}
