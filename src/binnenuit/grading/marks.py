"""Points and remarks that a trainer gave by hand: they hold for what was read, and for nothing that came later."""

from collections.abc import Collection
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

from binnenuit.play.dossier import BadDossier, Dossier, read

PREFIXES = ("punten-", "nakijken-", "tekst-")
"""What stands before an item's id in the names of its cells."""


def item_of(cell: str) -> str:
    """The id of the item that a cell belongs to; the cell's own name when it belongs to none."""
    prefix = next((each for each in PREFIXES if cell.startswith(each)), "")
    return cell.removeprefix(prefix)


def changed(before: Path, now: Path) -> set[str]:
    """The items whose answer or text is another than what was graded before; none when nothing was.

    A file that cannot be read holds nothing.
    """
    if not before.exists():
        return set()
    old, new = _whole(before), _whole(now)
    names = {*old.answers, *new.answers, *old.notes, *new.notes}
    return {
        name for name in names if old.answers.get(name) != new.answers.get(name) or _text(old, name) != _text(new, name)
    }


def take_away(database: str, assignment: str, student: str, items: Collection[str]) -> None:
    """Take the points and remarks by hand of these items out of the gradebook, and have them read again."""
    if not items:
        return
    with Gradebook(database) as book:
        try:
            notebook = book.find_submission_notebook(assignment, assignment, student)
        except MissingEntry:
            return
        for mark in notebook.grades:
            if item_of(mark.name) in items:
                mark.manual_score = mark.extra_credit = None
                mark.needs_manual_grade = True
        for remark in notebook.comments:
            if item_of(remark.name) in items:
                remark.manual_comment = None
        book.db.commit()


def _whole(path: Path) -> Dossier:
    try:
        return read(path)
    except BadDossier:
        return Dossier()


def _text(dossier: Dossier, name: str) -> str:
    return dossier.notes.get(name, {}).get("", "").replace("\r\n", "\n").strip()
