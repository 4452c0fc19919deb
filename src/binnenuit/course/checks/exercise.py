"""References and points inside one exercise: can every item be answered, and answered fully?"""

from collections.abc import Collection, Iterator

from binnenuit.course.checks.links import Report, claim, dead, doubles, reporter
from binnenuit.course.checks.problem import Problem
from binnenuit.course.records.exercise import (
    ChoiceItem,
    Exercise,
    MultipleItem,
    OrderItem,
    ReflectionItem,
    ScoredItem,
    SortItem,
)


def check_exercise(file: str, exercise: Exercise, works: Collection[str]) -> Iterator[Problem]:
    """Every dead or double reference, claim without source, and impossible score in one exercise."""
    report = reporter(file)
    for item in exercise.items:
        where = f"items[{item.id}]"
        if not isinstance(item, ReflectionItem):
            yield from _answers(report, where, item, works)
        if isinstance(item, ChoiceItem):
            yield from _choice(report, where, item)
        elif isinstance(item, MultipleItem):
            if len({option.right for option in item.options}) < 2:
                yield report(f"{where}.options", "right-and-wrong")
        elif isinstance(item, OrderItem):
            yield from _order(report, where, item)
        elif isinstance(item, SortItem):
            yield from doubles(report, f"{where}.bins", [box.id for box in item.bins])
            for card in item.cards:
                yield from dead(
                    report,
                    f"{where}.cards[{card.id}].bin",
                    [card.bin],
                    {box.id for box in item.bins},
                )


def _answers(report: Report, where: str, item: ScoredItem, works: Collection[str]) -> Iterator[Problem]:
    records = item.options if isinstance(item, ChoiceItem | MultipleItem) else item.cards
    name = "options" if isinstance(item, ChoiceItem | MultipleItem) else "cards"
    yield from doubles(report, f"{where}.{name}", [record.id for record in records])
    for record in records:
        yield from claim(report, f"{where}.{name}[{record.id}]", record, works)


def _choice(report: Report, where: str, item: ChoiceItem) -> Iterator[Problem]:
    full = [option.id for option in item.options if option.points == item.points]
    if len(full) != 1:
        yield report(f"{where}.options", "one-full", str(len(full)), str(item.points))
    for option in item.options:
        if option.points > item.points:
            yield report(
                f"{where}.options[{option.id}].points",
                "range",
                str(option.points),
                f"0 – {item.points}",
            )


def _order(report: Report, where: str, item: OrderItem) -> Iterator[Problem]:
    shown = [card.id for card in item.cards]
    if sorted(shown) != sorted(item.order):
        yield report(f"{where}.order", "same-cards", ", ".join(item.order), ", ".join(sorted(shown)))
    elif shown == list(item.order):
        yield report(f"{where}.cards", "shown-in-order")
