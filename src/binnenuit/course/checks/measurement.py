"""Rules inside one measurement: one right answer to each question, no id twice, no claim without a source."""

from collections.abc import Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import claim, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.measurement import Measurement


def check_measurement(file: str, measurement: Measurement, shelf: Shelf) -> Iterator[Problem]:
    """Every double id, question without exactly one right answer, and claim without its source."""
    report = reporter(file)
    yield from doubles(report, "pairs", [pair.id for pair in measurement.pairs])
    yield from doubles(report, "scales", [scale.id for scale in measurement.scales])
    for pair in measurement.pairs:
        yield from claim(report, f"pairs[{pair.id}]", pair, shelf.works)
        for name, ask in (("before", pair.before), ("after", pair.after)):
            where = f"pairs[{pair.id}].{name}"
            yield from doubles(report, f"{where}.answers", [answer.id for answer in ask.answers])
            right = sum(answer.right for answer in ask.answers)
            if right != 1:
                yield report(f"{where}.answers", "one-right", str(right))
