"""One participant's dossier: what was chosen, what was written. It holds no name, time or address."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from binnenuit.course.items.answer import Answer

VERSION = 1
LIMIT = 1_000_000
"""The most bytes that a dossier may have; a full one has about 20 kB."""

FILE = "antwoorden.json"


class BadDossier(ValueError):
    """A dossier that cannot be used. `reason` is too_large, not_json, other_version or not_a_dossier."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Dossier:
    """Answers and notes by id; nothing is changed in place.

    `answers` holds public ids only. `notes` holds what the participant typed: by scenario or item id, then by
    choice id ("" for the item itself). Only answers ever go into a resume code.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    notes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def answer(self, name: str, value: Answer | None) -> "Dossier":
        """A dossier with this answer; None or an empty answer takes it away."""
        rest = {key: old for key, old in self.answers.items() if key != name}
        return replace(self, answers={**rest, name: value} if value else rest)

    def note(self, name: str, part: str, text: str) -> "Dossier":
        """A dossier with this note; an empty text takes it away."""
        mine = {key: old for key, old in self.notes.get(name, {}).items() if key != part}
        if text.strip():
            mine[part] = without_halves(text)
        rest = {key: old for key, old in self.notes.items() if key != name}
        return replace(self, notes={**rest, name: mine} if mine else rest)

    def path(self, name: str) -> tuple[str, ...]:
        """The path stored under a scenario's id; empty when there is none or it is no list."""
        value = self.answers.get(name)
        return tuple(value) if isinstance(value, list) else ()

    def only(self, names: Collection[str]) -> "Dossier":
        """A dossier with nothing but the answers and notes under these names."""
        return Dossier(
            {key: value for key, value in self.answers.items() if key in names},
            {key: value for key, value in self.notes.items() if key in names},
        )

    @property
    def data(self) -> dict[str, Any]:
        """The dossier as plain data, the form in which it is stored, saved and handed in."""
        return {
            "version": VERSION,
            "answers": dict(self.answers),
            "notes": {k: dict(v) for k, v in self.notes.items()},
        }


def dumps(dossier: Dossier) -> str:
    """The dossier as JSON text, with sorted keys so that equal dossiers are equal texts."""
    return json.dumps(dossier.data, ensure_ascii=False, indent=1, sort_keys=True)


def loads(text: str) -> Dossier:
    """The dossier in a JSON text.

    Raises BadDossier when it is larger than LIMIT, no JSON, of another version, or of another shape.
    """
    if len(text) > LIMIT or len(text.encode(errors="replace")) > LIMIT:
        raise BadDossier("too_large")
    try:
        data = json.loads(text, object_pairs_hook=_whole_pairs)
    except (ValueError, RecursionError) as error:
        raise BadDossier("not_json") from error
    dossier = parse(data)
    if len(text) > LIMIT // 8 and not fits(dossier):  # written anew, a text of many short ids grows
        raise BadDossier("too_large")
    return dossier


def decode(data: bytes) -> Dossier:
    """The dossier in the bytes of a file: UTF-8, or UTF-16 as some editors write it, with or without a byte order mark.

    Raises BadDossier as `loads` does; bytes of another encoding are not_json.
    """
    if len(data) > LIMIT:
        raise BadDossier("too_large")
    try:
        return loads(data.decode(json.detect_encoding(data)))
    except UnicodeDecodeError as error:
        raise BadDossier("not_json") from error


def fits(dossier: Dossier) -> bool:
    """Whether a dossier, written as text, can be read again."""
    return len(dumps(dossier).encode(errors="replace")) <= LIMIT


def parse(data: Any) -> Dossier:
    """The dossier in plain data; raises BadDossier when it is of another version or shape."""
    if not isinstance(data, dict) or "version" not in data:
        raise BadDossier("not_a_dossier")
    if data["version"] != VERSION:
        raise BadDossier("other_version")
    answers, notes = data.get("answers", {}), data.get("notes", {})
    if not isinstance(answers, dict) or not isinstance(notes, dict):
        raise BadDossier("not_a_dossier")
    if not all(is_answer(value) for value in answers.values()) or not all(_is_texts(v) for v in notes.values()):
        raise BadDossier("not_a_dossier")
    return Dossier(answers, notes)


def without_halves(text: str) -> str:
    """The text with each half character, which no file can hold, replaced by the sign for an unknown one."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _whole_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of a JSON text with whole texts; lists of texts too."""
    return {without_halves(key): _whole_value(value) for key, value in pairs}


def _whole_value(value: Any) -> Any:
    if isinstance(value, str):
        return without_halves(value)
    return [_whole_value(part) for part in value] if isinstance(value, list) else value


def is_answer(value: Any) -> bool:
    """Whether a value has the shape of an answer, whatever its ids."""
    return (
        isinstance(value, str)
        or _is_texts(value)
        or (isinstance(value, list) and all(isinstance(part, str) for part in value))
    )


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())


def read(path: Path) -> Dossier:
    """The dossier in a file; an absent file is an empty dossier.

    Raises BadDossier; the file itself is never changed by reading.
    """
    try:
        with path.open("rb") as file:
            return decode(file.read(LIMIT + 1))
    except FileNotFoundError:
        return Dossier()
    except OSError as error:
        raise BadDossier("not_json") from error


def write(path: Path, dossier: Dossier) -> None:
    """Put the dossier in a file: written beside it first, then renamed, so that a crash leaves the old one."""
    beside = path.with_suffix(".tmp")
    beside.write_text(dumps(dossier) + "\n", encoding="utf-8")
    beside.replace(path)


def set_aside(path: Path) -> Path:
    """Rename a file that cannot be used to a free name beside it, and say which; nothing is overwritten."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-apart-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    return aside
