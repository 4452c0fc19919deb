"""One file of data/ as text, and a TOML text as tables; with every mistake on the way told, not only the first."""

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from binnenuit.course.problems.heads import wrong_heads
from binnenuit.course.problems.problem import Problem
from binnenuit.course.problems.syntax import fault_in
from binnenuit.course.records.record import ID

ROUNDS = 60
"""So many mistakes against TOML are told of one file."""


def text_of(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """The text of a file with its problems; what is not in UTF-8 is told, and then read all the same.

    The mark that Windows puts at the front of UTF-8 is no mistake.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, [Problem(name, "", "no-file", str(path.parent))]
    except OSError:
        return None, [Problem(name, "", "unreadable")]
    problems = []
    marked = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    if marked or b"\0" in raw[:64]:
        big = raw[:1] == b"\0"
        text = raw.decode("utf-16" if marked else "utf-16-be" if big else "utf-16-le", errors="replace")
        problems.append(Problem(name, "", "utf-16"))
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            text = raw.decode("cp1252", errors="replace")
            line = raw.count(b"\n", 0, error.start) + 1
            problems.append(Problem(name, "", "encoding", text.split("\n")[line - 1].strip()[:80], line=line))
    return text.replace("\r\n", "\n").replace("\r", "\n"), problems


def tables_of(text: str, name: str, model: type[BaseModel]) -> tuple[dict[str, Any] | None, list[Problem]]:
    """What a TOML text holds, with its problems; where it is clear what was meant, that is read.

    None when it is not clear, so that what follows in the file was not read.
    """
    lines = text.split("\n")
    problems = []
    for fault in wrong_heads(lines, model):
        problems.append(fault.problem(name, lines))
        lines = [fault.instead.get(at, line) for at, line in enumerate(lines)]
    for _ in range(ROUNDS):
        try:
            return tomllib.loads("\n".join(lines)), problems
        except tomllib.TOMLDecodeError as error:
            fault = fault_in(lines, str(error))
            problems.append(fault.problem(name, lines))
            if not fault.instead:
                break
            lines = [fault.instead.get(at, line) for at, line in enumerate(lines)]
    return None, problems


def stem_for(path: Path) -> str:
    """The name that this file should have, without .toml: its own when that can be an id, else the nearest that can."""
    if re.fullmatch(ID, path.stem):
        return path.stem
    bare = unicodedata.normalize("NFKD", path.stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-") or "naam"


def passed_over(data: Path) -> list[Problem]:
    """A problem for each file that would be left unread for the end of its name, such as brug.toml.txt."""
    problems = []
    for path in sorted(data.rglob("*")):
        found = re.fullmatch(r"(.+?\.(?:toml|bib))(?:\.txt)?", path.name, flags=re.IGNORECASE)
        if found and path.is_file() and path.suffix not in (".toml", ".bib"):
            right = re.sub(r"\.\w+$", lambda end: end[0].lower(), found[1])
            problems.append(Problem(path.relative_to(data).as_posix(), "", "file-ending", path.name, right))
    return problems
