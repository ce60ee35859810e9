"""Valkey: one append-only stream a conversation, written by scripts that a repeat cannot make write twice."""
