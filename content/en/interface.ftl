### The words around the chat.

title = Safety advice
intro = This is an automatic assistant, not a person. You can write in your language.
emergency_bar = Danger now? Call { $emergency }. Not urgent: { $police }.
placeholder = Write your message
send = Send
language = Language
exit = Exit this page
delete_chat = Delete this chat
delete_confirm = Delete this chat from this device and from our computers?
deleted = This chat was deleted.
deleted_kept = This chat was deleted here. The police keep what they must keep.
sending = Sending
not_sent = Not sent yet
reconnecting = Connecting again. Your messages are safe.
writing = The assistant is writing
from_you = You
from_bot = Assistant
from_officer = Officer
from_service = Service
draft_mark = This translation is a draft. No person has checked it yet.
in_english = In English
waiting_for_officer = Waiting for an officer
with_officer = An officer is with you
conversation = Conversation
