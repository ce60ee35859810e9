"""A LibreTranslate-shaped server on loopback over Debian's Apertium: a real engine, real mistakes included."""

from __future__ import annotations

import asyncio
import shutil
import subprocess

from aiohttp import web

MODES = {("es", "en"): "spa-eng", ("en", "es"): "eng-spa", ("ur", "hi"): "urd-hin", ("hi", "ur"): "hin-urd"}
AUTO_MEANS = "es"  # the only language of these that Apertium turns into English


def available() -> bool:
    """True if Apertium and the two pairs are installed."""
    if shutil.which("apertium") is None:
        return False
    listed = subprocess.run(["apertium", "-l"], capture_output=True, text=True, check=False).stdout.split()
    return {"spa-eng", "urd-hin"} <= set(listed)


def application(seen: list[tuple[str, dict[str, str]]]) -> web.Application:
    """POST /translate as LibreTranslate has it. `seen` collects (address with query, form) of each request."""

    async def translate(request: web.Request) -> web.Response:
        form = {key: str(value) for key, value in (await request.post()).items()}
        seen.append((str(request.rel_url), form))
        source = AUTO_MEANS if form["source"] == "auto" else form["source"]
        mode = MODES.get((source, form["target"]))
        if mode is None:
            return web.json_response({"error": f"{source} is not supported"}, status=400)
        engine = await asyncio.create_subprocess_exec(
            "apertium", "-u", mode, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        translated, _ = await engine.communicate(form["q"].encode())
        return web.json_response({"translatedText": translated.decode().strip()})

    app = web.Application()
    app.router.add_post("/translate", translate)
    return app
