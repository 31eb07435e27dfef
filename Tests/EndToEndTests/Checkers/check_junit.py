"""Reads JUnit's XML as a program that runs tests does: with the parsers of Python and of libxml2.

What is wrong goes to standard output.
"""
import sys
import xml.etree.ElementTree as ElementTree

import lxml.etree

COUNTED = {"tests": "testcase", "failures": "failure", "errors": "error", "skipped": "skipped"}
BESIDE = {"failure", "error", "skipped", "system-out"}

for path in sys.argv[1:]:
    lxml.etree.parse(path, lxml.etree.XMLParser(resolve_entities=False))
    root = ElementTree.parse(path).getroot()
    if root.tag != "testsuites":
        print(path, "begins with", root.tag)
    for suite in root:
        for attribute, tag in COUNTED.items():
            if int(suite.get(attribute)) != len(suite.findall(".//" + tag)):
                print(path, suite.get("name"), "miscounts", attribute)
        for case in suite:
            strange = {part.tag for part in case} - BESIDE
            if strange or not case.get("name") or case.get("classname") != suite.get("name"):
                print(path, suite.get("name"), case.attrib, strange)
