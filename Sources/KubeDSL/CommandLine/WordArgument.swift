internal import ArgumentParser

/// A value of an option that is one of a few words.
///
/// The parser lists the words of such a type itself, but by key paths, which takes a fiftieth of a cold process.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension WordArgument {
    static var allValueStrings: [String] {
        var words: [String] = []
        for word in allCases { words.append(word.rawValue) }
        return words
    }

    /// The words speak for themselves.
    static var allValueDescriptions: [String: String] { [:] }
}
