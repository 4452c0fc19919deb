"""The few files that a page needs: read once, compressed once, and nothing else can be asked for."""

import gzip
import mimetypes
from hashlib import sha256
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

# name in the address -> where it lies in the package
FILES = {
    "theme.css": "site/template/static/theme.css",
    "page.css": "site/template/static/page.css",
    "exit.js": "site/template/static/exit.js",
    "favicon.svg": "site/template/static/favicon.svg",
    "vendor/source-sans-3.woff2": "site/template/static/vendor/source-sans-3.woff2",
    "room.css": "room/static/room.css",
    "stage.css": "room/static/stage.css",
    "stage.js": "room/static/stage.js",
    "room.js": "room/static/room.js",
}
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}


class Static:
    """The files in memory; `release` changes when one of them does."""

    def __init__(self) -> None:
        package = files("binnenuit")
        self.files = {name: package.joinpath(place).read_bytes() for name, place in FILES.items()}
        self.zipped = {name: gzip.compress(data, 6, mtime=0) for name, data in self.files.items()}
        self.release = sha256(b"".join(self.files.values())).hexdigest()[:8]

    async def serve(self, request: Request) -> Response:
        """The file, or 404."""
        name = request.path_params["name"]
        if name not in self.files:
            return Response(status_code=404)
        kind = "text/javascript" if name.endswith(".js") else mimetypes.guess_type(name)[0]
        zipped = not name.endswith(".woff2") and "gzip" in request.headers.get("accept-encoding", "")
        headers = FOR_EVER | ({"Content-Encoding": "gzip"} if zipped else {})
        return Response((self.zipped if zipped else self.files)[name], media_type=kind, headers=headers)
