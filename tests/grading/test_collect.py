"""What is taken in, from folders and zips as they come out of mail and learning platforms."""

import os
import tracemalloc
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from binnenuit.course import Course, load
from binnenuit.grading import collect as collecting
from binnenuit.grading import pile as piling
from binnenuit.grading.collect import Collected, collect
from binnenuit.grading.commands import run
from binnenuit.play.dossier import LIMIT, Dossier, dumps, read
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
    result = taken(kit, source)
    assert list(result.taken) == ["an/antwoorden.json"]
    assert result.why == {"link.json": "link", "map": "link"}


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
    result = taken(kit, source)
    assert result.taken == {}
    assert result.why == {"bom.zip/groot.json": "too_large"}


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
    assert result.too_many == ["cas"]


def test_a_folder_that_is_not_there_holds_nothing(kit: Course, source: Path) -> None:
    assert taken(kit, source) == Collected()


def test_of_a_group_zip_each_participants_own_zip_is_opened(kit: Course, source: Path) -> None:
    source.mkdir()
    with ZipFile(source / "groep.zip", "w") as archive:
        archive.writestr("kees.json", TEXT)
        for name in ("jan", "piet"):
            archive.writestr(f"{name}_opdracht.zip", zipped({"antwoorden.json": TEXT, "nijmegen.ipynb": "{}"}))
    result = taken(kit, source / "groep.zip")
    assert list(result.taken) == [
        "groep.zip/jan_opdracht.zip/antwoorden.json",
        "groep.zip/kees.json",
        "groep.zip/piet_opdracht.zip/antwoorden.json",
    ]
    assert len(set(result.taken.values())) == 3
    assert taken(kit, source).taken == result.taken  # a zip that is alone in a folder is the group's
    assert not result.unreadable


def test_everything_that_is_passed_over_is_named_with_why(kit: Course, source: Path, tmp_path: Path) -> None:
    put(source / "an" / "antwoorden.json")
    (source / "an" / "link.json").symlink_to(put(tmp_path / "geheim.json"))
    (source / "bo").mkdir()
    (source / "bo" / "map").symlink_to(tmp_path)
    (source / "bo" / "weg").symlink_to("nergens")
    os.mkfifo(source / "pijp.json")
    put(source / "cas.7z", "7z")
    put(source / "dirk.tar.gz", "gz")
    put(source / "rood\x1b[31m.rar", "rar")
    put(source / "leesmij.html", "<p>")
    put(source / "cijfers.txt", "niets")
    (source / ".verborgen").symlink_to(tmp_path)
    (source / "eva.zip").write_bytes(zipped({"a.zip": zipped({"b.zip": zipped({"antwoorden.json": TEXT})})}))
    (source / "fem.zip").write_bytes(zipped({"twee.json": TEXT, "./twee.json": TEXT}))
    result = taken(kit, source)
    assert result.why == {
        "an/link.json": "link",
        "bo/map": "link",
        "bo/weg": "link",
        "cas.7z": "archive",
        "dirk.tar.gz": "archive",
        "eva.zip/a.zip/b.zip": "deep",
        "fem.zip/twee.json": "twice",
        "pijp.json": "special",
        "rood?[31m.rar": "archive",
    }
    assert result.unreadable == list(result.why)
    assert list(result.taken) == ["an/antwoorden.json", "fem.zip/twee.json"]


def test_a_zip_in_a_zip_has_limits_and_its_neighbours_are_taken(
    kit: Course, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piling, "INNER", 20_000)
    monkeypatch.setattr(piling, "INNER_ALL", 25_000)
    monkeypatch.setattr(piling, "ENTRIES", 3)
    source.mkdir()
    parts = {
        "aa.zip": zipped({"x.txt": "0" * 30_000}, ZIP_STORED),
        "ab.zip": zipped({"x.txt": "0" * 15_000}, ZIP_STORED),
        "ac.zip": zipped({"x.txt": "0" * 16_000}, ZIP_STORED),
        "ad.zip": zipped({f"{number}.json": TEXT for number in range(4)}),
        "ae.zip": b"geen zip",
        "zz.zip": zipped({"antwoorden.json": TEXT}),
    }
    (source / "groep.zip").write_bytes(zipped(parts, ZIP_DEFLATED))
    result = taken(kit, source)
    assert list(result.taken) == ["groep.zip/zz.zip/antwoorden.json"]
    assert result.why == {
        "groep.zip/aa.zip": "large",
        "groep.zip/ac.zip": "large",
        "groep.zip/ad.zip": "large",
        "groep.zip/ae.zip": "closed",
    }


def test_a_zip_in_a_zip_that_unpacks_to_much_more_is_never_unpacked(kit: Course, source: Path) -> None:
    source.mkdir()
    (source / "an.zip").write_bytes(zipped({"bom.zip": b"0" * 60_000_000, "antwoorden.json": TEXT}, ZIP_DEFLATED))
    tracemalloc.start()
    result = taken(kit, source)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result.why == {"an.zip/bom.zip": "large"}
    assert list(result.taken) == ["an.zip/antwoorden.json"]
    assert most < 10_000_000


def test_a_folder_that_cannot_be_read_is_named(kit: Course, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(source / "an" / "antwoorden.json")
    put(source / "bo" / "antwoorden.json")
    real = os.scandir

    def scandir(path: str) -> object:  # root may read everything, so the system cannot be asked to refuse
        if str(path).endswith("bo"):
            raise PermissionError(13, "x", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    result = taken(kit, source)
    assert list(result.taken) == ["an/antwoorden.json"]
    assert result.why == {"bo": "closed"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"geen json", "not_json"),
        (b"", "not_json"),
        (b"\xff\xfe\xff", "not_json"),
        (TEXT.replace("weten", "w\u00e9ten").encode("latin-1"), "not_json"),
        (b'{"version": 9}', "other_version"),
        (b"[]", "not_a_dossier"),
        (b'{"version": 1, "answers": {"a": {"b": 1}}}', "not_a_dossier"),
        (b'{"version": 1, "answers": {"a": "' + b"x" * LIMIT + b'"}}', "too_large"),
    ],
)
def test_what_cannot_be_read_is_named_with_why_and_an_earlier_hand_in_stays(
    kit: Course, source: Path, text: bytes, why: str
) -> None:
    path = put(source / "an" / "antwoorden.json")
    (pseudonym,) = taken(kit, source).taken.values()
    path.write_bytes(text)
    result = taken(kit, source)
    assert result.taken == {}
    assert result.why == {"an/antwoorden.json": why}
    assert result.kept == {"an/antwoorden.json"}
    assert submitted(kit, pseudonym).read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_answers_that_an_editor_saved_in_another_encoding_are_read(kit: Course, source: Path, encoding: str) -> None:
    source.mkdir()
    (source / "an.json").write_bytes(TEXT.encode(encoding))
    (pseudonym,) = taken(kit, source).taken.values()
    assert read(submitted(kit, pseudonym)).answers == {"nijmegen-raadsvraag": "weten-niet"}


def test_one_participant_with_many_files_leaves_room_for_the_others(kit: Course, source: Path) -> None:
    for number in range(40):
        put(source / "aa" / f"{number:03}.json")
        put(source / "ab" / str(number) / "antwoorden.json")
    (source / "ac.zip").write_bytes(zipped({f"{number}/{number}.json": TEXT for number in range(40)}))
    put(source / "bb" / "antwoorden.json")
    put(source / "cc.json")
    result = taken(kit, source)
    assert [name.split("/")[0] for name in result.taken] == ["aa", "ab", "ac.zip", "bb", "cc.json"]
    assert [(more.owner, len(more.others)) for more in result.more] == [("aa", 39), ("ab", 39), ("ac.zip", 39)]


def test_of_several_files_of_one_participant_the_one_that_answers_this_assignment_counts(
    kit: Course, source: Path
) -> None:
    put(source / "an" / "a.json", "stuk")
    put(source / "an" / "antwoorden.json", dumps(Dossier({"rotterdam-iets": "x"})))
    put(source / "an" / "opdracht.json")
    put(source / "bo" / "antwoorden.json")
    result = taken(kit, source)
    assert list(result.taken) == ["an/opdracht.json", "bo/antwoorden.json"]
    assert [more.others for more in result.more] == [("an/antwoorden.json",)]
    assert result.why == {"an/a.json": "not_json"}


def test_files_beside_each_other_are_each_of_one_participant_also_in_a_folder_of_their_own(
    kit: Course, source: Path
) -> None:
    for name in ("an", "bo", "cas"):
        put(source / "Inleveringen" / f"{name}_opdracht-nijmegen.json")
    result = taken(kit, source)
    assert len(set(result.taken.values())) == 3
    assert result.more == []


def test_the_command_names_all_that_was_not_taken_and_what_was_replaced(
    kit: Course, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = kit.texts.cli
    put(source / "an" / "antwoorden.json", dumps(Dossier()))
    put(source / "bo" / "antwoorden.json")
    assert run(kit, "collect", "nijmegen", source) == 0
    first = capsys.readouterr()
    assert first.err == ""
    put(source / "an" / "antwoorden.json")
    put(source / "bo" / "antwoorden.json", "stuk")
    for number in range(9):
        put(source / "cas" / f"{number}.json")
    assert run(kit, "collect", "nijmegen", source) == 1
    again = capsys.readouterr()
    pseudonym = first.out.splitlines()[0].split(" is nu ")[1]
    replaced = texts.collected_again.format(name="an/antwoorden.json", pseudonym=pseudonym)
    assert replaced in again.out.splitlines()
    assert len(again.out.splitlines()) == 2
    others = texts.collected_rest.format(names=", ".join(f"cas/{number}.json" for number in range(1, 6)), count=3)
    unreadable = texts.collected_unreadable.format(name="bo/antwoorden.json", why=texts.skipped.not_json)
    assert again.err.splitlines() == [
        f"{unreadable} {texts.collected_kept}",
        texts.collected_more.format(owner="cas", name="cas/0.json", others=others),
    ]


def zipped(parts: Mapping[str, str | bytes], how: int = ZIP_STORED) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", how) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made.getvalue()
