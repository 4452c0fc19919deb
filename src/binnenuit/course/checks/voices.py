"""References inside voices.toml, and whether a testimony is shown no longer than somebody agreed to."""

from collections.abc import Collection, Iterator

from binnenuit.course.problems.links import dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.voices import Voices


def check_voices(voices: Voices, lessons: Collection[str], works: Collection[str]) -> Iterator[Problem]:
    """Double ids, lessons and sources that are not there, and a testimony that ends before it was agreed to."""
    report = reporter("voices.toml")
    yield from doubles(report, "voices", [voice.id for voice in voices.voices])
    yield from doubles(report, "testimonies", [each.id for each in voices.testimonies])
    for voice in voices.voices:
        where = f"voices[{voice.id}]"
        yield from dead(report, f"{where}.lessons", voice.lessons, lessons)
        yield from sources(report, where, voice.sources, works)
    for each in voices.testimonies:
        where = f"testimonies[{each.id}]"
        yield from dead(report, f"{where}.lesson", [each.lesson], lessons)
        if each.until < each.consented:
            yield report(f"{where}.until", "until-first", str(each.until), str(each.consented))
