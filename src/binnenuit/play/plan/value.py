"""The plan as a value: what was filled in, part by part."""

from dataclasses import dataclass
from datetime import date

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN, Pitfall, Section
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.clean import clean, line
from binnenuit.play.plan.day import LONGEST, day_of
from binnenuit.play.plan.insights import WORKSHEET, Insight, insights_of
from binnenuit.play.sheet.value import Filled, filled_of

ACTIONS = 3
"""So many first actions."""

WHO = 80
"""Characters of who does an action."""


@dataclass(frozen=True, slots=True)
class Action:
    """One of the first actions. `day` is None when `when` holds no day that can be read."""

    what: str
    who: str
    when: str
    day: date | None

    @property
    def filled(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.what or self.who or self.when)


@dataclass(frozen=True, slots=True)
class Part:
    """What was filled in of one section; the fields that do not belong to its kind are empty."""

    section: Section
    text: str = ""
    day: date | None = None
    actions: tuple[Action, ...] = ()
    pitfalls: tuple[Pitfall, ...] = ()

    @property
    def filled(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.text or self.pitfalls or any(action.filled for action in self.actions))


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan; `follow_up` is the day to look back, None as long as there is none.

    `insights` were kept on the way, and `sheets` are the worksheets among them that have something in them.
    """

    title: str
    parts: tuple[Part, ...]
    follow_up: date | None
    insights: tuple[Insight, ...] = ()
    sheets: tuple[Filled, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """Every day in it: those of the actions, and the one to look back."""
        actions = [action.day for part in self.parts for action in part.actions]
        return tuple(day for day in (*actions, self.follow_up) if day)

    @property
    def filled(self) -> int:
        """How many parts have something in them."""
        return sum(part.filled for part in self.parts)


def plan_of(course: Course, dossier: Dossier) -> Plan:
    """The plan in a dossier. All text is clean and no longer than its section allows."""
    parts = tuple(_part(course, section, dossier) for section in course.form.sections)
    follow_up = next((part.day for part in parts if part.section.kind == "date"), None)
    insights = insights_of(course, dossier)
    kept = {each.place for each in insights}
    filled = (filled_of(each, dossier) for each in course.worksheets.values() if f"{WORKSHEET}{each.id}" in kept)
    return Plan(course.form.title, parts, follow_up, insights, tuple(each for each in filled if each.begun))


def keys(section: Section) -> dict[str, int]:
    """The names under which the dossier keeps the typed texts of a section, each with its most characters.

    An action has three: `acties.1.what`, `acties.1.who` and `acties.1.when`. An id has no full stop, so no two
    sections share a name.
    """
    if section.kind == "text":
        return {section.id: section.max_length}
    if section.kind == "date":
        return {section.id: LONGEST}
    if section.kind == "actions":
        most = {"what": section.max_length, "who": WHO, "when": LONGEST}
        return {f"{section.id}.{n}.{part}": most[part] for n in range(1, ACTIONS + 1) for part in most}
    return {}


def ticked(course: Course, dossier: Dossier) -> tuple[Pitfall, ...]:
    """The pitfalls that were ticked, in the order of the course."""
    chosen = dossier.path(PLAN)
    return tuple(pitfall for pitfall in course.form.pitfalls if pitfall.id in chosen)


def _part(course: Course, section: Section, dossier: Dossier) -> Part:
    notes, months = dossier.notes.get(PLAN, {}), course.texts.plan.months
    typed = {name: notes.get(name, "") for name in keys(section)}
    if section.kind == "text":
        return Part(section, clean(typed[section.id], section.max_length))
    if section.kind == "date":
        text = line(typed[section.id], LONGEST)
        return Part(section, text, day_of(text, months))
    if section.kind == "pitfalls":
        return Part(section, pitfalls=ticked(course, dossier))
    rows = []
    for number in range(1, ACTIONS + 1):
        what, who, when = (
            line(typed[f"{section.id}.{number}.{part}"], most)
            for part, most in (("what", section.max_length), ("who", WHO), ("when", LONGEST))
        )
        rows.append(Action(what, who, when, day_of(when, months)))
    return Part(section, actions=tuple(rows))
