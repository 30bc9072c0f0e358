/// A value that is its own text and nothing else; names sort as text does.
package protocol CheckedName: CheckedValue, Comparable {}

extension CheckedName {
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
