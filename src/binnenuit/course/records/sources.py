"""The works that claims refer to: data/sources.bib, read with pybtex."""

from dataclasses import dataclass

from pybtex.database import Entry, Person, parse_string
from pybtex.exceptions import PybtexError


class BadBibliography(ValueError):
    """The bibliography cannot be read: the number of the line, or the key that stands there twice.

    Both are empty (0 and "") when the parser does not say.
    """

    def __init__(self, line: int, twice: str) -> None:
        super().__init__(f"line {line}" if line else f"twice: {twice}")
        self.line = line
        self.twice = twice


@dataclass(frozen=True, slots=True)
class Work:
    """One work of the bibliography, ready to show."""

    key: str
    authors: str
    year: str
    title: str
    where: str
    url: str
    note: str

    @property
    def text(self) -> str:
        """The reference as one line: authors (year). Title. Where."""
        head = f"{self.authors} ({self.year}). {self.title}."
        return f"{head} {self.where}." if self.where else head


def read_bib(text: str) -> dict[str, Work]:
    """The works of a BibTeX text by key, in the order of the file.

    Raises BadBibliography when the text is not BibTeX or names a key twice.
    """
    try:
        entries = parse_string(text, "bibtex").entries
    except PybtexError as error:
        line = int(getattr(error, "lineno", None) or 0)
        raise BadBibliography(line, "" if line else str(error).rpartition(": ")[2]) from error
    return {key: _work(key, entry) for key, entry in entries.items()}


def _work(key: str, entry: Entry) -> Work:
    fields = {name.lower(): value.replace("{", "").replace("}", "") for name, value in entry.fields.items()}
    doi = fields.get("doi")
    where = fields.get("journal") or fields.get("booktitle") or fields.get("publisher") or ""
    volume = fields.get("volume")
    if volume:
        number = fields.get("number")
        where += f" {volume}({number})" if number else f" {volume}"
    if pages := fields.get("pages"):
        where += f", {pages.replace('--', '–')}"
    return Work(
        key=key,
        authors=_names(entry.persons.get("author") or entry.persons.get("editor") or []),
        year=fields.get("year", ""),
        title=fields.get("title", ""),
        where=where,
        url=f"https://doi.org/{doi}" if doi else fields.get("url", ""),
        note=fields.get("note", ""),
    )


def _names(persons: list[Person]) -> str:
    names = [" ".join([*p.prelast_names, *p.last_names]).replace("{", "").replace("}", "") for p in persons]
    if len(names) > 3:
        return f"{names[0]} e.a."
    return " & ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""
