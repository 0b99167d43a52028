"""spark_parquet.py FOLDER OUTPUT.parquet: the documents below a folder as Parquet, with Spark.

Each task starts one girconv worker and hands it the documents of its partition, frame by frame.
girconv must be in the PATH of every machine.
"""

import struct
import subprocess
import sys
import threading

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql.functions import from_json


def convert(batches):
    """Lines of NDJSON for batches of path and content, one for each, in their order."""
    with subprocess.Popen(
        ["girconv", "worker", "--input", "frames"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        for batch in batches:

            def send():
                for path, content in zip(batch["path"], batch["content"]):
                    name, data = path.as_py().encode(), content.as_py()
                    worker.stdin.write(struct.pack(">II", len(name), len(data)) + name + data)
                worker.stdin.flush()

            sender = threading.Thread(target=send)
            sender.start()
            lines = [worker.stdout.readline() for _ in range(batch.num_rows)]
            sender.join()
            yield pyarrow.RecordBatch.from_pydict({"line": pyarrow.array(lines, pyarrow.string())})
        worker.stdin.close()
    # Then Spark tries the task again; a document without a result is a line like the others.
    if worker.returncode != 0:
        raise RuntimeError(f"girconv worker ended with {worker.returncode}")


folder, output = sys.argv[1:]
spark = (
    SparkSession.builder.appName("girconv")
    # Small files: many to a task, few to a batch.
    .config("spark.sql.files.openCostInBytes", 64 << 10)
    .config("spark.sql.files.maxPartitionBytes", 64 << 20)
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", 64)
    .getOrCreate()
)
schema = subprocess.run(
    ["girconv", "schema", "--for", "spark"], capture_output=True, check=True, text=True
).stdout
documents = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(folder)
lines = documents.select("path", "content").mapInArrow(convert, "line string")
records = lines.select(from_json("line", schema, {"mode": "FAILFAST"}).alias("record"))
records.select("record.*").write.mode("overwrite").parquet(output)
