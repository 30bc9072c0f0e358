package import KubernetesModel
package import KubernetesValues

extension IntOrString {
    /// The number or share of pods; nil when the text is neither.
    package var podCount: PodCount? {
        switch self {
        case .int(let count): .pods(count)
        case .string(let text):
            text.hasSuffix("%") ? Int(String(text.dropLast())).map { .percent($0) } : nil
        }
    }
}

extension PodCount {
    /// How many of so many pods it means, a part of a pod counting as one.
    package func roundedUp(of total: Int) -> Int {
        switch self {
        case .pods(let count): count
        case .percent(let percent): (total * min(percent, 100) + 99) / 100
        }
    }

    /// How many of so many pods it means, a part of a pod counting as none.
    package func roundedDown(of total: Int) -> Int {
        switch self {
        case .pods(let count): count
        case .percent(let percent): total * min(percent, 100) / 100
        }
    }
}
