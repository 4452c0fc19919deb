"""Debian's packages, for what the tests need besides Python."""

import os
import shutil
import subprocess


def install(*packages: str) -> bool:
    """Install these, when this is Debian and the user may; whether that worked."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]):
        if subprocess.run(command, check=False, timeout=900, **quiet).returncode != 0:
            return False
    return True
