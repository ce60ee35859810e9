"""One spelling across scripts."""

from __future__ import annotations

import pytest

from bot.nlu.skeleton import skeleton


@pytest.mark.parametrize(
    "same",
    [
        ("मदद करो मुझे बचाओ", "madad karo mujhe bachao", "مدد کرو مجھے بچاؤ"),
        ("ਪੁਲਿਸ", "pulis", "पुलिस"),
        ("Żółty", "zolty"),
        ("Phone", "fon"),
    ],
)
def test_the_same_words_in_another_script_have_one_skeleton(same: tuple[str, ...]) -> None:
    assert len({skeleton(text) for text in same}) == 1


def test_other_words_differ_and_signs_alone_leave_nothing() -> None:
    assert skeleton("madad karo") != skeleton("madad mat karo")
    assert skeleton("?! 999 …") == ""
