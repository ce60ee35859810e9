### The words around the chat.

title = Biztonsági tanácsok
intro = Ez egy automatikus asszisztens, nem ember. Írhat a saját nyelvén.
emergency_bar = Most veszélyben van? Hívja ezt: { $emergency }. Nem sürgős: { $police }.
placeholder = Írja ide az üzenetét
send = Küldés
language = Nyelv
exit = Kilépés az oldalról
delete_chat = Csevegés törlése
delete_confirm = Törli ezt a csevegést erről az eszközről és a számítógépeinkről?
deleted = Ezt a csevegést töröltük.
deleted_kept = Ezt a csevegést itt töröltük. A rendőrség megőrzi, amit meg kell őriznie.
sending = Küldés folyamatban
not_sent = Még nincs elküldve
reconnecting = Újracsatlakozás. Az üzenetei megvannak.
writing = Az asszisztens ír
from_you = Ön
from_bot = Asszisztens
from_officer = Rendőr
from_service = Szolgáltatás
draft_mark = Ez nyers fordítás. Ember még nem ellenőrizte.
in_english = Angolul
waiting_for_officer = Várakozás egy rendőrre
with_officer = Egy rendőr itt van Önnel
conversation = Beszélgetés
