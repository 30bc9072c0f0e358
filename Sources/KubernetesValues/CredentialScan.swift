/// One pass over a text for what looks like a credential.
struct CredentialScan {
    typealias Finding = (kind: String, range: Range<Int>)

    private let bytes: [UInt8]
    /// Before a credential stands none of these, or it would be the middle of some longer word.
    private static let word = CredentialPrefix.base64URL

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The bytes with which a credential can begin: those of the prefixes, and of the cases below.
    private static let beginnings: ASCIISet = CredentialPrefix.beginnings.union(ASCIISet("-:e"))
    private static let afterHost = ASCIISet("/?#\"'")
    private static let placeholders = ASCIISet("$<{*")

    func first() -> Finding? {
        for start in bytes.indices where Self.beginnings.contains(bytes[start]) {
            switch bytes[start] {
            case UInt8(ascii: "-"):
                if let range = privateKey(at: start) { return ("a private key", range) }
            case UInt8(ascii: ":"):
                if let range = password(at: start) { return ("a password in a URL", range) }
            case UInt8(ascii: "e") where isStartOfWord(start):
                if let range = webToken(at: start) { return ("a JSON Web Token", range) }
            default: break
            }
            let candidates = CredentialPrefix.byFirstByte[Int(bytes[start])]
            for candidate in candidates where isStartOfWord(start) {
                if let range = self.range(of: candidate, at: start) { return (candidate.kind, range) }
            }
        }
        return nil
    }

    private func isStartOfWord(_ offset: Int) -> Bool { offset == 0 || !Self.word.contains(bytes[offset - 1]) }

    private func starts(with sequence: some Sequence<UInt8>, at offset: Int) -> Bool {
        bytes[offset...].starts(with: sequence)
    }

    /// Where the run of such characters ends that starts at the offset.
    private func end(of alphabet: ASCIISet, from offset: Int) -> Int {
        bytes[offset...].firstIndex { !alphabet.contains($0) } ?? bytes.count
    }

    private func range(of candidate: CredentialPrefix, at start: Int) -> Range<Int>? {
        guard starts(with: candidate.prefix, at: start) else { return nil }
        let tail = start + candidate.prefix.count
        let end = end(of: candidate.alphabet, from: tail)
        return end - tail >= candidate.minimumLength ? start..<end : nil
    }

    /// `-----BEGIN … PRIVATE KEY`, where few words stand between.
    private func privateKey(at start: Int) -> Range<Int>? {
        let opening = "-----BEGIN "
        guard starts(with: opening.utf8, at: start) else { return nil }
        let label = end(of: .upperCase.union(ASCIISet(" ")), from: start + opening.utf8.count)
        let words = String(decoding: bytes[start..<label], as: UTF8.self)
        return words.hasSuffix("PRIVATE KEY") || words.hasSuffix("PRIVATE KEY BLOCK") ? start..<label : nil
    }

    /// Three parts in the alphabet of base64 for URLs, of which the first two are JSON objects.
    private func webToken(at start: Int) -> Range<Int>? {
        guard starts(with: "eyJ".utf8, at: start) else { return nil }
        let header = end(of: CredentialPrefix.base64URL, from: start)
        guard header - start >= 10, starts(with: ".eyJ".utf8, at: header) else { return nil }
        let payload = end(of: CredentialPrefix.base64URL, from: header + 1)
        guard starts(with: ".".utf8, at: payload) else { return nil }
        let signature = end(of: CredentialPrefix.base64URL, from: payload + 1)
        return signature - payload > 10 ? start..<signature : nil
    }

    /// The password in `scheme://user:password@host`, unless it only says where one goes.
    private func password(at colon: Int) -> Range<Int>? {
        guard starts(with: "://".utf8, at: colon), colon > 0, ASCIISet.alphanumerics.contains(bytes[colon - 1]) else {
            return nil
        }
        let start = colon + 3
        let end = bytes[start...].firstIndex { $0.isSpaceOrControl || Self.afterHost.contains($0) } ?? bytes.count
        guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")),
            let separator = bytes[start..<at].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let password = bytes[(separator + 1)..<at]
        let isPlaceholder = password.first.map(Self.placeholders.contains) ?? true
        return isPlaceholder ? nil : separator + 1..<at
    }
}
