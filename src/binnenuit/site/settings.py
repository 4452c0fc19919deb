"""Voilà's configuration for a site that participants use."""

from traitlets.config import Config

from binnenuit.site.kernel.specs import LessonKernels
from binnenuit.site.kernels import LessonKernelManager

#: The only parts of JupyterLab that a page loads besides Voilà itself.
EXTENSIONS = [
    "@voila-dashboards/widgets-manager8",
    "@jupyter-widgets/jupyterlab-manager",
    "anywidget",
]

#: Seconds in which a kernel must have started and run a whole lesson; there are two tries.
LIMIT = 20.0


def settings() -> Config:
    """Voilà's configuration; nothing is read from the configuration of who runs it."""
    config = Config()
    config.VoilaConfiguration.template = "lab"
    config.VoilaConfiguration.theme = "light"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.extension_allowlist = EXTENSIONS
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaConfiguration.multi_kernel_manager_class = LessonKernelManager
    config.VoilaConfiguration.kernel_spec_manager_class = LessonKernels
    config.VoilaExecutor.startup_timeout = int(LIMIT)
    config.VoilaExecutor.timeout = int(LIMIT)
    config.VoilaExecutor.iopub_timeout = int(LIMIT)
    return config
