### The words around the chat.

title = עצות בטיחות
intro = זה עוזר אוטומטי, לא אדם. אפשר לכתוב בשפה שלכם.
emergency_bar = סכנה עכשיו? חייגו { $emergency }. לא דחוף: { $police }.
placeholder = כתבו את ההודעה שלכם
send = שליחה
language = שפה
exit = יציאה מהדף הזה
delete_chat = מחיקת הצ'אט הזה
delete_confirm = למחוק את הצ'אט הזה מהמכשיר הזה ומהמחשבים שלנו?
deleted = הצ'אט הזה נמחק.
deleted_kept = הצ'אט הזה נמחק כאן. המשטרה שומרת את מה שהיא חייבת לשמור.
sending = בשליחה
not_sent = עוד לא נשלח
reconnecting = מתחברים שוב. ההודעות שלכם שמורות.
writing = העוזר האוטומטי כותב
from_you = אתם
from_bot = עוזר אוטומטי
from_officer = משטרה
from_service = השירות
draft_mark = התרגום הזה הוא טיוטה. אף אדם עוד לא בדק אותו.
in_english = באנגלית
waiting_for_officer = מחכים לשוטר או לשוטרת
with_officer = שוטר או שוטרת איתכם
conversation = שיחה
