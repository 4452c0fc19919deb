"""The kit behind jupyter-server-proxy: on Binder the landing page is at `binnenuit/` below the server's address."""

import sys
from typing import Any

from binnenuit.course import load

SECONDS = 60
"""How long the proxy waits for the kit to answer."""


def setup() -> dict[str, Any]:
    """How jupyter-server-proxy starts the kit, and the tile that JupyterLab shows for it."""
    command = [sys.executable, "-m", "binnenuit", "start", "--port", "{port}", "--base-url", "{base_url}binnenuit/"]
    return {
        "command": command,
        "absolute_url": True,
        "timeout": SECONDS,
        "launcher_entry": {"title": load().plan.title, "path_info": "binnenuit/"},
    }
