"""JSON Schemas of data/, so that an editor can help while typing."""

import json

from binnenuit.content.course import CoursePlan, Glossary, HelpLines
from binnenuit.content.exercise import Exercise
from binnenuit.content.formats import Formats
from binnenuit.content.lab import Lab
from binnenuit.content.measurement import Measurement
from binnenuit.content.plan import PlanForm
from binnenuit.content.poll import Poll
from binnenuit.content.quiz import Facts, Quiz
from binnenuit.content.record import Record
from binnenuit.content.scenario import Scenario
from binnenuit.content.session_plan import SessionPlan
from binnenuit.content.texts import Texts

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
