/// Ports of the reader's machine that lead to the cluster, each used once.
struct LocalPorts {
    private var used: Set<Int> = []

    /// The same number where nobody needs to be root for it: 8080 for 80, 8443 for 443.
    mutating func port(for remote: Int) -> Int {
        var port = remote < 1024 ? remote + 8000 : remote
        while !used.insert(port).inserted { port = port == 65535 ? 1024 : port + 1 }
        return port
    }
}
