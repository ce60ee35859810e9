### The words around the chat.

title = Sfaturi de siguranță
intro = Acesta este un asistent automat, nu un om. Puteți scrie în limba dumneavoastră.
emergency_bar = Pericol acum? Sunați la { $emergency }. Dacă nu e urgent: { $police }.
placeholder = Scrieți mesajul
send = Trimiteți
language = Limba
exit = Ieșiți din pagină
delete_chat = Ștergeți această conversație
delete_confirm = Ștergeți această conversație de pe acest dispozitiv și de pe calculatoarele noastre?
deleted = Conversația a fost ștearsă.
deleted_kept = Conversația a fost ștearsă aici. Poliția păstrează ce trebuie să păstreze.
sending = Se trimite
not_sent = Încă netrimis
reconnecting = Ne reconectăm. Mesajele dumneavoastră sunt în siguranță.
writing = Asistentul scrie
from_you = Dumneavoastră
from_bot = Asistent
from_officer = Polițist
from_service = Serviciu
draft_mark = Această traducere e o ciornă. Nimeni nu a verificat-o încă.
in_english = În engleză
waiting_for_officer = Așteptăm un polițist
with_officer = Un polițist e cu dumneavoastră
conversation = Conversație
