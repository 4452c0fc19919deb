"""The warm parent: imports everything once, then forks a kernel on request.

Runs as ``python -m binnenuit.site.kernel.zygote SOCKET_FD MODULE...``. It has one thread and no zmq
context, so a fork is safe; it ends as soon as the server's end of the socket closes, also after a
kill -9 of the server, and its children end with it.
"""

import gc
import importlib
import os
import select
import signal
import socket
import sys
from contextlib import suppress

from binnenuit.site.kernel import slim
from binnenuit.site.kernel.child import become_kernel
from binnenuit.site.kernel.wire import Message, Wire


def preload(names: list[str]) -> None:
    """Imports each ``module``, and calls each ``module:function``; what does not work is skipped.

    A kernel that misses something here only starts slower: it meets the same error itself.
    """
    slim.forget_debugger()
    for name in names:
        module, _, function = name.partition(":")
        with suppress(Exception):
            found = importlib.import_module(module)
            if function:
                getattr(found, function)()


class Zygote:
    """Forks, signals and reaps; ``wire`` leads to the server."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.children: set[int] = set()
        # Children hold only the read end: it closes when this process is gone, however it went.
        self.lifeline, self._life = os.pipe()
        self._wakeup, wakeup_end = os.pipe()
        os.set_blocking(self._wakeup, False)
        os.set_blocking(wakeup_end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wakeup_end)
        self._private = [self._life, self._wakeup, wakeup_end]

    def serve(self) -> None:
        """Answers until the server is gone."""
        self.wire.send({"ready": True})
        while True:
            sources: list[socket.socket | int] = [self.wire.socket, self._wakeup]
            readable, _, _ = select.select(sources, [], [])
            if self._wakeup in readable:
                with suppress(BlockingIOError):
                    os.read(self._wakeup, 4096)
                self.reap()
            if self.wire.socket in readable:
                messages = self.wire.receive()
                if messages is None:
                    return
                for message in messages:
                    self.answer(message)

    def answer(self, message: Message) -> None:
        """Does what one message asks."""
        if "fork" in message:
            self.fork(message)
        elif message.get("pid") in self.children:
            self.signal(message["pid"], message["signal"])

    def fork(self, message: Message) -> None:
        """Forks one kernel and reports its process id."""
        try:
            pid = os.fork()
        except OSError as error:
            self.wire.send({"failed": message["fork"], "reason": str(error)})
            return
        if pid == 0:
            for descriptor in self._private:
                os.close(descriptor)
            self.wire.socket.close()
            become_kernel(message, self.lifeline)
        self.children.add(pid)
        self.wire.send({"forked": message["fork"], "pid": pid})

    @staticmethod
    def signal(pid: int, number: int) -> None:
        """Sends a signal to a child and what it started; a child that is gone is fine."""
        try:
            os.killpg(pid, number)
        except OSError:
            with suppress(ProcessLookupError):
                os.kill(pid, number)

    def reap(self) -> None:
        """Collects every child that ended and reports its exit code (negative: a signal)."""
        while self.children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            self.children.discard(pid)
            self.wire.send({"exited": pid, "code": os.waitstatus_to_exitcode(status)})

    def end(self) -> None:
        """Ends every child."""
        for pid in list(self.children):
            self.signal(pid, signal.SIGKILL)


def main() -> None:
    """Imports, freezes and serves."""
    descriptor, *modules = sys.argv[1:]
    os.set_inheritable(int(descriptor), False)
    slim.set_environment()
    # The terminal's Ctrl-C is the server's to handle: it ends this process by closing the socket.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    preload(modules)
    gc.collect()
    gc.freeze()
    zygote = Zygote(Wire(socket.socket(fileno=int(descriptor))))
    try:
        with suppress(OSError):
            zygote.serve()
    finally:
        zygote.end()


if __name__ == "__main__":
    main()
