// swift-tools-version: 6.1

import PackageDescription

// The parts that are measured by themselves are no one's API: they are seen with the name of the package that they are of.
let measured = String(
    (Context.packageDirectory.split(separator: "/").dropLast().last ?? "").lowercased().map {
        $0.isLetter || $0.isNumber ? $0 : "_"
    })

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "KubeDSL", path: "..")],
    targets: [
        // The package beside this one has a target of the same sources, for its tests.
        .target(
            name: "BenchmarkedStack", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")],
            path: "Sources/PeersStack"),
        // What a user's executable is.
        .executableTarget(
            name: "peers-stack",
            dependencies: ["BenchmarkedStack", .product(name: "KubeDSL", package: "KubeDSL")],
            path: "Sources/PeersStackTool",
            // As who renders often in CI links it: a quarter of a cold process is spent looking for libraries.
            linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]),
        // Rendering, checks, the writer and the others, each alone.
        .executableTarget(
            name: "parts",
            dependencies: ["BenchmarkedStack", .product(name: "KubeDSL", package: "KubeDSL")],
            path: "Sources/Parts",
            packageAccess: false,
            swiftSettings: [.unsafeFlags(["-package-name", measured])]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}
