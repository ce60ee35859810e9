"""What every process shares: languages, words, contacts, the bulletin, detection, settings. No Rasa, spaCy or aiohttp here."""
