"""Where a database is: its address with our driver, and how that is shown."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import SQLAlchemyError


def full(address: str) -> URL:
    """The URL with the driver that we bring along."""
    url = make_url(address)
    return url.set(drivername="postgresql+psycopg") if url.drivername in ("postgres", "postgresql") else url


def place(address: str) -> str:
    """Where a database is, to show: the path of a file, or the address of a server without user and password."""
    try:
        url = full(address)
    except (SQLAlchemyError, ValueError):
        return "?"
    if url.get_backend_name() == "sqlite":
        return url.database or ""
    host = url.host or str(url.query.get("host", ""))
    return f"{host}{f':{url.port}' if url.port else ''}/{url.database or ''}"
