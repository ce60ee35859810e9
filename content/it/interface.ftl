### The words around the chat.

title = Consigli di sicurezza
intro = Questo è un assistente automatico, non una persona. Può scrivere nella sua lingua.
emergency_bar = In pericolo adesso? Chiami il numero { $emergency }. Non urgente: { $police }.
placeholder = Scriva il suo messaggio
send = Invia
language = Lingua
exit = Esci da questa pagina
delete_chat = Cancella questa chat
delete_confirm = Cancellare questa chat da questo dispositivo e dai nostri computer?
deleted = Questa chat è stata cancellata.
deleted_kept = Questa chat è stata cancellata qui. La polizia conserva quello che deve conservare.
sending = Invio in corso
not_sent = Non ancora inviato
reconnecting = Nuovo collegamento in corso. I suoi messaggi sono al sicuro.
writing = L'assistente sta scrivendo
from_you = Lei
from_bot = Assistente
from_officer = Agente
from_service = Servizio
draft_mark = Questa traduzione è una bozza. Nessuna persona l'ha ancora controllata.
in_english = In inglese
waiting_for_officer = In attesa di un agente
with_officer = Un agente è con lei
conversation = Conversazione
