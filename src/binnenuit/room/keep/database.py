"""The database behind the room: SQLite in a file of our own, or PostgreSQL by its address. Used from one thread."""

import logging
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from binnenuit.room.keep.files import empty, private
from binnenuit.room.keep.location import full, place
from binnenuit.room.keep.tables import metadata

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


FAILURES = (SQLAlchemyError, OSError)
"""What a database raises when it cannot do what was asked: a full disk, a server that is gone, a lock."""

log = logging.getLogger("binnenuit.room")


class NoDatabase(Exception):
    """It cannot be opened: a wrong address, no server, no driver, no right to write there, or another room has it.

    Its text names the place without user and password.
    """


class Database:
    """One connection; `begin` gives a transaction, `tidy` leaves no trace of what was deleted.

    `clean` tells whether the files hold nothing that was deleted. `renewed` is set when a connection was lost and a new
    one made, so that what was written before may be gone; whoever looks at it sets it back.
    """

    def __init__(self, address: str) -> None:
        """Connects, and makes the tables when they are not there.

        `address` is a URL, such as sqlite:////tmp/room.sqlite or postgresql://user@host/name.
        Raises NoDatabase.
        """
        try:
            self._open(full(address))
        except (SQLAlchemyError, ImportError, OSError) as error:
            raise NoDatabase(place(address)) from error

    def _open(self, url: URL) -> None:
        self.lite = url.get_backend_name() == "sqlite"
        if self.lite and url.database:
            private(Path(url.database))
        options: dict[str, Any] = {"poolclass": StaticPool, "hide_parameters": True}
        if self.lite:
            options["connect_args"] = {"check_same_thread": False}
        self.engine: Engine = create_engine(url, **options)
        self.clean, self.renewed, self.bare = True, False, False
        event.listen(self.engine, "connect", _pragmas if self.lite else _alone)
        self._make()
        self.tidy()
        if not self.lite:
            event.listen(self.engine, "connect", self._again)

    def begin(self) -> Any:
        """A transaction, as a context manager that gives a Connection."""
        if self.bare:
            self._make()
        return self.engine.begin()

    def tidy(self) -> bool:
        """Whether what was deleted is gone from the files as well: from free pages, from moved rows, from the log.

        It may need room on the disk; when that fails it is to be tried again. Without sessions it needs none, since
        everything can go.
        """
        try:
            self._rebuild()
        except FAILURES as error:
            log.warning("the files are not clean yet: %s", brief(error))
            self.clean = self._empty() and self.anew()
        else:
            self.clean = True
        return self.clean

    def settle(self) -> None:
        """The write-ahead log is empty after each commit, since it tells in which order votes came."""
        if self.lite:
            try:
                self._cut()
            except FAILURES as error:
                log.warning("the log of the database is not empty yet: %s", brief(error))
                self.clean = False

    def anew(self) -> bool:
        """Whether everything is gone, sessions included, on a disk that has no room to write."""
        try:
            if self.lite:
                self._overwrite()
            else:
                with self.engine.begin() as connection:
                    connection.execute(text(f"TRUNCATE TABLE {', '.join(metadata.tables)}"))
        except FAILURES as error:
            log.warning("the files could not be emptied: %s", brief(error))
            return False
        self.clean = True
        try:
            self._make()
        except FAILURES as error:
            log.warning("there are no tables yet: %s", brief(error))
        return True

    def _make(self) -> None:
        self.bare = True
        metadata.create_all(self.engine)
        if not self.lite:
            self._unlogged()
        self.bare = False

    def _again(self, _connection: object, _record: object) -> None:
        self.renewed = True

    def _rebuild(self) -> None:
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if self.lite:
                connection.execute(text("VACUUM"))
            else:
                for name in metadata.tables:
                    connection.execute(text(f"VACUUM FULL {name}"))
        if self.lite:
            self._cut()

    def _cut(self) -> None:
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).scalar_one():
                raise OSError("busy")

    def _empty(self) -> bool:
        try:
            with self.engine.begin() as connection:
                return not connection.execute(text("SELECT count(*) FROM sessions")).scalar_one()
        except FAILURES:
            return False

    def _overwrite(self) -> None:
        self.engine.dispose()
        if self.engine.url.database:
            empty(Path(self.engine.url.database))

    def close(self) -> None:
        """The connection is given back; SQLite then has one file."""
        self.engine.dispose()

    def _unlogged(self) -> None:
        # An unlogged table is in no write-ahead log, so in no archive or replica of it: nothing to wipe there.
        with self.engine.begin() as connection:
            for name in metadata.tables:
                if _persistence(connection, name) != "u":
                    connection.execute(text(f"ALTER TABLE {name} SET UNLOGGED"))


def brief(error: BaseException) -> str:
    """The first line of an error of the database; the ones below it may hold values."""
    return str(error).partition("\n")[0]


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
