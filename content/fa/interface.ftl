### The words around the chat.

title = توصیه‌های ایمنی
intro = این یک دستیار خودکار است، نه انسان. می‌توانید به زبان خودتان بنویسید.
emergency_bar = همین حالا در خطر هستید؟ به { $emergency } زنگ بزنید. فوری نیست: { $police }.
placeholder = پیام خود را بنویسید
send = فرستادن
language = زبان
exit = خروج از این صفحه
delete_chat = پاک کردن این گفت‌وگو
delete_confirm = این گفت‌وگو از این دستگاه و از کامپیوترهای ما پاک شود؟
deleted = این گفت‌وگو پاک شد.
deleted_kept = این گفت‌وگو اینجا پاک شد. پلیس آنچه را باید نگه دارد، نگه می‌دارد.
sending = در حال فرستادن
not_sent = هنوز فرستاده نشده
reconnecting = دوباره وصل می‌شویم. پیام‌های شما محفوظ است.
writing = دستیار در حال نوشتن است
from_you = شما
from_bot = دستیار
from_officer = مأمور
from_service = سیستم
draft_mark = این ترجمه پیش‌نویس است. هنوز کسی آن را بررسی نکرده است.
in_english = به انگلیسی
waiting_for_officer = در انتظار مأمور
with_officer = یک مأمور با شماست
conversation = گفت‌وگو
