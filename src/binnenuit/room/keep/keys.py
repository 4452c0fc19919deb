"""The trainer's key in a file of its own: the same after a restart, a new one when no session goes on."""

import os
from pathlib import Path

from platformdirs import user_state_path
from sqlalchemy import make_url

from binnenuit.room.keep.codes import new_key

NAME = "binnenuit"


def state_folder() -> Path:
    """Where a program of this user keeps what is neither a document nor a setting."""
    return user_state_path(NAME, appauthor=False)


def default_database() -> str:
    """SQLite in that folder."""
    return f"sqlite:///{(state_folder() / 'room.sqlite').as_posix()}"


def key_file(database: str) -> Path:
    """Beside the file of SQLite; for a server in the folder of the user."""
    url = make_url(database)
    beside = url.get_backend_name() == "sqlite" and url.database
    return Path(beside).with_suffix(".key") if beside else state_folder() / "room.key"


def kept(path: Path, busy: bool) -> str:
    """The key in the file while sessions go on, else a new one that is written there."""
    if busy and path.is_file() and (found := path.read_text(encoding="ascii").strip()):
        return found
    made = new_key()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(made)
    return made
