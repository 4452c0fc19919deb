"""The running text of a markdown document, without its marks, links and code."""

from collections.abc import Iterator
from typing import Any

import mistune

READ = mistune.create_markdown(renderer="ast", plugins=["table"])
INSTEAD = {"codespan": "0", "softbreak": " ", "linebreak": " ", "inline_html": "\n\n"}
HOLDERS = {"heading", "paragraph", "block_text", "table_cell"}


def inline(tokens: list[dict[str, Any]]) -> str:
    """The words of a line; code counts as one word without letters, and a link as its text."""
    return "".join(
        INSTEAD[token["type"]] if token["type"] in INSTEAD else token.get("raw") or inline(token.get("children", []))
        for token in tokens
    )


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """Each paragraph, heading, list item and table cell, with the heading that it stands under."""
    heading = ""
    waiting: list[dict[str, Any]] = list(READ.parse(text)[0])  # type: ignore[arg-type]
    while waiting:
        token = waiting.pop(0)
        if token["type"] in HOLDERS:
            words = inline(token["children"]).strip()
            heading = words if token["type"] == "heading" else heading
            if words:
                yield heading, words
        else:
            waiting = [*token.get("children", []), *waiting]


def prose(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each paragraph and list item with the headings above it, and whether it is a list item.

    Without the bold words that an item begins with as a label, what is quoted as a block, and the lead-in of a list.
    """
    above: list[tuple[int, str]] = []
    for token in list(READ.parse(text)[0]):  # type: ignore[arg-type]
        if token["type"] == "heading":
            level = token["attrs"]["level"]
            above = [*(each for each in above if each[0] < level), (level, inline(token["children"]).strip())]
        elif token["type"] in {"paragraph", "list"}:
            for words in held(token):
                yield " / ".join(name for _, name in above), words, token["type"] == "list"


def held(token: dict[str, Any]) -> Iterator[str]:
    """The running text in a paragraph or a list, without labels."""
    if token["type"] in {"paragraph", "block_text"}:
        words = inline(unlabelled(token["children"])).strip()
        if words and not words.endswith(":"):
            yield words
    else:
        for child in token.get("children", []):
            yield from held(child)


def unlabelled(tokens: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What follows the bold words that a text begins with, if these end as a label does."""
    if tokens and tokens[0]["type"] == "strong" and inline(tokens[0]["children"]).endswith((".", "?", ":")):
        return tokens[1:]
    return tokens
