"""Rasa NLU components: which language, which words, what it means."""
