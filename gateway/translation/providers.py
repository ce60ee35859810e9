"""Providers of machine translation, through deep-translator: only those that take a resident's words in the body of a request.

deep-translator sends the words to LibreTranslate in the address, where access logs keep them; knows 17 of its languages; and has no
time limit anywhere. The class here mends all three. Google, DeepL and MyMemory get the words in the address too and have no place here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import requests
from deep_translator import LibreTranslator, MicrosoftTranslator
from deep_translator import microsoft as microsoft_module

from core.errors import SettingsError
from core.settings import Settings

AUTO = "auto"
CONNECT_SECONDS = 0.5
# What LibreTranslate 1.9 offers; a server with fewer answers 400, which counts as "cannot translate this".
LIBRE_CODES = (
    "ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pb pl pt ro ru sk sl sq sr sv "
    "th tl tr uk ur vi zh zt sw am so ps ne pa gu ta ml ku te kn mr si my km lo ka hy kk uz mn is mk be mt cy"
)
Translate = Callable[[str, str, str], str]


class TimedSession(requests.Session):
    """Requests with a time limit (seconds to connect, seconds to read) that no caller can forget."""

    def __init__(self, read_seconds: float) -> None:
        super().__init__()
        self._limits = (CONNECT_SECONDS, read_seconds)

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        """As requests does, with the limit."""
        kwargs["timeout"] = self._limits
        return super().request(*args, **kwargs)


class BodyLibreTranslator(LibreTranslator):  # type: ignore[misc]
    """LibreTranslate with the words in the body."""

    def __init__(self, session: TimedSession, url: str, key: str, source: str, target: str) -> None:
        super().__init__(source="en", target="en", api_key=key or "none", custom_url=f"{url.rstrip('/')}/")
        self._session, self._key = session, key
        self._languages = {code: code for code in LIBRE_CODES.split()}
        self._source, self._target = self._map_language_to_code(source, target)

    def translate(self, text: str, **_kwargs: Any) -> str:
        """The translation. Raises requests' errors, ValueError for an answer that is no translation."""
        body = {"q": text, "source": self._source, "target": self._target, "format": "text"}
        if self._key:
            body["api_key"] = self._key
        answer = self._session.post(f"{self._base_url}translate", data=body)
        answer.raise_for_status()
        translated = answer.json()["translatedText"]
        if not isinstance(translated, str):
            raise ValueError("no translation in the answer")
        return translated


def provider(settings: Settings) -> Translate | None:
    """(text, source, target) -> translation, blocking; None where translation is off.

    Raises SettingsError for a provider that is unknown, not allowed, or lacks an address or key: the service then does not start.
    """
    name = settings.translator
    if not name:
        return None
    session = TimedSession(settings.translator_timeout)
    if name == "libretranslate":
        if not settings.translator_url.startswith(("http://127.0.0.1", "http://localhost", "https://")):
            raise SettingsError(
                "STAYSAFE_TRANSLATOR_URL must be https://… or a LibreTranslate on this machine (http://127.0.0.1:…)"
            )
        return lambda text, source, target: BodyLibreTranslator(
            session, settings.translator_url, settings.translator_key, source, target
        ).translate(text)
    if name == "microsoft":
        return _microsoft(settings, session)
    raise SettingsError(
        f"STAYSAFE_TRANSLATOR must be libretranslate or microsoft, not {name!r}: others put words into addresses"
    )


def _microsoft(settings: Settings, session: TimedSession) -> Translate:
    if not settings.translator_third_party:
        raise SettingsError(
            "microsoft is a third party: set STAYSAFE_TRANSLATOR_THIRD_PARTY=yes if residents' words may go there"
        )
    if not settings.translator_key:
        raise SettingsError("microsoft needs STAYSAFE_TRANSLATOR_KEY")

    def translate(text: str, source: str, target: str) -> str:
        chosen = "" if source == AUTO else source
        translated = MicrosoftTranslator(api_key=settings.translator_key, source=chosen or "en", target=target)
        translated._source = chosen
        return str(translated.translate(text))

    microsoft_module.requests = _Timed(session)
    return translate


class _Timed:
    """Stands for the module `requests` inside deep-translator, so that its calls have a time limit."""

    exceptions = requests.exceptions

    def __init__(self, session: TimedSession) -> None:
        self.get, self.post = session.get, session.post
