"""What stands on paper, the same for every kind of document: a title, and blocks in their order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a sheet. `kind` is heading, subheading, text, aside, items, checks, labelled, table, card, picture
    or page.

    `lines` are the paragraphs of a text, the items, or a card after its title; a table has a `head` and `rows`, each
    with as many cells, and may say how wide these are to each other. A labelled piece has rows of a label and a text.
    A page begins a new one. A picture is SVG, with its text alternative and a title as lines, and a
    table of the same, which stands beside it where there is room.
    """

    kind: str
    lines: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[int, ...] = ()
    svg: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document, apart from how it is made; `language` is as BCP 47 writes it."""

    title: str
    blocks: tuple[Block, ...]
    language: str
