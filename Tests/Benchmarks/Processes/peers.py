"""What a document costs in girconv, in the bare floor and in other converters.

    peers.py --girconv PROGRAM --probe PROGRAM --floor PROGRAM --corpus FOLDER --raw FILE.csv
             [--rounds N]

Every tool is a process that converts documents of the same corpus, each once, the slow tools fewer
of them; one tool after the other, round by round, so that what else the machine does disturbs all
alike. What comes of it goes nowhere. A cost is the CPU time of the process less that of the same
process without documents, by the documents that it converted; a ratio is the median of the rounds'
ratios. Peak memory is that of the largest process.
"""

import argparse
import importlib.metadata
import pathlib
import statistics
import sys

import convert
from measurement import Cost, keep, version, write_table

HERE = pathlib.Path(__file__).parent


class Tool:
    """A converter: what it is called with, and how many documents it converts."""

    def __init__(self, name, version, call, documents, command, idle=None):
        """command(files) is the list of arguments; idle, that of a process without documents."""
        self.name, self.version, self.call, self.documents = name, version, call, documents
        self.command, self.idle = command, idle or command([])


def tools(options):
    yield Tool(
        "floor", "C", "libzip inflates, libxml2 SAX with empty handlers", 1000,
        lambda files: [options.floor, *files], ["true"])
    girconv = version([options.girconv, "--version"])
    yield Tool(
        "girconv library", girconv, "Conversion(of: bytes), OutputFormat.json.write", 1000,
        lambda files: [options.probe, *files])
    yield Tool(
        "girconv", girconv, "girconv FILE… -j1 > /dev/null, with its worker process", 1000,
        lambda files: [options.girconv, *files, "-j1", "--quiet"],
        [options.girconv, "--version"])
    for library, documents in [
        ("kreuzberg", 1000), ("kreuzberg text", 1000), ("kreuzberg Markdown", 1000),
        ("undoc", 200), ("docx2txt", 100), ("python-docx private", 100), ("python-docx", 20),
        ("docx2python", 20), ("mammoth", 20), ("markitdown", 20),
    ]:
        yield Tool(
            library, importlib.metadata.version(library.split()[0]),
            convert.LIBRARIES[library].__doc__, documents,
            lambda files, library=library:
                [sys.executable, str(HERE / "convert.py"), library, *files])
    loop = 'for file; do pandoc "$file" -t html -o /dev/null || exit 1; done'
    yield Tool(
        "pandoc", version(["pandoc", "--version"]).removeprefix("pandoc "),
        "pandoc FILE -t html, a process a document", 20,
        lambda files: ["sh", "-c", loop, "sh", *files])


def main():
    parser = argparse.ArgumentParser()
    for name in ("girconv", "probe", "floor", "corpus", "raw"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    files = sorted(str(path) for path in pathlib.Path(options.corpus).iterdir())
    compared = list(tools(options))
    raw, costs, peaks = [], {tool: [] for tool in compared}, {tool: [] for tool in compared}
    for turn in range(options.rounds):
        for tool in compared:
            count = min(len(files), tool.documents)
            idle, busy = Cost(tool.idle), Cost(tool.command(files[:count]))
            costs[tool].append((busy.cpu - idle.cpu) / count * 1000)
            peaks[tool].append(busy.peak)
            raw.append(
                [turn, tool.name, tool.version, count, idle.cpu, busy.cpu, busy.seconds, busy.peak])
            print(f"round {turn + 1}: {tool.name} {costs[tool][-1]:.2f} ms", file=sys.stderr)
    keep(
        options.raw,
        ["round", "tool", "version", "documents", "idle_cpu_s", "cpu_s", "wall_s", "peak_mb"], raw)
    floor, library, girconv = compared[:3]

    def ratio(tool, other):
        return f"{statistics.median(a / b for a, b in zip(costs[tool], costs[other])):.2f}"

    print(f"up to {len(files)} documents, {options.rounds} rounds")
    write_table(
        [
            [
                tool.name, tool.version, f"{statistics.median(costs[tool]):.2f}",
                ratio(tool, floor), ratio(tool, library), ratio(tool, girconv),
                f"{statistics.median(peaks[tool]):.0f}",
                tool.call,
            ]
            for tool in compared
        ],
        [
            "tool", "version", "CPU ms a document", "of the floor", "of girconv's library",
            "of girconv", "peak MB", "call",
        ])


if __name__ == "__main__":
    main()
