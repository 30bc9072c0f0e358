import Foundation

/// What the C library makes of an address: its bytes, four or sixteen, or nil.
enum AddressOracle {
    static func bytes(_ text: String) -> [UInt8]? {
        guard !text.utf8.contains(0) else { return nil }
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 { return four }
        var sixteen = [UInt8](repeating: 0, count: 16)
        let isMapped = { (bytes: [UInt8]) in
            bytes[..<10].allSatisfy { $0 == 0 } && bytes[10..<12].elementsEqual([255, 255])
        }
        // The API server refuses an IPv4 address within an IPv6 one, in whatever form.
        guard inet_pton(AF_INET6, text, &sixteen) == 1, !text.contains("."), !isMapped(sixteen) else { return nil }
        return sixteen
    }
}
