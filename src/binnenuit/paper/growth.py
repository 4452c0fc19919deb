"""Begin and now as a picture: what somebody said of the own work, and of which situations the answer was right."""

from dataclasses import dataclass
from textwrap import wrap

from binnenuit.course import Course
from binnenuit.course.records.measurement import Measurement, Moment, Scale
from binnenuit.paper.html import render
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import growth

WIDTH = 760
LINE = 22
"""Units from one line of text to the next."""
LETTERS = 76
"""So many letters fit on a line."""
TRACK = (40, 720)
"""From where to where the dots of a scale stand."""


@dataclass(frozen=True, slots=True)
class Track:
    """A scale: its question in lines, its dots from left to right, and where both moments stand on it."""

    top: int
    lines: list[str]
    dots: list[float]
    before: float | None
    now: float | None
    words: list[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A situation, and how it was answered at both moments."""

    top: int
    topic: str
    before: tuple[str, str]
    now: tuple[str, str]


def growth_picture(course: Course, measurement: Measurement, dossier: Dossier) -> str | None:
    """The picture as an SVG file of its own; None when nothing was answered."""
    if not any(dossier.answers.get(each.id) for each in measurement.asked("before", "after")):
        return None
    texts, found = course.texts.folder, growth(measurement, dossier)
    words = course.texts.measure
    signs = {True: ("✓", words.right), False: ("○", words.wrong), None: ("–", words.open)}
    top, tracks = 96, []
    for scale in measurement.scales:
        track = _track(course, measurement, scale, dossier, top)
        tracks.append(track)
        top += LINE * (len(track.lines) + len(track.words)) + 62
    rows = [
        Row(top + 40 + LINE * at, pair.topic, signs[found.marks[pair.id][0]], signs[found.marks[pair.id][1]])
        for at, pair in enumerate(measurement.pairs)
    ]
    return render(
        "growth",
        language=course.language,
        texts=texts,
        words=words,
        tracks=tracks,
        rows=rows,
        line=LINE,
        width=WIDTH,
        head=top,
        height=top + 60 + LINE * len(rows),
    )


def _track(course: Course, measurement: Measurement, scale: Scale, dossier: Dossier, top: int) -> Track:
    texts, open_word = course.texts.folder, course.texts.measure.open
    step = (TRACK[1] - TRACK[0]) / (len(scale.levels) - 1)

    def at(moment: Moment) -> int | None:
        value = dossier.answers.get(measurement.key(moment, scale))
        levels = [str(level) for level in range(len(scale.levels))]
        return levels.index(value) if isinstance(value, str) and value in levels else None

    def told(place: int | None) -> str:
        return open_word if place is None else scale.levels[place]

    before, now = at("before"), at("after")
    places = [None if place is None else TRACK[0] + step * place for place in (before, now)]
    words = [texts.growth_begin.format(words=told(before)), texts.growth_now.format(words=told(now))]
    dots = [TRACK[0] + step * level for level in range(len(scale.levels))]
    return Track(top, wrap(scale.question, LETTERS), dots, places[0], places[1], words)
