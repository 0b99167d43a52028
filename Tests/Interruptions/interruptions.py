"""Ends runs over many documents at random moments and looks at what they leave behind.

    interruptions.py GIRCONV FOLDER [--times N] [--seed N]

GIRCONV is the built command, FOLDER holds documents. Each run writes a file for each document into
a folder of its own, and ends by kill -9, by SIGTERM, or by a disk that is full (a limit of the
size of a file). After each one
  - every output is whole and equal to that of a run that was not disturbed,
  - the next run into the folder completes it and leaves no temporary file,
  - no worker process is left.
The same is done with one NDJSON file: it is not there, or a partial one whose lines are whole and
the first of the undisturbed run.
"""

import argparse
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time


def outputs(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name[0] != "."}


def temporaries(folder):
    return [path.name for path in folder.iterdir() if path.name.startswith(".girconv-")]


def workers():
    """The processes of runs of this script, told by their environment, which a worker has even
    before it begins."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            environment = (entry / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if f"GIRCONV_INTERRUPTIONS={FOLDER}".encode() in environment:
            found.append(entry.name)
    return found


def start(arguments, limit=None):
    def prepare():
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    environment = dict(os.environ, GIRCONV_INTERRUPTIONS=str(FOLDER))
    return subprocess.Popen(
        [str(GIRCONV), "-q", *arguments, *INPUTS], env=environment, preexec_fn=prepare,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )


def timed(arguments):
    begin = time.monotonic()
    status = start(arguments).wait()
    return status, time.monotonic() - begin


def require(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")


def interrupt(number, after, arguments):
    process = start(arguments)
    time.sleep(after)
    process.send_signal(number)
    status = process.wait()
    require(status in (0, -number), f"status {status} after signal {number}")
    return status != 0


def no_workers():
    for _ in range(100):
        if not workers():
            return
        time.sleep(0.05)
    require(False, "workers are left")


def into_folder(number, right, duration):
    disturbed = 0
    left = 0
    for _ in range(TIMES):
        folder = FOLDER / "run"
        disturbed += interrupt(number, RANDOM.uniform(0, duration), ["-o", f"{folder}/"])
        no_workers()
        if folder.exists():
            for name, content in outputs(folder).items():
                require(right.get(name) == content, f"{name} differs")
            left += len(temporaries(folder))
            if number != signal.SIGKILL:
                require(not temporaries(folder), "a temporary file is left")
            subprocess.run([str(GIRCONV), "-q", INPUTS[0], "-o", f"{folder}/"], check=True)
            require(not temporaries(folder), "a temporary file is left after the next run")
            shutil.rmtree(folder)
    print(f"{signal.Signals(number).name}, a folder: {TIMES} runs, {disturbed} of them disturbed, "
          f"{left} temporary files left and removed by the next run; all outputs whole and right")


def into_one_file(number, right, duration):
    lines = right.splitlines(keepends=True)
    disturbed = 0
    kept = 0
    for _ in range(TIMES):
        target = FOLDER / "one" / "all.ndjson"
        target.parent.mkdir()
        disturbed += interrupt(number, RANDOM.uniform(0, duration), ["-o", str(target)])
        no_workers()
        partial = target.with_name("all.ndjson.partial")
        require(not target.exists() or target.read_bytes() == right, "the file is not whole")
        if partial.exists():
            got = partial.read_bytes().splitlines(keepends=True)
            require(got == lines[: len(got)], "the partial file is not right")
            kept += len(got)
        subprocess.run([str(GIRCONV), "-q", INPUTS[0], "-o", str(target)], check=True)
        require(not temporaries(target.parent), "a temporary file is left after the next run")
        shutil.rmtree(target.parent)
    print(f"{signal.Signals(number).name}, one file: {TIMES} runs, {disturbed} of them disturbed, "
          f"{kept} lines kept; all of them whole and right")


def full_disk(right):
    lines = right.splitlines(keepends=True)
    kept = 0
    for _ in range(TIMES):
        target = FOLDER / "full" / "all.ndjson"
        target.parent.mkdir()
        limit = RANDOM.randrange(1, len(right))
        require(start(["-o", str(target)], limit).wait() == 74, "status on a full disk")
        partial = target.with_name("all.ndjson.partial")
        got = partial.read_bytes().splitlines(keepends=True) if partial.exists() else []
        require(got == lines[: len(got)], "the partial file is not right")
        size = sum(map(len, got))
        require(size <= limit < size + len(lines[len(got)]), "lines are lost")
        require(not target.exists() and not temporaries(target.parent), "files on a full disk")
        kept += len(got)
        shutil.rmtree(target.parent)
    print(f"full disk, one file: {TIMES} runs, {kept} lines kept; all of them whole and right")


parser = argparse.ArgumentParser()
parser.add_argument("girconv", type=pathlib.Path)
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--times", type=int, default=100)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()
GIRCONV = options.girconv.absolute()
INPUTS = sorted(str(path) for path in options.folder.absolute().iterdir())
TIMES = options.times
RANDOM = random.Random(options.seed)

with tempfile.TemporaryDirectory() as name:
    FOLDER = pathlib.Path(name)
    status, duration = timed(["-o", f"{FOLDER}/right/"])
    require(status == 0, "the undisturbed run")
    right = outputs(FOLDER / "right")
    require(len(right) == len(INPUTS), "the outputs of the undisturbed run")
    require(timed(["-o", f"{FOLDER}/right.ndjson"])[0] == 0, "the undisturbed run into one file")
    one = (FOLDER / "right.ndjson").read_bytes()
    print(f"{len(INPUTS)} documents, {duration:.2f} s undisturbed, seed {options.seed}", flush=True)
    for number in (signal.SIGKILL, signal.SIGTERM):
        into_folder(number, right, duration * 1.05)
        into_one_file(number, one, duration * 1.05)
    full_disk(one)
