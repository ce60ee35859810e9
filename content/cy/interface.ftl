### The words around the chat.

title = Cyngor diogelwch
intro = Cynorthwyydd awtomatig yw hwn, nid person. Gallwch ysgrifennu yn eich iaith chi.
emergency_bar = Perygl nawr? Ffoniwch { $emergency }. Ddim ar frys: { $police }.
placeholder = Ysgrifennwch eich neges
send = Anfon
language = Iaith
exit = Gadael y dudalen hon
delete_chat = Dileu'r sgwrs hon
delete_confirm = Dileu'r sgwrs hon o'r ddyfais hon ac o'n cyfrifiaduron ni?
deleted = Cafodd y sgwrs hon ei dileu.
deleted_kept = Cafodd y sgwrs hon ei dileu yma. Mae'r heddlu'n cadw beth mae'n rhaid iddyn nhw ei gadw.
sending = Yn anfon
not_sent = Heb ei hanfon eto
reconnecting = Yn cysylltu eto. Mae eich negeseuon yn ddiogel.
writing = Mae'r cynorthwyydd yn ysgrifennu
from_you = Chi
from_bot = Cynorthwyydd
from_officer = Swyddog
from_service = Gwasanaeth
draft_mark = Drafft yw'r cyfieithiad hwn. Does neb wedi'i wirio eto.
in_english = Yn Saesneg
waiting_for_officer = Yn aros am swyddog
with_officer = Mae swyddog gyda chi
conversation = Sgwrs
