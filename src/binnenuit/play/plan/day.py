"""A day as somebody types it, and as a Dutch reader writes it."""

import re
from datetime import date

FIRST, LAST = 2000, 2199
"""Years outside these are taken for a mistake in typing."""

LONGEST = 40
"""So many characters of a typed day are looked at."""


def day_of(text: str, months: str) -> date | None:
    """The day in a text such as 15-3-2027, 2027-03-15, 15/3/2027 or 15 maart 2027; None when there is none.

    `months` holds the names of the months, separated by spaces.
    """
    names = months.split()
    parts = re.split(r"[\s./-]+", text.strip().lower()) if len(text) <= LONGEST else []
    if len(parts) != 3:
        return None
    if parts[1] in names:
        parts[1] = str(names.index(parts[1]) + 1)
    if not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    first, month, last = (int(part) for part in parts)
    year, day = (first, last) if first >= FIRST else (last, first)
    if not FIRST <= year <= LAST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def told(day: date, months: str, days: str = "") -> str:
    """The day as `15 maart 2027`; with the names of the days, as `maandag 15 maart 2027`."""
    text = f"{day.day} {months.split()[day.month - 1]} {day.year}"
    return f"{days.split()[day.weekday()]} {text}" if days else text
