#!/bin/sh
# shards.sh FOLDER OUTPUT.ndjson
# Converts the documents in the tar archives of a folder with GNU parallel, one worker for each
# archive, as many at the same time as there are cores, in the order of their names.
set -eu

find "$1" -name '*.tar' -print0 | LC_ALL=C sort -z |
  parallel --keep-order --null 'girconv worker --input tar < {}' > "$2"
