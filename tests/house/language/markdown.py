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
