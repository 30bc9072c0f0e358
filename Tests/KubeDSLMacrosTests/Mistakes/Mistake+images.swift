extension Mistake {
    /// Images.
    static let images = [
        Mistake(
            #"Container("a", image: "redis‸")"#, "image-tag",
            "image 'redis' must have a tag or a digest; without one it means 'latest'"),
        Mistake(
            #"Sidecar("a", image: "redis:‸latest")"#, "image-tag",
            "image 'redis:latest' must not use tag 'latest'; pin a version or a digest"),
        Mistake(
            #"InitContainer("a", image: environment(dev: "redis:7", prod: "‸Redis:7"))"#, "image-reference",
            "image 'Redis:7' must not contain 'R' in its repository; use lower-case letters, digits, '.', '_' and '-'",
            fix: "write 'redis:7'", fixed: #"InitContainer("a", image: environment(dev: "redis:7", prod: "redis:7"))"#),
        Mistake(
            #"CoreV1.Container(name: "a", image: "redis‸:7:8")"#, "image-reference",
            "image 'redis:7:8' must have only one tag"),
        Mistake(
            #"Image("redis‸")"#, "image-tag",
            "image 'redis' must have a tag or a digest; without one it means 'latest'"),
        Mistake(
            #"Image("redis", tag: "‸latest")"#, "image-tag",
            "image 'redis:latest' must not use tag 'latest'; pin a version or a digest"),
        Mistake(
            #"Image("redis‸:7", tag: "7.4")"#, "image-reference",
            "image 'redis:7:7.4' must have only one tag"),
        Mistake(
            #"Image("‸Redis", tag: "7.4")"#, "image-reference",
            "image 'Redis:7.4' must not contain 'R' in its repository; use lower-case letters, digits, '.', '_' and '-'",
            fix: "write 'redis'", fixed: #"Image("redis", tag: "7.4")"#),
        Mistake(
            #"Image("redis", tag: "7‸ 4")"#, "image-reference",
            "image 'redis:7 4' must not contain a space"),
        Mistake(
            #"Image(repository, tag: "‸latest")"#, "image-tag",
            "image 'image:latest' must not use tag 'latest'; pin a version or a digest"),
        Mistake(
            #"Image("redis", tag: environment(dev: "‸latest", prod: "7.4"))"#, "image-tag",
            "image 'redis:latest' must not use tag 'latest'; pin a version or a digest"),
        Mistake(
            #"Image("redis", digest: "sha256:‸0")"#, "image-reference",
            "digest of image 'redis@sha256:0' must have 64 hexadecimal digits, not 1"),
        Mistake(
            #"Image("redis", tag: tag, digest: "‸md5:0")"#, "image-reference",
            "digest of image 'redis@md5:0' has unknown algorithm 'md5'; use 'sha256'"),
        Mistake(
            #"Image("localhost:‸70000/redis", tag: tag)"#, "image-reference",
            "registry of image 'localhost:70000/redis' must have a port between 1 and 65535"),
        Mistake(
            #"var image: Image { "redis‸" }"#, "image-tag",
            "image 'redis' must have a tag or a digest; without one it means 'latest'"),
        Mistake(
            #"let image: Image = "‸https://registry.example.com/redis:7""#, "image-reference",
            "image 'https://registry.example.com/redis:7' must not start with a scheme",
            fix: "write 'registry.example.com/redis:7'", fixed: #"let image: Image = "registry.example.com/redis:7""#),
    ]
}
