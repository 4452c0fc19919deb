"""The steps of a notebook, without Jupyter."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def heading(cell: Mapping[str, Any]) -> str:
    """The text of the heading `##` with which a cell begins; empty when it begins otherwise."""
    source = cell["source"]
    first = (source if isinstance(source, str) else "".join(source)).lstrip().partition("\n")[0]
    return first[3:].strip() if cell["cell_type"] == "markdown" and first.startswith("## ") else ""


def step_ids(path: Path) -> set[str]:
    """The addresses of its steps; empty for a notebook that cannot be read."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return {str(cell["id"]) for cell in cells if heading(cell)}
    except (OSError, ValueError, KeyError, TypeError):
        return set()
