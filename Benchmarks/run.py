"""Measures the stack of the benchmark beside its peers and prints the tables of README.md.

    python3 run.py [-n RUNS] [--build DIR] [SECTION...]

Sections: equal, one, all, tenants, writer, parts, types, edit, clean; all of them when none is named. Builds in release
first; DIR is where, `.build` when it is not said. `Peers/setup.sh` goes before it, once.
"""
import argparse
import subprocess
import sys

import clean_build
import edit_to_yaml
import parts
import peers
import rendering
import type_checking
from measuring import HERE, OUTPUTS

SECTIONS = ["equal", "one", "all", "tenants", "writer", "parts", "types", "edit", "clean"]

arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
arguments.add_argument("sections", nargs="*", metavar="SECTION")
arguments.add_argument("-n", dest="runs", type=int, default=5)
arguments.add_argument("--build", default=HERE / ".build")
given = arguments.parse_args()
if unknown := set(given.sections) - set(SECTIONS):
    arguments.error(f"no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")

swift = ["swift", "build", "--package-path", HERE, "--scratch-path", given.build, "-c", "release", "--quiet"]
if sys.platform == "linux":
    # With Swift's libraries in the executable; Package.swift says the same of the system's.
    swift.append("--static-swift-stdlib")
subprocess.run(swift, check=True, stdout=sys.stderr)
products = subprocess.run([*swift, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
stack, program = f"{products}/peers-stack", f"{products}/parts"
OUTPUTS.mkdir(parents=True, exist_ok=True)

for section in given.sections or SECTIONS:
    match section:
        case "equal":
            peers.compare(stack)
            print("All render the same data: dev, staging, prod, and prod for three tenants.\n", flush=True)
        case "one": rendering.one_environment(stack, given.runs)
        case "all": rendering.all_environments(stack, given.runs)
        case "tenants": rendering.tenants(stack, given.runs)
        case "writer": parts.writer(program, rendering.thousand(stack), given.runs)
        case "parts": parts.growth(program, given.runs)
        case "types": type_checking.growth(given.build, products, given.runs)
        case "edit": edit_to_yaml.main(given.runs)
        case "clean": clean_build.main()
