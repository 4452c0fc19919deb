"""Kernel provisioner ``binnenuit-fork``: forks where it can, starts a process of its own elsewhere.

jupyter_client finds it through the entry point group ``jupyter_client.kernel_provisioners``.
"""

import asyncio
import subprocess
from pathlib import Path
from typing import Any, cast

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from binnenuit.site.kernel import slim
from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.kernel.parent import ForkError
from binnenuit.site.kernel.process import ForkedProcess

NAME = "binnenuit-fork"


class ForkProvisioner(LocalProvisioner):
    """One kernel, forked from the server's zygote; a plain slim kernel when that fails."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Starts the kernel and returns how to reach it; raises when neither way works."""
        if Nursery.possible():
            fork = asyncio.ensure_future(
                asyncio.to_thread(
                    Nursery.instance().fork,
                    connection_file(cmd),
                    {**kwargs["env"], **slim.ENVIRONMENT},
                    str(kwargs.get("cwd") or Path.cwd()),
                )
            )
            try:
                forked = await asyncio.shield(fork)
            except asyncio.CancelledError:
                fork.add_done_callback(_unwanted)
                raise
            except ForkError as error:
                self.log.warning("No forked kernel (%s); starting a plain one.", error)
            else:
                # No process group: signals go by way of the zygote, which knows that the process
                # id is still this kernel's.
                self.process = cast(subprocess.Popen[bytes], forked)
                self.pid, self.pgid = forked.pid, None
                self.cwd = kwargs.get("cwd")
                return self.connection_info
        kwargs["env"] = {**kwargs["env"], **slim.ENVIRONMENT}
        return await super().launch_kernel(cmd, **kwargs)


def _unwanted(fork: "asyncio.Future[ForkedProcess]") -> None:
    """Ends a kernel that came when nobody waited for it any more."""
    if not fork.cancelled() and fork.exception() is None:
        fork.result().kill()


def connection_file(cmd: list[str]) -> str:
    """The connection file in a kernel's command line: what follows ``-f``."""
    return cmd[cmd.index("-f") + 1]
