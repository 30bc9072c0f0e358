internal import ManifestPackaging

/// What the `index.txt` of a rendered tree says: which stack it is of, for whom, and which files are ours.
struct TreeIndex {
    /// The name of the stack; nil in a new directory, and where an older rendering did not say it.
    var stack: String?

    /// The agent that the tree is rendered for; nil for one that is applied by hand.
    var agent: GitOpsAgent?

    /// Below the tree's directory.
    var paths: Set<String> = []

    var bytes: [UInt8] {
        let facts = [stack.map { Self.stackLine + $0 }, agent.map { Self.agentLine + $0.rawValue }].compactMap(\.self)
        return Array(([Self.header] + facts + paths.sorted()).map { "\($0)\n" }.joined().utf8)
    }
}

extension TreeIndex {
    private static let header = "# Files rendered from the stack; removed when they are no longer rendered."
    private static let stackLine = "# Stack: "
    private static let agentLine = "# Agent: "

    /// - Parameter place: the file, as errors name it.
    init(_ bytes: [UInt8], of place: String) throws {
        guard bytes.starts(with: Self.header.utf8) else {
            throw CommandFailure(
                "'\(place)' is no index of rendered files, so it is left alone; "
                    + "move it away or choose another directory")
        }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) {
            if line.hasPrefix(Self.stackLine) {
                stack = String(line.dropFirst(Self.stackLine.count))
            } else if line.hasPrefix(Self.agentLine) {
                let name = String(line.dropFirst(Self.agentLine.count))
                guard let agent = GitOpsAgent(rawValue: name) else {
                    throw CommandFailure(
                        "'\(place)' is for the agent '\(name)', which this version of the stack does not know; choose "
                            + "another directory")
                }
                self.agent = agent
            } else if !line.hasPrefix("#") {
                paths.insert(line)
            }
        }
        for path in paths where path.hasPrefix("/") || path.split(separator: "/").contains("..") {
            throw CommandFailure("'\(place)' names '\(path)', which is outside the tree")
        }
    }
}
