### The words around the chat.

title = Savjeti o sigurnosti
intro = Ovo je automatski pomoćnik, a ne osoba. Možete pisati na svom jeziku.
emergency_bar = Opasnost sada? Nazovite { $emergency }. Nije hitno: { $police }.
placeholder = Napišite poruku
send = Pošalji
language = Jezik
exit = Izađi s ove stranice
delete_chat = Izbriši ovaj razgovor
delete_confirm = Izbrisati ovaj razgovor s ovog uređaja i s naših računala?
deleted = Ovaj razgovor je izbrisan.
deleted_kept = Ovaj razgovor je ovdje izbrisan. Policija čuva ono što mora čuvati.
sending = Šaljem
not_sent = Još nije poslano
reconnecting = Ponovno se spajam. Vaše poruke su sačuvane.
writing = Pomoćnik piše
from_you = Vi
from_bot = Pomoćnik
from_officer = Policija
from_service = Služba
draft_mark = Ovaj prijevod je nacrt. Nijedna osoba ga još nije provjerila.
in_english = Na engleskom
waiting_for_officer = Čekamo policijskog službenika
with_officer = Policijski službenik je s Vama
conversation = Razgovor
