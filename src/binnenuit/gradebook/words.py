"""The Dutch of the feedback page, for its template."""

from binnenuit.content import load


def word(name: str) -> str:
    """The [feedback] text of that name."""
    return str(getattr(load().texts.feedback, name))


def unmarked(source: str) -> str:
    """A cell's text without the lines that mark where a mark scheme begins and ends."""
    return "\n".join(line for line in source.splitlines() if not line.startswith("==="))
