"""Rasa's action server: one file an action."""
