internal import Foundation

/// The day on which the command runs, for waivers that end.
enum Today {
    /// `2026-11-21`, in the time zone of the machine.
    ///
    /// By the C library: Foundation's calendar loads time zone data, which would be a sixth of a cold run.
    static var isoDate: String {
        var now = time(nil)
        var day = tm()
        localtime_r(&now, &day)
        func digits(_ number: Int32, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(digits(day.tm_year + 1900, 4))-\(digits(day.tm_mon + 1, 2))-\(digits(day.tm_mday, 2))"
    }
}
