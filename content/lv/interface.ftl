### The words around the chat.

title = Drošības padomi
intro = Šis ir automātisks palīgs, nevis cilvēks. Varat rakstīt savā valodā.
emergency_bar = Tagad draud briesmas? Zvaniet { $emergency }. Nav steidzami: { $police }.
placeholder = Rakstiet ziņu
send = Sūtīt
language = Valoda
exit = Iziet no šīs lapas
delete_chat = Dzēst šo čatu
delete_confirm = Vai dzēst šo čatu no šīs ierīces un no mūsu datoriem?
deleted = Šis čats ir izdzēsts.
deleted_kept = Šis čats te ir izdzēsts. Policija patur to, kas tai ir jāpatur.
sending = Sūta
not_sent = Vēl nav nosūtīts
reconnecting = Atjauno savienojumu. Jūsu ziņas ir drošībā.
writing = Palīgs raksta
from_you = Jūs
from_bot = Palīgs
from_officer = Policists
from_service = Dienests
draft_mark = Šis tulkojums ir melnraksts. Neviens cilvēks to vēl nav pārbaudījis.
in_english = Angliski
waiting_for_officer = Gaida policistu
with_officer = Policists ir čatā
conversation = Saruna
