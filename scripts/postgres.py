"""Find PostgreSQL's server for tests and benchmarks, or install Debian's; start one that is thrown away.

The server listens on a socket in its own folder and on no network. PostgreSQL refuses to run as root, so root starts it
as the user that Debian's package makes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.debian import install

SENTENCE = (
    "No PostgreSQL server was found for the tests: install one (Debian, Ubuntu: apt-get install postgresql; "
    "macOS: brew install postgresql), or name the folder with initdb and pg_ctl in BINNENUIT_POSTGRES."
)
USER = "postgres"


def find() -> Path | None:
    """The folder with initdb and pg_ctl: $BINNENUIT_POSTGRES, Debian's newest, or that of the search path."""
    if named := os.environ.get("BINNENUIT_POSTGRES"):
        return Path(named) if (Path(named) / "initdb").exists() else None
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@contextmanager
def running() -> Iterator[tuple[str, Path]]:
    """A new server, for as long as the block lasts: the URL of its database, and the folder with all its files.

    Raises FileNotFoundError when there is none to start.
    """
    programs = find()
    if programs is None:
        raise FileNotFoundError(SENTENCE)
    user = USER if os.name == "posix" and os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="binnenuit-pg-", ignore_cleanup_errors=True) as folder:
        if user:
            shutil.chown(folder, user)
        data = Path(folder) / "data"

        def call(*command: str) -> None:
            done = subprocess.run(
                command, user=user, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120
            )
            if done.returncode != 0:
                raise RuntimeError(f"{command[0]}: {done.stdout}")

        call(str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", USER, "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(Path(folder) / "log")]
        call(*control, "-o", options, "start")
        try:
            yield f"postgresql://{USER}@/postgres?host={folder}", data
        finally:
            call(*control, "-m", "immediate", "stop")


def main() -> int:
    """Exit status 0 with a server at hand, 1 without."""
    if find() or (install("postgresql") and find()):
        return 0
    print(SENTENCE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
