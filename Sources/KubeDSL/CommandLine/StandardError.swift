internal import Foundation

/// Where everything goes that is not the product.
package enum StandardError {
    package static func write(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
    }
}
