package import Foundation

/// The toolchain's compiler, set up as it is for a program that uses KubeDSL.
package enum Compiler {
    /// Where the module `KubeDSL` and its macros are.
    package static let moduleArguments: [String] = {
        let products = Products.directory.path
        return [
            "-I", "\(products)/Modules", "-I", products, "-I", yamlHeaders,
            "-load-plugin-executable", "\(Products.executable("KubeDSLMacros-tool"))#KubeDSLMacros",
            "-swift-version", "6",
            "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "MemberImportVisibility",
        ]
    }()

    /// The C module below Yams, which the compiler wants to see in whatever depends on it, however far down.
    private static let yamlHeaders: String = {
        let path = "checkouts/Yams/Sources/CYaml/include"
        var directory = Products.directory
        while directory.path != "/",
            !FileManager.default.fileExists(atPath: directory.appendingPathComponent(path).path)
        {
            directory.deleteLastPathComponent()
        }
        return directory.appendingPathComponent(path).path
    }()

    /// Compiles the files as one program, and succeeds where the compiler says exactly what the files expect of it.
    package static func verify(_ files: [URL], _ stage: Stage) throws -> Outcome {
        // The compiler's own notes point into KubeDSL's sources and macros too; only what it says of the files counts.
        let options = ["-verify", "-verify-ignore-unrelated", "-verify-ignore-macro-note"]
        return try compile(files, stage, options.flatMap { ["-Xfrontend", $0] })
    }

    /// Compiles the files as one program, and succeeds where the compiler has nothing to say.
    package static func accept(_ files: [URL], _ stage: Stage) throws -> Outcome {
        try compile(files, stage, ["-warnings-as-errors"])
    }

    private static func compile(_ files: [URL], _ stage: Stage, _ options: [String]) throws -> Outcome {
        // As one module at once: a compilation for each file would take minutes.
        try run(
            "swiftc",
            stage.arguments + ["-whole-module-optimization", "-parse-as-library", "-module-name", "Shop"]
                + moduleArguments + options + files.map(\.path))
    }
}

extension Outcome {
    /// The errors alone, one a line: the compiler also lists what it does not hold against the files.
    package var complaints: String {
        errors.split(separator: "\n").filter { $0.contains(": error: ") }.joined(separator: "\n")
    }
}
