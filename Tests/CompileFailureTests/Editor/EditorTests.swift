import Testing

/// What an editor shows while the example is edited, by the toolchain's own language server.
@Suite struct EditorTests {
    private let file = "Backend.swift"

    @Test func `a bad literal is underlined, and the fix-it writes the good one`() throws {
        let original = try Editor.text(of: file)
        var lines = SourceLines(text: original)
        let name = try #require(lines.range(of: #""backend","#))
        lines.replace(name, with: #""Backend","#)
        try Editor.open { editor in
            try editor.type(lines.text, into: file)
            let diagnostics = try editor.diagnostics(in: file)
            try #require(diagnostics.count == 1, "\(diagnostics)")
            #expect(diagnostics[0].severity == 1)
            #expect(diagnostics[0].message.contains("must not contain 'B'"))
            #expect(diagnostics[0].message.contains("[dns-label]"))
            #expect(diagnostics[0].range == lines.range(of: #""Backend""#))

            let fixIts = try editor.fixIts(for: diagnostics[0], in: file)
            try #require(fixIts.count == 1 && fixIts[0].edits.count == 1, "\(fixIts)")
            lines.replace(fixIts[0].edits[0].range, with: fixIts[0].edits[0].newText)
            #expect(lines.text == original)
        }
    }

    @Test func `a port that the container lacks is underlined`() throws {
        var lines = SourceLines(text: try Editor.text(of: file))
        let port = try #require(lines.range(of: #"on: .http), within"#))
        lines.replace(port, with: "on: .grpc), within")
        try Editor.open { editor in
            try editor.type(lines.text, into: file)
            let diagnostics = try editor.diagnostics(in: file)
            try #require(diagnostics.count == 1, "\(diagnostics)")
            #expect(diagnostics[0].message.contains("'BackendPort') has no member 'grpc'"))
            #expect(diagnostics[0].range.start.line == lines.range(of: ".grpc")?.start.line)
        }
    }

    @Test func `completion offers the container's own ports and no other enum's cases`() throws {
        let text = try Editor.text(of: file)
        let port = try #require(SourceLines(text: text).range(of: #"on: ."#))
        try Editor.open { editor in
            try editor.type(text, into: file)
            let offers = try editor.completions(at: port.end, in: file)
            #expect(offers.filter(\.isEnumCase).map(\.label) == ["http"])
        }
    }

    @Test func `the example as it is has nothing underlined`() throws {
        try Editor.open { editor in
            try editor.type(Editor.text(of: file), into: file)
            #expect(try editor.diagnostics(in: file).map(\.message) == [])
        }
    }
}
