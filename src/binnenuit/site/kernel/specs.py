"""Which kernel a lesson gets: always ours, whatever the notebook names, nothing to install."""

import sys
from importlib.metadata import EntryPoint
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory

from binnenuit.site.kernel.provisioner import NAME

_VALUE = "binnenuit.site.kernel.provisioner:ForkProvisioner"
_GROUP = KernelProvisionerFactory.GROUP_NAME


class LessonKernels(KernelSpecManager):
    """Gives the slim, forked kernel under every name that a notebook may ask for."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # Also without our entry point (a source tree that is not installed).
        KernelProvisionerFactory.instance().provisioners.setdefault(NAME, EntryPoint(NAME, _VALUE, _GROUP))

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """The one kernel."""
        return KernelSpec(
            argv=[sys.executable, "-m", "binnenuit.site.kernel", "-f", "{connection_file}"],
            display_name="Binnenuit",
            language="python",
            metadata={"kernel_provisioner": {"provisioner_name": NAME, "config": {}}},
        )

    def find_kernel_specs(self) -> dict[str, str]:
        """Names with a folder; ours has none on disk."""
        return {"binnenuit": "", "python3": ""}

    def get_all_specs(self) -> dict[str, Any]:
        """Names with their description, as Voilà asks for it."""
        spec = self.get_kernel_spec("binnenuit").to_dict()
        return {name: {"resource_dir": "", "spec": spec} for name in self.find_kernel_specs()}
