### The words around the chat.

title = د خوندیتوب مشورې
intro = دا اوتومات مرستیال دی، انسان نه دی. په خپله ژبه لیکلای شئ.
emergency_bar = همدا اوس خطر دی؟ { $emergency } ته زنګ ووهئ. که بیړنی نه وي: { $police }.
placeholder = خپل پیغام ولیکئ
send = ولېږئ
language = ژبه
exit = له دې پاڼې ووځئ
delete_chat = دا چټ پاک کړئ
delete_confirm = دا چټ له دې ټلیفون یا کمپیوټر او زموږ له کمپیوټرونو پاک شي؟
deleted = دا چټ پاک شو.
deleted_kept = دا چټ دلته پاک شو. پولیس هغه څه ساتي چې باید ویې ساتي.
sending = لېږل کېږي
not_sent = لا نه دی لېږل شوی
reconnecting = بیا نښلي. پیغامونه مو خوندي دي.
writing = مرستیال لیکي
from_you = تاسو
from_bot = مرستیال
from_officer = افسر
from_service = سروېس
draft_mark = دا ژباړه مسوده ده. لا هېڅ انسان نه ده کتلې.
in_english = په انګلیسي
waiting_for_officer = افسر ته انتظار
with_officer = افسر درسره دی
conversation = خبرې اترې
