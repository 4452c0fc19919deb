"""The verbs of an assignment notebook. Answers live in `antwoorden.json` beside it, so that they are handed in."""

from binnenuit.assignment.verbs import (
    check,
    choose,
    exercise,
    help_lines,
    write,
    written,
)

__all__ = ["check", "choose", "exercise", "help_lines", "write", "written"]
