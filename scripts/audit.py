"""What the kit installs, looked at: `make audit`, or `python -m scripts.audit [--offline]`.

In `.audit/`: a clean environment made from requirements-server.lock, the kit with all its extras; the licence of each
package in it, and a bill of materials (CycloneDX). Where there is internet, a list of known holes is asked about the
same packages.
"""

import socket
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".audit"
LICENCES = FOLDER / "licences.txt"
BILL = FOLDER / "sbom.cdx.json"
HOST = ("pypi.org", 443)
REFUSED = "AGPL;Affero;GNU General Public License;GPL-2;GPL-3;GPLv2;GPLv3;SSPL;Server Side Public;UNKNOWN"
"""Terms that the kit cannot pass on to whoever runs it for others, and none at all."""
PASSED = "LGPL"
"""Holds one of those names and is another licence: of a library that is used as it is."""


def main(arguments: list[str]) -> int:
    """Exit status 0 when nothing was found that must be mended."""
    kit = environment("kit", "requirements-server.lock")
    call(kit, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", str(ROOT))
    tools = environment("tools", "requirements-audit.lock").parent
    call(tools / "cyclonedx-py", "environment", kit, "--pyproject", "pyproject.toml", "--of", "JSON", "-o", BILL)
    call(tools / "pip-licenses", "--python", kit, "--order", "license", "--output-file", LICENCES)
    print(f"{BILL.relative_to(ROOT)} and {LICENCES.relative_to(ROOT)} are written.")
    bad = [line for line in LICENCES.read_text(encoding="utf-8").splitlines() if refused(line)]
    for line in bad:
        print(f"This licence cannot be passed on: {line}", file=sys.stderr)
    if "--offline" in arguments or not online():
        print("Nobody was asked about known holes: no internet, or --offline.")
        return 1 if bad else 0
    asked = [tools / "pip-audit", "--require-hashes", "--disable-pip", "-r", "requirements-server.lock"]
    return 1 if subprocess.run(asked, cwd=ROOT, check=False).returncode or bad else 0


def refused(line: str) -> bool:
    """Whether a package is listed under a licence that the kit cannot pass on."""
    text = line.replace(PASSED, "").casefold()
    return any(name.casefold() in text for name in REFUSED.split(";"))


def environment(name: str, lock: str) -> Path:
    """The Python of a clean environment with what a lock file names, each file checked against its hash."""
    venv.create(FOLDER / name, clear=True, with_pip=True)
    python = FOLDER / name / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    call(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", lock)
    return python


def online() -> bool:
    """Whether the list of known holes can be reached."""
    try:
        socket.create_connection(HOST, timeout=5).close()
    except OSError:
        return False
    return True


def call(*command: str | Path) -> None:
    """Run a command in the project's folder; one that fails ends this."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
