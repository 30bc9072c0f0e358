"""Commands measured as whole processes, in turn, so that whatever else the machine does falls on all of them alike."""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE / "Peers"
DEPS = PEERS / ".deps"
OUTPUTS = DEPS / "out"

ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name not in ("PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE")
} | {"JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "1"}


@dataclass(frozen=True)
class Figures:
    """Seconds, and mebibytes."""

    cpu: float
    wall: float
    peak: float


def measured(command, output=None):
    """One run of a command; its output goes to a file, so that no pipe's reader is in the figures."""
    with tempfile.NamedTemporaryFile() as scratch:
        done = subprocess.run(
            [DEPS / "measure", output or scratch.name, *command], capture_output=True, text=True, env=ENVIRONMENT)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr[-2000:]}")
    cpu, wall, peak = done.stdout.split()[-3:]
    return Figures(float(cpu), float(wall), float(peak) / (1 << 20))


def median(samples):
    return Figures(*(statistics.median(column) for column in zip(*((s.cpu, s.wall, s.peak) for s in samples))))


def mean(samples):
    return Figures(*(statistics.mean(column) for column in zip(*((s.cpu, s.wall, s.peak) for s in samples))))


def alternating(commands, runs, seconds=0.0):
    """The medians of the commands, by name: a warm-up and so many rounds in which each runs in turn.

    A command runs again in its turn until it has taken so many seconds, and the mean counts: a short one beside a long
    one would else meet the neighbours wholly or not at all.
    """
    samples = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            turn = [measured(command)]
            while number > 0 and sum(figures.wall for figures in turn) < seconds:
                turn.append(measured(command))
            if number > 0:
                samples[name].append(mean(turn))
    return {name: median(values) for name, values in samples.items()}


def table(heads, rows):
    """A table in Markdown; its first column is text, the others are numbers."""
    print("|", " | ".join(heads), "|")
    print("|", " | ".join(["---"] + ["---:"] * (len(heads) - 1)), "|")
    for row in rows:
        print("|", " | ".join(row), "|")
    print(flush=True)


def figure(value, digits=3):
    return f"{value:,.{digits}f}" if value < 10 else f"{value:,.1f}"
