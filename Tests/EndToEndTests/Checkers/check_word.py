"""Looks a Word file over: what would hinder a reading program goes to standard output."""
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
body = document.element.body
if not document.core_properties.title:
    print("no title")
if not document.core_properties.language:
    print("no language")
if document.styles.element.find(".//" + qn("w:lang")) is None:
    print("no language of the text")
level = 0
for paragraph in body.iter(qn("w:p")):
    style = paragraph.find(qn("w:pPr") + "/" + qn("w:pStyle"))
    outline = None
    if style is not None:
        found = [s for s in document.styles if s.style_id == style.get(qn("w:val"))]
        if not found:
            print("no style", style.get(qn("w:val")))
        elif found[0].name.startswith("Heading "):
            outline = int(found[0].name[8:])
    if outline is not None:
        if outline > level + 1:
            print("a heading jumps to level", outline)
        level = outline
    has = [e for e in paragraph.iter() if e.tag in (qn("w:t"), qn("w:drawing"))]
    if not has:
        print("an empty paragraph", style.get(qn("w:val")) if style is not None else "")
for table in body.iter(qn("w:tbl")):
    properties = table.find(qn("w:tblPr"))
    for name in ("w:tblCaption", "w:tblDescription"):
        if properties.find(qn(name)) is None:
            print("a table without", name)
    if table.find(qn("w:tr")).find(qn("w:trPr") + "/" + qn("w:tblHeader")) is None:
        print("a table without a head")
    for merge in list(table.iter(qn("w:vMerge"))) + list(table.iter(qn("w:gridSpan"))):
        print("merged cells", merge.tag)
for picture in body.iter(qn("wp:docPr")):
    if not picture.get("descr"):
        print("a picture without words")
