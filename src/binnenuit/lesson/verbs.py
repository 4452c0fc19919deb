"""The verbs of a lesson notebook: one a cell, each returns what the cell shows.

Answers live in the participant's browser (the verb `dossier`); an assignment, whose answers are handed in as a
file, has its own verbs in `binnenuit.assignment`.
"""

from datetime import date

from binnenuit.course import Course, load
from binnenuit.course.records.course import Lesson
from binnenuit.lesson.pages.figures_page import chart_page, facts_page
from binnenuit.lesson.pages.page import Page, all_sources_page, helplines_page, sources_page
from binnenuit.lesson.pages.support import support_page
from binnenuit.lesson.pages.voices import voices_page
from binnenuit.lesson.widgets.conversation.view import ConversationView
from binnenuit.lesson.widgets.dossier.view import DossierView
from binnenuit.lesson.widgets.estimate.view import EstimateView
from binnenuit.lesson.widgets.exercise.view import ExerciseView
from binnenuit.lesson.widgets.folder.view import FolderView
from binnenuit.lesson.widgets.glossary.view import GlossaryView
from binnenuit.lesson.widgets.measure.view import MeasureView
from binnenuit.lesson.widgets.norm_lab.view import NormLabView
from binnenuit.lesson.widgets.plan.view import PlanView
from binnenuit.lesson.widgets.report.view import ReportView
from binnenuit.lesson.widgets.scenario.view import ScenarioView
from binnenuit.lesson.widgets.worksheet.view import WorksheetView
from binnenuit.play.store import Store

_store = Store()


def dossier(lesson: str) -> DossierView:
    """The panel with the participant's own answers; put it first, so that what was kept comes back."""
    _store.ready = False
    return DossierView(load(), _lesson(load(), lesson), _store)


def estimate(name: str) -> EstimateView:
    """A series of figures to guess, each told after the guess."""
    return EstimateView(load(), load().quizzes[name], _store)


def norm_lab(name: str) -> NormLabView:
    """A model of norms to play with, after a prediction."""
    return NormLabView(load(), load().labs[name], _store)


def measure_start(name: str) -> MeasureView:
    """The measurement before the course, for the participant's own eyes."""
    return MeasureView(load(), load().measurements[name], "before", _store)


def measure_end(name: str) -> MeasureView:
    """The same measurement after the course, with both moments side by side."""
    return MeasureView(load(), load().measurements[name], "after", _store)


def scenario(name: str) -> ScenarioView:
    """A branching scenario to play."""
    return ScenarioView(load(), load().scenarios[name], _store)


def conversation(name: str) -> ConversationView:
    """A difficult conversation to hold, turn by turn, with a coach afterwards."""
    return ConversationView(load(), load().conversations[name], _store)


def report(name: str) -> ReportView:
    """The route report of a scenario, to print and download."""
    return ReportView(load(), load().scenarios[name], _store)


def exercise(name: str, *items: str) -> ExerciseView:
    """An exercise to answer by clicking, with feedback; or only the questions that are named."""
    return ExerciseView(load(), load().exercises[name], _store, *items)


def come_back(name: str) -> ExerciseView:
    """A return some time after the course: new cases, and what was done meanwhile; for the participant alone."""
    return ExerciseView(load(), load().returns[name], _store)


def chart(name: str) -> Page:
    """A few figures side by side, as a picture and as a table."""
    return chart_page(load(), next(each for each in load().facts.charts if each.id == name))


def facts() -> Page:
    """Every figure of the course with how firm it is."""
    return facts_page(load())


def glossary() -> GlossaryView:
    """The words of the field, to search in."""
    return GlossaryView(load())


def all_sources() -> Page:
    """Every work that the course refers to."""
    return all_sources_page(load())


def plan() -> PlanView:
    """The participant's own plan of action, to fill in, print and download."""
    return PlanView(load(), _store)


def worksheet(name: str) -> WorksheetView:
    """A worksheet for the participant's own municipality, after a worked example."""
    return WorksheetView(load(), load().worksheets[name], _store)


def take_home() -> FolderView:
    """Everything to take home: the plan, the routes, begin and now, the days, a card and a certificate."""
    return FolderView(load(), _store)


def support() -> Page:
    """What the alliance offered, what is there today, and what nobody could check."""
    return support_page(load())


def voices(lesson: str) -> Page:
    """Whom the source quotes, and what organisations tell themselves; their room stays open while nobody did."""
    return voices_page(load(), _lesson(load(), lesson), date.today())


def sources(lesson: str) -> Page:
    """The works that a lesson refers to."""
    return sources_page(load(), _lesson(load(), lesson))


def help_lines() -> Page:
    """All help lines, urgent ones first; folded up, since the urgent ones stand at the foot of every page."""
    return helplines_page(load(), folded=True)


def _lesson(course: Course, name: str) -> Lesson:
    return next(lesson for lesson in course.plan.lessons if lesson.id == name)
