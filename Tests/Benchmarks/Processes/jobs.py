"""What supervised worker processes cost and gain: the same documents in one process that nobody
watches over, with one worker and with two.

    jobs.py --girconv PROGRAM --probe PROGRAM --corpus FOLDER --raw FILE.csv [--most N]

The corpus has at least 1000 documents; each is converted twice, so that a start counts little. The
three take turns. The cores have to be free, which those of a virtual machine are not while its
neighbours compute on the same ones, and everything takes up to half as long again: a run counts
whose CPU time is at most 5 % above the least one, of one process or of all with workers. There are
rounds until five runs of each count, but no more than --most. What is printed are the medians.
"""

import argparse
import pathlib
import statistics
import tempfile

from measurement import Cost, keep, write_table


def counted(costs, way):
    """The costs of a way that were found on free cores."""
    alike = [name for name in costs if name.startswith("girconv") == way.startswith("girconv")]
    least = min(cost.cpu for name in alike for cost in costs[name])
    return [cost for cost in costs[way] if cost.cpu <= 1.05 * least]


def main():
    parser = argparse.ArgumentParser()
    for name in ("girconv", "probe", "corpus", "raw"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--most", type=int, default=80)
    options = parser.parse_args()
    files = 2 * sorted(str(path) for path in pathlib.Path(options.corpus).iterdir())
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as names:
        names.write("\n".join(files) + "\n")
        names.flush()
        convert = [options.girconv, "--files-from", names.name, "--to", "ndjson", "--quiet"]
        ways = {
            "one process": [options.probe, "=", names.name],
            "girconv -j1": [*convert, "-j1"],
            "girconv -j2": [*convert, "-j2"],
        }
        costs = {way: [] for way in ways}
        for turn in range(options.most):
            for way in list(ways) if turn % 2 == 0 else reversed(ways):
                costs[way].append(Cost(ways[way]))
            if min(len(counted(costs, way)) for way in ways) >= 5:
                break

    def median(way, name):
        found = [getattr(cost, name) for cost in counted(costs, way)]
        return statistics.median(found) if found else float("nan")

    def ratio(way, other, name):
        return f"{median(way, name) / median(other, name):.3f}"

    def each(way, name):
        return f"{median(way, name) / len(files) * 1000:.2f}"

    keep(
        options.raw, ["way", "documents", "cpu_s", "wall_s", "peak_mb"],
        [[way, len(files), c.cpu, c.seconds, c.peak] for way in ways for c in costs[way]])
    write_table(
        [
            [
                way, f"{len(counted(costs, way))} of {len(costs[way])}",
                each(way, "cpu"), ratio(way, "one process", "cpu"),
                each(way, "seconds"), ratio(way, "one process", "seconds"),
                ratio("girconv -j1", way, "seconds"),
            ]
            for way in ways
        ],
        [
            "processes", "runs on free cores", "CPU ms a document", "of one",
            "ms a document", "of one", "documents a second, of -j1",
        ])


if __name__ == "__main__":
    main()
