"""What Binder would do with this repository, as far as that goes without Docker."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from repo2docker.app import Repo2Docker

from tests.lab import answers, jupyter_lab, run_cell
from tests.places import ROOT
from tests.texts import COURSE

LESSON = next(each for each in COURSE.plan.lessons if each.id == "nijmegen")

MINUTES = 60


def test_repo2docker_sees_a_python_repository_and_uses_our_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    binder = Repo2Docker()
    pack = next(p for p in (make(binder.base_image) for make in binder.buildpacks) if p.detect())
    pack.platform = "linux/amd64"
    assert type(pack).__name__ == "PythonBuildPack"
    assert pack.binder_dir == "binder"
    assert pack.python_version == "3.11"
    dockerfile = pack.render({})
    assert '-r "binder/requirements.txt"' in dockerfile
    assert "binder/postBuild" in dockerfile
    assert "binder/start" in dockerfile


def test_binder_installs_what_the_lock_file_names_and_nothing_besides() -> None:
    lines = (ROOT / "binder" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["-r ../requirements-server.lock"]
    assert "pip install --no-cache-dir --no-deps " in (ROOT / "binder" / "postBuild").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Binder:
    address: str


@pytest.fixture(scope="module")
def binder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Binder]:
    """The repository in a clean environment, built and started with Binder's own files, below a prefix."""
    folder = tmp_path_factory.mktemp("binder")
    repository = folder / "repository"
    skip = shutil.ignore_patterns(".venv", ".git", ".*_cache", "node_modules", "__pycache__", ".nbgrader")
    shutil.copytree(ROOT, repository, ignore=skip)
    python = folder / "venv" / "bin" / "python"
    uv = str(Path(sys.executable).with_name("uv"))
    cache = subprocess.run([uv, "cache", "dir"], check=True, capture_output=True, text=True).stdout.strip()
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "HOME": str(folder), "UV_CACHE_DIR": cache}

    def run(*command: str) -> None:
        subprocess.run(command, check=True, cwd=repository, env=environment, timeout=6 * MINUTES, capture_output=True)

    run(sys.executable, "-m", "venv", str(python.parent.parent))
    # Binder asks pip; uv checks the same hashes of the same files, which it has since the kit was set up.
    run(uv, "pip", "install", "-q", "--no-config", "--python", str(python), "-r", "binder/requirements.txt")
    run("bash", "binder/postBuild")
    command = ["binder/start", str(python), "-m", "jupyter", "lab"]
    with jupyter_lab(command, repository, environment, base_url="/user/iemand/") as address:
        yield Binder(address)


def test_binder_opens_the_landing_page_and_plays_a_first_choice(binder: Binder, browser: Browser) -> None:
    context = browser.new_context()
    try:
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{binder.address}binnenuit/")
        page.get_by_role("link", name=LESSON.title).first.click()
        page.locator(".bn-choice").first.wait_for(state="attached")
        while not page.locator(".bn-choice").first.is_visible():
            page.locator("[data-onward]:visible").click()
        page.locator(".bn-choice").first.click()
        expect(page.locator(".bn-consequence")).to_be_visible()
    finally:
        context.close()


def test_binder_opens_jupyterlab_in_dutch_and_the_assignment_answers_to_clicks(
    binder: Binder, browser: Browser
) -> None:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    try:
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{binder.address}lab/tree/exercises/nijmegen/nijmegen.ipynb")
        expect(page.get_by_role("menuitem", name="Bestand")).to_be_visible()
        expect(page.locator(".jp-Notebook-ExecutionIndicator")).to_have_attribute("data-status", "idle", timeout=60_000)
        for number in range(2):  # the import, the exercise
            run_cell(page, number)
        option = page.locator(".bn-exercise input[type=radio]").first
        option.wait_for()
        name, value = option.get_attribute("name"), option.get_attribute("value")
        option.check()
        saved = f"{binder.address}api/contents/exercises/nijmegen/antwoorden.json"
        deadline = time.monotonic() + 20
        while not answers(saved):
            assert time.monotonic() < deadline, "the click was not saved"
            time.sleep(0.1)
        with urllib.request.urlopen(f"{saved}?content=1", timeout=10) as reply:
            assert json.loads(json.load(reply)["content"])["answers"] == {name: value}
    finally:
        context.close()
