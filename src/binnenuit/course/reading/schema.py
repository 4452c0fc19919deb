"""JSON Schemas of data/, so that an editor can help while typing."""

import json
import re

from binnenuit.course.kinds import KINDS
from binnenuit.course.records.cast import Cast
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.lab.formats import Formats
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.quiz import Facts
from binnenuit.course.records.record import Record
from binnenuit.course.records.voices import Voices
from binnenuit.course.records.ways import Ways
from binnenuit.course.texts.texts import Texts


def snake(name: str) -> str:
    """The name of a class as a file has it: session_plan for SessionPlan."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


LISTS: dict[str, type[Record]] = {
    "cast": Cast,
    "course": CoursePlan,
    "facts": Facts,
    "formats": Formats,
    "glossary": Glossary,
    "helplines": HelpLines,
    "plan": PlanForm,
    "texts": Texts,
    "voices": Voices,
    "ways": Ways,
}
FILES: dict[str, type[Record]] = LISTS | {snake(kind.model.__name__): kind.model for kind in KINDS}


def schemas() -> dict[str, str]:
    """The text of each schema by file name, always the same for the same models."""
    return {
        f"{name}.schema.json": json.dumps(model.model_json_schema(), indent=1, sort_keys=True, ensure_ascii=False)
        + "\n"
        for name, model in FILES.items()
    }
