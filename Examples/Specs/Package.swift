// swift-tools-version: 6.1

import PackageDescription

// Five specifications of one product, each a stack of its own. A package of its own as well, so that
// `swift package render-manifests` in the repository's root has one stack to render.
let package = Package(
    name: "Specs",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "KubeDSL", path: "../..")],
    targets: ["Spec000", "Spec001", "Spec002", "Spec003", "Spec004"].map { spec in
        .executableTarget(name: spec, dependencies: [.product(name: "KubeDSL", package: "KubeDSL")])
    },
    swiftLanguageModes: [.v6]
)
