### The words around the chat.

title = Talo badbaado
intro = Kani waa caawiye otomaatig ah, qof maaha. Luqaddiinna waad ku qori kartaan.
emergency_bar = Khatar ma jirtaa hadda? Waca { $emergency }. Haddaanay degdeg ahayn: { $police }.
placeholder = Farriintiinna qora
send = Dir
language = Luqadda
exit = Ka bax boggan
delete_chat = Tirtir wada-sheekaysigan
delete_confirm = Wada-sheekaysigan ma laga tirtiraa qalabkan iyo kombiyuutarradayada?
deleted = Wada-sheekaysigan waa la tirtiray.
deleted_kept = Wada-sheekaysigan halkan waa laga tirtiray. Boolisku wuxuu hayaa wixii uu hayn waajib ku yahay.
sending = Waa la dirayaa
not_sent = Weli lama dirin
reconnecting = Xiriirka ayaa la soo celinayaa. Farriimahiinnu waa ammaan.
writing = Caawiyaha ayaa qoraya
from_you = Idinka
from_bot = Caawiye
from_officer = Sarkaal
from_service = Adeegga
draft_mark = Turjumaaddani waa qabyo. Weli qof ma hubin.
in_english = Ingiriisi ahaan
waiting_for_officer = Sarkaal ayaa la sugayaa
with_officer = Sarkaal ayaa idinla jooga
conversation = Wada-sheekaysi
