"""The lock files against pyproject.toml and what is installed; nothing is asked of any network."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from scripts.audit import refused

from tests.places import ROOT

WHOLE = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT, GROUPS = WHOLE["project"], WHOLE["dependency-groups"]
BUILD = [Requirement(line) for line in GROUPS["build"]]
RUN = [Requirement(line) for line in PROJECT["dependencies"]]
SERVER, TEST, BENCH = (
    [Requirement(line) for extra in extras for line in PROJECT["optional-dependencies"][extra]]
    for extras in (("hub", "postgres"), ("test",), ("bench",))
)
AUDIT, INSTALL = ([Requirement(line) for line in GROUPS[group]] for group in ("audit", "install"))
KIT_LOCK, SERVER_LOCK, TEST_LOCK = "requirements.lock", "requirements-server.lock", "requirements-test.lock"
BENCH_LOCK, AUDIT_LOCK, INSTALL_LOCK = (f"requirements-{name}.lock" for name in ("bench", "audit", "install"))
LOCKS = (KIT_LOCK, SERVER_LOCK, TEST_LOCK, BENCH_LOCK, AUDIT_LOCK, INSTALL_LOCK)


def entries(name: str) -> list[tuple[Requirement, list[str]]]:
    """Each pin of a lock file with its hashes."""
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    parts = [line.split(" --hash=") for line in lines if line.strip() and not line.startswith("#")]
    return [(Requirement(pin), [each.strip() for each in hashes]) for pin, *hashes in parts]


LOCK = [pin for pin, _ in entries(TEST_LOCK)]


def applies(marker: Marker | None, extra: str = "") -> bool:
    return marker is None or marker.evaluate({"extra": extra})


def version(pin: Requirement) -> str:
    (only,) = pin.specifier
    assert only.operator == "==", f"{pin}: not a pin"
    return only.version


PINS = {canonicalize_name(pin.name): version(pin) for pin in LOCK if applies(pin.marker)}


def needs(requirement: Requirement) -> list[Requirement]:
    """What an installed package needs on this platform, with the extras that are asked of it."""
    lines = distribution(requirement.name).requires or []
    extras = ["", *requirement.extras]
    return [found for found in map(Requirement, lines) if any(applies(found.marker, extra) for extra in extras)]


def reached() -> dict[str, set[str]]:
    """Every package that the roots of pyproject.toml lead to, with who needs it."""
    found: dict[str, set[str]] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [("pyproject.toml", root) for root in [*BUILD, *RUN, *TEST] if applies(root.marker)]
    while waiting:
        by, wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        found.setdefault(name, set()).add(by)
        key = (name, frozenset(wanted.extras))
        if key not in seen and name in PINS:
            seen.add(key)
            waiting += [(name, needed) for needed in needs(wanted)]
    return found


def test_no_package_is_pinned_twice_on_one_platform() -> None:
    names = [canonicalize_name(pin.name) for pin in LOCK if applies(pin.marker)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash_for_each_file_that_may_be_fetched(name: str) -> None:
    found = entries(name)
    assert found
    assert [str(pin) for pin, hashes in found if not hashes] == []
    assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for _, hashes in found for each in hashes)


def test_the_kit_is_tested_with_the_versions_that_people_get() -> None:
    kit, server = ({str(pin) for pin, _ in entries(name)} for name in (KIT_LOCK, SERVER_LOCK))
    assert kit < server <= {str(pin) for pin in LOCK}


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (lock, wanted)
        for lock, roots in (
            (KIT_LOCK, [*BUILD, *RUN]),
            (SERVER_LOCK, [*BUILD, *RUN, *SERVER]),
            (TEST_LOCK, TEST),
            (BENCH_LOCK, BENCH),
            (AUDIT_LOCK, AUDIT),
            (INSTALL_LOCK, INSTALL),
        )
        for wanted in roots
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_a_requirement_is_met_by_its_pin(lock: str, wanted: Requirement) -> None:
    pins = [pin for pin, _ in entries(lock) if canonicalize_name(pin.name) == canonicalize_name(wanted.name)]
    assert pins, f"{wanted.name} is not in {lock}; run: make lock"
    for pin in pins:
        assert wanted.specifier.contains(version(pin)), f"{pin} does not meet {wanted}; run: make lock"


def test_a_plain_install_has_nothing_that_only_a_server_for_others_needs() -> None:
    kit = {canonicalize_name(pin.name) for pin, _ in entries(KIT_LOCK)}
    assert kit & {canonicalize_name(wanted.name) for wanted in SERVER} == set()


def test_what_builds_the_kit_is_in_the_lock_file_at_the_version_that_the_build_asks() -> None:
    assert set(WHOLE["build-system"]["requires"]) <= set(GROUPS["build"])


def test_what_is_installed_is_what_is_pinned() -> None:
    wrong = []
    for name, pinned in PINS.items():
        try:
            installed = distribution(name).version
        except PackageNotFoundError:
            installed = "absent"
        if installed != pinned:
            wrong.append(f"{name}: pinned {pinned}, installed {installed}")
    assert wrong == []


def test_every_pin_is_needed_by_something() -> None:
    assert sorted(set(PINS) - set(reached())) == []


def test_nothing_that_is_needed_goes_unpinned() -> None:
    assert {name: by for name, by in reached().items() if name not in PINS} == {}


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("numpy 2.2 BSD-3-Clause", False),
        ("psycopg 3.3 LGPL-3.0-only", False),
        ("other 1.0 GNU Affero General Public License v3", True),
        ("other 1.0 GPLv3", True),
        ("other 1.0 UNKNOWN", True),
    ],
)
def test_a_licence_that_cannot_be_passed_on_is_seen(line: str, seen: bool) -> None:
    assert refused(line) is seen
