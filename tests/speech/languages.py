"""Tells which language each piece of text on the page in front is said to be in, as assistive technology is told it.

One line of JSON: a list of [language, text].
"""

import json

import pyatspi


def children(thing):
    return (thing.getChildAtIndex(index) for index in range(thing.childCount))


def language(thing):
    """Said of the text itself, else, in Firefox, of all text in the same thing."""
    text = thing.queryText()
    for told in (text.getAttributes(0)[0], text.getDefaultAttributes()):
        pairs = dict(pair.strip().split(":", 1) for pair in told.split(";") if ":" in pair)
        if pairs.get("language"):
            return pairs["language"]
    return thing.objectLocale


def own_text(thing):
    try:
        text = thing.queryText()
    except NotImplementedError:
        return ""
    return text.getText(0, -1).replace("\ufffc", " ").strip()


def walk(thing, found):
    if thing is None:
        return
    text = own_text(thing)
    if text:
        found.append([language(thing), text])
    for child in children(thing):
        walk(child, found)


def documents(thing, depth=0):
    if thing is None or depth > 12:
        return
    if thing.getRole() == pyatspi.ROLE_DOCUMENT_WEB:
        if thing.getState().contains(pyatspi.STATE_SHOWING):
            yield thing
        return
    for child in children(thing):
        yield from documents(child, depth + 1)


found = []
for document in documents(pyatspi.Registry.getDesktop(0)):
    walk(document, found)
print(json.dumps(found, ensure_ascii=False))
