"""Measurements, run by `./staysafe bench NAME`."""
