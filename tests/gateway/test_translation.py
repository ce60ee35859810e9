"""Translation that the operator turned on: real translations, and every way in which a provider can fail."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from core.errors import SettingsError
from core.settings import Settings
from gateway.translation import translator as module
from gateway.translation.providers import Translate, provider
from gateway.translation.translator import Translator
from tests.gateway import libretranslate

needs_apertium = pytest.mark.skipif(not libretranslate.available(), reason="Apertium with spa-eng and urd-hin is not installed")
SEEN: list[tuple[str, dict[str, str]]] = []


def made(url: str) -> Translate:
    translate = provider(replace(Settings(), translator="libretranslate", translator_url=url, translator_timeout=5.0))
    assert translate is not None
    return translate


@pytest.fixture
async def engine() -> AsyncIterator[str]:
    SEEN.clear()
    async with TestServer(libretranslate.application(SEEN)) as server:
        yield f"http://127.0.0.1:{server.port}"


@needs_apertium
async def test_a_real_engine_and_no_word_in_an_address(engine: str) -> None:
    translator = Translator(made(engine), 5.0)
    assert await translator.to_english("Necesito ayuda ahora") == "I need help now"
    address, form = SEEN[0]
    assert address == "/translate"
    assert form["q"] == "Necesito ayuda ahora"
    await translator.to_english("Necesito ayuda ahora")
    assert len(SEEN) == 1, "the second time comes from memory"


@needs_apertium
async def test_urdu_to_hindi_and_back(engine: str) -> None:
    translate = made(engine)
    hindi = await asyncio.to_thread(translate, "مجھے مدد چاہیے", "ur", "hi")
    assert "मदद" in hindi
    assert "مدد" in await asyncio.to_thread(translate, hindi, "hi", "ur")


@needs_apertium
async def test_machine_translation_can_be_dangerously_wrong(engine: str) -> None:
    """Why it is never shown as advice, and officers see the original: "he hit me again" becomes "I hit myself again"."""
    assert "Me pegué" in await asyncio.to_thread(made(engine), "He hit me again", "en", "es")


@needs_apertium
async def test_what_the_engine_does_not_know_is_none(engine: str) -> None:
    assert await Translator(made(engine), 5.0).to_english("Habari", source="sw") is None


async def test_a_hanging_provider_costs_its_time_limit_and_then_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FAULTS", 3)
    release = asyncio.Event()

    async def hang(_request: web.Request) -> web.Response:
        await release.wait()
        return web.json_response({})

    app = web.Application()
    app.router.add_post("/translate", hang)
    async with TestServer(app) as server:
        settings = replace(Settings(), translator="libretranslate", translator_url=f"http://127.0.0.1:{server.port}")
        translate = provider(replace(settings, translator_timeout=0.3))
        assert translate is not None
        translator = Translator(translate, 0.3)
        many = await asyncio.gather(*(translator.to_english(f"hello {number}") for number in range(30)))
        assert many == [None] * 30
        assert translator._closed_until > 0, "after three faults in a row nobody waits any more"
        release.set()


async def test_no_word_reaches_a_log(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    async def broken(_request: web.Request) -> web.Response:
        return web.Response(text="<html>I am scared of my husband</html>", status=200)

    app = web.Application()
    app.router.add_post("/translate", broken)
    caplog.set_level(logging.DEBUG)
    async with TestServer(app) as server:
        assert await Translator(made(f"http://127.0.0.1:{server.port}"), 2.0).to_english("I am scared of my husband") is None
    written = caplog.text + "".join(capsys.readouterr())
    assert "husband" not in written


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"translator": "google"}, "must be libretranslate or microsoft"),
        ({"translator": "libretranslate", "translator_url": "http://translate.example.org"}, "must be https"),
        ({"translator": "microsoft", "translator_key": "k"}, "THIRD_PARTY=yes"),
        ({"translator": "microsoft", "translator_third_party": True}, "TRANSLATOR_KEY"),
    ],
)
def test_a_provider_that_may_not_be_used_stops_the_start(values: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        provider(replace(Settings(), **values))  # type: ignore[arg-type]


def test_off_unless_turned_on() -> None:
    assert provider(Settings()) is None
