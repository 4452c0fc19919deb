"""How nbgrader is used here: its folders, its markers, its limits. nbgrader_config.py hands this to its commands."""

from pathlib import Path

from traitlets.config import Config

from binnenuit.course.texts.grading import GradingTexts
from binnenuit.play.dossier import FILE

WORK = ".nbgrader"
"""The folder, never committed, in which nbgrader keeps all that comes from participants."""

SECONDS = 60
"""The most that one cell, or the start of a kernel, may take while grading."""

TEMPLATE = Path(__file__).parent / "template"
FILTERS = ("word", "in_language", "out_of", "unmarked", "headings", "blocks")


def settings(root: Path, texts: GradingTexts, *, release: str = "exercises", seconds: int = SECONDS) -> Config:
    """nbgrader's configuration for a course folder; `release` is where it writes what is handed out.

    A cell or kernel that takes more than so many seconds is an error. nbgrader's own way, to interrupt and go on,
    would take the points of somebody whose kernel was only slow, without telling anybody.
    """
    config = Config()
    course = config.CourseDirectory
    course.root = str(root)
    course.source_directory = "solutions"
    course.release_directory = release
    course.submitted_directory = f"{WORK}/submitted"
    course.autograded_directory = f"{WORK}/autograded"
    course.feedback_directory = f"{WORK}/feedback"
    course.solution_directory = f"{WORK}/solution"
    course.db_url = f"sqlite:///{(root / WORK / 'gradebook.db').as_posix()}"
    course.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__"]
    config.ClearSolutions.begin_solution_delimeter = "BEGIN OPLOSSING"
    config.ClearSolutions.end_solution_delimeter = "EINDE OPLOSSING"
    config.ClearSolutions.code_stub = {"python": f"# {texts.stub}"}
    config.ClearMarkScheme.begin_mark_scheme_delimeter = "BEGIN NAKIJKMODEL"
    config.ClearMarkScheme.end_mark_scheme_delimeter = "EINDE NAKIJKMODEL"
    config.Autograde.sanitize_preprocessors = [
        "binnenuit.grading.own_notebook.OwnNotebook",
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.DeduplicateIds",
        "nbgrader.preprocessors.OverwriteKernelspec",
        "nbgrader.preprocessors.OverwriteCells",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    sources = (path.name for path in (root / "solutions").glob("*"))
    config.Autograde.exclude_overwriting = {name: [FILE] for name in sources}
    config.OwnNotebook.folder = str(root / release)
    config.Execute.interrupt_on_timeout = False
    config.Execute.shutdown_kernel = "immediate"
    config.Execute.timeout = seconds
    config.Execute.startup_timeout = seconds
    config.Execute.iopub_timeout = seconds
    config.FeedbackPage.template_name = "feedback"  # ours, found before nbgrader's by the next line
    config.FeedbackPage.extra_template_basedirs = [str(TEMPLATE)]
    config.FeedbackPage.exclude_anchor_links = True
    config.FeedbackPage.filters = {name: f"binnenuit.grading.words.{name}" for name in FILTERS}
    config.FeedbackPage.filters["colour"] = "binnenuit.paper.html.colour"
    config.GenerateFeedback.exporter_class = "binnenuit.grading.page.FeedbackPage"
    config.GenerateFeedback.preprocessors = ["nbgrader.preprocessors.GetGrades", "binnenuit.grading.unread.Unread"]
    return config
