### The words around the chat.

title = حفاظت کا مشورہ
intro = یہ خودکار مددگار ہے، انسان نہیں۔ آپ اپنی زبان میں لکھ سکتے ہیں۔
emergency_bar = ابھی خطرہ ہے؟ { $emergency } پر کال کریں۔ جلدی کی بات نہ ہو: { $police }۔
placeholder = اپنا پیغام لکھیں
send = بھیجیں
language = زبان
exit = اس صفحے سے نکلیں
delete_chat = یہ چیٹ مٹائیں
delete_confirm = کیا یہ چیٹ اس فون یا کمپیوٹر سے اور ہمارے کمپیوٹروں سے مٹا دیں؟
deleted = یہ چیٹ مٹا دی گئی۔
deleted_kept = یہ چیٹ یہاں سے مٹا دی گئی ہے۔ پولیس کو جو رکھنا ضروری ہے، وہ اس کے پاس رہے گا۔
sending = بھیجا جا رہا ہے
not_sent = ابھی تک نہیں بھیجا گیا
reconnecting = دوبارہ جوڑا جا رہا ہے۔ آپ کے پیغام محفوظ ہیں۔
writing = مددگار لکھ رہا ہے
from_you = آپ
from_bot = مددگار
from_officer = افسر
from_service = سروس
draft_mark = یہ کچا ترجمہ ہے۔ ابھی کسی انسان نے اسے نہیں جانچا۔
in_english = انگریزی میں
waiting_for_officer = افسر کا انتظار ہے
with_officer = ایک افسر آپ کے ساتھ ہیں
conversation = بات چیت
