"""Writes the layouts as Word files with python-docx: layouts.py FROM-FOLDER TO-FOLDER."""
import pathlib
import re
import sys

import docx


def paragraph(container, text, first=None):
    style = None
    for sign, name in [("# ", "Heading 1"), ("-- ", "List Bullet 2"), ("- ", "List Bullet"),
                       ("@! ", "List Number"), ("@ ", "List Number")]:
        if text.startswith(sign):
            style, text = name, text[len(sign):].strip()
            break
    made = first if first is not None else container.add_paragraph()
    if style:
        made.style = style
    for index, part in enumerate(text.split("**")):
        run = made.add_run(part.replace("↵", "\n").replace("→", "\t"))
        run.bold = True if index % 2 else None
    return made


def table(document, rows):
    cells = [row[1:].rstrip().removesuffix("|").split("|") for row in rows]
    made = document.add_table(rows=len(cells), cols=max(map(len, cells)))
    for row, texts in zip(made.rows, cells):
        for cell, text in zip(row.cells, texts):
            for index, part in enumerate(text.split("¶")):
                paragraph(cell, part.strip(), cell.paragraphs[0] if index == 0 else None)


def write(source, target):
    draft = re.search(r"=== draft\n(.*?)=== answers", source.read_text(), re.S).group(1)
    document = docx.Document()
    rows = []
    for line in draft.split("\n"):
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            table(document, rows)
            rows = []
        paragraph(document, line)
    if rows:
        table(document, rows)
    document.save(target)


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    write(file, pathlib.Path(sys.argv[2]) / (file.stem + ".docx"))
