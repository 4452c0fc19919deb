"""A trainer who uses nbgrader's own commands and pages gets our settings, and with them our safety."""

import os
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from nbgrader.api import Gradebook

from binnenuit.course import load
from tests.grading.conftest import evil_notebook, full_dossier, hand_in
from tests.places import ROOT

NBGRADER = "from nbgrader.apps.nbgraderapp import main; main()"
SERVER = "from jupyter_server.serverapp import main; main()"


@dataclass(frozen=True)
class Stock:
    home: Path
    student: str

    @property
    def database(self) -> str:
        return f"sqlite:///{self.home / '.nbgrader' / 'gradebook.db'}"


def nbgrader(home: Path, *arguments: str) -> None:
    command, path = [sys.executable, "-c", NBGRADER, *arguments], f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=home, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "PATH": path}
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def stock(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Stock:
    """A hostile notebook with nearly full answers, graded with nbgrader's own command."""
    folder = tmp_path_factory.mktemp("stock")
    home = Path(shutil.copytree(prepared, folder / "kit"))
    kit = load(home)
    student = hand_in(kit, folder, full_dossier(kit).answer("nijmegen-eerste-stap", None))
    notebook = home / ".nbgrader" / "submitted" / student / "nijmegen" / "nijmegen.ipynb"
    notebook.write_text(evil_notebook(home / "gehackt.txt"), encoding="utf-8")
    (home / "solutions" / "nijmegen" / "antwoorden.json").write_text("{}", encoding="utf-8")
    nbgrader(home, "autograde", "nijmegen", "--student", student)
    return Stock(home, student)


def test_nbgraders_own_autograde_runs_no_code_of_a_participant(stock: Stock) -> None:
    assert not (stock.home / "gehackt.txt").exists()
    with Gradebook(stock.database) as book:
        assert book.find_submission("nijmegen", stock.student).score == 28
        assert book.find_grade("punten-nijmegen-eerste-stap", "nijmegen", "nijmegen", stock.student).score == 0


def test_nbgraders_own_release_changes_no_byte(stock: Stock) -> None:
    path = Path("exercises", "nijmegen", "nijmegen.ipynb")
    (stock.home / path).unlink()
    nbgrader(stock.home, "generate_assignment", "nijmegen", "--force")
    assert (stock.home / path).read_bytes() == (ROOT / path).read_bytes()


def test_nbgraders_own_feedback_is_our_page(stock: Stock) -> None:
    nbgrader(stock.home, "generate_feedback", "nijmegen", "--student", stock.student)
    folder = stock.home / ".nbgrader" / "feedback" / stock.student / "nijmegen"
    page = (folder / "nijmegen.html").read_text(encoding="utf-8")
    assert '<html lang="nl">' in page
    assert load(stock.home).texts.feedback.unread in page


def test_nbgraders_page_for_trainers_works_and_shows_script_as_text(stock: Stock, tmp_path: Path) -> None:
    with Gradebook(stock.database) as book:
        number = book.find_submission_notebook("nijmegen", "nijmegen", stock.student).id
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--no-browser"]
    with (tmp_path / "log.txt").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-c", SERVER, "--allow-root", *options], cwd=stock.home, stdout=log, stderr=log
        )
        try:
            page = fetched(f"http://127.0.0.1:{port}/formgrader/submissions/{number}/", seconds=60)
        finally:
            server.kill()
            server.wait(30)
    assert "formgrade.js" in page
    assert "&lt;script&gt;alert" in page
    assert "<script>alert" not in page


def fetched(address: str, seconds: float) -> str:
    """The page, as soon as the server is there."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            with urlopen(address, timeout=30) as answer:
                return str(answer.read().decode())
        except URLError as error:
            if not isinstance(error.reason, ConnectionRefusedError) or time.monotonic() > deadline:
                raise
            time.sleep(0.2)
