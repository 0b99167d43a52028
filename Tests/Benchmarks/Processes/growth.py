"""How the cost of a run of girconv grows with the documents, their size, and the processes.

    growth.py --girconv PROGRAM --corpus FOLDER --sizes FOLDER… --raw FILE.csv [--rounds N]

The corpus has at least 1000 documents; each folder of sizes, documents of one size. The time is
that of whole runs, their start included; the median of the rounds is printed.
"""

import argparse
import pathlib
import statistics
import sys
import zipfile

from measurement import Cost, keep, write_table


def documents(folder):
    return sorted(str(path) for path in pathlib.Path(folder).iterdir())


def size(files):
    """KB of document.xml, inflated, on average."""
    parts = [zipfile.ZipFile(file).getinfo("word/document.xml") for file in files]
    return statistics.mean(part.file_size for part in parts) / 1000


def runs(options):
    """What is run: documents, processes."""
    corpus = documents(options.corpus)
    for count in (1, 10, 100, 1000):
        yield corpus[:count], 1
    yield corpus[:1000], 2
    for folder in options.sizes:
        yield documents(folder), 1


def main():
    parser = argparse.ArgumentParser()
    for name in ("girconv", "corpus", "raw"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--sizes", nargs="*", default=[])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    out = str(pathlib.Path(options.raw).with_suffix(".ndjson"))
    all_runs = list(runs(options))
    costs = [[] for _ in all_runs]
    for turn in range(options.rounds):
        for (files, jobs), found in zip(all_runs, costs):
            found.append(Cost([options.girconv, *files, f"-j{jobs}", "--quiet", "-o", out]))
        print(f"round {turn + 1}", file=sys.stderr)
    rows, raw = [], []
    for (files, jobs), found in zip(all_runs, costs):
        kilobytes = size(files)

        def median(name):
            return statistics.median(getattr(cost, name) for cost in found)

        rows.append([
            str(len(files)), f"{kilobytes:.0f}", str(jobs), f"{median('cpu') / len(files) * 1000:.2f}",
            f"{median('seconds') / len(files) * 1000:.2f}", f"{median('peak'):.0f}",
        ])
        raw += [[len(files), kilobytes, jobs, c.cpu, c.seconds, c.peak] for c in found]
    keep(options.raw, ["documents", "document_xml_kb", "jobs", "cpu_s", "wall_s", "peak_mb"], raw)
    write_table(
        rows,
        ["documents", "KB of document.xml", "-j", "CPU ms a document", "ms a document", "peak MB"])


if __name__ == "__main__":
    main()
