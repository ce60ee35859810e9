### The words around the chat.

title = Veiligheidsadvies
intro = Dit is een automatische assistent, geen mens. U kunt in uw eigen taal schrijven.
emergency_bar = Nu in gevaar? Bel { $emergency }. Geen spoed: { $police }.
placeholder = Schrijf uw bericht
send = Versturen
language = Taal
exit = Deze pagina verlaten
delete_chat = Deze chat wissen
delete_confirm = Deze chat wissen van dit apparaat en van onze computers?
deleted = Deze chat is gewist.
deleted_kept = Deze chat is hier gewist. De politie bewaart wat ze moet bewaren.
sending = Wordt verstuurd
not_sent = Nog niet verstuurd
reconnecting = We maken opnieuw verbinding. Uw berichten zijn veilig.
writing = De assistent is aan het schrijven
from_you = U
from_bot = Assistent
from_officer = Agent
from_service = Dienst
draft_mark = Deze vertaling is een eerste versie. Nog geen mens heeft die nagekeken.
in_english = In het Engels
waiting_for_officer = Wachten op een agent
with_officer = Er is een agent in de chat
conversation = Gesprek
