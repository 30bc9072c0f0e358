/// Where everything goes that is not the product.
package enum StandardError {
    package static func write(_ line: String) {
        // Nobody is left to be told of what cannot be written here.
        try? Array("\(line)\n".utf8).withUnsafeBytes { try OutputDescriptor.error.write($0) }
    }
}
