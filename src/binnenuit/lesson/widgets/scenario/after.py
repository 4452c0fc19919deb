"""What there is to see of a scenario once it has ended."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.scenario import Ending, Outcome, Scenario
from binnenuit.lesson.widgets.shared.claim import Evidence, GroundPart, Reference, evidence, ground, references
from binnenuit.play.scenario import State


class EndingPart(TypedDict):
    """How the story ended; `insight` is its place in the course, by which its lesson can be kept."""

    insight: str
    title: str
    text: list[str]
    outcome: Outcome | None
    lesson: list[str]
    evidence: Evidence


class RoadPart(TypedDict):
    """A choice that was not made."""

    text: str
    consequence: list[str]
    evidence: Evidence
    ground: GroundPart | None


class ForkPart(TypedDict):
    """The roads not taken at one step."""

    step: str
    choices: list[RoadPart]


class FactPart(TypedDict):
    """What really happened."""

    text: list[str]
    evidence: Evidence


class UnknownPart(TypedDict):
    """What nobody knows."""

    text: list[str]
    sources: list[Reference]


class DebriefPart(TypedDict):
    """What is told afterwards."""

    title: str
    intro: list[str]
    facts: list[FactPart]
    unknown: list[UnknownPart]
    questions: list[str]


def ending_part(course: Course, scenario: Scenario, ending: Ending) -> EndingPart:
    """How the story ended, and what it teaches."""
    return {
        "insight": f"{scenario.id}.{ending.id}",
        "title": ending.title,
        "text": paragraphs(ending.text),
        "outcome": ending.outcome,
        "lesson": paragraphs(ending.lesson),
        "evidence": evidence(course, ending),
    }


def not_taken(course: Course, now: State) -> list[ForkPart]:
    """What else could have been chosen at each step."""
    return [
        {
            "step": visit.step.title,
            "choices": [
                {
                    "text": c.text,
                    "consequence": paragraphs(c.consequence),
                    "evidence": evidence(course, c.claim),
                    "ground": ground(course, c.ground),
                }
                for c in visit.not_taken
            ],
        }
        for visit in now.visits
    ]


def debrief(course: Course, scenario: Scenario) -> DebriefPart:
    """What is told afterwards."""
    told = scenario.debrief
    return {
        "title": told.title,
        "intro": paragraphs(told.intro),
        "facts": [{"text": paragraphs(f.text), "evidence": evidence(course, f)} for f in told.facts],
        "unknown": [{"text": paragraphs(u.text), "sources": references(course, u.sources)} for u in told.unknown],
        "questions": [question.text for question in told.questions],
    }
