extension Mistake {
    /// Where volumes, files and devices are in containers and on nodes.
    static let files =
        [
            #"container.shared(volume, at: "‸data")"#, #"container.volume(.csi(name, driver: driver), at: "‸data")"#,
            #"container.device(claim, at: "‸data")"#, #"container.file(TodoConfig.page, at: "‸data")"#,
            #"container.podFiles(.labels, at: "‸data")"#, #"container.projected("‸data") { key }"#,
            #"container.workingDirectory("‸data")"#,
            #"PodVolume.hostPath("a", path: "‸data", because: reason)"#,
            #"PodVolume.writableHostPath("a", path: "‸data", because: reason)"#,
        ].map { source in
            Mistake(
                source, "absolute-path", "path 'data' must start with '/'", fix: "write '/data'",
                fixed: source.replacing("‸data", with: "/data"))
        }
        + [
            #"shared(volume, at: "‸/data")"#, #"volume(volume, at: "‸/data")"#, #"file(key, at: "‸/data")"#,
            #"podFiles(.labels, at: "‸/data")"#, #"projected("‸/data") { key }"#,
        ].map { modifier in
            Mistake(
                #"Container("a").scratch("/data").\#(modifier)"#, "duplicate-mounts",
                "path '/data' is mounted twice in one container")
        }
        + [
            #"TodoConfig.page.file("‸/a/b")"#, #"PodFile.labels.named("‸/a/b")"#,
            #"ServiceAccountToken(audience: "a", expiration: .hours(1), path: "‸/a/b")"#,
        ].map { source in
            Mistake(
                source, "sub-path", "sub-path '/a/b' must not start with '/'; it is relative to the volume",
                fix: "write 'a/b'", fixed: source.replacing("‸/a/b", with: "a/b"))
        } + [
            Mistake(
                #"PodVolume.hostPath("a", path: "‸/var/run/docker.sock", because: reason)"#, "runtime-socket",
                "host path '/var/run/docker.sock' is the socket of the container runtime; who has it controls the node"
            ),
            Mistake(
                #"PodVolume.writableHostPath("a", path: "‸/etc", because: reason)"#, "sensitive-host-path",
                "host path '/etc' belongs to the node; mount a volume, a config map or a secret", isWarning: true),
        ]
}
