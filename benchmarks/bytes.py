"""What a lesson sends to a browser, in bytes: ``python -m benchmarks.bytes [FOLDER]``.

Runs each lesson's notebook in this process, counts what its widgets say when they are made and after a click, and
prints a table. With the folder of another checkout of the kit the same is counted there, and both stand side by side.
What a browser fetches once and keeps, such as a style sheet of the site, is counted apart.
"""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import comm
from comm.base_comm import BaseComm

CLICKS = 5
"""The click in the scenario that is counted: by then there is a route to tell of."""


class Counted(BaseComm):  # type: ignore[misc]
    """A line to a browser that only counts."""

    sent = 0

    def publish_msg(self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **_: Any) -> None:
        """Adds one message."""
        Counted.sent += len(json.dumps(data or {})) + sum(len(memoryview(each)) for each in buffers or ())


def spent(what: Callable[[], object]) -> int:
    """The bytes that were sent meanwhile."""
    before = Counted.sent
    what()
    return Counted.sent - before


def measured() -> dict[str, int]:
    """Bytes by what was done, for this checkout."""
    os.environ["BINNENUIT_SITE"] = "1"
    comm.create_comm = lambda *args, **kwargs: Counted(*args, **kwargs)
    from binnenuit.course import load

    found: dict[str, int] = {}
    for lesson in load().plan.lessons:
        source = json.loads((load().home.notebooks / f"{lesson.notebook}.ipynb").read_text(encoding="utf-8"))
        shown: list[Any] = []
        found[f"{lesson.id}: the widgets of the page"] = spent(
            lambda source=source, shown=shown: shown.extend(run(source))
        )  # type: ignore[misc]
        if lesson.id == "nijmegen":
            found |= clicks(shown)
    return found


def run(notebook: dict[str, Any]) -> list[Any]:
    """What the cells of a notebook show."""
    names: dict[str, Any] = {}
    shown = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code" and source.lstrip().startswith(("from", "import")):
            exec(source, names)
        elif cell["cell_type"] == "code":
            shown.append(eval(source, names))
    return shown


def clicks(shown: list[Any]) -> dict[str, int]:
    """A choice in the scenario, one letter more in a reason, and an answer in the exercise below it."""
    from binnenuit.course import load

    views = {type(each).__name__: each for each in shown}
    scenario, dossier = views["ScenarioView"], views["DossierView"]

    def send(view: Any, **content: Any) -> None:
        view._receive(view, content, [])

    def choose() -> None:
        send(scenario, type="choose", id=scenario.view["choices"][0]["id"], at=scenario.view["at"])

    send(dossier, type="restore", texts=[], code="")
    for _ in range(CLICKS - 1):
        choose()
    found = {f"nijmegen: choice {CLICKS}": spent(choose)}
    reason = scenario.view["consequence"]["id"]
    found["nijmegen: a reason"] = spent(lambda: send(scenario, type="reason", id=reason, text="Omdat."))
    exercise = next(each for each in shown if type(each).__name__ == "ExerciseView")
    item = load().exercises["nijmegen"].scored[0]
    value = item.full_answer
    found["nijmegen: an answer"] = spent(lambda: send(exercise, type="answer", id=item.id, value=value))
    return found


def fetched() -> dict[str, int]:
    """What the site adds for its widgets, kept by the browser under an address of its own; compressed."""
    from binnenuit.lesson import widgets

    made = (
        widgets.served()
        if hasattr(widgets, "served")
        else {"widgets.css": (widgets.STATIC / "widgets.css").read_bytes()}
    )
    return {f"once, compressed: {name}": len(gzip.compress(data, 6, mtime=0)) for name, data in made.items()}


def main() -> None:
    """The table."""
    if sys.argv[1:] == ["--json"]:
        print(json.dumps(measured() | fetched()))
        return
    places = [Path(each).resolve() for each in sys.argv[1:]] + [Path.cwd()]
    tables = [counted(place) for place in places]
    names = list(dict.fromkeys(name for table in tables for name in table))
    for name in names:
        print(f"| {name} | " + " | ".join(f"{table[name]:,}" if name in table else "-" for table in tables) + " |")


def counted(place: Path) -> dict[str, int]:
    """What is measured in a checkout, by the Python that runs this."""
    script = f"import sys; sys.path.insert(0, {str(place / 'src')!r}); sys.argv = ['bytes', '--json']; "
    script += (
        f"exec(open({str(Path(__file__))!r}).read(), {{'__name__': '__main__', '__file__': {str(Path(__file__))!r}}})"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=place, capture_output=True, text=True, check=True)
    answer: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return answer


if __name__ == "__main__":
    main()
