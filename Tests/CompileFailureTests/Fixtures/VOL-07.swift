import KubeDSL

@Checked
extension Shop {
    /// A path in the volume that climbs out of it.
    private var mount: CoreV1.VolumeMount {
        // expected-error@+1{{sub-path '../etc' must not contain '..' [sub-path]}}
        CoreV1.VolumeMount(name: "data", mountPath: "/data", subPath: "../etc")
        // mended: CoreV1.VolumeMount(name: "data", mountPath: "/data", subPath: "etc")
    }
}
