### The words around the chat.

title = Rady o bezpečnosti
intro = Toto je automatický asistent, nie človek. Môžete písať vo svojom jazyku.
emergency_bar = Ste teraz v nebezpečenstve? Volajte { $emergency }. Ak to nie je súrne: { $police }.
placeholder = Napíšte správu
send = Poslať
language = Jazyk
exit = Odísť z tejto stránky
delete_chat = Vymazať tento chat
delete_confirm = Vymazať tento chat z tohto zariadenia aj z našich počítačov?
deleted = Tento chat je vymazaný.
deleted_kept = Tento chat je tu vymazaný. Polícia si necháva to, čo si nechať musí.
sending = Posiela sa
not_sent = Ešte neodoslané
reconnecting = Znova sa pripájame. Vaše správy sú v bezpečí.
writing = Asistent píše
from_you = Vy
from_bot = Asistent
from_officer = Policajt
from_service = Služba
draft_mark = Tento preklad je len návrh. Ešte ho neskontroloval žiadny človek.
in_english = Po anglicky
waiting_for_officer = Čaká sa na odpoveď policajta
with_officer = Je s vami policajt
conversation = Rozhovor
