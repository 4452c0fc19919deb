"""The database behind the room: SQLite in a file of our own, or PostgreSQL by its address. Used from one thread."""

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from binnenuit.room.tables import metadata

# EXCLUSIVE: one process, since memory decides. WAL: a commit is one write. FULL: what was answered survives a flat
# battery. secure_delete: zeros over what goes.
PRAGMAS = {
    "busy_timeout": "5000",
    "locking_mode": "EXCLUSIVE",
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "secure_delete": "ON",
    "temp_store": "MEMORY",
}


PATIENCE = "5s"
LOCK = 8867
"""The number under which a room has a PostgreSQL database to itself."""


class NoDatabase(Exception):
    """It cannot be opened: a wrong address, no server, no driver, no right to write there, or another room has it."""


class Database:
    """One connection; `begin` gives a transaction, `tidy` leaves no trace of what was deleted."""

    def __init__(self, address: str) -> None:
        """Connects, and makes the tables when they are not there.

        `address` is a URL, such as sqlite:////tmp/room.sqlite or postgresql://user@host/name.
        Raises NoDatabase.
        """
        try:
            self._open(full(address))
        except (SQLAlchemyError, ImportError, OSError) as error:
            raise NoDatabase from error

    def _open(self, url: URL) -> None:
        self.lite = url.get_backend_name() == "sqlite"
        if self.lite and url.database:
            private(Path(url.database))
        options: dict[str, Any] = {"poolclass": StaticPool, "hide_parameters": True}
        if self.lite:
            options["connect_args"] = {"check_same_thread": False}
        self.engine: Engine = create_engine(url, **options)
        event.listen(self.engine, "connect", _pragmas if self.lite else _alone)
        metadata.create_all(self.engine)
        if not self.lite:
            self._unlogged()
        self.tidy()

    def begin(self) -> Any:
        """A transaction, as a context manager that gives a Connection."""
        return self.engine.begin()

    def tidy(self) -> None:
        """What was deleted is gone from the files as well: from free pages, from moved rows, from the log."""
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if self.lite:
                connection.execute(text("VACUUM"))
                connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
                return
            for name in metadata.tables:
                connection.execute(text(f"VACUUM FULL {name}"))

    def close(self) -> None:
        """The connection is given back; SQLite then has one file."""
        self.engine.dispose()

    def _unlogged(self) -> None:
        # An unlogged table is in no write-ahead log, so in no archive or replica of it: nothing to wipe there.
        with self.engine.begin() as connection:
            for name in metadata.tables:
                if _persistence(connection, name) != "u":
                    connection.execute(text(f"ALTER TABLE {name} SET UNLOGGED"))


def full(address: str) -> URL:
    """The URL with the driver that we bring along."""
    url = make_url(address)
    return url.set(drivername="postgresql+psycopg") if url.drivername in ("postgres", "postgresql") else url


def private(path: Path) -> None:
    """The file exists and is for its owner only, and so is a folder that had to be made."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _pragmas(connection: Any, _record: object) -> None:
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")


def _alone(connection: Any, _record: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{PATIENCE}'")
        cursor.execute(f"SELECT pg_advisory_lock({LOCK})")
        cursor.execute("SET lock_timeout = 0")
    connection.commit()


def _persistence(connection: Connection, table: str) -> str:
    row = connection.execute(text("SELECT relpersistence FROM pg_class WHERE relname = :name"), {"name": table})
    found = row.scalar_one()
    return found.decode() if isinstance(found, bytes) else str(found)
