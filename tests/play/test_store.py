from pathlib import Path

from binnenuit.play.dossier import Dossier, read
from binnenuit.play.store import FileStore, Store


def test_every_subscriber_hears_of_a_change() -> None:
    heard: list[Dossier] = []
    store = Store()
    store.subscribe(heard.append)
    store.put(Dossier().answer("a", "b"))
    assert heard == [store.dossier]


def test_a_store_that_waits_for_the_browser_is_ready_after_the_first_word() -> None:
    store = Store(ready=False)
    store.put(Dossier())
    assert store.ready


def test_a_file_store_keeps_each_change_at_once(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.json"
    FileStore(path).put(Dossier().answer("a", "b"))
    assert read(path).answers == {"a": "b"}
    assert FileStore(path).dossier.answers == {"a": "b"}


def test_a_broken_file_is_kept_aside_and_the_store_begins_empty(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.json"
    path.write_text("kapot")
    store = FileStore(path)
    assert store.dossier == Dossier()
    assert store.aside is not None
    assert store.aside.read_text() == "kapot"
