"""What there is to see of a norm lab besides what was found."""

from collections.abc import Mapping, Sequence
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Guess, Lab
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.norm_lab.begin_page import BeginPart, begin
from binnenuit.lesson.widgets.norm_lab.finding_page import FindingPart
from binnenuit.lesson.widgets.norm_lab.mission_page import MissionPart, settings
from binnenuit.lesson.widgets.norm_lab.outcome_page import OutcomePart, outcome
from binnenuit.norms.lab.knob import Knob
from binnenuit.play.dossier import Dossier


class GuessPart(TypedDict):
    """One prediction to pick."""

    id: str
    text: str


class PredictionPart(TypedDict):
    """What is predicted, and once it is, what there is to say of it."""

    question: str
    options: list[GuessPart]
    answer: str
    feedback: list[str]
    outcome: OutcomePart | None


class DialPart(TypedDict):
    """A dial: the words of its stops, where it stands and where it stood at the start; `group` is the format to which
    it belongs, empty for one about the people, and `why` says why that format begins there.
    """

    id: str
    group: str
    label: str
    explain: str
    why: str
    stops: list[str]
    at: int
    start: int


class FormatPart(TypedDict):
    """A format of meetings to put beside another."""

    id: str
    name: str
    summary: str
    chosen: bool


class FormatsPart(TypedDict):
    """Every format, and how many may be chosen."""

    label: str
    options: list[FormatPart]
    most: int


class LabPage(TypedDict):
    """A lab before there is anything to see in it; `open` once there is a prediction. `settings` says in words which
    dials were turned.
    """

    ready: bool
    id: str
    title: str
    intro: list[str]
    limits: list[str]
    prediction: PredictionPart
    explain: str | None
    after: list[str]
    open: bool
    dials: list[DialPart]
    begin: BeginPart | None
    changed: bool
    formats: FormatsPart | None
    settings: str


class OpenLabPage(LabPage, FindingPart):
    """A lab after a prediction."""

    missions: list[MissionPart]


def guess_of(lab: Lab, dossier: Dossier) -> Guess | None:
    """The prediction in a dossier; None when there is none that the lab has."""
    return next((each for each in lab.prediction.options if each.id == dossier.answers.get(lab.id)), None)


def lab_page(
    course: Course,
    lab: Lab,
    dossier: Dossier,
    knobs: Sequence[Knob],
    at: Mapping[str, int],
    formats: Sequence[str],
    *,
    ready: bool = True,
) -> LabPage:
    """The page with the prediction in a dossier, the knobs standing `at` and these formats side by side."""
    guess = guess_of(lab, dossier)
    return {
        "ready": ready,
        "id": lab.id,
        "title": lab.title,
        "intro": paragraphs(lab.intro),
        "limits": [limit.text for limit in lab.limits],
        "prediction": {
            "question": lab.prediction.question,
            "options": [{"id": each.id, "text": each.text} for each in lab.prediction.options],
            "answer": guess.id if guess else "",
            "feedback": paragraphs(guess.feedback) if guess else [],
            "outcome": outcome(course, guess) if guess else None,
        },
        "explain": lab.explain,
        "after": paragraphs(lab.after) if lab.after and guess else [],
        "open": guess is not None,
        "dials": [_dial(knob, at[knob.id]) for knob in knobs],
        "begin": begin(course, lab, dossier) if guess else None,
        "changed": any(at[knob.id] != knob.start for knob in knobs) or list(formats) != list(lab.formats),
        "formats": _formats(course, lab, formats) if lab.rules.chooses and lab.formats else None,
        "settings": settings(course, knobs, at),
    }


def _dial(knob: Knob, at: int) -> DialPart:
    return {
        "id": knob.id,
        "group": knob.format.name if knob.format else "",
        "label": knob.dial.label,
        "explain": knob.dial.explain,
        "why": knob.why,
        "stops": [stop.word for stop in knob.dial.stops],
        "at": at,
        "start": knob.start,
    }


def _formats(course: Course, lab: Lab, chosen: Sequence[str]) -> FormatsPart:
    return {
        "label": course.texts.lab.formats,
        "options": [
            {"id": each.id, "name": each.name, "summary": each.summary, "chosen": each.id in chosen}
            for each in course.formats.formats
        ],
        "most": lab.rules.formats[1],
    }
