"""duckdb_figures.py ALL.ndjson OUTPUT.parquet: the figures of many reports as one table, with DuckDB.

The schema is girconv's own, so that a column is not taken for empty, or for whole numbers, because
all values of the first thousands of lines are. DuckDB reads JSON numbers as DOUBLE; from their text
they become decimals, whose sums are exact. Prints the totals of each year.
"""

import subprocess
import sys

import duckdb

lines, output = sys.argv[1:]
schema = subprocess.run(
    ["girconv", "schema", "--for", "duckdb"], capture_output=True, check=True, text=True
).stdout
duckdb.sql(f"CREATE VIEW reports AS FROM read_json('{lines}', {schema})")
duckdb.sql(
    f"""
    COPY (
      SELECT source.path, title, agency, year, form,
        figure.* REPLACE (figure.value::VARCHAR::DECIMAL(28, 10) AS value)
      FROM (SELECT source, title, agency, year, form, unnest(figures) AS figure FROM reports)
    ) TO '{output}' (FORMAT parquet)
    """
)
duckdb.sql(
    f"""
    SELECT year, "table", "row", "column", count(value) AS reports, sum(value) AS total
    FROM '{output}' GROUP BY ALL ORDER BY ALL
    """
).show(max_rows=20)
