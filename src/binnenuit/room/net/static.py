"""The few files that a page needs: read once, compressed once, and nothing else can be asked for."""

import gzip
import mimetypes
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from binnenuit import look

# name in the address -> the folder in which it lies
FILES = {
    **dict.fromkeys(("theme.css", "page.css", "exit.js", "favicon.svg", "vendor/source-sans-3.woff2"), look.STATIC),
    **dict.fromkeys(("room.css", "stage.css", "stage.js", "room.js"), Path(__file__).parent / "static"),
}
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}


class Static:
    """The files in memory; `release` changes when one of them does."""

    def __init__(self) -> None:
        self.files = {name: (folder / name).read_bytes() for name, folder in FILES.items()}
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
