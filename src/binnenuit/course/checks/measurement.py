"""Rules inside one measurement: one right answer to each question, no id in both forms, no claim without a source."""

from collections.abc import Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import claim, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.measurement import FORMS, Measurement


def check_measurement(file: str, measurement: Measurement, shelf: Shelf) -> Iterator[Problem]:
    """Every double id, question without exactly one right answer, and claim without its source."""
    report = reporter(file)
    yield from doubles(report, "pairs", [pair.id for pair in measurement.pairs])
    yield from doubles(report, "scales", [scale.id for scale in measurement.scales])
    for pair in measurement.pairs:
        yield from claim(report, f"pairs[{pair.id}]", pair, shelf.works)
        both = [answer.id for form in FORMS for answer in pair.ask(form).answers]
        yield from doubles(report, f"pairs[{pair.id}].answers", both)
        for form in FORMS:
            right = sum(answer.right for answer in pair.ask(form).answers)
            if right != 1:
                yield report(f"pairs[{pair.id}].{form}.answers", "one-right", str(right))
