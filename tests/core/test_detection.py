"""Language detection: sentences written for this test, none of the evaluation sets."""

from __future__ import annotations

import pytest

from core.detection.decide import decide
from core.detection.detector import Detector, Guess
from core.detection.named import LanguageNames
from core.languages import OTHER, load_languages
from core.settings import Settings
from core.text import clean, fold


@pytest.fixture(scope="module")
def detector() -> Detector:
    settings = Settings()
    return Detector.load(load_languages(settings.content / "languages.yml"), settings.language_evidence, settings.examples)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Where can I read about the danger today?", "en"),
        ("איפה אפשר לקרוא על המצב היום", "he"),
        ("आज की स्थिति के बारे में कहाँ पढ़ सकते हैं", "hi"),
        ("आजको अवस्थाबारे कहाँ पढ्न सकिन्छ होला", "ne"),
        ("ਅੱਜ ਦੀ ਹਾਲਤ ਬਾਰੇ ਕਿੱਥੇ ਪੜ੍ਹੀਏ", "pa"),
        ("آج کی صورتحال کے بارے میں کہاں پڑھیں", "ur"),
        ("أين يمكنني أن أقرأ عن الوضع اليوم", "ar"),
        ("Gdzie mogę przeczytać o dzisiejszej sytuacji", "pl"),
        ("کجا می‌توانم درباره وضعیت امروز بخوانم", "fa"),
        ("Де можна прочитати про сьогоднішню ситуацію", "uk"),
        ("இன்றைய நிலை பற்றி எங்கே படிக்கலாம்", "ta"),
        ("今天的情况在哪里可以看到", "zh"),
    ],
)
def test_a_sentence_in_its_own_script(detector: Detector, text: str, code: str) -> None:
    assert detector.guess(text).best == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("mujhe batao ke police ko kaise bulana hai", {"ur", "hi"}),
        ("tusi dasso ki police nu kive bulaiye", {"pa"}),
        ("malai bhannus na prahari lai kasari bolaune ho", {"ne"}),
        ("ana 3ayez a3raf azay akalem el bolees", {"ar"}),
    ],
)
def test_romanised(detector: Detector, text: str, codes: set[str]) -> None:
    assert detector.guess(text).best in codes


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "12345", "?!", "\u202e\u202d", "日本語テスト"[2:3]])
def test_nothing_to_go_by_keeps_the_spoken_language(detector: Detector, text: str) -> None:
    guess = detector.guess(text)
    if not guess.ranking:
        assert decide(guess, "ur").language == "ur"
        assert decide(guess).language is None
    else:
        assert text == "テ"[0:1] or guess.best is not None


def test_one_word_in_latin_letters_does_not_flip_a_conversation(detector: Detector) -> None:
    words = ("ok", "police", "salam", "hello", "thanks", "ciao", "merci", "nie", "danke", "da", "policja", "dziękuję")
    flipped = [
        (spoken, word)
        for spoken in load_languages(Settings().content / "languages.yml")
        for word in words
        if decide(detector.guess(word), spoken).language != spoken
    ]
    assert flipped == []


def test_another_script_does(detector: Detector) -> None:
    decision = decide(detector.guess("ਸਤ ਸ੍ਰੀ ਅਕਾਲ"), "en")
    assert decision.language == "pa"
    assert decision.changed


def test_a_sentence_flips_a_spoken_language_but_two_words_not_a_chosen_one(detector: Detector) -> None:
    sentence = "I would like to know which number to call for the police"
    assert decide(detector.guess(sentence), "ur").language == "en"
    assert decide(detector.guess("which number"), "ur", chosen=True).language == "ur"
    assert decide(detector.guess(sentence), "ur", chosen=True).language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "దయచేసి నాకు సహాయం చేయండి",  # Telugu: a script that none of ours uses
        "助けてください、警察を呼んでください",  # Japanese beside Chinese
        "ኣብዚ ፖሊስ ክረክብ ይደሊ ኣለኹ",  # Tigrinya beside Amharic
        "Habari, ninahitaji msaada wa polisi haraka sana tafadhali",  # Swahili
        "Hyvää päivää, missä on lähin poliisiasema täällä",  # Finnish
    ],
)
def test_a_language_that_is_none_of_ours_is_called_so(detector: Detector, text: str) -> None:
    guess = detector.guess(text)
    assert guess.other
    assert decide(guess).language == OTHER
    assert decide(guess, "en").language == OTHER


def test_after_another_language_ours_is_heard_again(detector: Detector) -> None:
    assert decide(detector.guess("Gdzie jest najbliższy komisariat policji?"), OTHER).language == "pl"


@pytest.mark.parametrize(
    ("text", "code"), [("can I speak to an officer proszę bardzo", "pl"), ("what is the threat level acum în Anglia", "ro")]
)
def test_a_mixed_message_follows_the_language_that_is_not_english(detector: Detector, text: str, code: str) -> None:
    assert detector.guess(text).best == code


def test_a_foreign_name_does_not_change_a_sentence(detector: Detector) -> None:
    assert detector.guess("Am citit un articol lung despre orașul Łódź și fabricile sale vechi").best == "ro"


def test_thin_evidence_abstains() -> None:
    guess = Guess((("sk", 0.2), ("cs", 0.19)), "LATIN", 1)
    assert decide(guess).language is None


@pytest.mark.parametrize(
    ("text", "spoken", "asked"),
    [
        ("please speak Polish", "en", "pl"),
        ("اردو میں بات کریں", "ur", "ur"),
        ("English samajh nahi aati, Urdu mein likhen", "ur", "ur"),
        ("मुझसे नेपाली में बात करो", "hi", "ne"),
        ("can you talk", "en", None),
    ],
)
def test_the_language_that_is_asked_for(text: str, spoken: str, asked: str | None) -> None:
    names = LanguageNames(load_languages(Settings().content / "languages.yml"))
    assert names.asked(text, spoken) == asked


def test_cleaning_keeps_words_and_removes_tricks() -> None:
    assert clean("  hel\u202elo\ud800 \u2066x\u2069 \U000e0041 ") == "hello\ufffd x"
    assert clean("\u202e\u202d") == ""
    assert clean("می‌روم") == "می‌روم"
    assert fold("كِتابٌ") == fold("کتاب")
