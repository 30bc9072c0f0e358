import KubeDSL

@Checked
extension Shop {
    /// A deprecated annotation instead of the field.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{annotation 'seccomp.security.alpha.kubernetes.io/pod' is given up; write 'securityContext.seccompProfile' [deprecated-annotations]}}
        .podAnnotations(["seccomp.security.alpha.kubernetes.io/pod": "runtime/default"])
        // mended: .podAnnotations(["example.com/team": "shop"])
    }
}
