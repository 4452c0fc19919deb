"""References and ranges in the norm lab: formats, labs, and the facts that people guess."""

from collections.abc import Collection, Iterator

from binnenuit.course.checks.dials import check_dials
from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, claim, dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem, closest
from binnenuit.course.records.lab.formats import Formats, Parameters
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.lab.mission import Mission
from binnenuit.course.records.lab.outcome import Outcome
from binnenuit.course.records.quiz import Facts, Quiz


def check_formats(formats: Formats, works: Collection[str]) -> Iterator[Problem]:
    """Double ids, and parameters whose reason lacks its source."""
    report = reporter("formats.toml")
    yield from doubles(report, "formats", [each.id for each in formats.formats])
    for each in formats.formats:
        for name in Parameters.model_fields:
            yield from claim(report, f"formats[{each.id}].parameters.{name}", getattr(each.parameters, name), works)


def check_facts(facts: Facts, works: Collection[str]) -> Iterator[Problem]:
    """Double ids and dead sources."""
    report = reporter("facts.toml")
    yield from doubles(report, "facts", [fact.id for fact in facts.facts])
    for fact in facts.facts:
        yield from sources(report, f"facts[{fact.id}]", fact.sources, works)
    yield from doubles(report, "charts", [chart.id for chart in facts.charts])
    known = {fact.id: fact for fact in facts.facts}
    for chart in facts.charts:
        for at, bar in enumerate(chart.bars, 1):
            where = f"charts[{chart.id}].bars[{at}].fact"
            yield from dead(report, where, [bar.fact], known)
            shown = known.get(bar.fact)
            if shown and shown.status != "sound":
                yield report(where, "not-sound", shown.id, "sound")
            if shown and not 0 <= shown.value <= 100:
                yield report(where, "range", f"{shown.value:g}", "0 – 100")


def check_quiz(file: str, quiz: Quiz, shelf: Shelf) -> Iterator[Problem]:
    """Guesses about a fact that is not there or not sound, or whose answer is not on the scale."""
    report = reporter(file)
    if shelf.facts is None:
        return
    known = {fact.id: fact for fact in shelf.facts.facts}
    for estimate in quiz.estimates:
        where = f"estimates[{estimate.id}]"
        yield from dead(report, f"{where}.fact", [estimate.fact], known)
        upward = estimate.low < estimate.high
        if not upward or (estimate.high - estimate.low) % estimate.step:
            yield report(f"{where}.step", "scale", f"{estimate.low}, {estimate.high}, {estimate.step}")
        fact = known.get(estimate.fact)
        if fact and fact.status != "sound":
            yield report(f"{where}.fact", "not-sound", fact.id, "sound")
        if fact and upward and not estimate.low <= fact.value <= estimate.high:
            yield report(f"{where}.fact", "off-scale", f"{fact.value:g}", f"{estimate.low} – {estimate.high}")


def check_lab(file: str, lab: Lab, shelf: Shelf) -> Iterator[Problem]:
    """Dials that the model does not have or that leave its range, dead formats, and claims without a source."""
    if shelf.formats is None:
        return
    report, works = reporter(file), shelf.works
    known = {each.id for each in shelf.formats.formats}
    if lab.rules.formats[1]:
        yield from dead(report, "formats", lab.formats, known)
    elif lab.formats:
        yield report("formats", "other-lab", ", ".join(lab.formats))
    yield from doubles(report, "dials", [dial.id for dial in (*lab.dials, *lab.format_dials)])
    yield from doubles(report, "missions", [mission.id for mission in lab.missions])
    yield from doubles(report, "prediction.options", [guess.id for guess in lab.prediction.options])
    least, most = lab.rules.formats
    if most and not least <= len(lab.formats) <= most:
        span = f"{least}" if least == most else f"{least} – {most}"
        yield report("formats", "how-many-formats", str(len(lab.formats)), span)
    yield from check_dials(report, lab, shelf.formats)
    yield from _estimate(report, lab, shelf)
    for guess in lab.prediction.options:
        yield from _outcome(report, f"prediction.options[{guess.id}]", guess.id, guess, works)
    for mission in lab.missions:
        yield from _outcome(report, f"missions[{mission.id}]", mission.id, mission, works)
        yield from _mission(report, lab, mission, known)


def _outcome(report: Report, where: str, name: str, told: Outcome, works: Collection[str]) -> Iterator[Problem]:
    """A source stands in one place: in the ground, or beside the words."""
    if told.ground and (told.evidence or told.sources):
        yield report(where, "two-grounds", name)
    elif told.claim:
        yield from claim(report, f"{where}.ground" if told.ground else where, told.claim, works)
    elif told.sources:
        yield report(f"{where}.evidence", "missing", "evidence")


def _estimate(report: Report, lab: Lab, shelf: Shelf) -> Iterator[Problem]:
    """A guess with which the lab begins, that is not there or not about so many of a hundred."""
    if not lab.estimate:
        return
    guesses = {each.id: each for quiz in shelf.folders["quizzes"].values() for each in quiz.estimates}
    yield from dead(report, "estimate", [lab.estimate], guesses)
    found = guesses.get(lab.estimate)
    if found and (found.low, found.high) != (0, 100):
        yield report("estimate", "range", f"{found.low} – {found.high}", "0 – 100")


def _mission(report: Report, lab: Lab, mission: Mission, formats: Collection[str]) -> Iterator[Problem]:
    """Dials that the lab does not have, and goals whose number it does not have."""
    where, measures = f"missions[{mission.id}]", lab.rules.measures
    yield from dead(report, f"{where}.only", mission.only, {dial.id for dial in (*lab.dials, *lab.format_dials)})
    for at, goal in enumerate(mission.goals, 1):
        place = f"{where}.goals[{at}]"
        if goal.measure not in measures:
            yield report(
                f"{place}.measure", "other-lab", goal.measure, ", ".join(measures), closest(goal.measure, measures)
            )
        named = {"format": goal.format, "than": goal.than}
        for field, name in named.items():
            if name and not lab.formats:  # without a meeting there is nothing that a format could do
                yield report(f"{place}.{field}", "other-lab", name)
            elif name:
                yield from dead(report, f"{place}.{field}", [name], formats)
        if lab.formats and lab.rules.chooses and not goal.format:
            yield report(f"{place}.format", "missing", "format")
        if goal.measure in lab.rules.compared and not lab.formats:
            others = ", ".join(each for each in measures if each not in lab.rules.compared)
            yield report(f"{place}.measure", "other-lab", goal.measure, others)
