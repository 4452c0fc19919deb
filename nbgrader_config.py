"""nbgrader's own commands use the same settings as `binnenuit build | collect | grade`."""

import os
from pathlib import Path

from binnenuit.course.reading.where import VARIABLE

from binnenuit.course import load
from binnenuit.grading.private import mend
from binnenuit.grading.settings import WORK, settings

root = Path(__file__).resolve().parent
mend(root / WORK)  # for the database; nobody else reads in it
os.environ[VARIABLE] = str(root)  # kernels read the course in this folder

c = get_config()  # noqa: F821
c.merge(settings(root, load(root).texts.grading))
