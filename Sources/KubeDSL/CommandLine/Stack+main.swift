internal import ArgumentParser
internal import Foundation

extension Stack {
    /// What `swift run` calls the executable, which may be named otherwise than the stack's type.
    static var executableName: String {
        let path = CommandLine.arguments.first ?? ""
        let name = URL(fileURLWithPath: path).lastPathComponent
        return path.isEmpty ? typeName : name.hasSuffix(".exe") ? String(name.dropLast(4)) : name
    }

    /// The command line of the stack's executable: `render`, `check`, `diff`, `list`, `graph`,
    /// `guide`, `explain`.
    ///
    /// Exit status 0 when all is well, 1 when something is wrong with the stack or the output, 2 for wrong usage.
    public static func main() {
        do {
            var command = try StackCommand<Self>.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            StandardError.write(failure.message)
            exit(1)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            guard StackCommand<Self>.exitCode(for: error).isSuccess else {
                let unknown = StackCommand<Self>.unknownCommand(in: Array(CommandLine.arguments.dropFirst()))
                StandardError.write(StackCommand<Self>.fullMessage(for: unknown ?? error))
                exit(2)
            }
            print(StackCommand<Self>.fullMessage(for: error))
        }
    }
}
