### The words around the chat.

title = คำแนะนำเรื่องความปลอดภัย
intro = นี่คือผู้ช่วยอัตโนมัติ ไม่ใช่คน คุณเขียนเป็นภาษาของคุณได้
emergency_bar = มีอันตรายตอนนี้ไหม โทร { $emergency } ไม่ด่วน: { $police }
placeholder = พิมพ์ข้อความของคุณ
send = ส่ง
language = ภาษา
exit = ออกจากหน้านี้
delete_chat = ลบแชตนี้
delete_confirm = ต้องการลบแชตนี้จากเครื่องนี้และจากคอมพิวเตอร์ของเราหรือไม่
deleted = ลบแชตนี้แล้ว
deleted_kept = ลบแชตนี้จากที่นี่แล้ว ตำรวจเก็บเฉพาะส่วนที่ต้องเก็บไว้
sending = กำลังส่ง
not_sent = ยังไม่ได้ส่ง
reconnecting = กำลังเชื่อมต่ออีกครั้ง ข้อความของคุณยังอยู่ครบ
writing = ผู้ช่วยกำลังพิมพ์
from_you = คุณ
from_bot = ผู้ช่วย
from_officer = เจ้าหน้าที่
from_service = ระบบ
draft_mark = คำแปลนี้เป็นฉบับร่าง ยังไม่มีคนตรวจ
in_english = เป็นภาษาอังกฤษ
waiting_for_officer = กำลังรอเจ้าหน้าที่
with_officer = เจ้าหน้าที่อยู่กับคุณแล้ว
conversation = การสนทนา
