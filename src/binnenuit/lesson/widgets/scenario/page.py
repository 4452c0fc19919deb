"""What there is to see of a scenario, after a path."""

from typing import Literal, TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.scenario.after import DebriefPart, EndingPart, ForkPart, debrief, ending_part, not_taken
from binnenuit.lesson.widgets.scenario.comparison import comparison
from binnenuit.lesson.widgets.scenario.exhibit import EventPart, ExhibitPart, LinePart, event, exhibit, lines
from binnenuit.lesson.widgets.scenario.trust import TrustPart, trust
from binnenuit.lesson.widgets.shared.claim import Evidence, GroundPart, evidence, ground
from binnenuit.lesson.widgets.shared.comparison import ComparisonPart
from binnenuit.lesson.widgets.shared.stage import SpeakerPart, speaker
from binnenuit.play.ahead import ahead
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import seed_of, shuffled
from binnenuit.play.scenario import Reading, State, played
from binnenuit.play.story.dice import is_off


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
    ground: GroundPart | None
    place: str
    speaker: SpeakerPart | None


class SituationPart(TypedDict):
    """Where the story is now, what came in, and who speaks."""

    title: str
    events: list[EventPart]
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
    """All that there is to see of a scenario; `at` counts the choices made, of `least` to `most` on the whole route.

    `meters_after` are those right after the last choice, where what came in moved them once more, and else empty.
    """

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
    dice: Literal["", "on", "off"]
    meters_after: list[MeterPart]
    meters: list[MeterPart]
    trust: list[TrustPart]
    situation: SituationPart | None
    choices: list[OfferPart]
    ending: EndingPart | None
    not_taken: list[ForkPart]
    debrief: DebriefPart | None
    comparison: ComparisonPart | None


def scenario_page(
    course: Course, scenario: Scenario, dossier: Dossier, *, ready: bool = True, seed: int = 0
) -> ScenarioPage:
    """The page of the path in a dossier, as far as the scenario still offers it; who has no seed yet gets this one."""
    path = dossier.path(scenario.id)
    now = played(scenario, dossier)
    mine = seed_of(dossier)
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
        "dice": "" if not scenario.chance else "off" if is_off(scenario, dossier) else "on",
        "meters_after": [meter(reading) for reading in _meters_after(now)],
        "meters": [meter(reading) for reading in now.readings],
        "trust": trust(course, now),
        "situation": _situation(course, now),
        "choices": _offers(now, seed if mine is None else mine),
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
        "evidence": evidence(course, last.claim),
        "ground": ground(course, last.ground),
        "place": (step.place or "") if last.mood else "",
        "speaker": speaker(course, step.who, last.mood) if last.mood else None,
    }


def _meters_after(now: State) -> tuple[Reading, ...]:
    """The meters as the last choice left them, when what came in since then moved one."""
    last = now.visits[-1].readings if now.visits else ()
    return last if any(old.value != new.value for old, new in zip(last, now.readings, strict=False)) else ()


def _offers(now: State, seed: int) -> list[OfferPart]:
    """What can be chosen, in an order of the participant's own, unless the order means something."""
    texts = {choice.id: choice.text for choice in now.offered}
    keep = now.step is None or now.step.ordered
    ids = tuple(texts) if keep else shuffled(texts, seed, f"{now.scenario.id}/{now.step.id if now.step else ''}")
    return [{"id": name, "text": texts[name]} for name in ids]


def _situation(course: Course, now: State) -> SituationPart | None:
    if not now.step:
        return None
    step = now.step
    extra: list[LinePart] = [{"text": part, "said": False} for text in now.extra for part in paragraphs(text)]
    return {
        "title": step.title,
        "events": [event(course, came) for came in now.events],
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
