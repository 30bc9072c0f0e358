"""How long a first build takes: a package that uses this one, beside a package with an empty macro."""
import pathlib
import subprocess
import sys
import tempfile
import time

from measuring import HERE, figure, table

STACK_MANIFEST = """\
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Shop", platforms: [.macOS(.v14)],
    dependencies: [.package(name: "KubeDSL", path: "{root}")],
    targets: [.executableTarget(name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")])])
"""
STACK = """\
import KubeDSL

@main
struct Shop: Stack {
    @Environments enum Environment: String { case dev, prod }
    let environment: Environment

    var resources: [any Resource] { Namespace("shop", podSecurity: .restricted) }
}
"""

MACRO_MANIFEST = """\
// swift-tools-version: 6.1
import CompilerPluginSupport
import PackageDescription

let package = Package(
    name: "Empty", platforms: [.macOS(.v14)],
    dependencies: [.package(url: "https://github.com/swiftlang/swift-syntax", "602.0.0"..<"605.0.0")],
    targets: [
        .macro(
            name: "EmptyMacros",
            dependencies: [
                .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
            ]),
        .executableTarget(name: "Empty", dependencies: ["EmptyMacros"]),
    ])
"""
MACRO = """\
import SwiftCompilerPlugin
import SwiftSyntaxMacros

@main
struct EmptyMacros: CompilerPlugin { let providingMacros: [any Macro.Type] = [] }
"""


def built(files):
    with tempfile.TemporaryDirectory() as directory:
        for path, text in files.items():
            file = pathlib.Path(directory) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        subprocess.run(["swift", "package", "resolve"], cwd=directory, check=True, capture_output=True)
        start = time.perf_counter()
        done = subprocess.run(["swift", "build"], cwd=directory, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"swift build failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return time.perf_counter() - start


def main():
    """Once each: a build takes minutes."""
    ours = built({
        "Package.swift": STACK_MANIFEST.format(root=HERE.parent), "Sources/Shop/Shop.swift": STACK})
    macro = built({
        "Package.swift": MACRO_MANIFEST, "Sources/EmptyMacros/EmptyMacros.swift": MACRO,
        "Sources/Empty/main.swift": 'print("empty")\n'})
    print("### First build in debug, packages already downloaded, once each\n")
    table(["", "wall s", "of the empty macro"], [
        ["a package with a stack of ours", figure(ours), figure(ours / macro, 2)],
        ["a package with an empty macro", figure(macro), figure(1.0, 2)],
    ])
