### The words around the chat.

title = Şîretên ewlehiyê
intro = Ev alîkarekî otomatîk e, ne mirov e. Hûn dikarin bi zimanê xwe binivîsin.
emergency_bar = Niha xeter heye? Telefonî { $emergency } bikin. Ne lezgîn e: { $police }.
placeholder = Peyama xwe binivîsin
send = Bişînin
language = Ziman
exit = Ji vê rûpelê derkevin
delete_chat = Vê sohbetê jê bibin
delete_confirm = Vê sohbetê ji vê cîhazê û ji kompîturên me jê bibin?
deleted = Ev sohbet hat jêbirin.
deleted_kept = Ev sohbet li vir hat jêbirin. Polîs ya ku divê biparêze, diparêze.
sending = Tê şandin
not_sent = Hê nehatiye şandin
reconnecting = Ji nû ve tê girêdan. Peyamên we winda nabin.
writing = Alîkar dinivîse
from_you = Hûn
from_bot = Alîkar
from_officer = Polîs
from_service = Xizmet
draft_mark = Ev werger pêşnivîs e. Hê tu kesî kontrol nekiriye.
in_english = Bi Îngilîzî
waiting_for_officer = Li benda polîsekî
with_officer = Polîsek bi we re ye
conversation = Axaftin
