// swift-tools-version: 6.1

import CompilerPluginSupport
import PackageDescription

/// What users import, and what that exports again: SwiftPM compiles a module anew only when one that it depends on
/// directly has changed. So what uses KubeDSL depends on all of them.
let exported = ["KubeDSL", "KubernetesValues", "KubernetesModel", "ManifestChecks", "ManifestPackaging"]

func kubeDSL(and others: Target.Dependency...) -> [Target.Dependency] {
    exported.map { .byName(name: $0) } + others
}

let package = Package(
    name: "KubeDSL",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "KubeDSL", targets: exported),
        .plugin(name: "RenderManifests", targets: ["RenderManifests"]),
        .plugin(name: "DiffManifests", targets: ["DiffManifests"]),
        .plugin(name: "CheckManifests", targets: ["CheckManifests"]),
        .plugin(name: "ImportManifests", targets: ["ImportManifests"]),
        .plugin(name: "ImportCustomResources", targets: ["ImportCustomResources"]),
        // What the two plugins build and run; SwiftPM finds only products of a package that one depends on.
        .executable(name: "import-manifests", targets: ["import-manifests"]),
        .executable(name: "import-custom-resources", targets: ["import-custom-resources"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        // A range, so that it resolves beside other packages with macros.
        .package(url: "https://github.com/swiftlang/swift-syntax", "602.0.0"..<"605.0.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.3.0"),
    ],
    targets: [
        // In the order in which data flows: description → model → checks → YAML.

        // Small values that parse and say why they refuse. Macros and checks share them.
        .target(name: "KubernetesValues"),
        // The Kubernetes API as Swift types, generated.
        .target(name: "KubernetesModel", dependencies: ["KubernetesValues"]),
        // What can be wrong with objects.
        .target(name: "ManifestChecks", dependencies: ["KubernetesModel", "KubernetesValues"]),
        // Objects as a picture.
        .target(name: "ManifestGraph", dependencies: ["KubernetesModel", "KubernetesValues", "ManifestChecks"]),
        // Objects as bytes.
        .target(name: "ManifestYAML", dependencies: ["KubernetesModel"]),
        // Bytes as trees, with positions: what others wrote or applied.
        .target(name: "ManifestReading", dependencies: ["KubernetesModel", "Yams"]),
        // What it means to go from one set of objects to another.
        .target(name: "ManifestDiff", dependencies: ["KubernetesModel", "KubernetesValues"]),
        // All environments in one package: a Helm chart, a kustomize tree, what GitOps agents read.
        .target(name: "ManifestPackaging", dependencies: ["KubernetesModel", "KubernetesValues", "ManifestYAML"]),
        // Mistakes shown while the source is typed: `@Environments`, `@Checked`.
        .macro(
            name: "KubeDSLMacros",
            dependencies: [
                "KubernetesValues",
                .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
                .product(name: "SwiftDiagnostics", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftSyntaxBuilder", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
            ]),
        // What users import: the description, its lowering, the pipeline and the command line.
        .target(
            name: "KubeDSL",
            dependencies: [
                "KubernetesValues", "KubernetesModel", "ManifestChecks", "ManifestGraph", "ManifestYAML",
                "ManifestReading",
                "ManifestDiff", "ManifestPackaging", "KubeDSLMacros",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // `swift package render-manifests`.
        .plugin(
            name: "RenderManifests",
            capability: .command(
                intent: .custom(
                    verb: "render-manifests",
                    description: "Render the Kubernetes manifests of this package's stack."))),

        // `swift package diff-manifests`.
        .plugin(
            name: "DiffManifests",
            capability: .command(
                intent: .custom(
                    verb: "diff-manifests",
                    description: "Say what applying this package's stack would do to the running system."))),

        // Renders and checks every environment on each build. The anchor tells it where executables are built.
        .plugin(name: "CheckManifests", capability: .buildTool(), dependencies: ["manifests-anchor"]),
        .executableTarget(name: "manifests-anchor"),

        // The way back: manifests → the source of a stack.
        .target(
            name: "ManifestImport",
            dependencies: kubeDSL(
                and: "ManifestDiff", "ManifestReading", "ModelSource",
                .product(name: "ArgumentParser", package: "swift-argument-parser"))),
        .executableTarget(name: "import-manifests", dependencies: ["ManifestImport"]),
        // `swift package import-manifests`.
        .plugin(
            name: "ImportManifests",
            capability: .command(
                intent: .custom(
                    verb: "import-manifests",
                    description: "Turn existing manifests into the Swift source of a stack."))),
        // `swift package import-crds`. CustomResourceDefinitions → typed Swift, like the model's.
        .target(name: "CustomResourceImport", dependencies: ["KubernetesModel", "ManifestReading", "ModelSource"]),
        .executableTarget(
            name: "import-custom-resources",
            dependencies: [
                "CustomResourceImport", "ManifestReading", "ModelSource",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .plugin(
            name: "ImportCustomResources",
            capability: .command(
                intent: .custom(
                    verb: "import-crds", description: "Turn CustomResourceDefinitions into Swift types."))),

        .executableTarget(
            name: "TodoApp", dependencies: kubeDSL(), path: "Examples/TodoApp",
            exclude: ["Manifests", "Secrets"]),
        .target(
            name: "TodoManifests", dependencies: ["TodoApp"], path: "Examples/TodoManifests",
            plugins: ["CheckManifests"]),
        // The stacks of five specifications. Their executables are those of the package in Examples/Specs.
        .target(
            name: "Spec000", dependencies: kubeDSL(), path: "Examples/Specs/Sources/Spec000",
            exclude: ["main.swift"]),
        .target(
            name: "Spec001", dependencies: kubeDSL(), path: "Examples/Specs/Sources/Spec001",
            exclude: ["main.swift"]),
        .target(
            name: "Spec002", dependencies: kubeDSL(), path: "Examples/Specs/Sources/Spec002",
            exclude: ["main.swift"]),
        .target(
            name: "Spec003", dependencies: kubeDSL(), path: "Examples/Specs/Sources/Spec003",
            exclude: ["main.swift"]),
        .target(
            name: "Spec004", dependencies: kubeDSL(), path: "Examples/Specs/Sources/Spec004",
            exclude: ["main.swift"]),
        // The stack that all tools of the benchmark render; a package of its own runs it.
        .target(name: "PeersStack", dependencies: kubeDSL(), path: "Benchmarks/Sources/PeersStack"),

        // Types of an API as Swift declarations, whatever they were read from.
        .target(name: "ModelSource"),
        // Writes Sources/KubernetesModel/Generated; in no product.
        .target(name: "KubernetesModelGenerator", dependencies: ["ModelSource"]),
        .executableTarget(
            name: "GenerateKubernetesModel",
            dependencies: [
                "KubernetesModelGenerator", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Tests mirror the sources; TestSupport is what they share.
        .target(
            name: "TestSupport",
            dependencies: kubeDSL(
                and: "ManifestReading", "ManifestYAML", .product(name: "CustomDump", package: "swift-custom-dump")),
            path: "Tests/TestSupport"),
        // Random numbers that a seed repeats.
        .target(name: "SeededGenerator", path: "Tests/SeededGenerator"),
        .testTarget(name: "KubernetesValuesTests", dependencies: ["KubernetesValues", "SeededGenerator"]),
        .testTarget(
            name: "KubernetesModelTests",
            dependencies: ["KubernetesModel", "KubernetesModelGenerator", "ModelSource"]),
        .testTarget(
            name: "ManifestPackagingTests",
            dependencies: kubeDSL(
                and: "ManifestYAML", "TestSupport", "PeersStack", "SeededGenerator", "TodoApp", "Spec000", "Spec001",
                "Spec002", "Spec003", "Spec004", "Yams")),
        .testTarget(
            name: "ManifestYAMLTests",
            dependencies: ["ManifestYAML", "ManifestReading", "KubernetesModel", "SeededGenerator", "Yams"]),
        .testTarget(
            name: "ManifestReadingTests", dependencies: ["ManifestReading", "KubernetesModel"]),
        .testTarget(
            name: "ManifestDiffTests",
            dependencies: ["ManifestDiff", "ManifestReading", "ManifestYAML", "KubernetesModel", "SeededGenerator"]),
        .testTarget(
            name: "KubeDSLMacrosTests",
            dependencies: [
                "KubeDSLMacros",
                .product(name: "SwiftDiagnostics", package: "swift-syntax"),
                .product(name: "SwiftSyntaxBuilder", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacroExpansion", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacrosGenericTestSupport", package: "swift-syntax"),
            ]),
        .testTarget(
            name: "ManifestChecksTests",
            dependencies: kubeDSL(and: "TestSupport")),
        .testTarget(
            name: "ManifestGraphTests",
            dependencies: kubeDSL(and: "ManifestGraph", "TestSupport"),
            exclude: ["Goldens"]),
        .testTarget(
            name: "KubeDSLTests",
            dependencies: kubeDSL(
                and: "ManifestDiff", "ManifestReading", "SeededGenerator", "TestSupport", "PeersStack", "Yams",
                .product(name: "ArgumentParser", package: "swift-argument-parser")),
            exclude: ["Goldens", "Files"]),
        // What the importer makes of the fixtures, compiled like any other source.
        .target(name: "ImportedManifests", dependencies: kubeDSL(), path: "Tests/ImportedManifests"),
        .testTarget(
            name: "ManifestImportTests",
            dependencies: kubeDSL(
                and: "ManifestDiff", "ManifestImport", "ManifestReading", "ImportedManifests", "import-manifests",
                "TestSupport", "PeersStack", "TodoApp", "Spec000", "Spec001", "Spec002", "Spec003", "Spec004"),
            exclude: ["Fixtures"]),
        .testTarget(
            name: "CompileFailureTests", dependencies: kubeDSL(and: "TestSupport"), exclude: ["Fixtures", "Rows.tsv"]),
        .testTarget(name: "DocumentationTests", dependencies: kubeDSL(and: "TestSupport")),
        .testTarget(
            name: "ConformanceTests",
            dependencies: kubeDSL(
                and: "Spec000", "Spec001", "Spec002", "Spec003", "Spec004", "ManifestReading", "TestSupport"),
            exclude: ["Requirements"]),
        .testTarget(
            name: "TodoAppTests",
            dependencies: kubeDSL(and: "TodoApp", "ManifestDiff", "ManifestGraph", "ManifestReading", "TestSupport")),
        // What the importer makes of the definitions in its tests, compiled.
        .target(name: "CustomResources", dependencies: kubeDSL(), path: "Tests/CustomResources"),
        .testTarget(
            name: "CustomResourceImportTests",
            dependencies: kubeDSL(
                and: "CustomResourceImport", "CustomResources", "import-custom-resources", "ManifestReading",
                "ModelSource", "TestSupport"),
            exclude: ["Fixtures"]),
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
