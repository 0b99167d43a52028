"""Kills runs over many documents at random moments, goes on with them, and compares the outputs.

    resumptions.py GIRCONV FOLDER [--times N] [--seed N] [--copies N]

GIRCONV is the built command, FOLDER holds documents; with --copies each of them is there N times,
by links. One run into an NDJSON file is not disturbed. Another one is killed (kill -9) N times and
begun again with --resume; its file must have the same bytes, and so must the counts (--summary).
The same is done with a file for each document in a folder. What runs took and the most memory that
one of their processes had is printed.
"""

import argparse
import hashlib
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time


def require(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")


def start(arguments):
    return subprocess.Popen(
        [str(GIRCONV), "-q", str(INPUTS), *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def whole(arguments, what):
    begin = time.monotonic()
    process = start(arguments)
    _, status, usage = os.wait4(process.pid, 0)
    duration = time.monotonic() - begin
    require(os.waitstatus_to_exitcode(status) == 0, what)
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"{what}: {duration:.1f} s, {duration * 1000 / COUNT:.2f} ms a document; most memory of "
          f"the command {usage.ru_maxrss / 1024:.0f} MiB, of any process {children / 1024:.0f} MiB",
          flush=True)
    return duration


def digest(path):
    """The digest of a file, or of all files of a folder and their names."""
    total = hashlib.sha256()
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    for file in files:
        if file.is_file() and not file.name.startswith("."):
            total.update(str(file.relative_to(path)).encode())
            with open(file, "rb") as content:
                while piece := content.read(1 << 20):
                    total.update(piece)
    return total.hexdigest()


def disturbed(arguments, duration):
    """Kills a run at random moments of the time that an undisturbed one takes."""
    moments = sorted(RANDOM.uniform(0, duration) for _ in range(options.times))
    kills = 0
    begin = 0.0
    for moment in moments:
        process = start(arguments)
        time.sleep(moment - begin)
        begin = moment
        process.send_signal(signal.SIGKILL)
        kills += process.wait() == -signal.SIGKILL
    return kills


def compare(name, right, duration):
    kills = disturbed(["-o", f"{FOLDER}/{name}", "--resume"], duration)
    whole(["-o", f"{FOLDER}/{name}", "--resume", "--summary", f"{FOLDER}/counts.json"],
          f"{name}, the rest after {kills} kills")
    target = FOLDER / name.rstrip("/")
    require(digest(target) == right, f"{name} differs")
    require((FOLDER / "counts.json").read_bytes() == COUNTS, "the counts differ")
    left = [path.name for path in FOLDER.iterdir() if ".partial" in path.name or ".journal" in path.name]
    require(not left, f"left behind: {left}")


parser = argparse.ArgumentParser()
parser.add_argument("girconv", type=pathlib.Path)
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--times", type=int, default=20)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--copies", type=int, default=1)
options = parser.parse_args()
GIRCONV = options.girconv.absolute()
RANDOM = random.Random(options.seed)

with tempfile.TemporaryDirectory(dir=options.folder.absolute().parent) as name:
    FOLDER = pathlib.Path(name)
    INPUTS = FOLDER / "inputs"
    documents = sorted(options.folder.absolute().iterdir())
    for copy in range(options.copies):
        (INPUTS / f"{copy:04}").mkdir(parents=True)
        for document in documents:
            os.link(document, INPUTS / f"{copy:04}" / document.name)
    COUNT = len(documents) * options.copies
    print(f"{COUNT} documents, seed {options.seed}", flush=True)
    duration = whole(["-o", f"{FOLDER}/right.ndjson", "--summary", f"{FOLDER}/right.json"],
                     "undisturbed")
    COUNTS = (FOLDER / "right.json").read_bytes()
    right = FOLDER / "right.ndjson"
    print(f"{right.stat().st_size / COUNT:.0f} bytes of NDJSON a document", flush=True)
    compare("all.ndjson", digest(right), duration)
    right.unlink()
    (FOLDER / "all.ndjson").unlink()
    if options.copies == 1:
        duration = whole(["-o", f"{FOLDER}/right/"], "undisturbed, a folder")
        compare("out/", digest(FOLDER / "right"), duration)
    print("the outputs are the same")
