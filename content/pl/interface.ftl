### The words around the chat.

title = Porady o bezpieczeństwie
intro = To automatyczny asystent, nie człowiek. Można pisać w swoim języku.
emergency_bar = Coś Państwu teraz grozi? Proszę dzwonić: { $emergency }. Nic pilnego: { $police }.
placeholder = Napisz wiadomość
send = Wyślij
language = Język
exit = Wyjdź z tej strony
delete_chat = Usuń ten czat
delete_confirm = Usunąć ten czat z tego urządzenia i z naszych komputerów?
deleted = Ten czat został usunięty.
deleted_kept = Ten czat został tutaj usunięty. Policja zachowuje to, co musi zachować.
sending = Wysyłanie
not_sent = Jeszcze nie wysłano
reconnecting = Łączymy ponownie. Wiadomości są bezpieczne.
writing = Asystent pisze
from_you = Ty
from_bot = Asystent
from_officer = Policjant
from_service = Serwis
draft_mark = To tłumaczenie jest wersją roboczą. Nikt go jeszcze nie sprawdził.
in_english = Po angielsku
waiting_for_officer = Czekamy na policjanta
with_officer = Policjant jest z Państwem
conversation = Rozmowa
