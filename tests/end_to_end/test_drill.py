"""The drill through the whole running service: every language, no case left behind, seen on the desk."""

from __future__ import annotations

import subprocess
import sys

from playwright.sync_api import Browser, expect

from core.languages import load_languages
from core.settings import ROOT, Settings
from tests.end_to_end.conftest import Service
from tests.end_to_end.test_journeys import officer_page


def test_every_language_is_drilled_and_the_desk_shows_it(browser: Browser, service: Service) -> None:
    service.officer("drilled", "PC Drill")
    desk = officer_page(browser, service, "drilled")
    before = desk.locator("tbody tr").count()
    command = [sys.executable, "-m", "launcher", "drill"]
    done = subprocess.run(command, cwd=ROOT, env=service.environment, text=True, capture_output=True, check=False)
    wanted = 4 * len(load_languages(Settings().content / "languages.yml").offered)
    assert f"{wanted} of {wanted} right" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
    desk.reload()
    expect(desk.get_by_label("Last drill")).to_contain_text(f"all {wanted} answers were right")
    assert desk.locator("tbody tr").count() == before


def test_a_drill_that_goes_wrong_says_so(browser: Browser, service: Service) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "launcher", "drill", "xx"],
        cwd=ROOT,
        env=service.environment,
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert "no such language: xx" in done.stderr
