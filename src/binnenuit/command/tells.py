"""What `binnenuit check` says about the items of exercises: can one score without reading, and what do they ask."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from binnenuit.course.items.compare import CompareItem
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.records.measurement import Measurement
from binnenuit.course.texts.cli import TellsTexts
from binnenuit.play.tells.course import measured_tells, tells_of
from binnenuit.play.tells.tell import Figure, Tell, figures, worst
from binnenuit.play.tells.wording import Wording


def tell_lines(
    exercises: Mapping[str, Exercise],
    measurements: Mapping[str, Measurement],
    texts: TellsTexts,
    items_too: bool = False,
) -> list[str]:
    """What each rule earns beside chance, and of the exercises what they ask; with `items_too` which items do it."""
    items = [item for exercise in exercises.values() for item in exercise.items]
    if not items:
        return []
    wording = Wording.of(texts.absolute, texts.reason)
    measured = [tell for each in measurements.values() for tell in measured_tells(each, wording)]
    lines = [texts.head, _asked(items, texts)]
    for name, tells in ((texts.exercises, tells_of(items, wording)), (texts.measurements, measured)):
        lines += _figures(name, tells, texts)
        if items_too:
            lines += _worst(tells, texts)
    return lines


def _asked(items: Iterable[Question], texts: TellsTexts) -> str:
    all_of_them = list(items)
    written = [item for item in all_of_them if isinstance(item, CompareItem | ReflectionItem)]
    return texts.asked.format(
        count=len(all_of_them),
        recall=sum(item.recall for item in all_of_them),
        open=len(written),
        anchored=sum(isinstance(item, CompareItem) or item.anchors is not None for item in written),
    )


def _figures(name: str, tells: Iterable[Tell], texts: TellsTexts) -> Iterator[str]:
    groups: dict[str, list[Figure]] = {}
    for figure in figures(tells):
        groups.setdefault(figure.group, []).append(figure)
    for group, found in groups.items():
        said = (texts.off if figure.tells else texts.rule for figure in found)
        rules = (
            text.format(
                name=_name(figure, texts),
                share=_percent(figure.share),
                chance=_percent(figure.chance),
                items=figure.items,
            )
            for text, figure in zip(said, found, strict=True)
        )
        yield texts.line.format(name=name, group=getattr(texts.groups, group), rules=", ".join(rules))


def _worst(tells: list[Tell], texts: TellsTexts) -> Iterator[str]:
    for figure in figures(tells):
        if figure.tells:
            yield texts.worst.format(
                group=getattr(texts.groups, figure.group),
                name=_name(figure, texts),
                gap=f"{100 * float(figure.gap):+.0f}",
                items=", ".join(tell.item for tell in worst(tells, figure)),
            )


def _name(figure: Figure, texts: TellsTexts) -> str:
    return str(getattr(texts.rules, figure.rule))


def _percent(share: Fraction) -> str:
    return f"{100 * float(share):.0f}"
