### The words around the chat.

title = Payo sa kaligtasan
intro = Automatic na assistant po ito, hindi tao. Puwede kayong sumulat sa wika ninyo.
emergency_bar = May panganib ngayon? Tumawag sa { $emergency }. Hindi urgent: { $police }.
placeholder = Isulat ang mensahe ninyo
send = Ipadala
language = Wika
exit = Umalis sa page na ito
delete_chat = Burahin ang chat na ito
delete_confirm = Burahin ang chat na ito sa device na ito at sa mga computer namin?
deleted = Nabura na ang chat na ito.
deleted_kept = Nabura na rito ang chat na ito. Naka-save pa rin sa pulisya ang kailangan nilang i-save.
sending = Ipinapadala
not_sent = Hindi pa naipadala
reconnecting = Kumokonekta ulit. Ligtas ang mga mensahe ninyo.
writing = Nagsusulat ang assistant
from_you = Kayo
from_bot = Assistant
from_officer = Pulis
from_service = Serbisyo
draft_mark = Draft pa ang saling ito. Wala pang taong nagsuri nito.
in_english = Sa English
waiting_for_officer = Naghihintay ng pulis
with_officer = Pulis na ang kausap ninyo
conversation = Usapan
