"""A small site of its own: two lessons, the real template and texts. Runs as ``python -m tests.site.kit``."""

import json
import logging
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from binnenuit.course.records.ways import Ways
from binnenuit.paper.documents.role_cards import LETTERS
from binnenuit.paper.documents.sheet import Block
from binnenuit.site.data import SiteData
from binnenuit.site.pages.together import ShownTalk, Together
from binnenuit.site.serve import serve
from tests.places import ROOT

CHOICE = '''
import anywidget, traitlets

class Choice(anywidget.AnyWidget):
    _esm = """
    export default {
      render({ model, el }) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "bn-choice";
        button.textContent = "Ja";
        const words = document.createElement("p");
        words.className = "bn-consequence";
        button.addEventListener("click", () => {
          model.set("picked", "ja");
          model.save_changes();
        });
        model.on("change:words", () => { words.textContent = model.get("words"); });
        el.append(button, words);
        window.dispatchEvent(new Event("binnenuit:ready"));
      },
    };
    """
    picked = traitlets.Unicode("").tag(sync=True)
    words = traitlets.Unicode("").tag(sync=True)

    @traitlets.observe("picked")
    def _on_picked(self, change):
        if change["new"] == "stuk":
            raise RuntimeError("geheim in een traceback")
        self.words = "Je koos " + change["new"]

Choice()
'''


@dataclass(frozen=True)
class Lesson:
    id: str
    notebook: str
    title: str
    minutes: int = 5
    summary: str = "Kort"
    goals: tuple[str, ...] = ()
    audience: str = "iedereen"
    chapter: str = "5"
    steps: tuple[object, ...] = ()
    told: tuple[dict[str, object], ...] = ({"id": "nijmegen", "ends": ["einde"]}, {"id": "nijmegen-gasten"})


LESSONS = (Lesson("keuze", "01_keuze", "Een keuze"), Lesson("stuk", "02_stuk", "Een les met een fout"))


def write_notebooks(folder: Path) -> Path:
    """Two notebooks: one with a choice, one whose first two cells fail."""
    folder.mkdir(parents=True, exist_ok=True)
    choice = [new_markdown_cell("# Een keuze"), new_code_cell(CHOICE)]
    broken = [new_code_cell("1/0"), new_code_cell("[][1]"), new_code_cell("print('toch verder')")]
    for name, cells in (("01_keuze", choice), ("02_stuk", broken)):
        nbformat.write(new_notebook(cells=cells), folder / f"{name}.ipynb")
    return folder


WAYS = Ways.model_validate(
    {
        "times": [{"id": "kort", "label": "Kort", "most": 25}],
        "desks": [{"id": "rond", "label": "Rond", "title": "rond", "stops": {"kort": ["keuze"]}}],
    }
)

TALK = ShownTalk(
    id="gesprek",
    title="Een gesprek",
    who="Iemand",
    warning="Let op.",
    danger="Is er nu gevaar? Bel 112.",
    guided=True,
    cards={
        letter: (Block("heading", (f"Kaart {letter}",)), Block("text", (f"Alleen voor {letter}.",)))
        for letter in LETTERS
    },
)
TOGETHER = Together([TALK], "Nog niet gelezen.", (), (Block("items", ("Wat deed je?",)),), {0: "Begin."})


def site() -> SiteData:
    """The real texts, and just enough of the rest."""
    texts = tomllib.loads((ROOT / "data/texts.toml").read_text(encoding="utf-8"))
    course = SimpleNamespace(title="Binnenuit", language="nl", subtitle="Oefenen", intro="Welkom.")
    helplines = SimpleNamespace(lines=[], checked_on="24-11-2026", note="")
    return SiteData(
        texts=texts["site"], course=course, lessons=LESSONS, helplines=helplines, ways=WAYS, together=TOGETHER
    )


def main() -> None:
    folder, options = sys.argv[1:]
    logging.basicConfig(level=logging.DEBUG)
    serve(
        site(),
        Path(folder),
        **json.loads(options),
        on_ready=lambda address: print(address, flush=True),
    )


if __name__ == "__main__":
    main()
