"""The few files that a page needs: read once, and nothing else can be asked for."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from binnenuit import look
from binnenuit.look.files import made
from binnenuit.serve.shelf import Shelf, headers

# folder -> the files in it that a page may ask for, besides those that hold the colours
FILES = {
    look.STATIC: ("page.css", "forms.css", "exit.js", "vendor/source-sans-3.woff2"),
    Path(__file__).parent / "static": ("room.css", "stage.css", "stage.js", "fit.js", "room.js"),
}


class Static:
    """The files, in memory."""

    def __init__(self) -> None:
        read = {name: (folder / name).read_bytes() for folder, names in FILES.items() for name in names}
        self.shelf = Shelf({**made(), **read})

    async def serve(self, request: Request) -> Response:
        """The file, or 404."""
        name = request.path_params["name"]
        data = self.shelf.get(name)
        if data is None:
            return Response(status_code=404)
        found, body = headers(name, data, request.headers.get("accept-encoding", ""))
        return Response(body, headers=found)
