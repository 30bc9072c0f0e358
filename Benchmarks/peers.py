"""The tools that render the stack: how each is called, and whether its output is the same data as ours."""
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import Callable

from measuring import DEPS, ENVIRONMENT, OUTPUTS, PEERS, measured

PYTHON = DEPS / "venv/bin/python"
ENVIRONMENTS = ["dev", "staging", "prod"]


@dataclass(frozen=True)
class Tool:
    name: str
    #: Environment or `all`, and tenants → the command.
    command: Callable[[str, int], list]
    #: More tenants take it minutes.
    most: int = 1000
    #: The file below OUTPUTS that it writes instead of standard output.
    file: str | None = None


def shell(text, *arguments):
    return ["sh", "-c", text, "sh", *map(str, arguments)]


def each(text, environment, tenants, *arguments):
    """A command for one environment, or one after the other: it has the environment as `$e`, the arguments from `$2` on."""
    names = " ".join(ENVIRONMENTS if environment == "all" else [environment])
    return shell(f"for e in {names}; do {text} || exit; done", tenants, *arguments)


def kustomize(environment, tenants):
    directory = "tenants/$1" if tenants else "overlays/$e"
    return each(f'kubectl kustomize "$2"/{directory}', environment, tenants, PEERS / "kustomize")


def ours(tool, *options):
    def command(environment, tenants):
        which = ["--all-envs", "--output", OUTPUTS / "ours"] if environment == "all" else ["--env", environment]
        return ["env", f"TENANTS={tenants}", tool, "render", *which, *options]

    return command


def own_tools(tool):
    return [
        Tool("**KubeDSL, with all checks**", ours(tool)),
        Tool("**KubeDSL, rendering alone**", ours(tool, "--unchecked")),
    ]


def peers():
    """All that `setup.sh` could set up, the fastest first."""
    found = [
        Tool("plain Python, JSON documents", lambda e, n: [
            PYTHON, PEERS / "plain-python/render.py", e, "--tenants", n, "--dumper", "json"]),
        Tool("plain Python, PyYAML with libyaml", lambda e, n: [
            PYTHON, PEERS / "plain-python/render.py", e, "--tenants", n]),
        Tool("Helm", lambda e, n: each(
            '"$2" template todo "$3" -f "$3/values/$e.yaml" --set tenants="$1"', e, n,
            DEPS / "venv/bin/helm", PEERS / "helm")),
        Tool("jsonnet (Rust engine)", lambda e, n: [PYTHON, PEERS / "jsonnet/render.py", "rust", e, n]),
        Tool("jsonnet (Go engine)", lambda e, n: [PYTHON, PEERS / "jsonnet/render.py", "go", e, n]),
        Tool("KCL", lambda e, n: [PYTHON, PEERS / "kcl/render.py", e, n]),
    ]
    if shutil.which("kubectl"):
        found.append(Tool("kustomize", kustomize, most=100))
    if shutil.which("node"):
        out = f"OUT={OUTPUTS / 'cdk8s'}"
        typescript = PEERS / "cdk8s-typescript/build/main.js"
        python = PEERS / "cdk8s-python/main.py"
        found += [
            Tool("cdk8s on node, L1 classes", lambda e, n: ["env", out, "node", typescript, e, n], 100, "cdk8s"),
            Tool("cdk8s in Python", lambda e, n: ["env", out, PYTHON, python, e, n], 100, "cdk8s"),
        ]
    return [Tool(t.name, strings(t.command), t.most, t.file) for t in found]


def strings(command):
    return lambda environment, tenants: [str(word) for word in command(environment, tenants)]


def compare(tool):
    """Whether all render what we render: each environment, and production for three tenants. Stops when not."""
    OUTPUTS.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, PEERS / "kustomize/tenants.py", "prod", "3"], check=True)
    for environment, tenants in [(name, 0) for name in ENVIRONMENTS] + [("prod", 3)]:
        reference = OUTPUTS / f"{environment}-{tenants}.yaml"
        measured(own_tools(tool)[0].command(environment, tenants), reference)
        for peer in peers():
            output = OUTPUTS / "peer.yaml"
            measured(peer.command(environment, tenants), output)
            if peer.file:
                output = OUTPUTS / peer.file / environment / "app.k8s.yaml"
            done = subprocess.run(
                [PYTHON, PEERS / "tools/compare.py", reference, output], capture_output=True, text=True,
                env=ENVIRONMENT)
            if done.returncode != 0:
                sys.exit(f"{peer.name} differs in {environment} for {tenants} tenants:\n{done.stdout}{done.stderr}")
