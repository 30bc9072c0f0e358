/// A short fingerprint of texts: the same on every machine and in every run, which Swift's own hashes are not.
///
/// It is the beginning of SHA-256, so that the templates of a chart can compute it too.
package struct ContentHash: Sendable {
    private var digest = SHA256()

    package init() {}

    /// That of a ConfigMap, whatever the order of its keys. The templates of a chart repeat it.
    package init(
        data: some Sequence<(key: String, value: String)>, binaryData: some Sequence<(key: String, value: String)>
    ) {
        combine(data)
        combine(binaryData)
    }

    package mutating func combine(_ text: String) {
        digest.append(text.utf8)
        // No byte of UTF-8: it keeps "ab", "c" apart from "a", "bc".
        digest.append(CollectionOfOne(0xff))
    }

    private mutating func combine(_ map: some Sequence<(key: String, value: String)>) {
        for (key, value) in map.sorted(by: { $0.key < $1.key }) {
            combine(key)
            combine(value)
        }
        combine("")
    }

    /// 16 digits, a to f in lower case.
    package var hexadecimal: String {
        digest.words.prefix(2).map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}
