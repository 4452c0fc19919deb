"""Words of the glossary in the text of a lesson: the first time in a step, a button that shows what the word means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from binnenuit.course.records.course import Term

MOST = 3
"""So many words are explained in one step, so that it stays calm."""

CLOSED = frozenset({"a", "button", "summary", "h1", "h2", "h3", "h4", "code", "th", "script"})
"""Inside these a word is left as it is."""

TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"</?([a-z0-9]+)")


@dataclass
class Explained:
    """Explains words in the pieces of HTML of one lesson, step by step."""

    terms: Sequence[Term]
    more: str
    link: str
    step: str = ""
    done: set[str] = field(default_factory=set)

    def __call__(self, step: str, html: str) -> str:
        """The piece with a button at each word that comes up for the first time in this step, and what they open."""
        if step != self.step:
            self.step, self.done = step, set()
        found: list[Term] = []
        text = "".join(self._pieces(html, found))
        return text + "".join(self._shown(term) for term in found)

    def _pieces(self, html: str, found: list[Term]) -> Iterator[str]:
        closed = 0
        for piece in TAG.split(html):
            if piece.startswith("<"):
                name = NAME.match(piece)
                if name and name[1] in CLOSED:
                    closed += -1 if piece.startswith("</") else 1
                yield piece
            else:
                yield piece if closed else self._marked(piece, found)

    def _marked(self, text: str, found: list[Term]) -> str:
        if len(self.done) >= MOST:
            return text
        for term in self.terms:
            word = re.search(rf"(?<!\w){re.escape(escape(term.term, quote=False))}(?!\w)", text, re.IGNORECASE)
            if word and term.id not in self.done:
                self.done.add(term.id)
                found.append(term)
                before, after = text[: word.start()], text[word.end() :]
                button = f'<button type="button" class="bn-term" popovertarget="{self._id(term)}">{word[0]}</button>'
                return self._marked(before, found) + button + self._marked(after, found)
        return text

    def _shown(self, term: Term) -> str:
        return (
            f'<div class="bn-term-text" id="{self._id(term)}" popover><p><strong>{escape(term.term)}</strong></p>'
            f'<p>{escape(term.definition)}</p><p><a href="{escape(self.link)}">{escape(self.more)}</a></p></div>'
        )

    def _id(self, term: Term) -> str:
        return f"begrip-{self.step}-{term.id}"
