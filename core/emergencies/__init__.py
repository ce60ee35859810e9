"""Emergencies as words: the kinds, and the phrases of every language (content/emergencies). Matching is in gateway/emergencies."""
