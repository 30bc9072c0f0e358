// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "shop",
    platforms: [.macOS(.v14)],
    dependencies: [.package(path: "../KubeDSL")],
    targets: [
        .executableTarget(name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")])
    ]
)
