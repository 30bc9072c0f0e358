"""How long a person waits: one literal of the example edited, to its YAML, beside `swift build` alone."""
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from measuring import figure, table

ROOT = pathlib.Path(__file__).resolve().parent.parent
ALONE = "`swift build` alone"
MANIFEST = """\
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Shop", platforms: [.macOS(.v14)],
    dependencies: [.package(path: "../KubeDSL")],
    targets: [
        .executableTarget(
            name: "TodoApp", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")],
            exclude: ["Manifests", "Secrets"])
    ])
"""


def timed(command, directory):
    start = time.perf_counter()
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - start, done.stdout


def main(runs):
    """All in turn, after a warm-up, in a package with the example that depends on a clone of this repository."""
    with tempfile.TemporaryDirectory() as parent:
        library, directory = pathlib.Path(parent) / "KubeDSL", pathlib.Path(parent) / "Shop"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), library], check=True)
        shutil.copytree(library / "Examples/TodoApp", directory / "Sources/TodoApp")
        (directory / "Package.swift").write_text(MANIFEST)
        backend = directory / "Sources/TodoApp/Backend.swift"
        source = backend.read_text()
        literal = ".gracePeriod(30)"
        assert source.count(literal) == 1, literal
        edits = iter(range(1000))

        def edit():
            seconds = 31 + next(edits)
            backend.write_text(source.replace(literal, f".gracePeriod({seconds})"))
            return f"terminationGracePeriodSeconds: {seconds}\n"

        commands = {
            ALONE: ["swift", "build", "--product", "TodoApp"],
            "`swift run TodoApp render`": ["swift", "run", "TodoApp", "render", "--env", "prod"],
            "`swift package render-manifests`": ["swift", "package", "render-manifests", "--env", "prod"],
        }
        waits = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                expected = edit()
                seconds, output = timed(command, directory)
                assert expected in output or name == ALONE, f"{expected} is not in the manifests"
                if run:
                    waits[name].append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in waits.items()}
    print("### One literal edited, to YAML\n")
    table(["", "wall s", "of `swift build`"], [
        [name, figure(median, 2), figure(median / medians[ALONE], 2)] for name, median in medians.items()])
