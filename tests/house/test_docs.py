"""The documents against what they describe: dependencies, imports, links, commands, words, derived files."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from binnenuit.command.cli import main
from tests.house.test_house import MAY_IMPORT
from tests.places import ROOT
from tests.texts import SITE

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(document: str, first: str) -> list[list[str]]:
    """The cells of the table whose heading starts with this cell, without heading and rule."""
    lines = iter(text(document).splitlines())
    assert any(line.startswith(f"| {first} |") for line in lines), f"{document}: no table {first!r}"
    next(lines)
    found = []
    for line in lines:
        if not line.startswith("|"):
            break
        found.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


def quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def dependencies() -> Iterator[str]:
    project = PROJECT["project"]
    optional = [line for lines in project["optional-dependencies"].values() for line in lines]
    groups = [line for lines in PROJECT["dependency-groups"].values() for line in lines]
    for line in [*project["dependencies"], *optional, *groups, *PROJECT["build-system"]["requires"]]:
        yield Requirement(line).name


def tracked(pattern: str) -> list[Path]:
    """Files that git knows or would add; without git, as in an unpacked sdist, all but those of an environment."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", pattern],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0:
        return sorted(path for name in listed.stdout.split("\0") if name and (path := ROOT / name).exists())
    return sorted(p for p in ROOT.rglob(pattern) if not any(part.startswith(".") for part in p.relative_to(ROOT).parts))


def test_every_dependency_has_a_reason_and_every_reason_a_dependency() -> None:
    reasons = re.findall(r"^- `([^`]+)`: \S", text("docs/decisions.md"), flags=re.MULTILINE)
    assert sorted(reasons) == sorted(set(dependencies()))


def test_the_import_table_is_the_one_that_the_tests_hold() -> None:
    written = {quoted(room)[0]: set(quoted(allowed)) for room, _, allowed in rows("docs/architecture.md", "room")}
    assert written == MAY_IMPORT


PROSE = [path for path in tracked("*.md") if "vendor" not in path.parts]


@pytest.mark.parametrize("path", PROSE, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_relative_link_points_to_something(path: Path) -> None:
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    dead = []
    for link in re.findall(r"\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)|(?:src|href)=\"([^\"]+)\"", prose):
        target, _, anchor = "".join(link).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        goal = path.parent / target if target else path
        if not goal.exists() or (anchor and goal.suffix == ".md" and anchor not in anchors(goal)):
            dead.append("".join(link))
    assert dead == []


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ +(.+?)\s*$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


COMMANDS = ["README.md", "CONTRIBUTING.md", "docs/content.md", "docs/trainer.md"]


def code(document: str) -> str:
    """What a document shows as code, one piece a line: fenced, indented or between backticks."""
    fenced = re.findall(r"^```[^\n]*\n(.*?)^```", text(document), flags=re.MULTILINE | re.DOTALL)
    indented = re.findall(r"^(?: {4}|\t)(.*)$", text(document), flags=re.MULTILINE)
    inline = [" ".join(found.split()) for found in re.findall(r"(?<!`)`([^`]+)`(?!`)", text(document))]
    return "\n".join([*fenced, *indented, *inline])


@pytest.mark.parametrize("document", COMMANDS)
def test_every_make_target_that_is_named_exists(document: str) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", text("Makefile"), flags=re.MULTILINE))
    named = re.findall(r"\bmake(?: [A-Z]+=\S+)* ([a-z][a-z-]*)", code(document))
    assert named
    assert sorted(set(named) - targets) == []


DUTCH = ["docs/content.md", "docs/trainer.md", "docs/room.md"]


def helped(*words: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What the help of a command says; a command that is not there fails the test."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--hulp"])
    assert ended.value.code == 0, words
    return capsys.readouterr().out


@pytest.mark.parametrize("document", [*COMMANDS, "docs/room.md", "docs/grading.md", "docs/architecture.md"])
def test_every_command_of_binnenuit_that_is_named_exists(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = set(re.findall(r"^ {4}([a-z]+)\b", helped(capsys=capsys), flags=re.MULTILINE))
    assert {"start", "controleer"} <= shown
    for line in re.findall(r"\bbinnenuit ([a-z]+.*)", code(document)):
        word = re.match(r"[a-z]+", line)
        assert word
        told = helped(word[0], capsys=capsys)
        if document in DUTCH:
            assert word[0] in shown
            assert [option for option in re.findall(r"--[a-z-]+", line) if option not in told] == []


def glossary() -> list[tuple[str, list[str]]]:
    """Each Dutch word of both tables with the English words beside it."""
    found = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", text("docs/glossary.md"), flags=re.MULTILINE)
    return [(word, quoted(cell)) for dutch, cell in found for word in dutch.split(", ")]


def test_every_english_word_of_the_glossary_stands_in_the_document() -> None:
    terms = tomllib.loads(text("data/glossary.toml"))["terms"]
    written = {word for _, english in glossary() for word in english}
    assert sorted({term["english"] for term in terms if "english" in term} - written) == []


def test_a_dutch_word_has_one_english_word() -> None:
    first: dict[str, set[str]] = {}
    for dutch, english in glossary():
        first.setdefault(dutch, set()).update(english[:1])
    assert {dutch: english for dutch, english in first.items() if len(english) > 1} == {}


@pytest.mark.parametrize("row", rows("CONTRIBUTING.md", "file"), ids=lambda row: quoted(row[0])[0])
def test_a_derived_file_its_source_and_its_command_exist(row: list[str]) -> None:
    file, source, command = row
    for path in [*quoted(file), *quoted(source)]:
        found = list(ROOT.glob(path))
        assert found, f"{path} does not exist"
        assert all(one.is_file() or any(one.iterdir()) for one in found), f"{path} is empty"
    if module := re.search(r"python -m ([\w.]+)", command):
        assert (ROOT / module[1].replace(".", "/")).with_suffix(".py").is_file()
    elif script := re.search(r"python (\S+)`", command):
        assert (ROOT / script[1]).is_file()
    else:
        assert f"\n{quoted(command)[0].removeprefix('make ')}:" in text("Makefile")


def test_the_changelog_tells_of_the_version_that_is_being_made() -> None:
    assert f"\n## {PROJECT['project']['version']} " in text("CHANGELOG.md")


def test_the_licence_texts_are_whole() -> None:
    articles = re.findall(r"^(\d+)\.[A-Z]", text("LICENSE"), flags=re.MULTILINE)
    assert articles == [str(number) for number in range(1, 16)]
    assert "Appendix" in text("LICENSE")
    sections = re.findall(r"^Section (\d) -- ", text("LICENSES/CC-BY-4.0.txt"), flags=re.MULTILINE)
    assert sections == list("12345678")


def test_every_test_that_security_names_is_there_and_each_of_its_attacks_has_one() -> None:
    known = set(re.findall(r"def (test_\w+)", "\n".join(path.read_text(encoding="utf-8") for path in tracked("*.py"))))
    attacks = rows("SECURITY.md", "attack or fault")[1:]
    assert [attack for attack, _, names in attacks if not quoted(names)] == []
    assert sorted({name for *_, names in attacks for name in quoted(names)} - known) == []


def test_the_start_page_says_where_the_manual_of_trainers_is() -> None:
    named = re.findall(r"docs/\w+\.md", SITE.trainers_text)
    assert named == ["docs/trainer.md"]
    assert (ROOT / named[0]).is_file()
