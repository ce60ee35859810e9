### The words around the chat.

title = Güvenlik tavsiyesi
intro = Bu otomatik bir asistandır, insan değildir. Kendi dilinizde yazabilirsiniz.
emergency_bar = Şu anda tehlike var mı? { $emergency } numarasını arayın. Acil değilse: { $police }.
placeholder = Mesajınızı yazın
send = Gönder
language = Dil
exit = Bu sayfadan çık
delete_chat = Bu sohbeti sil
delete_confirm = Bu sohbet bu cihazdan ve bizim bilgisayarlarımızdan silinsin mi?
deleted = Bu sohbet silindi.
deleted_kept = Bu sohbet burada silindi. Polis, saklamak zorunda olduğunu saklar.
sending = Gönderiliyor
not_sent = Henüz gönderilmedi
reconnecting = Yeniden bağlanıyor. Mesajlarınız güvende.
writing = Asistan yazıyor
from_you = Siz
from_bot = Asistan
from_officer = Polis memuru
from_service = Sistem
draft_mark = Bu çeviri taslaktır. Henüz hiçbir insan kontrol etmedi.
in_english = İngilizce
waiting_for_officer = Polis memuru bekleniyor
with_officer = Bir polis memuru sizinle
conversation = Sohbet
