"""What a document costs in girconv, in the bare floor and in other converters.

peers.py --girconv PROGRAM --floor PROGRAM --corpus FOLDER --raw FILE [--rounds N] [--documents N]

Every tool is a process that converts the same files, one tool after the other, round by round, so
that a noisy machine disturbs all of them alike. Its cost is the CPU time (user and system) of the
process less that of the same process without files, divided by the documents; the median of the
rounds is printed, and every single figure kept in the raw file.
"""

import argparse
import csv
import importlib.metadata
import os
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent


class Tool:
    def __init__(self, name, version, command, files, documents):
        """command(files) is the argument list; documents limits the slow ones."""
        self.name, self.version, self.command = name, version, command
        self.files = files[:documents]

    def run(self, files):
        """CPU seconds, seconds and peak memory in MB of one process."""
        start = time.monotonic()
        process = subprocess.Popen(self.command(files), stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status != 0:
            sys.exit(f"{self.name} failed: {self.command(files)[:4]}")
        return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def tools(options, files):
    out = str(pathlib.Path(options.raw).parent / "girconv.ndjson")
    found = [
        Tool("floor", "libzip + libxml2, C", lambda f: [options.floor, *f], files, None),
        Tool(
            "girconv", version([options.girconv, "--version"]),
            lambda f: [options.girconv, *f, "-j", "1", "-q", "-o", out] if f
            else [options.girconv, "--version"], files, None),
    ]
    slow = max(5, options.documents // 10)
    for library, count in [
        ("kreuzberg", None), ("undoc", None), ("docx2txt", slow), ("docx2python", slow),
        ("mammoth", slow), ("markitdown", slow), ("python-docx", slow),
    ]:
        found.append(
            Tool(
                library, importlib.metadata.version(library),
                lambda f, l=library: [sys.executable, str(HERE / "convert.py"), l, *f], files,
                count))
    found.append(
        Tool(
            "pandoc", version(["pandoc", "--version"]).removeprefix("pandoc "),
            lambda f: ["pandoc", "--version"] if not f
            else ["sh", "-c", 'for f; do pandoc "$f" -t html -o /dev/null || exit 1; done', "sh", *f],
            files, max(3, slow // 3)))
    return found


def version(command):
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return output.splitlines()[0].strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--girconv", required=True)
    parser.add_argument("--floor", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--raw", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=300)
    options = parser.parse_args()
    files = sorted(str(path) for path in pathlib.Path(options.corpus).iterdir())
    files = files[: options.documents]
    raw, costs, peaks = [], {}, {}
    all_tools = tools(options, files)
    for round_ in range(options.rounds):
        for tool in all_tools:
            idle, _, _ = tool.run([])
            cpu, seconds, peak = tool.run(tool.files)
            cost = (cpu - idle) / len(tool.files) * 1000
            costs.setdefault(tool.name, []).append(cost)
            peaks.setdefault(tool.name, []).append(peak)
            raw.append([round_, tool.name, tool.version, len(tool.files), idle, cpu, seconds, peak])
            print(f"round {round_ + 1}: {tool.name} {cost:.2f} ms", file=sys.stderr)
    with open(options.raw, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["round", "tool", "version", "documents", "idle_cpu_s", "cpu_s", "wall_s", "peak_mb"])
        writer.writerows(raw)
    median = {name: statistics.median(values) for name, values in costs.items()}
    print("| tool | version | CPU ms a document | of the floor | of girconv | peak MB |")
    print("|---|---|---|---|---|---|")
    for tool in all_tools:
        cost = median[tool.name]
        print(
            f"| {tool.name} | {tool.version} | {cost:.2f} | {cost / median['floor']:.2f} |"
            f" {cost / median['girconv']:.2f} | {statistics.median(peaks[tool.name]):.0f} |")


if __name__ == "__main__":
    main()
