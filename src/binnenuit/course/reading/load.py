"""Read data/ once, check everything, and give back one frozen course."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from binnenuit.course.checks.course import check_lists, check_plan
from binnenuit.course.checks.exercise import check_exercise
from binnenuit.course.checks.lab import check_facts, check_formats, check_lab, check_quiz
from binnenuit.course.checks.measurement import check_measurement
from binnenuit.course.checks.mend import NEUTRAL, mended
from binnenuit.course.checks.plan import answerable, check_form
from binnenuit.course.checks.poll import check_polls
from binnenuit.course.checks.problem import Problem, from_validation
from binnenuit.course.checks.scenario import check_scenario
from binnenuit.course.checks.session_plan import Shelf, check_session_plans
from binnenuit.course.reading.where import Home, find_home
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.exercise import Exercise
from binnenuit.course.records.fields import fields_by_model
from binnenuit.course.records.formats import Formats
from binnenuit.course.records.lab import Lab
from binnenuit.course.records.measurement import Measurement
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.quiz import Facts, Quiz
from binnenuit.course.records.record import Record
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import SessionPlan
from binnenuit.course.records.sources import BadBibliography, Work, read_bib
from binnenuit.course.texts.texts import Texts

Model = TypeVar("Model", bound=Record)


@dataclass(frozen=True, slots=True)
class Course:
    """Everything of data/, checked; the mappings go by id and keep the order of the files."""

    home: Home
    plan: CoursePlan
    texts: Texts
    glossary: Glossary
    helplines: HelpLines
    works: Mapping[str, Work]
    facts: Facts
    formats: Formats
    quizzes: Mapping[str, Quiz]
    labs: Mapping[str, Lab]
    measurements: Mapping[str, Measurement]
    polls: Mapping[str, Poll]
    scenarios: Mapping[str, Scenario]
    exercises: Mapping[str, Exercise]
    session_plans: Mapping[str, SessionPlan]
    form: PlanForm


class BadContent(ValueError):
    """data/ has mistakes; `problems` holds them all, sorted by file and place."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problem(s) in data/")
        self.problems = problems


class _Reader:
    """Collects records and problems file by file, so that one mistake never hides another."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.problems: list[Problem] = []
        self.unread = False

    def text(self, name: str) -> str | None:
        try:
            return (self.home.data / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            self.problems.append(Problem(name, "", "no-file", str(self.home.data)))
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(name, "", "unreadable", str(error)))
        return None

    def record(self, name: str, model: type[Model]) -> Model | None:
        text = self.text(name)
        if text is None:
            return None
        try:
            raw = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self.problems.append(Problem(name, "", "toml", str(error)))
            return None
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            self.problems += from_validation(name, raw, error, fields_by_model(model))
            return mended(model, raw)

    def folder(self, name: str, model: type[Model]) -> dict[str, Model]:
        records: dict[str, Model] = {}
        for path in sorted((self.home.data / name).glob("*.toml")):
            file = f"{name}/{path.name}"
            record = self.record(file, model)
            self.unread |= record is None
            if record is not None:
                records[path.stem] = record
                found = str(getattr(record, "id", path.stem))
                if found != path.stem:
                    self.problems.append(Problem(file, "id", "file-name", found, path.stem))
        return records

    def follows(self, problem: Problem) -> bool:
        """Whether a problem only follows from another one: a name that was missing, a file that was not read."""
        no_works = any(other.rule == "bibtex" for other in self.problems) and problem.place.endswith(".sources")
        no_answers = problem.file == "plan.toml" and ".when." in problem.place
        lost = self.unread and (no_answers or ".uses." in problem.place)
        return problem.found == NEUTRAL or (problem.rule == "dead" and (no_works or lost))

    def works(self) -> dict[str, Work]:
        text = self.text("sources.bib")
        try:
            return read_bib(text) if text is not None else {}
        except BadBibliography as error:
            self.problems.append(Problem("sources.bib", "", "bibtex", str(error)))
            return {}


def read(home: Home) -> Course:
    """The course in that home.

    Raises BadContent with every problem of every file at once.
    """
    reader = _Reader(home)
    plan = reader.record("course.toml", CoursePlan)
    texts = reader.record("texts.toml", Texts)
    glossary = reader.record("glossary.toml", Glossary)
    helplines = reader.record("helplines.toml", HelpLines)
    facts = reader.record("facts.toml", Facts)
    formats = reader.record("formats.toml", Formats)
    form = reader.record("plan.toml", PlanForm)
    works = reader.works()
    quizzes = reader.folder("quizzes", Quiz)
    labs = reader.folder("labs", Lab)
    measurements = reader.folder("measurements", Measurement)
    polls = reader.folder("polls", Poll)
    scenarios = reader.folder("scenarios", Scenario)
    exercises = reader.folder("exercises", Exercise)
    session_plans = reader.folder("session-plans", SessionPlan)
    for name, scenario in scenarios.items():
        reader.problems += check_scenario(f"scenarios/{name}.toml", scenario, works)
    for name, exercise in exercises.items():
        reader.problems += check_exercise(f"exercises/{name}.toml", exercise, works)
    for name, quiz in quizzes.items():
        reader.problems += check_quiz(f"quizzes/{name}.toml", quiz, facts) if facts else []
    for name, lab in labs.items():
        reader.problems += check_lab(f"labs/{name}.toml", lab, formats, works) if formats else []
    for name, measurement in measurements.items():
        reader.problems += check_measurement(f"measurements/{name}.toml", measurement, works)
    reader.problems += check_polls(polls, works)
    if facts:
        reader.problems += check_facts(facts, works)
    if formats:
        reader.problems += check_formats(formats, works)
    if form:
        reader.problems += check_form(form, answerable(scenarios, labs, exercises), works)
    if plan:
        reader.problems += check_plan(plan, quizzes, exercises, _names(home))
        shelf = Shelf({lesson.id for lesson in plan.lessons}, labs, quizzes, polls, scenarios)
        reader.problems += check_session_plans(session_plans, shelf, works)
    if glossary and helplines:
        reader.problems += check_lists(glossary, helplines, works)
    if reader.problems or not (plan and texts and glossary and helplines and facts and formats and form):
        raise BadContent(sorted(problem for problem in set(reader.problems) if not reader.follows(problem)))
    lists = (glossary, helplines, works, facts, formats)
    return Course(
        home, plan, texts, *lists, quizzes, labs, measurements, polls, scenarios, exercises, session_plans, form
    )


def _names(home: Home) -> dict[str, set[str]]:
    """The names of the files that lessons refer to, read or not, by their folder."""
    folders = {"notebooks": "notebooks/*.ipynb"}
    folders |= {name: f"data/{name}/*.toml" for name in ("quizzes", "labs", "measurements", "scenarios", "exercises")}
    return {name: {path.stem for path in home.root.glob(pattern)} for name, pattern in folders.items()}


@cache
def load(root: Path | None = None) -> Course:
    """The course to use, read once per process; `root` is the folder that holds data/ (default: find it).

    Raises NoCourse when there is no data/, BadContent when it has mistakes.
    """
    return read(find_home(root))
