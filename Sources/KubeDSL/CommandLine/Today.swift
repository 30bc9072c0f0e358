internal import Foundation

/// The day on which the command runs, for waivers that end.
enum Today {
    /// `2026-11-21`, in the time zone of the machine.
    static var isoDate: String {
        let day = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        func digits(_ number: Int?, _ width: Int) -> String {
            let text = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))"
    }
}
