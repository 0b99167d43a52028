"""Converts DOCX files with one library: convert.py LIBRARY FILE...

Each library does what it is for: text, Markdown or HTML with the tables; where it gives a document
tree, every paragraph and every cell is read. Without files it only loads the library, which is
what its start-up costs.
"""

import sys


def docx2python_():
    """docx2python(path).text"""
    from docx2python import docx2python

    def convert(path):
        with docx2python(path) as document:
            return document.text

    return convert


def docx2txt_():
    """docx2txt.process(path)"""
    import docx2txt

    return docx2txt.process


def kreuzberg_():
    """kreuzberg.extract_file_sync(path).content, with the cache that it keeps by itself, empty"""
    import atexit
    import os
    import tempfile

    import kreuzberg

    cache = tempfile.TemporaryDirectory()
    atexit.register(cache.cleanup)
    os.environ["KREUZBERG_CACHE_DIR"] = cache.name
    return lambda path: kreuzberg.extract_file_sync(path).content


def kreuzberg_text():
    """the same without its cache, ExtractionConfig(use_cache=False)"""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(use_cache=False)
    return lambda path: kreuzberg.extract_file_sync(path, config=config).content


def kreuzberg_markdown():
    """without its cache, output_format="markdown", where cells stay apart"""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(use_cache=False, output_format="markdown")
    return lambda path: kreuzberg.extract_file_sync(path, config=config).content


def mammoth_():
    """mammoth.convert_to_html(file).value"""
    import mammoth

    def convert(path):
        with open(path, "rb") as file:
            return mammoth.convert_to_html(file).value

    return convert


def markitdown_():
    """MarkItDown().convert(path).text_content"""
    from markitdown import MarkItDown

    converter = MarkItDown()
    return lambda path: converter.convert(path).text_content


def python_docx_():
    """docx.Document(path), paragraphs and table.cell(row, column) of the whole grid"""
    import docx

    def convert(path):
        document = docx.Document(path)
        texts = [paragraph.text for paragraph in document.paragraphs]
        # Not row.cells: it fails where merged cells' edges differ by a sliver, as WPS writes them.
        for table in document.tables:
            for row in range(len(table.rows)):
                texts += [table.cell(row, column).text for column in range(len(table.columns))]
        return "\n".join(texts)

    return convert


def python_docx_private():
    """docx.Document(path), paragraphs and each w:tc once, past the library's public interface"""
    import docx
    import docx.table

    def convert(path):
        document = docx.Document(path)
        texts = [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            texts += [docx.table._Cell(tc, table).text for tc in table._tbl.iter_tcs()]
        return "\n".join(texts)

    return convert


def undoc_():
    """undoc.parse_file(path).to_markdown()"""
    import undoc

    return lambda path: undoc.parse_file(path).to_markdown()


LIBRARIES = {
    "docx2python": docx2python_,
    "docx2txt": docx2txt_,
    "kreuzberg": kreuzberg_,
    "kreuzberg text": kreuzberg_text,
    "kreuzberg Markdown": kreuzberg_markdown,
    "mammoth": mammoth_,
    "markitdown": markitdown_,
    "python-docx": python_docx_,
    "python-docx private": python_docx_private,
    "undoc": undoc_,
}

if __name__ == "__main__":
    convert = LIBRARIES[sys.argv[1]]()
    for path in sys.argv[2:]:
        if not convert(path):
            sys.exit(f"{path}: nothing came of it")
