"""Checks that a report page is well-formed and stands alone, and prints its text.

usage: check_page.py PAGE.html
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
assert text.startswith("<!DOCTYPE html>\n")
root = xml.etree.ElementTree.fromstring(text)
assert "{{" not in text and "}}" not in text.replace("}\n}", "")

# Nothing that a browser would load: no scripts, no addresses, no references.
assert not re.findall(r"https?:|//[a-z]|url\(|@import|javascript:", text.split("</style>")[1] + text.split("</style>")[0])
for element in root.iter():
    assert element.tag not in ("script", "link", "img", "iframe", "object", "use", "image"), element.tag
    for name in element.attrib:
        assert name not in ("src", "href", "srcset", "action") and not name.startswith("on"), (element.tag, name)
ids = [element.get("id") for element in root.iter() if element.get("id")]
assert len(ids) == len(set(ids))

# Every picture lies within its frame.
for rect in root.iter("rect"):
    end = [float(rect.get(name, "0").rstrip("%")) for name in ("x", "width")]
    assert sum(end) <= 100.01, rect.attrib
for element in root.iter():
    for name, value in element.attrib.items():
        assert "nan" not in value.split() and "inf" not in value.split(), element.attrib

body = root.find("body")
for element in body.iter():
    own = " ".join(" ".join(element.itertext()).split()) if element.tag in (
        "h1", "h2", "p", "tr", "text", "dd", "code") or element.get("class", "").startswith(("tile", "layer")) else ""
    if own:
        print(element.tag + ":", own)
