/// How manifests are written.
enum OutputFormat: String {
    case yaml, json
}
