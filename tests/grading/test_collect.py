"""What is taken in, from folders and zips as they come out of mail and learning platforms."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from binnenuit.answers import LIMIT, Dossier, dumps, read
from binnenuit.content import Course, load
from binnenuit.gradebook import collect as collecting
from binnenuit.gradebook.collect import Collected, collect
from tests.grading.conftest import copy_of_the_kit

TEXT = dumps(Dossier({"nijmegen-raadsvraag": "weten-niet"}))


@pytest.fixture
def kit(tmp_path: Path) -> Course:
    return load(copy_of_the_kit(tmp_path / "kit"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "ingeleverd"


def put(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def submitted(kit: Course, pseudonym: str) -> Path:
    return kit.home.root / ".nbgrader" / "submitted" / pseudonym / "nijmegen" / "antwoorden.json"


def taken(kit: Course, source: Path) -> Collected:
    return collect(kit, "nijmegen", source)


def test_two_participants_with_equal_answers_are_two_participants(kit: Course, source: Path) -> None:
    put(source / "an" / "antwoorden.json")
    put(source / "bo" / "antwoorden.json")
    assert len(set(taken(kit, source).taken.values())) == 2


def test_answers_handed_in_anew_replace_the_old_ones(kit: Course, source: Path) -> None:
    path = put(source / "an" / "antwoorden.json", dumps(Dossier()))
    (old,) = taken(kit, source).taken.values()
    put(path)
    (new,) = taken(kit, source).taken.values()
    assert old == new
    assert submitted(kit, new).read_text(encoding="utf-8") == TEXT


def test_a_pseudonym_differs_from_course_to_course(kit: Course, source: Path, tmp_path: Path) -> None:
    put(source / "an" / "antwoorden.json")
    other = load(copy_of_the_kit(tmp_path / "other"))
    assert taken(kit, source).taken != taken(other, source).taken


def test_who_hands_in_only_the_notebook_hands_in_nothing(kit: Course, source: Path) -> None:
    put(source / "an" / "nijmegen.ipynb", "{}")
    result = taken(kit, source)
    (pseudonym,) = result.taken.values()
    assert read(submitted(kit, pseudonym)) == Dossier()
    assert submitted(kit, pseudonym).with_name("nijmegen.ipynb").read_text(encoding="utf-8") != "{}"


def test_leftovers_are_no_participants(kit: Course, source: Path) -> None:
    put(source / "an" / "antwoorden.json")
    put(source / "an" / "antwoorden-apart-1.json")
    put(source / "an" / ".ipynb_checkpoints" / "antwoorden-checkpoint.json")
    put(source / "__MACOSX" / "an" / "._antwoorden.json")
    assert list(taken(kit, source).taken) == ["an/antwoorden.json"]


def test_links_are_not_followed(kit: Course, source: Path, tmp_path: Path) -> None:
    secret = put(tmp_path / "geheim" / "antwoorden.json")
    put(source / "an" / "antwoorden.json")
    (source / "link.json").symlink_to(secret)
    (source / "map").symlink_to(secret.parent)
    assert list(taken(kit, source).taken) == ["an/antwoorden.json"]


def test_a_zip_is_a_folder_whatever_paths_it_names(kit: Course, source: Path) -> None:
    source.mkdir()
    with ZipFile(source / "klas.ZIP", "w") as archive:
        archive.writestr("an/antwoorden.json", TEXT)
        archive.writestr("../../../bo.json", TEXT)
        archive.writestr("/cas/nijmegen.ipynb", "{}")
    names = {"klas.ZIP//cas/antwoorden.json", "klas.ZIP/../../../bo.json", "klas.ZIP/an/antwoorden.json"}
    assert set(taken(kit, source).taken) == names
    assert set(taken(kit, source / "klas.ZIP").taken) == names
    assert not list(source.parent.rglob("bo.json"))


def test_a_zip_bomb_is_read_no_further_than_needed(kit: Course, source: Path) -> None:
    source.mkdir()
    with ZipFile(source / "bom.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr("groot.json", b"0" * 30 * LIMIT)
    (pseudonym,) = taken(kit, source).taken.values()
    assert submitted(kit, pseudonym).stat().st_size == LIMIT + 1


def test_what_cannot_be_opened_is_named_and_stops_nothing(kit: Course, source: Path) -> None:
    put(source / "geen.zip", "dit is geen zip")
    with ZipFile(source / "half.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.json", TEXT)
    damaged = bytearray((source / "half.zip").read_bytes())
    damaged[38:48] = b"\xff" * 10
    (source / "half.zip").write_bytes(damaged)
    put(source / "an" / "antwoorden.json")
    result = taken(kit, source)
    assert list(result.taken) == ["an/antwoorden.json"]
    assert result.unreadable == ["geen.zip", "half.zip/a.json"]


def test_a_name_can_do_nothing_to_the_terminal(kit: Course, source: Path) -> None:
    put(source / "rood\x1b[31m\n.json")
    assert list(taken(kit, source).taken) == ["rood?[31m?.json"]


def test_more_than_the_most_is_told(kit: Course, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "MOST", 2)
    for name in ("an", "bo", "cas"):
        put(source / name / "antwoorden.json")
    result = taken(kit, source)
    assert len(result.taken) == 2
    assert result.too_many


def test_a_folder_that_is_not_there_holds_nothing(kit: Course, source: Path) -> None:
    assert taken(kit, source) == Collected()
