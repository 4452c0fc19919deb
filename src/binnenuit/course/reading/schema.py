"""JSON Schemas of data/, so that an editor can help while typing."""

import json

from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.exercise import Exercise
from binnenuit.course.records.formats import Formats
from binnenuit.course.records.lab import Lab
from binnenuit.course.records.measurement import Measurement
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.quiz import Facts, Quiz
from binnenuit.course.records.record import Record
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import SessionPlan
from binnenuit.course.texts.texts import Texts

FILES: dict[str, type[Record]] = {
    "course": CoursePlan,
    "exercise": Exercise,
    "facts": Facts,
    "formats": Formats,
    "glossary": Glossary,
    "helplines": HelpLines,
    "lab": Lab,
    "measurement": Measurement,
    "plan": PlanForm,
    "poll": Poll,
    "quiz": Quiz,
    "scenario": Scenario,
    "session_plan": SessionPlan,
    "texts": Texts,
}


def schemas() -> dict[str, str]:
    """The text of each schema by file name, always the same for the same models."""
    return {
        f"{name}.schema.json": json.dumps(model.model_json_schema(), indent=1, sort_keys=True, ensure_ascii=False)
        + "\n"
        for name, model in FILES.items()
    }
