"""How the compiler's time grows with the workloads of a stack."""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from measuring import figure, table

COUNTS = [10, 50, 100, 200]

STACK = """\
import KubeDSL

struct Generated: Stack {{
    @Environments enum Environment: String {{ case dev, prod }}
    let environment: Environment

    var resources: [any Resource] {{
        Namespace("generated", podSecurity: .restricted)
{mentions}
    }}
}}
"""

WORKLOAD = """\
import KubeDSL

enum Port{n}: Int, ContainerPort {{ case http = 8000, metrics = 9000 }}
enum Secret{n}: String, SecretKeys {{
    static let secretName = "secret-{n}"
    case databaseURL = "DATABASE_URL", token = "TOKEN"
}}

{attribute}extension Generated {{
    var workload{n}: Deployment<Port{n}> {{
        Deployment("workload-{n}", replicas: environment(dev: 1, prod: 3), user: 1000) {{
            Container(
                "workload-{n}", image: Image("generated/workload-{n}", tag: "1.0.{n}"), ports: Port{n}.self,
                resources: Resources(cpu: .millicores(200) ... .cores(1), memory: .mebibytes(256) ... .mebibytes(512))
            )
            .env(Secret{n}.databaseURL, Secret{n}.token)
            .startup(.http("/health/live", on: .http), within: 60)
            .liveness(.http("/health/live", on: .http), every: 20)
            .readiness(.http("/health/ready", on: .http), every: 10)
            .scratch("/tmp")
        }}
        .service(.http)
        .rollout(unavailable: 25%, surge: 25%)
        .disruptionBudget(maxUnavailable: 1)
    }}
}}
"""


def write(directory, count, attribute):
    mentions = "\n".join(f"        workload{n}" for n in range(count))
    (directory / "Stack.swift").write_text(STACK.format(mentions=mentions))
    for n in range(count):
        (directory / f"Workload{n}.swift").write_text(WORKLOAD.format(n=n, attribute=attribute))
    return sorted(directory.glob("*.swift"))


def typecheck(build, packages, files):
    # In batches, as `swift build` has it: a compiler process for each file would measure the loading of modules.
    command = [
        "swiftc", "-typecheck", "-enable-batch-mode", "-module-name", "Generated", "-swift-version", "6", "-I", build / "Modules",
        "-I", packages / "Yams/Sources/CYaml/include",
        "-load-plugin-executable", f"{build / 'KubeDSLMacros-tool'}#KubeDSLMacros", *files]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"swiftc failed:\n{done.stderr[-3000:]}")
    return seconds


def growth(scratch, build, runs):
    build, packages = pathlib.Path(build), pathlib.Path(scratch) / "checkouts"
    print("### Type checking, wall s\n")
    rows = []
    for name, attribute in [("without macros on the workloads", ""), ("each in `@Checked`", "@Checked\n")]:
        medians = []
        with tempfile.TemporaryDirectory() as directory:
            for count in COUNTS:
                files = write(pathlib.Path(directory), count, attribute)
                medians.append(statistics.median(typecheck(build, packages, files) for _ in range(runs)))
        each = (medians[-1] - medians[0]) / (COUNTS[-1] - COUNTS[0]) * 1000
        rows.append([name, *(figure(m, 2) for m in medians), figure(each, 1)])
    table(["", *(f"{count} workloads" for count in COUNTS), "ms for each more"], rows)
