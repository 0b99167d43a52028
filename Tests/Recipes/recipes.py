"""Runs the recipes of Samples/recipes and compares what comes of them with girconv alone.

    recipes.py --release FOLDER --debug FOLDER --reports FOLDER

The folders hold the built girconv, of which the debug one can be made to crash, and some thousand
documents. What the recipes write stays in the folder that they are run in, what they say on
standard error in its recipes.log. Ends with 1 when anything differs.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import struct
import subprocess
import sys
import tarfile
import time
from decimal import Decimal

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECIPES = ROOT / "Samples" / "recipes"
faults = 0


def expect(what, found, expected):
    global faults
    if found == expected:
        print(f"  {what}: {found}")
    else:
        faults += 1
        print(f"  {what}: {found}, expected {expected}")


def run(command, folder, **environment):
    """Runs a command with the girconv of a folder; the seconds on the clock and of computing."""
    path = f"{folder}:{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with open("recipes.log", "ab") as log:
        subprocess.run(
            [str(part) for part in command], check=True, stderr=log,
            env=dict(os.environ, PATH=path, SPARK_LOCAL_IP="127.0.0.1", **environment))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    computing = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, computing


def told(name, times, bare, count):
    more = [(time - alone) / count * 1000 for time, alone in zip(times, bare)]
    print(
        f"  {name}: {times[0]:.1f} s, {times[1]:.1f} s of computing; girconv alone {bare[0]:.1f} s,"
        f" {bare[1]:.1f} s; a document {more[0]:.2f} ms more, {more[1]:.2f} ms of computing")


def same(one, other):
    return pathlib.Path(one).read_bytes() == pathlib.Path(other).read_bytes()


def parallel(options, bare):
    print("GNU parallel, lists of paths")
    times = run([RECIPES / "parallel.sh", options.reports, "parallel.ndjson"], options.release)
    expect("same bytes", same("parallel.ndjson", "bare.ndjson"), True)
    told("parallel.sh", times, bare, options.count)


def shards(options, bare):
    print("GNU parallel, tar archives")
    pathlib.Path("shards").mkdir(exist_ok=True)
    for number in range(8):
        first, last = (options.count * n // 8 for n in (number, number + 1))
        with tarfile.open(f"shards/{number}.tar", "w") as archive:
            for file in options.files[first:last]:
                archive.add(file)
    times = run([RECIPES / "shards.sh", "shards", "shards.ndjson"], options.release)
    # tarfile takes the slash away that absolute paths begin with.
    bare_bytes = pathlib.Path("bare.ndjson").read_bytes()
    expected = bare_bytes.replace(b'"path":"/', b'"path":"')
    expect("same bytes", pathlib.Path("shards.ndjson").read_bytes() == expected, True)
    told("shards.sh", times, bare, options.count)


def spark(folder, output, girconv, **environment):
    script = RECIPES / "spark_parquet.py"
    command = ["spark-submit", "--master", "local[2]", script, folder, output]
    return run(command, girconv, **environment)


def spark_parquet(options, bare):
    print("Spark, mapInArrow to Parquet")
    pathlib.Path("one").mkdir(exist_ok=True)
    shutil.copy(options.files[0], "one")
    start = spark("one", "one.parquet", options.release)
    times = spark(options.reports, "reports.parquet", options.release)
    schema = subprocess.run(
        [options.release / "girconv", "schema", "--for", "duckdb"],
        capture_output=True, check=True, text=True).stdout
    # Spark's paths have a scheme.
    fields = "* EXCLUDE source, source.name, source.bytes, source.sha256, source.properties"
    duckdb.sql(f"CREATE TABLE bare AS SELECT {fields} FROM read_json('bare.ndjson', {schema})")
    duckdb.sql(f"CREATE TABLE spark AS SELECT {fields} FROM 'reports.parquet/*.parquet'")
    for table in ("bare", "spark"):
        expect(f"rows of {table}", number(f"SELECT count(*) FROM {table}"), options.count)
    for one, other in (("bare", "spark"), ("spark", "bare")):
        rest = number(f"SELECT count(*) FROM (FROM {one} EXCEPT ALL FROM {other})")
        expect(f"rows of {one} that {other} has not", rest, 0)
    told("spark_parquet.py", times, bare, options.count)
    told("  without its start", [t - s for t, s in zip(times, start)], bare, options.count)


def spark_crash(options):
    print("Spark, a document that crashes its worker")
    folder = pathlib.Path("with-fault")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file in options.files[:200]:
        shutil.copy(file, folder)
    shutil.copy(options.files[200], folder / "fault.docx")
    text = (ROOT / "Samples" / "shape-c.txt").read_bytes()
    (folder / "amount.txt").write_bytes(text.replace(b"675.9158", b"98765432109876.5432"))
    spark(folder, "with-fault.parquet", options.debug, GIRCONV_FAULT="segv")
    rows = duckdb.sql(
        "SELECT error.code, count(*), sum(len(figures)) FROM 'with-fault.parquet/*.parquet'"
        " GROUP BY ALL ORDER BY ALL").fetchall()
    expect("rows and figures by error", rows, [("", 201, 201 * 200), ("worker-crashed", 1, 0)])
    largest = number("SELECT max(figure.value) FROM"
        " (SELECT unnest(figures) AS figure FROM 'with-fault.parquet/*.parquet')")
    expect("largest value", largest, Decimal("98765432109876.5432"))


def number(query):
    return duckdb.sql(query).fetchall()[0][0]


def rare_values_last(options):
    """40 000 lines: 39 990 reports without a figure, then ten in which everything occurs."""
    text = "甲局2021年政府信息公开工作年度报告\n一、总体情况\n正文。\n".encode()
    samples = [
        (ROOT / "Samples" / name).read_bytes()
        for name in (
            "annotated.docx", "blanks.docx", "row-missing.docx", "form-2019.docx",
            "sums-wrong.docx", "opendocument.odt", "page-site.html", "wps-2021.docx")
    ]
    amount = (ROOT / "Samples" / "shape-c.txt").read_bytes()
    samples.append(amount.replace(b"675.9158", b"12345678.1234"))
    frames = [("%05d.txt" % n, text) for n in range(39_990)]
    frames += [(f"rare-{n}", data) for n, data in enumerate(samples + [b""])]
    with open("rare-last.frames", "wb") as file:
        for name, data in frames:
            file.write(struct.pack(">II", len(name), len(data)) + name.encode() + data)
    with open("rare-last.frames", "rb") as source, open("rare-last.ndjson", "wb") as lines:
        subprocess.run(
            [options.release / "girconv", "worker", "-j", "2"], stdin=source, stdout=lines,
            check=True)


def duckdb_figures(options):
    print("DuckDB, 40 000 lines with their rare values last")
    rare_values_last(options)
    run(
        [sys.executable, RECIPES / "duckdb_figures.py", "rare-last.ndjson", "figures.parquet"],
        options.release)
    reports, figures = 0, []
    with open("rare-last.ndjson", encoding="utf-8") as lines:
        for line in lines:
            reports += 1
            figures += json.loads(line, parse_float=Decimal, parse_int=Decimal)["figures"]
    expect("lines", reports, 40_000)
    totals, kinds = {}, {}
    for figure in figures:
        key = figure["table"], figure["row"], figure["column"]
        if figure["value"] is not None:
            totals[key] = totals.get(key, 0) + figure["value"]
        kinds[figure["kind"]] = kinds.get(figure["kind"], 0) + 1
    found = duckdb.sql(
        'SELECT "table", "row", "column", sum(value) FROM \'figures.parquet\' GROUP BY ALL'
        " HAVING count(value) > 0").fetchall()
    expect("totals are right", {tuple(row[:3]): row[3] for row in found} == totals, True)
    expect("number of totals", len(found), len(totals))
    counted = "SELECT kind, count(*) FROM 'figures.parquet' GROUP BY ALL"
    expect("kinds", dict(sorted(duckdb.sql(counted).fetchall())), dict(sorted(kinds.items())))
    expect("kinds of figures", len(kinds) >= 5, True)
    largest = number("SELECT max(value) FROM 'figures.parquet'")
    expect("largest value", largest, Decimal("12345678.1234"))


def main():
    parser = argparse.ArgumentParser()
    for name in ("release", "debug", "reports"):
        parser.add_argument(f"--{name}", required=True, type=lambda p: pathlib.Path(p).resolve())
    options = parser.parse_args()
    options.files = sorted(options.reports.iterdir())
    options.count = len(options.files)
    print(f"girconv alone, {options.count} documents")
    bare = run(
        ["girconv", "--quiet", "-j", "2", options.reports, "-o", "bare.ndjson"], options.release)
    parallel(options, bare)
    shards(options, bare)
    spark_parquet(options, bare)
    spark_crash(options)
    duckdb_figures(options)
    print(f"recipes: {faults} differences" if faults else "recipes: all is as it should be")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
