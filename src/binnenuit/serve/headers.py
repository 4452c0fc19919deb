"""The headers that keep a browser safe: the same for every door, which says only what it allows besides."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
_HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


def policy(**more: str) -> str:
    """A Content-Security-Policy: nothing from another host, no inline script, no eval, no frame.

    `more` takes the place of what is said of a directive, or adds one: `script_src="'self' blob:"`.
    """
    said = _POLICY | {name.replace("_", "-"): value for name, value in more.items()}
    return "; ".join(f"{name} {value}" for name, value in said.items())


def safe(allowed: str, **more: str) -> dict[str, str]:
    """The headers of every answer, with `allowed` as their policy; `more` adds others: `x_frame_options="DENY"`."""
    extra = {name.replace("_", "-").title(): value for name, value in more.items()}
    return {"Content-Security-Policy": allowed, **_HEADERS, **extra}
