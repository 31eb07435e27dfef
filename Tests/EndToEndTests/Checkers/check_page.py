"""Asks axe whether a web page keeps to WCAG, and a browser whether it fits a telephone and is a page only.

A page that asks for anything else, runs anything or says anything by itself is more than a page.

What is wrong goes to standard output.
"""
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

with sync_playwright() as player:
    browser = player.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
    for path in sys.argv[2:]:
        page = browser.new_page(viewport={"width": 1000, "height": 900})
        page.on("dialog", lambda dialog: (print(path, "says", dialog.message), dialog.dismiss()))
        page.on("request", lambda request: asked.append(request.url))
        asked = []
        page.goto("file://" + path)
        if len(asked) != 1:
            print(path, "asks for", asked[1:])
        strange = page.evaluate(
            """[...document.querySelectorAll("*")].filter(element =>
              ["SCRIPT", "IFRAME", "OBJECT", "EMBED"].includes(element.tagName)
              || element.getAttributeNames().some(name => name.startsWith("on"))
              || (element.getAttribute("href") || "").startsWith("javascript:")
            ).map(element => element.outerHTML)"""
        )
        if strange:
            print(path, "holds", strange)
        for violation in Axe().run(page).response["violations"]:
            print(path, violation["id"], [node["html"] for node in violation["nodes"]])
        page.set_viewport_size({"width": 320, "height": 900})
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            print(path, "is", width, "pixels wide on a telephone of 320")
    browser.close()
