"""A grade that is killed half-way: the next one ends the work, and the gradebook is whole."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from binnenuit.course import Course
from binnenuit.grading.grade import grade
from tests.grading.conftest import hand_in
from tests.grading.test_reflection import EXTRA, ITEM, OTHER, page, read_by_trainer, row, written

LIMIT = 120.0


def made_at(path: Path) -> int:
    """When it was last made, in nanoseconds; 0 when it is not there."""
    try:
        return path.stat().st_ctime_ns
    except FileNotFoundError:
        return 0


def kill_when_made_anew(kit: Course, path: Path) -> None:
    """Grades in a process of its own, and kills it with all that it started as soon as this path is another one."""
    before, deadline = made_at(path), time.monotonic() + LIMIT
    command = [sys.executable, "-m", "binnenuit", "--course", str(kit.home.root), "grade", "nijmegen"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True) as run:
        while made_at(path) == before and run.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate(timeout=LIMIT)
    assert run.returncode == -signal.SIGKILL
    assert made_at(path) != before


def rows(book: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(book)) as database:
        return database.execute(question).fetchall()


def test_after_a_grade_that_was_killed_the_next_ends_the_work_and_the_gradebook_is_whole(
    kit: Course, tmp_path: Path
) -> None:
    student = hand_in(kit, tmp_path, written("Ik luister."))
    grade(kit, "nijmegen")
    read_by_trainer(kit, student)
    assert hand_in(kit, tmp_path, written("Ik luister.", first="stellingen")) == student

    work = kit.home.root / ".nbgrader"
    book = work / "gradebook.db"
    loose = rows(book, "PRAGMA foreign_key_check")  # nbgrader's own: an assignment names a course that it never makes
    kill_when_made_anew(kit, work / "autograded" / student / "nijmegen")
    ended = grade(kit, "nijmegen")

    assert (ended.failed, ended.unreadable) == ({}, {})
    points = next(each for each in ended.scores if each.student == student).points
    assert (points[ITEM], points[OTHER]) == (5, 1)  # by hand, and what they were for is the same
    assert points[EXTRA] != 2  # by hand, for another answer
    assert float(row(kit, student)[ITEM]) == 5
    assert "Mooi &lt;b&gt;plan&lt;/b&gt;" in page(kit, student)

    assert rows(book, "PRAGMA integrity_check") == [("ok",)]
    assert rows(book, "PRAGMA foreign_key_check") == loose
    assert rows(book, "SELECT count(*), count(DISTINCT student_id) FROM submitted_assignment")[0] == (1, 1)
    assert rows(book, "SELECT notebook_id, cell_id FROM grade GROUP BY 1, 2 HAVING count(*) > 1") == []
    assert not list(work.glob("*-journal"))
