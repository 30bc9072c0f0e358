import KubernetesValues
import Testing

struct ShellLineTests {
    @Test(
        "Splits a command that was given as one line",
        arguments: [
            ("npm start", ["npm", "start"]), ("  a  b ", ["a", "b"]),
            ("sh -c 'echo hi there'", ["sh", "-c", "echo hi there"]),
            ("a \"\" c", ["a", "", "c"]), ("a\tb", ["a", "b"]), ("run --to=$(HOST) x", ["run", "--to=$(HOST)", "x"]),
            ("a='b c'd e", ["a=b cd", "e"]),
        ])
    func splits(line: String, words: [String]) throws {
        let found = try #require(ShellLine(in: [line]))
        #expect(found.words == words)
        #expect(found.problem.rule == "shell-line")
    }

    @Test(
        "Gives the line to a shell where only a shell can carry it out",
        arguments: [
            "a && b", "a | b", "a > /dev/null", "echo $HOME", "a; b", "ls *.txt", "it's here", "echo `date` now",
        ])
    func needsShell(line: String) throws {
        #expect(try #require(ShellLine(in: [line])).words == ["sh", "-c", line])
    }

    @Test func `says what to write and where the first space is`() {
        #expect(
            ShellLine(in: ["npm start"])?.problem
                == InvalidValue(
                    rule: "shell-line",
                    reason: "command 'npm start' is one word with spaces in it; write 'npm', 'start'",
                    range: 3..<4
                ))
    }

    @Test(
        "Has nothing against a command in words",
        arguments: [[], ["npm"], ["npm", "start"], ["sh", "-c", "a && b"], ["  "], [""]])
    func accepts(command: [String]) {
        #expect(ShellLine(in: command) == nil)
    }
}
