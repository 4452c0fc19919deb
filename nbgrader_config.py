"""nbgrader's own commands use the same settings as `binnenuit build | collect | grade`."""

from pathlib import Path

from binnenuit.content import load
from binnenuit.gradebook.settings import settings

c = get_config()  # noqa: F821
c.merge(settings(Path(__file__).resolve().parent, load().texts.grading))
