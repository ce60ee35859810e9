"""Channels by which residents reach the service: one folder each."""
