"""A kernel without what a lesson does not need: history, debugger, start-up files, extra threads."""

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ipykernel.kernelapp import IPKernelApp

#: Read before numpy and glibc start: one thread and one heap a kernel.
ENVIRONMENT: dict[str, str] = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
    "BINNENUIT_SITE": "1",  # the page brings the script and the style of the widgets
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
}


#: Bytes of its own that a kernel may have. A lesson starts with 220 MiB, nearly all of it shared or never touched;
#: drawing a lab or making a PDF takes some tens more.
MEMORY = 512 * 2**20


def forget_debugger() -> None:
    """Makes ipykernel believe that debugpy is not installed; saves 8 MiB a kernel.

    Must run before ``ipykernel.debugger`` is imported for the first time.
    """
    sys.modules.setdefault("debugpy", None)  # type: ignore[arg-type]


def slim_app() -> "IPKernelApp":
    """The kernel application with the slim settings, not yet initialised.

    Without ipykernel's shell-channel thread: replies then leave through the one stream that also
    reads requests. In ipykernel 7.0 to 7.3 that thread wrote to the socket behind the stream's
    back, which could lose the wake-up for a request, and the kernel waited for ever.
    """
    forget_debugger()
    import zmq
    from ipykernel.control import ControlThread
    from ipykernel.kernelapp import IPKernelApp

    class SlimKernelApp(IPKernelApp):
        """IPKernelApp without start-up files, extensions, debugger and shell-channel thread."""

        name = "binnenuit-kernel"

        def init_control(self, context: "zmq.Context[Any]") -> None:
            self.control_socket = context.socket(zmq.ROUTER)
            self.control_socket.linger = 1000
            self.control_socket.router_handover = 1
            self.control_port = self._bind_socket(  # type: ignore[no-untyped-call]
                self.control_socket, self.control_port
            )
            self.control_thread = ControlThread(daemon=True)  # type: ignore[no-untyped-call]
            self.shell_channel_thread = None
            # Never used without a debugger; ipykernel closes both at the end.
            self.debugpy_socket = context.socket(zmq.STREAM)
            self.debug_shell_socket = context.socket(zmq.DEALER)

        def init_extensions(self) -> None:
            """No extensions."""

        def init_code(self) -> None:
            """No start-up files and no code from the command line."""

        def init_config_files(self) -> None:
            """No configuration of the person who runs the server."""

        def init_gui_pylab(self) -> None:
            """The backend is in the environment; nothing is imported for it."""

        def init_shell(self) -> None:
            super().init_shell()  # type: ignore[no-untyped-call]
            if "ipywidgets" in sys.modules:
                # Imported before there was a shell (a forked kernel), so its comm targets are
                # not registered yet.
                sys.modules["ipywidgets"].register_comm_target()

    app: IPKernelApp = SlimKernelApp.instance()
    app.log_level = 50
    app.capture_fd_output = False
    app.config.HistoryManager.enabled = False
    app.config.HistoryManager.hist_file = ":memory:"
    app.config.IPCompleter.use_jedi = False
    app.config.InteractiveShell.cache_size = 0
    return app


def run(connection_file: str, parent: int) -> None:
    """Runs a slim kernel in this process until it is shut down.

    ``parent`` is the id of the process whose end ends this kernel, or 0 for none.
    """
    limit_memory()
    app = slim_app()
    app.connection_file = connection_file
    app.parent_handle = parent
    app.initialize([])  # type: ignore[no-untyped-call]
    app.start()  # type: ignore[no-untyped-call]


def limit_memory() -> None:
    """Beyond `MEMORY` this process gets a MemoryError, or ends; on Linux, since others do not count it."""
    if sys.platform == "linux":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY if hard < 0 else min(hard, MEMORY), hard))


def set_environment() -> None:
    """Adds the slim settings to this process; what is already set stays."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)


def kernel_environment() -> dict[str, str]:
    """The environment that a lesson's kernel gets: this process's, without who runs the server."""
    keep = {name: value for name, value in os.environ.items() if not name.startswith("JPY_")}
    return {**keep, **ENVIRONMENT}
