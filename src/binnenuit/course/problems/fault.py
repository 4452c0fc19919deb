"""A mistake against TOML itself, on one line of a file: which, where, and what was probably meant."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from binnenuit.course.problems.mend import NEUTRAL
from binnenuit.course.problems.problem import Problem

KEY = re.compile(r"^(\s*([A-Za-z0-9_-]+)\s*=\s*)(.*?)\s*$")
HEAD = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*(\]\]?)\s*(#.*)?$")
BEGIN = re.compile(r"^\s*([A-Za-z0-9_-]+\s*=\s*[\"'\[0-9tf]|\[\[?[A-Za-z0-9_.-]+\]\]?\s*(#.*)?$)")
CURLY = "“”„‟‘’‚‛«»"
LONG = '"""'


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake: a key of [check] in texts.toml, the line from 0, and lines to read in place of what is there.

    Without `instead` it cannot be guessed what was meant, and the rest of the file stays unread.
    """

    rule: str
    at: int
    instead: Mapping[int, str] = field(default_factory=dict)
    allowed: str = ""

    def problem(self, file: str, lines: Sequence[str]) -> Problem:
        """The mistake as it is told, with the number and the text of its line."""
        return Problem(file, "", self.rule, lines[self.at].strip()[:80], self.allowed, line=self.at + 1)


def meant(line: str) -> str | None:
    """A field or an item of a list with its value as text, as it was probably meant; None for anything else.

    A value without any quotes becomes a neutral one, since it may have to be a number; an id is kept.
    """
    if found := KEY.match(line):
        start, name, value = found.groups()
        if value.startswith("["):
            short = value.count('"') > 1 or value.endswith("]")
            return start + json.dumps([NEUTRAL] * (value.count(",") + 1)) if short else None
        quoted = value[:1] in ('"', "'", *CURLY) or name == "id"
        return start + (_plain(value) if quoted else f'"{NEUTRAL}"')
    if line.lstrip()[:1] in ('"', *CURLY) and line.strip():
        return _plain(line.strip().rstrip(",")) + ","
    return None


def _plain(value: str) -> str:
    inside = value.strip().strip(f"\"'{CURLY}").replace('"', "'").replace("\\", "/")
    return json.dumps(inside or NEUTRAL, ensure_ascii=False)


def filled_before(lines: Sequence[str], at: int) -> int:
    """The last line above this one that is not empty."""
    return next((number for number in range(at - 1, -1, -1) if lines[number].strip()), max(at - 1, 0))
