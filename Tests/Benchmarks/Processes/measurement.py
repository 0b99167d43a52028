"""What processes cost: CPU time, time on the clock and peak memory, of them and their children."""

import csv
import os
import subprocess
import sys
import time


class Cost:
    """CPU seconds (user and system), seconds on the clock, peak memory of one process in MB."""

    def __init__(self, command):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status != 0:
            sys.exit(f"failed: {' '.join(command)[:200]}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.seconds = time.monotonic() - start
        self.peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def version(command):
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return output.splitlines()[0].strip()


def write_table(rows, columns):
    """Prints rows as a Markdown table."""
    print("| " + " | ".join(columns) + " |")
    print("|" + "---|" * len(columns))
    for row in rows:
        print("| " + " | ".join(row) + " |")


def keep(path, columns, rows):
    """Keeps every single figure."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
