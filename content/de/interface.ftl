### The words around the chat.

title = Rat zur Sicherheit
intro = Das ist ein automatischer Assistent, kein Mensch. Sie können in Ihrer Sprache schreiben.
emergency_bar = Jetzt in Gefahr? Rufen Sie an: { $emergency }. Nicht eilig: { $police }.
placeholder = Schreiben Sie Ihre Nachricht
send = Senden
language = Sprache
exit = Diese Seite verlassen
delete_chat = Diesen Chat löschen
delete_confirm = Diesen Chat von diesem Gerät und von unseren Computern löschen?
deleted = Dieser Chat wurde gelöscht.
deleted_kept = Dieser Chat wurde hier gelöscht. Die Polizei behält, was sie behalten muss.
sending = Wird gesendet
not_sent = Noch nicht gesendet
reconnecting = Verbindung wird wieder aufgebaut. Ihre Nachrichten sind sicher.
writing = Der Assistent schreibt
from_you = Sie
from_bot = Assistent
from_officer = Polizei
from_service = Dienst
draft_mark = Diese Übersetzung ist ein Entwurf. Noch kein Mensch hat sie geprüft.
in_english = Auf Englisch
waiting_for_officer = Warten auf die Polizei
with_officer = Die Polizei ist jetzt im Chat
conversation = Gespräch
