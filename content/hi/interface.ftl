### The words around the chat.

title = सुरक्षा की सलाह
intro = यह ऑटोमैटिक सहायक है, इंसान नहीं। चाहें तो अपनी भाषा में लिखें।
emergency_bar = अभी ख़तरा है? { $emergency } पर फ़ोन करें। जल्दी न हो: { $police }
placeholder = अपना संदेश लिखें
send = भेजें
language = भाषा
exit = इस पेज से निकलें
delete_chat = यह चैट मिटाएँ
delete_confirm = यह चैट इस फ़ोन या कंप्यूटर से और हमारे कंप्यूटरों से मिटाएँ?
deleted = यह चैट मिटा दी गई।
deleted_kept = यह चैट यहाँ से मिटा दी गई है। पुलिस को जो रखना ज़रूरी है, वह उसके पास रहेगा।
sending = भेजा जा रहा है
not_sent = अभी नहीं भेजा गया
reconnecting = फिर से जुड़ रहा है। आपके संदेश सुरक्षित हैं।
writing = सहायक लिख रहा है
from_you = आप
from_bot = सहायक
from_officer = अफ़सर
from_service = सेवा
draft_mark = यह अनुवाद अभी कच्चा है। इसे अब तक किसी इंसान ने नहीं जाँचा है।
in_english = अंग्रेज़ी में
waiting_for_officer = अफ़सर का इंतज़ार है
with_officer = एक अफ़सर आपके साथ हैं
conversation = बातचीत
