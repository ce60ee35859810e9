### The words around the chat.

title = Rady pro bezpečí
intro = Tohle je automatický asistent, ne člověk. Můžete psát svým jazykem.
emergency_bar = Nebezpečí právě teď? Volejte { $emergency }. Když to nespěchá: { $police }.
placeholder = Napište zprávu
send = Poslat
language = Jazyk
exit = Opustit tuto stránku
delete_chat = Smazat tento chat
delete_confirm = Smazat tento chat z tohoto zařízení i z našich počítačů?
deleted = Tento chat je smazaný.
deleted_kept = Tento chat je tady smazaný. Policie si nechá to, co si nechat musí.
sending = Posílá se
not_sent = Ještě neodesláno
reconnecting = Znovu se připojuji. Vaše zprávy jsou v bezpečí.
writing = Asistent píše
from_you = Vy
from_bot = Asistent
from_officer = Policie
from_service = Služba
draft_mark = Tento překlad je jen předběžný. Žádný člověk ho ještě nezkontroloval.
in_english = Anglicky
waiting_for_officer = Čeká se na policistu
with_officer = Je s vámi policista
conversation = Rozhovor
