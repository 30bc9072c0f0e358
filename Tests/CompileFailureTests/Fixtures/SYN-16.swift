import KubeDSL

@Checked
extension Shop {
    /// A field that the server owns, such as the status.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{value of type 'AppsV1.Deployment' has no member 'status'}}
        web.patch { (deployment: inout AppsV1.Deployment) in deployment.status = nil }
        // mended: web.patch { (deployment: inout AppsV1.Deployment) in deployment.spec.paused = true }
    }
}
