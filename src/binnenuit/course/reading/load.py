"""Read data/ once, check everything, and give back one frozen course."""

import re
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from binnenuit.course.checks.course import check_answers, check_cast, check_lists, check_plan, check_steps
from binnenuit.course.checks.lab import check_facts, check_formats
from binnenuit.course.checks.plan import answerable, check_form
from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.checks.voices import check_voices
from binnenuit.course.checks.ways import check_ways
from binnenuit.course.course import Course
from binnenuit.course.icons import FOLDER as ICONS
from binnenuit.course.kinds import KINDS
from binnenuit.course.problems.mend import NEUTRAL, mended
from binnenuit.course.problems.problem import Problem, from_validation
from binnenuit.course.reading.file import passed_over, stem_for, tables_of, text_of
from binnenuit.course.reading.notebook import step_ids
from binnenuit.course.records.cast import Cast
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.fields import fields_by_model, kinds_by_model
from binnenuit.course.records.lab.formats import Formats
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.quiz import Facts
from binnenuit.course.records.record import Record
from binnenuit.course.records.sources import BadBibliography, Work, read_bib
from binnenuit.course.records.voices import Voices
from binnenuit.course.records.ways import Ways
from binnenuit.course.texts.texts import Texts
from binnenuit.course.where import Home, find_home

Model = TypeVar("Model", bound=Record)


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
        self.no_works = False

    def text(self, name: str) -> str | None:
        text, problems = text_of(self.home.data / name, name)
        self.problems += problems
        return text

    def record(self, name: str, model: type[Model]) -> Model | None:
        text = self.text(name)
        if text is None:
            return None
        raw, problems = tables_of(text, name, model)
        self.problems += problems
        if raw is None:
            return None
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            self.problems += from_validation(name, raw, error, fields_by_model(model), kinds_by_model(model))
            return mended(model, raw)

    def folder(self, name: str, model: type[Model]) -> dict[str, Model]:
        records: dict[str, Model] = {}
        for path in sorted((self.home.data / name).glob("*.toml")):
            file, stem = f"{name}/{path.name}", stem_for(path)
            if stem != path.stem:
                self.problems.append(Problem(file, "", "file-letters", path.stem, f"{stem}.toml"))
            record = self.record(file, model)
            self.unread |= record is None
            if record is not None:
                found = str(getattr(record, "id", stem))
                if found != stem:
                    self.problems.append(Problem(file, "id", "file-name", found, stem))
                    record = record.model_copy(update={"id": stem})  # so that nothing else fails for it
                records[path.stem] = record
        return records

    def follows(self, problem: Problem) -> bool:
        """Whether a problem only follows from another one: a name that was missing, a file that was not read."""
        no_works = self.no_works and problem.place.endswith(".sources")
        no_answers = problem.file == "plan.toml" and ".when." in problem.place
        lost = self.unread and (no_answers or ".uses." in problem.place)
        return set(re.findall(r"[\w-]+", problem.found)) == {NEUTRAL} or (problem.rule == "dead" and (no_works or lost))

    def works(self) -> dict[str, Work]:
        text = self.text("sources.bib")
        try:
            return read_bib(text) if text is not None else {}
        except BadBibliography as error:
            lines = (text or "").rstrip().split("\n")[: error.line]
            rule, found = ("double", error.twice) if error.twice else ("bibtex", lines[-1].strip()[:80])
            self.problems.append(Problem("sources.bib", "", rule, found, line=0 if error.twice else len(lines)))
            self.no_works = True
            return {}


def read(home: Home) -> Course:
    """The course in that home.

    Raises BadContent with every problem of every file at once.
    """
    reader = _Reader(home)
    reader.problems += passed_over(home.data)
    plan = reader.record("course.toml", CoursePlan)
    texts = reader.record("texts.toml", Texts)
    glossary = reader.record("glossary.toml", Glossary)
    helplines = reader.record("helplines.toml", HelpLines)
    facts = reader.record("facts.toml", Facts)
    formats = reader.record("formats.toml", Formats)
    form = reader.record("plan.toml", PlanForm)
    ways = reader.record("ways.toml", Ways) if (home.data / "ways.toml").exists() else Ways()
    cast = reader.record("cast.toml", Cast) if (home.data / "cast.toml").exists() else Cast()
    voices = reader.record("voices.toml", Voices) if (home.data / "voices.toml").exists() else Voices()
    works = reader.works()
    folders = {kind.name: reader.folder(kind.folder, kind.model) for kind in KINDS}
    lessons = {lesson.id for lesson in plan.lessons} if plan else None
    shelf = Shelf(works, facts, formats, lessons, folders, cast)
    for kind in KINDS:
        reader.problems += kind.check(folders[kind.name], shelf)
    reader.problems += check_answers(shelf)
    if facts:
        reader.problems += check_facts(facts, works)
    if formats:
        reader.problems += check_formats(formats, works)
    if form:
        reader.problems += check_form(form, answerable(shelf), works)
    if cast:
        reader.problems += check_cast(cast)
    if plan:
        reader.problems += check_plan(plan, _names(home), shelf)
    if plan and ways:
        steps = {each.id: step_ids(home.notebooks / f"{each.notebook}.ipynb") for each in plan.lessons}
        reader.problems += check_steps(plan, steps)
        reader.problems += check_ways(ways, {each.id: steps[each.id] for each in plan.walked})
    if plan and voices:
        reader.problems += check_voices(voices, {lesson.id for lesson in plan.lessons}, works)
    if glossary and helplines:
        reader.problems += check_lists(glossary, helplines, works)
    if reader.problems or not (
        plan and texts and glossary and helplines and facts and formats and form and ways and cast and voices
    ):
        told = (problem for problem in set(reader.problems) if not reader.follows(problem))
        raise BadContent(sorted(told, key=lambda problem: (problem.file, problem.line, problem)))
    found: dict[str, Any] = folders
    return Course(home, plan, texts, glossary, helplines, works, facts, formats, form, ways, cast, voices, **found)


def _names(home: Home) -> dict[str, set[str]]:
    """The names of the files that lessons refer to, read or not, by the field of a lesson."""
    folders = {"notebook": "notebooks/*.ipynb", "icon": f"data/{ICONS}/*.svg"}
    folders |= {kind.name: f"data/{kind.folder}/*.toml" for kind in KINDS if kind.in_lessons}
    return {name: {path.stem for path in home.root.glob(pattern)} for name, pattern in folders.items()}


@cache
def load(root: Path | None = None) -> Course:
    """The course to use, read once per process; `root` is the folder that holds data/ (default: find it).

    Raises NoCourse when there is no data/, BadContent when it has mistakes.
    """
    return read(find_home(root))
