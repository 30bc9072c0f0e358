/// What a change of a ConfigMap does to the pods of its namespace that use it.
public enum ConfigChange: Sendable, Hashable {
    /// Deployments, StatefulSets and DaemonSets replace their pods: their templates carry a hash of the content, as the
    /// annotation `checksum/<name>`: 16 digits of SHA-256.
    case restart
    /// The ConfigMap gets a name that ends with a hash of its content and becomes immutable; every reference to it
    /// follows, so that old pods keep the old values until they are replaced. A Job that uses it must be made anew.
    case newName
}
