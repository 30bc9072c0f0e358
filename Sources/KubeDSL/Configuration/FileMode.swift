/// Who may do what with a mounted file.
///
/// ```swift
/// FileMode(owner: [.read, .execute], group: [.read, .execute])
/// ```
/// The owner is root, the group that of the pod's `user`: what the pod is to read, the group must be able to read.
/// Rendered as the API has it, a decimal number: 288 for 0440.
public struct FileMode: Hashable, Sendable {
    /// What one of owner, group and others may do.
    public struct Permissions: OptionSet, Hashable, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        public static let read = Permissions(rawValue: 4)
        public static let write = Permissions(rawValue: 2)
        public static let execute = Permissions(rawValue: 1)
    }

    package let number: Int

    /// - Parameters:
    ///   - group: default: nothing.
    ///   - others: default: nothing.
    public init(owner: Permissions, group: Permissions = [], others: Permissions = []) {
        number = owner.rawValue << 6 | group.rawValue << 3 | others.rawValue
    }

    /// Owner and group may read: 0440.
    public static let ownerAndGroup = FileMode(owner: .read, group: .read)
    /// All may read: 0444.
    public static let everyone = FileMode(owner: .read, group: .read, others: .read)
    /// All may read and run it: 0555, for scripts.
    public static let executable = FileMode(
        owner: [.read, .execute], group: [.read, .execute], others: [.read, .execute])
}
