"""The assistant inside the Rasa server: its components, its voice (NLG), its channel and its bounded trackers."""
