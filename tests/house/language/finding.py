"""What a rule of language finds, and the exceptions that somebody gave a reason for."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a rule refuses: the file, the place in it, the words themselves, and what to do."""

    rule: str
    file: str
    place: str
    found: str
    advice: str

    def __str__(self) -> str:
        return f"{self.file}, {self.place}: '{self.found}': {self.advice}"


@dataclass(frozen=True, slots=True)
class Allowance:
    """An exception: what one file may do although a rule refuses it; case counts in `text`."""

    rule: str
    file: str
    text: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        return (self.rule, self.file) == (finding.rule, finding.file) and self.fits(finding.found)

    def fits(self, found: str) -> bool:
        """Whether it is about these words: the very word, or part of a longer text."""
        return self.text in found if self.rule in {"sentence", "passage"} else self.text == found


EXCEPTIONS = tuple(
    Allowance(table["rule"], file, text, table["reason"])
    for table in tomllib.loads((HERE / "exceptions.toml").read_text(encoding="utf-8"))["exceptions"]
    for file in table["files"]
    for text in table["texts"]
)


def refused(findings: Iterable[Finding]) -> str:
    """The findings that no exception covers, one a line; empty when all is well."""
    return "\n".join(
        str(finding) for finding in findings if not any(exception.covers(finding) for exception in EXCEPTIONS)
    )
