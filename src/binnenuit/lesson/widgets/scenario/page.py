"""What there is to see of a scenario, after a path."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.scenario.after import DebriefPart, EndingPart, ForkPart, debrief, ending_part, not_taken
from binnenuit.lesson.widgets.scenario.comparison import ComparisonPart, comparison
from binnenuit.lesson.widgets.scenario.stage import ExhibitPart, LinePart, SpeakerPart, exhibit, lines, speaker
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.play.ahead import ahead
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import Reading, State, state_so_far


class TrailPart(TypedDict):
    """A step that was played, and what was chosen."""

    step: str
    choice: str


class MeterPart(TypedDict):
    """A meter as numbers and words; `change` is what the last choice did."""

    label: str
    explain: str
    value: int
    count: int
    word: str
    change: int


class ConsequencePart(TypedDict):
    """What followed from the last choice; `insight` is its place in the course, by which it can be kept."""

    id: str
    insight: str
    choice: str
    text: list[str]
    evidence: Evidence
    place: str
    speaker: SpeakerPart | None


class SituationPart(TypedDict):
    """Where the story is now, and who speaks."""

    title: str
    text: list[LinePart]
    question: str
    place: str
    speaker: SpeakerPart | None
    exhibit: ExhibitPart | None


class OfferPart(TypedDict):
    """A choice to click."""

    id: str
    text: str


class ScenarioPage(TypedDict):
    """All that there is to see of a scenario; `at` counts the choices made, of `least` to `most` on the whole route."""

    ready: bool
    repaired: bool
    setting: str
    intro: list[str]
    role: list[str]
    warning: list[str]
    at: int
    least: int
    most: int
    trail: list[TrailPart]
    consequence: ConsequencePart | None
    meters: list[MeterPart]
    situation: SituationPart | None
    choices: list[OfferPart]
    ending: EndingPart | None
    not_taken: list[ForkPart]
    debrief: DebriefPart | None
    comparison: ComparisonPart | None


def scenario_page(course: Course, scenario: Scenario, dossier: Dossier, *, ready: bool = True) -> ScenarioPage:
    """The page of the path in a dossier, as far as the scenario still offers it."""
    path = dossier.path(scenario.id)
    now = state_so_far(scenario, path)
    least, most = ahead(scenario, now)
    return {
        "ready": ready,
        "repaired": now.path != path,
        "setting": course.texts.scenario.setting.format(
            place=scenario.place, period=scenario.period, minutes=scenario.minutes
        ),
        "intro": paragraphs(scenario.intro),
        "role": paragraphs(scenario.role),
        "warning": paragraphs(scenario.warning),
        "at": len(now.path),
        "least": len(now.path) + least,
        "most": len(now.path) + most,
        "trail": [{"step": visit.step.title, "choice": visit.choice.text} for visit in now.visits],
        "consequence": _consequence(course, now),
        "meters": [meter(reading) for reading in now.readings],
        "situation": _situation(course, now),
        "choices": [{"id": choice.id, "text": choice.text} for choice in now.offered],
        "ending": ending_part(course, scenario, now.ending) if now.ending else None,
        "not_taken": not_taken(course, now) if now.ending else [],
        "debrief": debrief(course, scenario) if now.ending else None,
        "comparison": comparison(scenario, now, dossier.path(scenario.previous), course.texts.scenario.compare_same),
    }


def _consequence(course: Course, now: State) -> ConsequencePart | None:
    if not now.visits:
        return None
    step, last = now.visits[-1].step, now.visits[-1].choice
    return {
        "id": last.id,
        "insight": f"{now.scenario.id}.{last.id}",
        "choice": last.text,
        "text": paragraphs(last.consequence),
        "evidence": evidence(course, last),
        "place": (step.place or "") if last.mood else "",
        "speaker": speaker(course, step.who, last.mood) if last.mood else None,
    }


def _situation(course: Course, now: State) -> SituationPart | None:
    if not now.step:
        return None
    step = now.step
    extra: list[LinePart] = [{"text": part, "said": False} for text in now.extra for part in paragraphs(text)]
    return {
        "title": step.title,
        "text": [*lines(step), *extra],
        "question": step.question,
        "place": step.place or "",
        "speaker": speaker(course, step.who, step.mood),
        "exhibit": exhibit(step),
    }


def meter(reading: Reading) -> MeterPart:
    """A meter's reading as numbers and words."""
    return {
        "label": reading.meter.label,
        "explain": reading.meter.explain,
        "value": reading.value,
        "count": len(reading.meter.levels),
        "word": reading.word,
        "change": reading.change,
    }
