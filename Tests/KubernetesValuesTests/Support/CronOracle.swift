/// The API server's parser of schedules, by sets of numbers, with the three rules that ours adds to it.
enum CronOracle {
    private static let fields: [(range: ClosedRange<Int>, names: [String])] = [
        (0...59, []), (0...23, []), (1...31, []),
        (1...12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        (0...6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ]

    static func accepts(_ text: String) -> Bool {
        let texts = text.split(separator: " ")
        guard texts.count == 5 else { return false }
        let values = zip(fields, texts).map { field, text in numbers(String(text), field.range, field.names) }
        guard let days = values[2], let months = values[3], values[4] != nil, values[0] != nil, values[1] != nil else {
            return false
        }
        if isStar(texts[4]), !isStar(texts[2]) {
            let lengths = [2: 29, 4: 30, 6: 30, 9: 30, 11: 30]
            return months.contains { month in days.contains { $0 <= lengths[month] ?? 31 } }
        }
        return true
    }

    private static func isStar(_ field: Substring) -> Bool {
        field.split(separator: ",").contains { item in
            let parts = item.split(separator: "/")
            return ["*", "?"].contains(parts[0]) && (parts.count == 1 || Int(parts[1]) == 1)
        }
    }

    private static func numbers(_ field: String, _ range: ClosedRange<Int>, _ names: [String]) -> Set<Int>? {
        var result: Set<Int> = []
        for item in field.split(separator: ",", omittingEmptySubsequences: false) {
            guard let match = item.wholeMatch(of: #/(?:([*?])|([0-9a-zA-Z]+)(?:-([0-9a-zA-Z]+))?)(?:/([0-9]+))?/#)
            else { return nil }
            let step = match.4.map { Int($0) ?? .max }
            var (first, last) = (range.lowerBound, range.upperBound)
            if let text = match.2 {
                guard let number = number(text, range, names) else { return nil }
                first = number
                if let text = match.3 {
                    guard let number = self.number(text, range, names) else { return nil }
                    last = number
                } else if step == nil {
                    last = first
                }
            }
            guard first <= last, step != 0, step ?? 1 <= max(1, last - first) else { return nil }
            result.formUnion(stride(from: first, through: last, by: step ?? 1))
        }
        return result
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Int? {
        if let index = names.firstIndex(of: text.lowercased()) { return range.lowerBound + index }
        return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
}
