"""Our Voilà: the same rendering and widgets, only the addresses that a participant needs."""

import asyncio
import logging
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import tornado.web
import zmq
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from traitlets import Instance, Integer
from voila.app import Voila
from voila.paths import collect_static_paths, collect_template_paths
from voila.utils import get_page_config

from binnenuit.serve.shelf import zipped
from binnenuit.site import assets, guard
from binnenuit.site.addresses import table
from binnenuit.site.bundle import Bundle
from binnenuit.site.channel.channel import LessonChannel
from binnenuit.site.data import TEMPLATE, SiteData
from binnenuit.site.hosts import LOOPBACK, OWN_NAMES
from binnenuit.site.kernel import slim
from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.pages import pages
from binnenuit.site.pool.capacity import Capacity
from binnenuit.site.pool.places import Places
from binnenuit.site.pool.pool import Pool
from binnenuit.site.pool.stock import WarmPage
from binnenuit.site.render import LessonRenderer
from binnenuit.site.scratch import Scratch, short
from binnenuit.site.server import PatientServer
from binnenuit.site.settings import LIMIT

log = logging.getLogger("binnenuit.site")


class BinnenuitApp(Voila):  # type: ignore[misc]
    """Serves one site until it is stopped."""

    name = "binnenuit"
    site = Instance(SiteData)
    scratch = Instance(Scratch)
    pool_size = Integer(1)
    most = Integer(0)
    log_level = 30
    open_browser = False

    def setup_template_dirs(self) -> None:
        """Our own template before Voilà's and nbconvert's, straight from the package."""
        self.template_paths = [
            str(TEMPLATE),
            *collect_template_paths(["voila", "nbconvert"], "lab", prune=True),
        ]
        self.static_paths = collect_static_paths(["voila", "nbconvert"], "lab")

    def load_config_file(self, *_: Any, **__: Any) -> None:
        """No configuration files: two servers with the same content behave the same."""

    def init_settings(self) -> dict[str, Any]:
        """Tornado's settings, with ours."""
        self.identity_provider_class = guard.Nobody
        self.config.LessonKernelManager.allow_tracebacks = False
        self.config.OneLifeManager.traceback_replacement_message = self.site.text("cell_failed")
        if short(self.scratch.path):
            self.config.KernelManager.transport = "ipc"
        values: dict[str, Any] = super().init_settings()
        self.contents_manager = LargeFileManager(parent=self, root_dir=self.root_dir)
        self.kernel_manager.context.set(zmq.MAX_SOCKETS, 16384)  # a few for each page: 1023 is too low
        open_to_others = self.ip not in LOOPBACK or self.base_url != "/"
        self.capacity = Capacity(self.kernel_manager, self.most)
        places = Places(self.capacity.left, None if self.ip in LOOPBACK else self.capacity.share)
        self.pool = Pool(self.make_page, self.kernel_manager, places, self.pool_size)
        self.kernel_manager.pooled = self.pool.stock.holds
        self.kernel_manager.settled = places.settle
        pages.read_ahead(values["voila_jinja2_env"], self.site)
        values.update(
            site=self.site,
            pool=self.pool,
            contents_manager=self.contents_manager,
            default_handler_class=pages.NotFound,
            log_function=guard.log_request,
            allow_remote_access=open_to_others,
            local_hostnames=list(LOOPBACK),
            hosts=".*" if open_to_others else OWN_NAMES,
            kernel_websocket_connection_class=LessonChannel,
        )
        return values

    def init_handlers(self) -> list[Any]:
        """Every address there is."""
        bundle = Bundle(self.static_paths, self.labextensions_path)
        asyncio.get_running_loop().run_in_executor(None, zipped, bundle.script())  # not during the first visit
        return table(self.server_url, bundle, self.static_paths, self.labextensions_path, self.site.faces)

    def page_config(self) -> dict[str, Any]:
        """What Voilà's bundle reads from the page."""
        config: dict[str, Any] = get_page_config(
            base_url=self.base_url,
            settings=self.app.settings,
            log=self.log,
            voila_configuration=self.voila_configuration,
        )
        version = assets.release()
        config["fullStaticUrl"] = f"{self.base_url}voila/static/{version}"
        config["fullLabextensionsUrl"] = f"{self.base_url}voila/labextensions/{version}"
        # No formulas in the lessons, so no MathJax, least of all from another host.
        config["mathjaxConfig"], config["fullMathjaxUrl"] = "-", self.site.static("no-formulas.js")
        return config

    async def make_page(self, lesson_id: str) -> WarmPage:
        """One lesson, run in a new kernel; on any failure that kernel is ended."""
        lesson = self.site.lesson(lesson_id)
        assert lesson is not None
        if not self.scratch.there:
            await self.renew()
        renderer = LessonRenderer(
            self.site,
            lesson,
            Path(self.root_dir),
            voila_configuration=self.voila_configuration,
            traitlet_config=self.config,
            template_paths=self.template_paths,
            config_manager=self.config_manager,
            contents_manager=self.contents_manager,
            base_url=self.base_url,
            kernel_spec_manager=self.kernel_spec_manager,
            page_config=self.page_config(),
        )
        kernel_id = None
        try:
            async with asyncio.timeout(LIMIT):
                with self.capacity.starting():
                    await renderer.initialize()
                    kernel_id = await self.kernel_manager.start_kernel(
                        kernel_name="binnenuit", path="", env=slim.kernel_environment()
                    )
            return WarmPage(kernel_id, await renderer.page(kernel_id, self.kernel_manager.get_kernel(kernel_id), LIMIT))
        except BaseException:
            if kernel_id is not None:
                await self.kernel_manager.end(kernel_id)
            raise

    async def renew(self) -> None:
        """A new folder for sockets, when somebody took the old one away; pages that wait cannot be reached any more."""
        log.warning("the folder with sockets is gone; a new one is made")
        self.scratch.renew()
        self.connection_dir = self.kernel_manager.connection_dir = str(self.scratch.path)
        await self.pool.put_away()

    def open(self, listening: socket.socket) -> None:
        """Makes everything ready and starts answering on this socket; needs a running loop."""
        self.connection_dir = str(self.scratch.path)
        self.app = tornado.web.Application(**self.init_settings())
        handlers = self.init_handlers()
        self.app.add_handlers(self.app.settings["hosts"] + "$", handlers)
        self.app.add_handlers(".*$", [each for each in handlers if issubclass(each[1], assets.Assets)])
        self.server = PatientServer(self.app, xheaders=False)
        self.server.add_socket(listening)
        self.watching = asyncio.get_running_loop().create_task(self.kernel_manager.watch())
        self.pool.fill([lesson.id for lesson in self.site.lessons if self.pool_size])

    async def close(self) -> None:
        """Stops answering, ends every kernel and the zygote, and leaves no file behind."""
        self.server.stop()
        self.watching.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(8):
                await self.pool.close()
                await asyncio.gather(*map(self.kernel_manager.end, list(self.kernel_manager.list_kernel_ids())))
        Nursery.instance().close()
        # A socket of a page that was half made would keep the process waiting at its exit.
        for context in {self.kernel_manager.context, zmq.Context.instance()}:
            context.destroy(linger=0)
        self.scratch.close()
