import KubernetesValues
import SeededGenerator
import Testing

/// Texts made from good ones by a few random changes, and what must hold for whatever becomes of them.
struct MutatedTexts {
    let samples: [String]
    /// The characters that changes put in.
    let alphabet: String
    var count = 2000
    var seed: UInt64 = 0x5EED_2024

    /// Expects the type to accept a text exactly when the oracle does, and all properties of values and refusals.
    func expectAgreement<Value: CheckedValue>(
        of type: Value.Type, sourceLocation: SourceLocation = #_sourceLocation, with oracle: (String) -> Bool
    ) {
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<count {
            let text = mutated(using: &generator)
            let place = "seed \(seed), round \(round), text \(text.debugDescription)"
            let expected = oracle(text)
            do throws(InvalidValue) {
                let value = try Value(text)
                accepted += 1
                if !expected { Issue.record("accepted against the oracle: \(place)", sourceLocation: sourceLocation) }
                let again = try? Value(value.description)
                if again != value || again?.description != value.description {
                    Issue.record("not the same after printing and parsing: \(place)", sourceLocation: sourceLocation)
                }
            } catch {
                if expected {
                    Issue.record("refused against the oracle: \(place): \(error)", sourceLocation: sourceLocation)
                }
                if let flaw = Self.flaw(of: error, of: text, as: type) {
                    Issue.record("\(flaw): \(place): \(error) \(error.range)", sourceLocation: sourceLocation)
                }
            }
        }
        // Without both kinds the comparison would show nothing.
        #expect(accepted > count / 50 && accepted < count - count / 50, sourceLocation: sourceLocation)
    }

    private func mutated(using generator: inout SeededGenerator) -> String {
        var characters = Array((samples.randomElement(using: &generator) ?? "").unicodeScalars)
        let letters = Array(alphabet.unicodeScalars)
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let letter = letters.randomElement(using: &generator) ?? "x"
            let index = Int.random(in: 0...characters.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: characters.insert(letter, at: index)
            case 1 where index < characters.count: characters.remove(at: index)
            case 2 where index < characters.count: characters[index] = letter
            case 3:
                let end = Int.random(in: index...characters.count, using: &generator)
                characters.insert(contentsOf: characters[index..<end], at: index)
            default: break
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: characters)
        return String(text)
    }

    /// What is wrong with a refusal itself, if anything is.
    private static func flaw<Value: CheckedValue>(of refusal: InvalidValue, of text: String, as type: Value.Type)
        -> String?
    {
        let bytes = Array(text.utf8)
        let bounds = [refusal.range.lowerBound, refusal.range.upperBound]
        guard bounds.allSatisfy({ 0...bytes.count ~= $0 }) else { return "range beyond the text" }
        guard bounds.allSatisfy({ $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }) else {
            return "range within a character"
        }
        guard let first = refusal.reason.first, first.isLowercase, !refusal.reason.hasSuffix(".") else {
            return "reason not in the style of the others"
        }
        guard !refusal.reason.unicodeScalars.contains(where: { $0.value < 32 }) else {
            return "control character in the reason"
        }
        if let replacement = refusal.replacement {
            guard replacement != text else { return "replacement is the text itself" }
            guard Value.refusal(of: replacement) == nil else { return "replacement is refused" }
        }
        return nil
    }
}
