import Foundation

/// `parts PART TENANTS [ROUNDS]` does a part of the work on the production stack of so many tenants, and prints for each
/// round the processor's seconds and the bytes or items made.
@main
enum Parts {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2, let part = Part(rawValue: arguments[1]), let tenants = Int(arguments[2]) else {
            print("usage: parts \(Part.allCases.map(\.rawValue).joined(separator: "|")) TENANTS [ROUNDS]")
            exit(2)
        }
        let work = try part.prepared(tenants: tenants)
        for _ in 0..<(arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1) {
            let start = ProcessorTime.seconds
            let made = try work()
            print(ProcessorTime.seconds - start, made)
        }
    }
}
