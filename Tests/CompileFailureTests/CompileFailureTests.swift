import Foundation
import TestSupport
import Testing

/// Programs that must not compile, each beside its twin that must.
@Suite struct CompileFailureTests {
    @Test("the compiler says at each mistake what the fixture expects, and nothing else", arguments: Stage.allCases)
    func mistakes(_ stage: Stage) throws {
        let outcome = try Compiler.verify([Fixture.shop] + Fixture.all(stage).map(\.file), stage)
        #expect(outcome.isSuccess, "\(outcome.complaints)")
    }

    @Test("each fixture without its mistake compiles", arguments: Stage.allCases)
    func mended(_ stage: Stage) throws {
        try withTemporaryDirectory { directory in
            let twins = try Fixture.all(stage).map { fixture in
                let twin = directory.appendingPathComponent("\(fixture.name).swift")
                try Data(fixture.mended().utf8).write(to: twin)
                return twin
            }
            let outcome = try Compiler.accept([Fixture.shop] + twins, .compiled)
            #expect(outcome.isSuccess, "\(outcome.complaints)")
        }
    }

    @Test("unusual literals that are right raise no alarm")
    func acceptedLiterals() throws {
        let outcome = try Compiler.accept([Fixture.shop, Fixture.acceptedLiterals], .compiled)
        #expect(outcome.isSuccess, "\(outcome.complaints)")
    }

    @Test("each fixture expects a complaint and has a twin", arguments: try Fixture.all())
    func expectations(_ fixture: Fixture) throws {
        let text = try fixture.text()
        #expect(text.contains("// expected-error") || text.contains("// expected-warning"))
        #expect(try fixture.mended() != text)
    }

    @Test(
        "the runner notices a fixture that is wrong itself",
        arguments: [
            ("compiles", #"let port = WebPort.http  // expected-error{{has no member}}"#, "not produced"),
            ("fails unexpectedly", #"let port = WebPort.grpc"#, "unexpected error produced"),
            (
                "fails for another reason", #"let port = WebPort.grpc  // expected-error{{missing argument}}"#,
                "incorrect message found"
            ),
        ])
    func wrongFixture(_ title: String, _ source: String, _ complaint: String) throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("Wrong.swift")
            try Data(source.utf8).write(to: file)
            let outcome = try Compiler.verify([Fixture.shop, file], .typeChecked)
            #expect(!outcome.isSuccess)
            #expect(outcome.complaints.contains(complaint), "\(outcome.complaints)")
        }
    }
}
