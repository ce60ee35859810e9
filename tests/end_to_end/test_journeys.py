"""Journeys of residents and officers through the real service in a real browser."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.end_to_end.conftest import PASSWORD, Service


def write(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.locator("#send").click()


def opened(context: BrowserContext, service: Service) -> Page:
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(service.url)
    expect(page.locator("#topics")).to_be_visible()
    assert faults == []
    return page


def officer_page(browser: Browser, service: Service, name: str) -> Page:
    page = browser.new_context().new_page()
    page.goto(service.desk)
    page.locator("#name").fill(name)
    page.locator("#password").fill(PASSWORD)
    page.locator("main button").click()
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    return page


def test_a_resident_writes_in_punjabi_about_a_relative_and_an_officer_answers(
    browser: Browser, context: BrowserContext, service: Service
) -> None:
    service.officer("harpreet", "PC Kaur")
    desk = officer_page(browser, service, "harpreet")
    row = desk.get_by_role("row").filter(has_text="Worried about a person")
    expect(row).to_have_count(0)

    page = opened(context, service)
    write(page, "ਮੇਰਾ ਭਰਾ ਸੀਰੀਆ ਜਾਣਾ ਚਾਹੁੰਦਾ ਹੈ, ਮੈਂ ਬਹੁਤ ਡਰੀ ਹੋਈ ਹਾਂ")
    answer = page.locator("article.bot").last
    expect(answer.locator(".text").first).to_have_attribute("lang", "pa")
    expect(answer).to_contain_text("0800 789 321")
    expect(answer.get_by_role("link", name=re.compile("0800 011 3764"))).to_have_attribute("href", "tel:08000113764")

    # The queue shows it without a reload; the officer claims and answers.
    expect(row).to_contain_text("Punjabi")
    row.get_by_role("button", name=re.compile("Claim")).click()
    expect(desk.locator("#talk")).to_contain_text("ਸੀਰੀਆ")
    expect(page.locator("article.service").last).to_contain_text("PC Kaur")
    desk.locator("#text").fill("ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੀ।")
    desk.get_by_role("button", name="Send").click()

    reply = page.locator("article.officer").last
    expect(reply).to_contain_text("ਮੈਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੀ")
    write(page, "ਧੰਨਵਾਦ")
    expect(desk.locator("#talk article.resident").last).to_contain_text("ਧੰਨਵਾਦ")
    desk.get_by_role("button", name="Close the case").click()
    expect(page.locator("article.service")).to_have_count(2)
    expect(desk.get_by_role("heading", name="Queue")).to_be_visible()
    expect(row).to_have_count(0)


def test_the_resident_takes_a_handover_back(context: BrowserContext, service: Service) -> None:
    page = opened(context, service)
    write(page, "I want to speak to a real police officer please")
    expect(page.locator("#state")).to_have_text("Waiting for an officer")
    page.get_by_role("button", name="Do not pass on").click()
    expect(page.locator("article.service").last).to_contain_text("not passed on")
    expect(page.locator("#state")).to_have_text("")


@pytest.mark.parametrize(("topic", "said"), [(1, "This chat was deleted."), (5, "The police keep what they must keep.")])
def test_deleting_says_what_is_kept(context: BrowserContext, service: Service, topic: int, said: str) -> None:
    page = opened(context, service)
    page.locator("#topics button").nth(topic).click()
    expect(page.locator("article.bot")).to_have_count(1)
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#delete").click()
    expect(page.locator("#state")).to_contain_text(said)
    expect(page.locator("article")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize("language", ["ur", "ar", "he"])
def test_right_to_left_pages_keep_numbers_whole(browser: Browser, service: Service, language: str) -> None:
    context = browser.new_context(locale=language)
    page = opened(context, service)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.locator("#topics button").nth(2).click()
    text = page.locator("article.bot .text").first
    expect(text).to_contain_text("01622 690690")
    assert text.get_attribute("dir") == "rtl"
    # In the rendered line the first group of the number stands to the left of the second, as it is dialled.
    assert page.evaluate(
        """() => {
          const node = document.querySelector("article.bot .text").firstChild;
          const at = node.data.indexOf("01622 690690");
          const left = (from, to) => { const r = document.createRange(); r.setStart(node, from); r.setEnd(node, to);
            return r.getBoundingClientRect().left; };
          return left(at, at + 5) < left(at + 6, at + 12);
        }"""
    )
    context.close()


def test_a_reload_finds_the_conversation_again(context: BrowserContext, service: Service) -> None:
    page = opened(context, service)
    write(page, "Which number do I call for the police?")
    expect(page.locator("article.bot")).to_have_count(1)
    page.reload()
    expect(page.locator("article.bot")).to_have_count(1)
    expect(page.locator("article.resident")).to_have_count(1)


def test_the_language_changes_everything_at_once(context: BrowserContext, service: Service) -> None:
    page = opened(context, service)
    page.locator("#language").select_option("ne")
    expect(page.locator("html")).to_have_attribute("lang", "ne")
    write(page, "ok")
    expect(page.locator("article.bot .text").first).to_have_attribute("lang", "ne")


@pytest.mark.parametrize("language", ["en", "ur", "pa", "he"])
def test_no_accessibility_violation(browser: Browser, service: Service, language: str) -> None:
    context = browser.new_context(locale=language)
    page = opened(context, service)
    page.locator("#topics button").last.click()
    expect(page.locator("article.bot")).to_have_count(1)
    # axe runs by injected script, which the page's own policy forbids: the policy is checked elsewhere.
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    context.close()


def test_no_accessibility_violation_at_the_desk(browser: Browser, service: Service) -> None:
    service.officer("jo", "PC Jo")
    page = officer_page(browser, service, "jo")
    assert Axe().run(page).violations_count == 0
    page.locator("tbody a").first.click()
    expect(page.locator("#talk")).to_be_visible()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
