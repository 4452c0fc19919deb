"""What the template of the feedback page needs: the Dutch of texts.toml, and text cut into parts."""

from binnenuit.course import load
from binnenuit.paper.numbers import plain


def word(name: str) -> str:
    """The [feedback] text of that name."""
    return str(getattr(load().texts.feedback, name))


def in_language(page: str) -> str:
    """The page with the course's language in its first tag."""
    return page.replace("<html>", f'<html lang="{load().language}">', 1)


def out_of(points: float, most: float) -> str:
    """Points as a person writes them."""
    course = load()
    return course.texts.feedback.points.format(points=plain(points, course.language), most=plain(most, course.language))


def unmarked(source: str) -> str:
    """A cell's text without the lines that mark where a mark scheme begins and ends."""
    return "\n".join(line for line in source.splitlines() if not line.startswith("==="))


def headings(source: str) -> str:
    """The headings of a cell's text; how to do the assignment does not belong in the feedback."""
    return "\n\n".join(line for line in source.splitlines() if line.startswith("#"))


def blocks(text: str) -> list[list[str]]:
    """The lines of each part of a printout; an empty line parts them."""
    return [part.splitlines() for part in text.strip().split("\n\n")]
