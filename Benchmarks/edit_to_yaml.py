"""How long a person waits: one literal of the example edited, to its YAML through the plugin, beside `swift build` alone.

Runs both in turn, five times after a warm-up, in a clone of this repository that is made for it, and prints the medians.
    python3 Benchmarks/edit_to_yaml.py [RUNS]
"""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def timed(command, directory):
    start = time.perf_counter()
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - start, done.stdout


def main(runs=5):
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(["git", "clone", "--quiet", str(ROOT), directory], check=True)
        backend = pathlib.Path(directory) / "Examples/TodoApp/Backend.swift"
        source = backend.read_text()
        literal = "mebibytes(512) ... .gibibytes(1)"
        assert source.count(literal) == 1, literal
        edits = iter(range(1000))

        def edit():
            amount = 500 + next(edits)
            backend.write_text(source.replace(literal, f"mebibytes({amount}) ... .gibibytes(1)"))
            return f"memory: {amount}Mi"

        build = ["swift", "build", "--product", "TodoApp"]
        render = ["swift", "package", "render-manifests", "--env", "prod"]
        timed(render, directory)
        builds, renders = [], []
        for run in range(runs + 1):
            edit()
            builds.append(timed(build, directory)[0])
            expected = edit()
            seconds, output = timed(render, directory)
            assert expected in output, f"{expected} is not in the manifests"
            renders.append(seconds)
        builds, renders = builds[1:], renders[1:]
        ratios = [render / build for render, build in zip(renders, builds)]
        for name, values in [("swift build", builds), ("render-manifests", renders), ("ratio", ratios)]:
            print(f"{name:18} median {statistics.median(values):.2f}  min {min(values):.2f}  max {max(values):.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
