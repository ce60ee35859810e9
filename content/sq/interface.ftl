### The words around the chat.

title = Këshilla sigurie
intro = Ky është një asistent automatik, jo njeri. Mund të shkruani në gjuhën tuaj.
emergency_bar = Rrezik tani? Telefononi { $emergency }. Jo urgjente: { $police }.
placeholder = Shkruani mesazhin tuaj
send = Dërgo
language = Gjuha
exit = Dil nga kjo faqe
delete_chat = Fshije këtë bisedë
delete_confirm = Ta fshijmë këtë bisedë nga kjo pajisje dhe nga kompjuterët tanë?
deleted = Kjo bisedë u fshi.
deleted_kept = Kjo bisedë u fshi këtu. Policia ruan atë që duhet ta ruajë.
sending = Po dërgohet
not_sent = Ende nuk është dërguar
reconnecting = Po lidhemi përsëri. Mesazhet tuaja janë të ruajtura.
writing = Asistenti po shkruan
from_you = Ju
from_bot = Asistenti
from_officer = Polici
from_service = Shërbimi
draft_mark = Ky përkthim është draft. Asnjë njeri nuk e ka kontrolluar ende.
in_english = Në anglisht
waiting_for_officer = Duke pritur një polic
with_officer = Një polic është me ju
conversation = Biseda
