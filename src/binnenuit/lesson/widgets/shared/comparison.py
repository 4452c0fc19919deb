"""What was done now beside what was done the time before."""

from typing import TypedDict


class ComparisonPart(TypedDict):
    """Two endings, and rows of three: what, now, and before."""

    endings: list[str]
    rows: list[list[str]]
