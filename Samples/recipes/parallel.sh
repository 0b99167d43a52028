#!/bin/sh
# parallel.sh FOLDER OUTPUT.ndjson
# Converts all files of a folder with GNU parallel, in the order of their names: 500 paths at a time
# go to a worker, one worker for each core at a time.
set -eu

find "$1" -type f -print0 | LC_ALL=C sort -z |
  parallel --keep-order --pipe --max-replace-args 500 --recend '\0' \
    girconv worker --files-from - -0 > "$2"
