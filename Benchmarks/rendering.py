"""How long the stack takes to render: whole processes, beside the peers and the floors."""
import re
import subprocess
import sys

from measuring import DEPS, OUTPUTS, PEERS, alternating, figure, median, measured, table
from peers import own_tools, peers

HEADS = ["", "cpu s", "wall s", "peak MiB", "cpu, of ours with checks", "wall, of ours with checks"]


def show(title, results):
    ours = next(iter(results.values()))
    print(f"### {title}\n")
    table(HEADS, [
        [name, figure(f.cpu), figure(f.wall), figure(f.peak, 1), figure(f.cpu / ours.cpu, 2), figure(f.wall / ours.wall, 2)]
        for name, f in results.items()
    ])


def floors():
    return {
        "floor: a Swift process": [DEPS / "hello"],
        "floor: a Swift process with Foundation": [DEPS / "hello_foundation"],
        "floor: a Python process": [DEPS / "venv/bin/python", "-c", "pass"],
    }


def commands(tools, environment, tenants):
    return {tool.name: tool.command(environment, tenants) for tool in tools if tenants <= tool.most}


def one_environment(tool, runs):
    tools = own_tools(tool) + peers()
    show("Production, cold process", alternating(commands(tools, "prod", 0) | floors(), runs))


def all_environments(tool, runs):
    show("All three environments", alternating(commands(own_tools(tool) + peers(), "all", 0), runs))


def tenants(tool, runs):
    for count in [1, 10, 100, 1000]:
        if count <= 100:
            subprocess.run([sys.executable, PEERS / "kustomize/tenants.py", "prod", str(count)], check=True)
        tools = own_tools(tool) + peers()
        results = alternating(commands(tools, "prod", count), runs, seconds=2)
        show(f"Production for {count} tenant{'s' if count > 1 else ''}: {22 * count:,} objects", results)
        left_out = [t.name for t in tools if count > t.most]
        if left_out:
            print(f"Left out, for they take minutes: {', '.join(left_out)}.\n")
    floor(tool, runs)


def thousand(tool):
    """The file of 1000 tenants' YAML."""
    output = OUTPUTS / "prod-1000.yaml"
    measured(own_tools(tool)[1].command("prod", 1000), output)
    return output


def floor(tool, runs):
    """What libyaml and the system need for the bytes of 1000 tenants."""
    output = thousand(tool)
    if not (DEPS / "yamlemit").exists():
        return
    done = subprocess.run([DEPS / "yamlemit", output, str(runs)], capture_output=True, text=True, check=True, cwd=OUTPUTS)
    print(f"The floors for the same {output.stat().st_size / 1e6:.1f} MB, medians of {runs}, within a process:\n")
    rows = []
    for name in ["libyaml emit", "write(2) file"]:
        seconds = sorted(float(s) for s in re.findall(rf"^{re.escape(name)} .*? ([\d.]+) s cpu", done.stdout, re.M))
        rows.append([name, figure(seconds[len(seconds) // 2])])
    table(["", "cpu s"], rows)
