### The words around the chat.

title = Saugumo patarimai
intro = Čia automatinis pagalbininkas, ne žmogus. Galite rašyti savo kalba.
emergency_bar = Dabar pavojus? Skambinkite { $emergency }. Jei neskubu: { $police }.
placeholder = Parašykite žinutę
send = Siųsti
language = Kalba
exit = Išeiti iš šio puslapio
delete_chat = Ištrinti šį pokalbį
delete_confirm = Ištrinti šį pokalbį iš šio įrenginio ir iš mūsų kompiuterių?
deleted = Šis pokalbis ištrintas.
deleted_kept = Čia šis pokalbis ištrintas. Policija saugo tai, ką privalo saugoti.
sending = Siunčiama
not_sent = Dar neišsiųsta
reconnecting = Jungiamasi iš naujo. Jūsų žinutės nedingo.
writing = Pagalbininkas rašo
from_you = Jūs
from_bot = Pagalbininkas
from_officer = Pareigūnas
from_service = Tarnyba
draft_mark = Šis vertimas yra juodraštis. Joks žmogus jo dar nepatikrino.
in_english = Angliškai
waiting_for_officer = Laukiame pareigūno
with_officer = Su jumis yra pareigūnas
conversation = Pokalbis
