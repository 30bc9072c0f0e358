// swift-tools-version: 6.1

import CompilerPluginSupport
import PackageDescription

let package = Package(
    name: "KubeDSL",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "KubeDSL", targets: ["KubeDSL"]),
        .plugin(name: "RenderManifests", targets: ["RenderManifests"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        // In the order in which data flows: description → model → checks → YAML.

        // Small values that parse and say why they refuse. Macros and checks share them.
        .target(name: "KubernetesValues"),
        // The Kubernetes API as Swift types, generated.
        .target(name: "KubernetesModel", dependencies: ["KubernetesValues"]),
        // What can be wrong with objects.
        .target(name: "ManifestChecks", dependencies: ["KubernetesModel", "KubernetesValues"]),
        // Objects as bytes.
        .target(name: "ManifestYAML", dependencies: ["KubernetesModel"]),
        // What users import: the description, its lowering, the pipeline and the command line.
        .target(
            name: "KubeDSL",
            dependencies: [
                "KubernetesValues", "KubernetesModel", "ManifestChecks", "ManifestYAML",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // `swift package render-manifests`.
        .plugin(
            name: "RenderManifests",
            capability: .command(
                intent: .custom(
                    verb: "render-manifests",
                    description: "Render the Kubernetes manifests of this package's stack."))),

        .executableTarget(name: "TodoApp", dependencies: ["KubeDSL"], path: "Examples/TodoApp"),
        // The stack that all tools of the benchmark render; a package of its own runs it.
        .target(name: "PeersStack", dependencies: ["KubeDSL"], path: "Benchmarks/Sources/PeersStack"),

        // Writes Sources/KubernetesModel/Generated; in no product.
        .target(name: "KubernetesModelGenerator"),
        .executableTarget(
            name: "GenerateKubernetesModel",
            dependencies: [
                "KubernetesModelGenerator", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Tests mirror the sources; TestSupport is what they share.
        .target(
            name: "TestSupport", dependencies: ["KubeDSL", "ManifestChecks", "ManifestYAML"], path: "Tests/TestSupport"),
        .testTarget(name: "KubernetesValuesTests", dependencies: ["KubernetesValues"]),
        .testTarget(
            name: "KubernetesModelTests", dependencies: ["KubernetesModel", "KubernetesModelGenerator"]),
        .testTarget(name: "ManifestYAMLTests", dependencies: ["ManifestYAML", "KubernetesModel", "Yams"]),
        .testTarget(
            name: "ManifestChecksTests",
            dependencies: ["ManifestChecks", "KubernetesModel", "KubernetesValues", "KubeDSL", "TestSupport"]),
        .testTarget(
            name: "KubeDSLTests",
            dependencies: ["KubeDSL", "ManifestChecks", "KubernetesModel", "TestSupport", "PeersStack", "Yams"]),
        .testTarget(name: "TodoAppTests", dependencies: ["TodoApp", "KubeDSL", "TestSupport"]),
        .testTarget(name: "RenderManifestsTests", dependencies: ["TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}
