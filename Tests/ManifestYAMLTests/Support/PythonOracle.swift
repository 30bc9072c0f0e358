import Foundation

/// PyYAML as a second reader, in a child process.
struct PythonOracle {
    /// The interpreter: `KUBEDSL_PYTHON`, or that of the `.venv` which `make test` sets up.
    static let interpreter: String =
        ProcessInfo.processInfo.environment["KUBEDSL_PYTHON"]
        ?? URL(filePath: #filePath).appending(path: "../../../../.venv/bin/python").standardizedFileURL.path

    /// Whether the tests with PyYAML run: in CI always, so that they fail where it lacks; elsewhere where it is.
    static let isExpected = ProcessInfo.processInfo.environment["CI"] == "true" || isInstalled

    private static let isInstalled = (try? run(["-c", "import yaml; yaml.CSafeLoader"]))?.status == 0

    /// Reads the YAML stream with the PyYAML class `loader` and compares it with `documents`, JSON of one line each.
    ///
    /// Returns what the comparison printed: the number of documents when all are equal.
    static func compare(_ yaml: [UInt8], with documents: [UInt8], loader: String) throws -> (
        output: String, status: Int32
    ) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yaml-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let yamlFile = folder.appending(path: "documents.yaml")
        let jsonFile = folder.appending(path: "documents.json")
        try Data(yaml).write(to: yamlFile)
        try Data(documents).write(to: jsonFile)
        return try run(["-c", comparison, yamlFile.path, jsonFile.path, loader])
    }

    private static func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: interpreter)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines), process.terminationStatus)
    }

    private static let comparison = """
        import json, sys, yaml
        def same(a, b):
            if type(a) is not type(b): return False
            if isinstance(a, dict):
                return list(a) == list(b) and all(type(k) is str for k in a) and all(same(a[k], b[k]) for k in a)
            if isinstance(a, list):
                return len(a) == len(b) and all(map(same, a, b))
            return a == b
        with open(sys.argv[1], 'rb') as stream, open(sys.argv[2], 'rb') as lines:
            read = yaml.load_all(stream, getattr(yaml, sys.argv[3]))
            count = 0
            for line in lines:
                want, got = json.loads(line), next(read)
                if not same(want, got):
                    sys.exit(f'document {count}: wrote {want!a}\\nread {got!a}')
                count += 1
            if any(True for _ in read): sys.exit('more documents than were written')
            print(count)
        """
}
