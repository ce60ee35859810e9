"""`./staysafe detect`: a JSON string a line in, a language code or `und` a line out."""

from __future__ import annotations

import json
import sys

from core import settings
from core.detection.decide import FIRST_ENOUGH
from core.detection.detector import Detector
from core.languages import load_languages


def main() -> int:
    """Reads standard input to its end. A line that is no JSON string ends the run with a clear error and exit code 2."""
    values = settings.load()
    detector = Detector.load(load_languages(values.content / "languages.yml"), values.language_evidence, values.examples)
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            text = json.loads(line)
        except ValueError:
            text = None
        if not isinstance(text, str):
            print(f"line {number} is not a JSON string: write one text a line, in double quotes", file=sys.stderr)
            return 2
        ranking = detector.guess(text).ranking
        sure = bool(ranking) and (ranking[0][1] >= FIRST_ENOUGH or len(text.split()) == 1)
        print(ranking[0][0] if sure else "und")
    return 0


if __name__ == "__main__":
    sys.exit(main())
