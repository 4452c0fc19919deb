"""The Dutch of the feedback page, for its template."""

from binnenuit.content import load


def word(name: str) -> str:
    """The [feedback] text of that name."""
    return str(getattr(load().texts.feedback, name))
