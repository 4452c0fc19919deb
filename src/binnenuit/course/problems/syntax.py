"""Which mistake made a file no TOML, read from the line where the parser stopped."""

import re
from collections.abc import Sequence

from binnenuit.course.problems.fault import BEGIN, CURLY, HEAD, KEY, LONG, Fault, filled_before, meant

HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u00a0\u00ad\u200b-\u200f\u2028\u2029\u202f\ufeff]")
"""What a word processor leaves behind and nobody sees."""


def fault_in(lines: Sequence[str], said: str) -> Fault:
    """The mistake that made tomllib stop; `said` is its message, which tells what it expected and where."""
    if text := endless(lines):
        return text
    place = re.search(r"at line (\d+), column (\d+)", said)
    at = int(place[1]) - 1 if place else filled_before(lines, len(lines))
    column = int(place[2]) if place else len(lines[at]) + 1
    line = lines[at]
    found = KEY.match(line)
    value = found[3] if found else line.strip()
    if said.startswith(('Expected "\'"', "Found invalid character '\\n'")):
        half = [n for n, each in enumerate(lines) if (key := KEY.match(each)) and re.match(r"'[^']*$", key[3])]
        return _open(lines, half[0] if half else at)
    if said.startswith("Cannot"):
        return _twice(lines, at)
    if "at the end of" in said and line.lstrip().startswith("["):
        name = line.strip(" []")
        return Fault("toml-head", at, {at: f"[[{name}]]" if line.lstrip().startswith("[[") else f"[{name}]"})
    if said.startswith(("Unescaped", "Invalid hex", "Escaped")):
        return Fault("toml-backslash", at, {at: line.replace("\\", "/")})
    if value[:1] in CURLY or (value[:1] == '"' and value.rstrip(",")[-1:] in CURLY):
        return _instead("toml-word-quote", lines, at)
    if said.startswith(("Illegal character '\\n'", "Unterminated")):
        return _open(lines, at)
    if HIDDEN.search(line):
        return Fault("toml-hidden", at, {at: HIDDEN.sub(" ", line)})
    if _runs_on(lines, said, at, column):
        return _endless_list(lines, at)
    if said.startswith("Unclosed array"):
        return _list(lines, at, column)
    if value[:1] == '"' and not value.startswith(LONG) and value.count('"') > 2:
        return _instead("toml-quote", lines, at)
    if found and value[:1] not in ('"', "'", "["):
        return _instead("toml-bare", lines, at)
    if not found and not line.lstrip().startswith(("[", '"')):
        colon = re.match(r"^(\s*[A-Za-z0-9_-]+\s*):(.*)$", line)
        return Fault("toml-equals", at, {at: f"{colon[1]} ={colon[2]}"} if colon else {at: ""})
    return _instead("toml", lines, at)


def endless(lines: Sequence[str]) -> Fault | None:
    """A text between three quotes that runs on into what clearly is a new field or block, or to the end."""
    opened = None
    for at, line in enumerate(lines):
        new = HEAD.match(line) or (KEY.match(line) and BEGIN.match(line))
        if opened is not None and new:
            return _ended(lines, opened, at)
        if line.count(LONG) % 2:
            opened = at if opened is None else None
    return None if opened is None else _ended(lines, opened, len(lines))


def _ended(lines: Sequence[str], opened: int, at: int) -> Fault:
    last = filled_before(lines, at)
    return Fault("toml-long", opened, {last: lines[last] + LONG})


def _instead(rule: str, lines: Sequence[str], at: int) -> Fault:
    line = meant(lines[at])
    return Fault(rule, at, {} if line is None else {at: line})


def _open(lines: Sequence[str], at: int) -> Fault:
    """A text without its last quote; what runs on below it is part of the same mistake."""
    line = meant(lines[at])
    below = {}
    if line is not None and KEY.match(lines[at]):
        for number in range(at + 1, len(lines)):
            text = lines[number]
            if not text.strip() or text.lstrip().startswith("#") or BEGIN.match(text) or KEY.match(text):
                break
            below[number] = ""
            if text.rstrip().endswith('"'):
                break
    return Fault("toml-open", at, {} if line is None else {at: line, **below})


def _runs_on(lines: Sequence[str], said: str, at: int, column: int) -> bool:
    """Whether the parser was still in a list when it met a new field or block, or the end."""
    before = lines[at][: column - 1].strip()
    new = bool(HEAD.match(lines[at]) or KEY.match(lines[at])) and not before.strip("[")
    return (said.startswith("Unclosed array") and "end of document" in said) or (
        new and said.startswith(("Unclosed array", "Invalid value"))
    )


def _endless_list(lines: Sequence[str], at: int) -> Fault:
    last = filled_before(lines, at) if HEAD.match(lines[at]) or KEY.match(lines[at]) else at
    begin = next((n for n in range(last, -1, -1) if (found := KEY.match(lines[n])) and found[3].startswith("[")), last)
    return Fault("toml-bracket", begin, {last: lines[last] + "]"})


def _list(lines: Sequence[str], at: int, column: int) -> Fault:
    if '"' in lines[at][: column - 1]:
        rule = {'"': "toml-comma", "}": "toml"}.get(lines[at][column - 1 : column], "toml-quote")
        return _instead(rule, lines, at)
    last = filled_before(lines, at)
    return Fault("toml-comma", last, {last: lines[last] + ","})


def _twice(lines: Sequence[str], at: int) -> Fault:
    """A field or block that was there already."""
    begin = next((number for number in range(at, -1, -1) if KEY.match(lines[number]) or HEAD.match(lines[number])), at)
    found = KEY.match(lines[begin])
    short = found is not None and begin == at and not found[3].startswith((LONG, "["))
    return Fault("toml-twice", begin, {at: ""} if short else {})
