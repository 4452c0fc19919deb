"""What is wrong in a content file, in a form that a trainer can mend."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from binnenuit.course.records.record import ID, LINK, NOTEBOOK, SOURCE


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where it stands, which rule it breaks, what was found, and what would be allowed.

    `rule` is a key of [check] in texts.toml; `allowed` and `guess` may be empty. `line` counts from 1; 0 is unknown.
    """

    file: str
    place: str
    rule: str
    found: str = ""
    allowed: str = ""
    guess: str = ""
    line: int = 0

    def message(self, texts: Mapping[str, str]) -> str:
        """The problem as one line of Dutch, from the [check] texts; without texts, the bare facts."""
        words = {"found": self.found, "allowed": self.allowed, "guess": self.guess, "line": self.line}
        rule = texts.get(self.rule, self.rule).format(**words)
        parts = [rule]
        if self.allowed and "{allowed}" not in texts.get(self.rule, ""):
            parts.append(texts.get("allowed", "{allowed}").format(allowed=self.allowed))
        if self.guess:
            parts.append(texts.get("guess", "{guess}?").format(guess=self.guess))
        where = f"{self.file}, {self.place}" if self.place else self.file
        if self.line:
            where += ", " + texts.get("line", "{line}").format(line=self.line)
        return f"{where}: {'; '.join(parts)}"


def closest(word: str, allowed: Iterable[str]) -> str:
    """The allowed word that looks most like this one, or an empty string."""
    return next(iter(get_close_matches(word, list(allowed), n=1, cutoff=0.6)), "")


def place(parts: Sequence[str | int], raw: Any) -> str:
    """A path into a file as `steps[signaal].choices[campagne].next`: by id where there is one, else by number."""
    text = ""
    for part in parts:
        if isinstance(part, int):
            inside = raw[part] if isinstance(raw, list) and part < len(raw) else None
            name = inside.get("id") if isinstance(inside, dict) else None
            text += f"[{name or part + 1}]"
            raw = inside
        elif isinstance(raw, dict) or raw is None:
            text += f".{part}" if text else part
            raw = raw.get(part) if raw else None
    return text


# pydantic's error type -> our rule; anything else is told as "wrong"
RULES = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_type": "text",
    "string_too_short": "empty",
    "string_pattern_mismatch": "pattern",
    "int_type": "whole",
    "int_from_float": "whole",
    "bool_type": "flag",
    "literal_error": "choice",
    "union_tag_invalid": "choice",
    "union_tag_not_found": "missing",
    "float_type": "number",
    "finite_number": "number",
    "greater_than_equal": "least",
    "less_than_equal": "most",
    "multiple_of": "multiple",
    "string_too_long": "long",
    "too_short": "few",
    "too_long": "many",
    "tuple_type": "list",
    "dict_type": "table",
    "model_type": "table",
    "model_attributes_type": "table",
    "date_type": "date",
    "date_parsing": "date",
    "date_from_datetime_parsing": "date",
    "date_from_datetime_inexact": "date",
    "placeholder": "placeholder",
}

# a pattern -> the rule that tells its form in words
PATTERNS = {ID: "pattern-id", SOURCE: "pattern-source", LINK: "pattern-link", NOTEBOOK: "pattern-notebook"}


def from_validation(
    file: str, raw: Any, error: ValidationError, fields: Mapping[str, set[str]], kinds: Sequence[str]
) -> list[Problem]:
    """Every mistake that pydantic found in one file; `fields` maps a model's name to its field names.

    `kinds` is what a field `kind` may say in that file.
    """
    details = [detail for detail in error.errors(include_url=False) if not _only_follows(detail)]
    return [_problem(file, raw, detail, fields, kinds) for detail in details]


def _only_follows(detail: ErrorDetails) -> bool:
    """Whether a list counts as too short only because what stands in it is wrong, which is told by itself."""
    return detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]


def _problem(
    file: str, raw: Any, detail: ErrorDetails, fields: Mapping[str, set[str]], kinds: Sequence[str]
) -> Problem:
    rule = RULES.get(detail["type"], "wrong")
    context = detail.get("ctx", {})
    parts = without_tags(detail["loc"], raw)
    found, allowed, guess = str(detail["input"]), "", ""
    if detail["type"] == "union_tag_not_found":
        parts, allowed = [*parts, "kind"], ", ".join(kinds)
    elif detail["type"] == "union_tag_invalid":
        parts, found = [*parts, "kind"], str(context["tag"])
        allowed = str(context["expected_tags"]).replace("'", "")
        guess = closest(found, allowed.split(", "))
    elif rule == "unknown":
        found = str(parts[-1])
        allowed = ", ".join(sorted(_siblings(found, parts, raw, fields)))
        guess = closest(found, allowed.split(", "))
    elif rule == "missing":
        found = str(parts[-1])
    elif rule == "choice":
        allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ")
        guess = closest(found, allowed.split(", "))
    elif rule == "placeholder":
        allowed = str(context["expected"])
    elif rule == "pattern":
        rule = PATTERNS.get(str(context["pattern"]), "wrong")
    elif rule in ("least", "most", "few", "many", "long", "multiple"):
        limits = ("ge", "le", "min_length", "max_length", "multiple_of")
        allowed = next(f"{context[name]:g}" for name in limits if name in context)
        found = str(context.get("actual_length", found))
    return Problem(file, place(parts, raw), rule, found[:80], allowed, guess)


def without_tags(loc: Sequence[str | int], raw: Any) -> list[str | int]:
    """The location of an error without the union tags that pydantic puts between, which are no keys of the file."""
    parts: list[str | int] = []
    for at, part in enumerate(loc):
        last = at == len(loc) - 1
        if isinstance(raw, dict) and isinstance(part, str) and part not in raw and not last:
            continue
        parts.append(part)
        if isinstance(raw, dict):
            raw = raw.get(part)
        elif isinstance(raw, list) and isinstance(part, int) and part < len(raw):
            raw = raw[part]
    return parts


def _siblings(name: str, parts: Sequence[str | int], raw: Any, fields: Mapping[str, set[str]]) -> set[str]:
    """The fields of the record that holds an unknown key: of all models, the one that fits its other keys best."""
    for part in parts[:-1]:
        raw = raw[part]
    present = set(raw) - {name} if isinstance(raw, dict) else set()
    return max(fields.values(), key=lambda allowed: (len(present & allowed), -len(allowed)), default=set())
