"""What a freshly forked process does to become a kernel."""

import gc
import os
import random
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import NoReturn

from binnenuit.site.kernel import slim
from binnenuit.site.kernel.wire import Message


def become_kernel(message: Message, lifeline: int) -> NoReturn:
    """Runs the kernel that ``message`` asks for, then ends the process; never returns.

    ``lifeline`` is a descriptor that closes when the parent is gone; the kernel then ends too.
    """
    code = 1
    try:
        os.setsid()
        _quiet()
        _clean_slate(message["env"], message["cwd"])
        _watch(lifeline)
        slim.run(message["connection_file"], 0)
        code = 0
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0
    except BaseException:
        if os.environ.get("BINNENUIT_KERNEL_LOG"):
            with Path(os.environ["BINNENUIT_KERNEL_LOG"]).open("a", encoding="utf-8") as log:
                traceback.print_exc(file=log)
    finally:
        os._exit(code)


def _quiet() -> None:
    """Input from and output to nowhere: a kernel has nothing to say on the server's terminal."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    if nowhere > 2:
        os.close(nowhere)


def _clean_slate(env: dict[str, str], cwd: str) -> None:
    """Environment, folder, signals and random numbers as in a process of its own."""
    os.environ.clear()
    os.environ.update(env)
    slim.set_environment()
    os.chdir(cwd)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    random.seed()
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    gc.enable()


def _watch(lifeline: int) -> None:
    """Ends this process as soon as the parent is gone."""

    def wait() -> None:
        os.read(lifeline, 1)
        os._exit(0)

    threading.Thread(target=wait, name="lifeline", daemon=True).start()
