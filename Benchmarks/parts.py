"""What each part of the work takes by itself, in one process, and how it grows."""
import re
import statistics
import subprocess

from measuring import DEPS, OUTPUTS, figure, table

SIZES = {"1,000 objects": 45, "10,000 objects": 455, "50,000 objects": 2273}
NAMES = {
    "describe": "description → objects",
    "check": "all checks",
    "write": "objects → YAML",
    "read": "YAML → trees",
    "compare": "diff, one image changed",
    "lift": "all environments → Helm chart",
}


def one(program, part, tenants):
    done = subprocess.run([program, part, str(tenants)], capture_output=True, text=True, check=True)
    seconds, made = done.stdout.split()
    return float(seconds), int(made)


def growth(program, runs):
    """The cpu seconds of each part at three sizes, and how far from linear they are."""
    samples = {(part, size): [] for part in NAMES for size in SIZES}
    for _ in range(runs):
        for part, size in samples:
            samples[part, size].append(one(program, part, SIZES[size])[0])
    print("### Each part by itself, cpu s\n")
    rows = []
    for part, name in NAMES.items():
        medians = [statistics.median(samples[part, size]) for size in SIZES]
        growth = medians[-1] / medians[0] / (SIZES["50,000 objects"] / SIZES["1,000 objects"])
        rows.append([name, *map(figure, medians), figure(growth, 2)])
    table(["", *SIZES, "growth, of linear"], rows)


def writer(program, yaml, runs):
    """MB/s of our writer and of libyaml's, on the same 1000 tenants."""
    results = {"our writer, objects": [], "our writer, trees": [], "libyaml, events": []}
    emitter = DEPS / "yamlemit"
    for _ in range(runs):
        for part, name in [("write", "our writer, objects"), ("emit", "our writer, trees")]:
            seconds, size = one(program, part, 1000)
            results[name].append(size / 1e6 / seconds)
        if emitter.exists():
            done = subprocess.run(
                [emitter, yaml, "1"], capture_output=True, text=True, check=True, cwd=OUTPUTS)
            results["libyaml, events"].append(float(re.search(r"^libyaml emit.* ([\d.]+) MB/s", done.stdout, re.M)[1]))
    libyaml = statistics.median(results["libyaml, events"] or [float("nan")])
    print("### The writer by itself, 1000 tenants\n")
    table(["", "MB/s", "of libyaml"], [
        [name, figure(statistics.median(values), 0), figure(statistics.median(values) / libyaml, 2)]
        for name, values in results.items() if values
    ])
