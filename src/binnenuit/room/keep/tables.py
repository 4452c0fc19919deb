"""The tables. None has a time, an address or a name; the only date is the day on which a session ends."""

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary, MetaData, SmallInteger, String, Table, Text

metadata = MetaData()


def _table(name: str, *columns: Column) -> Table:  # type: ignore[type-arg]
    # Rows lie in the order of their keys, which are random: in SQLite the order of arrival cannot be read back.
    return Table(name, metadata, *columns, sqlite_with_rowid=False)


sessions = _table(
    "sessions",
    Column("id", String(16), primary_key=True),
    Column("code", String(16), unique=True, nullable=False),
    Column("way", String(8), nullable=False),
    Column("cap", Integer, nullable=False),
    Column("address", String(200), nullable=False),
    Column("day", Date, nullable=False),
)
seats = _table(
    "seats",
    Column("session", String(16), primary_key=True),
    Column("seat", LargeBinary(16), primary_key=True),
)
tickets = _table(
    "tickets",
    Column("session", String(16), primary_key=True),
    Column("ticket", String(16), primary_key=True),
    Column("used", Boolean, nullable=False),
)
ballots = _table(
    "ballots",
    Column("id", String(16), primary_key=True),
    Column("session", String(16), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("subject", Text, nullable=False),
    Column("result", Text),
)
stages = _table(
    "stages",
    Column("session", String(16), primary_key=True),
    Column("screen", Text, nullable=False),
    Column("items", Text, nullable=False),
)
votes = _table(
    "votes",
    Column("ballot", String(16), primary_key=True),
    Column("seat", LargeBinary(16), primary_key=True),
    Column("answer", SmallInteger),
    Column("guess", SmallInteger),
)
