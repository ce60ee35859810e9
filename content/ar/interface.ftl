### The words around the chat.

title = نصائح السلامة
intro = هذا مساعد آلي، وليس إنساناً. يمكنكم الكتابة بلغتكم.
emergency_bar = في خطر الآن؟ اتصلوا بالرقم { $emergency }. الأمر غير عاجل: { $police }.
placeholder = اكتبوا رسالتكم
send = إرسال
language = اللغة
exit = الخروج من هذه الصفحة
delete_chat = حذف هذه المحادثة
delete_confirm = هل تريدون حذف هذه المحادثة من هذا الجهاز ومن أجهزة الكمبيوتر لدينا؟
deleted = تم حذف هذه المحادثة.
deleted_kept = حُذفت هذه المحادثة من هنا. تحتفظ الشرطة بما يجب عليها الاحتفاظ به.
sending = جارٍ الإرسال
not_sent = لم تُرسل بعد
reconnecting = جارٍ الاتصال من جديد. رسائلكم محفوظة.
writing = المساعد يكتب
from_you = أنتم
from_bot = المساعد
from_officer = الشرطة
from_service = الخدمة
draft_mark = هذه الترجمة مسودة. لم يراجعها أي إنسان بعد.
in_english = بالإنجليزية
waiting_for_officer = بانتظار أحد أفراد الشرطة
with_officer = معكم الآن أحد أفراد الشرطة
conversation = المحادثة
