import Foundation
import ManifestReading
import Testing

@Suite("What cannot be read is one error with file, line and column")
struct ReadingErrorTests {
    @Test(
        "in a document",
        arguments: [
            ("a: 1\n\tb: 2\n", "2:1", "a tab stands where YAML takes spaces; indent with spaces"),
            ("a: 1\nb: 1\na: 2\n", "1:1", "key 'a' is set twice in this mapping; keep one of them"),
            ("x:\n  - 1: a\n    '1': b\n", "2:5", "key '1' is set twice in this mapping; keep one of them"),
            ("a: *missing\n", "1:4", "found undefined alias"),
            (
                "a: [1, 2\nb: 3\n", "2:2",
                "did not find expected ',' or ']' while parsing a flow sequence, which starts on line 1"
            ),
            ("a: b: c\n", "1:5", "mapping values are not allowed in this context"),
            (
                "a: 'open\n", "2:1",
                "found unexpected end of stream while scanning a quoted scalar, which starts on line 1"
            ),
            ("a: 1\nb: \u{1}\n", "2:4", "control characters are not allowed"),
            ("a: .inf\n", "1:4", "the API has no number '.inf'"),
            ("a: !!binary aGk=\n", "1:4", "the tag 'tag:yaml.org,2002:binary' means nothing to the API; leave it out"),
            ("a: !!int x\n", "1:4", "'x' is no integer, as its tag says"),
            ("? [a]\n: 1\n", "1:3", "a key is text, not a collection"),
            ("null: 1\n", "1:1", "a key cannot be null; put it in quotes"),
            ("a: 1\nb:\n  <<: 3\n", "3:7", "'<<' merges a mapping or a sequence of mappings"),
        ])
    func documents(text: String, place: String, message: String) {
        expect("stack.yaml:\(place): error: \(message)") { try ManifestReader.documents(in: text, file: "stack.yaml") }
    }

    @Test(
        "in an object",
        arguments: [
            ("- 1\n", "1:1", "a manifest is a mapping with 'apiVersion', 'kind' and 'metadata', not a sequence"),
            ("# none\nkind: Service\n", "2:1", "this document has no 'apiVersion'; every manifest has one"),
            ("apiVersion: v1\n", "1:1", "this document has no 'kind'; every manifest has one"),
            ("apiVersion: v1\nkind:\n", "1:1", "this document has no 'kind'; every manifest has one"),
            (
                "apiVersion: v1\nkind: Service\nmetadata:\n  labels: {}\n", "3:1",
                "Service has no 'metadata.name'; without it nothing can be applied or compared"
            ),
            ("apiVersion: v1\nkind: yes\n", "2:1", "'kind' is text, not a boolean; put it in quotes"),
            (
                "apiVersion: v1\nkind: Service\nmetadata:\n  name: 12\n", "4:3",
                "'metadata.name' is text, not a number; put it in quotes"
            ),
            ("apiVersion: v1\nkind: List\nitems: 3\n", "3:1", "'items' of a List is a sequence of manifests"),
            (
                "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod}\n- 7\n", "4:3",
                "Pod has no 'metadata.name'; without it nothing can be applied or compared"
            ),
        ])
    func objects(text: String, place: String, message: String) {
        expect("stack.yaml:\(place): error: \(message)") { try ManifestReader.objects(in: text, file: "stack.yaml") }
    }

    @Test("aliases of aliases do not fill the memory")
    func aliasBomb() {
        let lines = (1...30).map {
            "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]"
        }
        let text = (["a0: &a0 lol"] + lines).joined(separator: "\n")
        #expect { try ManifestReader.documents(in: text, file: "a.yaml") } throws: { error in
            "\(error)".hasSuffix("aliases make this document more than ten times as long; write them out")
        }
    }

    @Test("merges of merges do not take forever")
    func mergeChain() {
        let lines = (1...2000).map { "a\($0): &a\($0) {<<: *a\($0 - 1), x\($0): 1}" }
        let text = (["a0: &a0 {x0: 1}"] + lines).joined(separator: "\n")
        #expect { try ManifestReader.documents(in: text, file: "a.yaml") } throws: { error in
            "\(error)".hasSuffix("aliases make this document more than ten times as long; write them out")
        }
    }

    @Test("nesting deeper than any manifest's is refused")
    func deepNesting() {
        let text = String(repeating: "[", count: 100_000)
        // With the stack of a program: on macOS the threads that run tests have a sixteenth of it.
        nonisolated(unsafe) var refusal: (any Error)?
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            do { _ = try ManifestReader.documents(in: text, file: "a.yaml") } catch { refusal = error }
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
        done.wait()
        #expect(refusal is ReadingError)
    }

    private func expect(_ message: String, _ body: () throws -> [ManifestDocument]) {
        do {
            let documents = try body()
            Issue.record("read as \(documents.map(\.node))")
        } catch {
            #expect("\(error)" == message)
        }
    }
}
