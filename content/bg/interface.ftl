### The words around the chat.

title = Съвети за безопасност
intro = Това е автоматичен помощник, не човек. Може да пишете на вашия език.
emergency_bar = Опасност сега? Обадете се на { $emergency }. Не е спешно: { $police }.
placeholder = Напишете съобщение
send = Прати
language = Език
exit = Излез от страницата
delete_chat = Изтрий този чат
delete_confirm = Да се изтрие ли този чат от това устройство и от нашите компютри?
deleted = Този чат е изтрит.
deleted_kept = Този чат е изтрит тук. Полицията пази това, което е длъжна да пази.
sending = Праща се
not_sent = Още не е пратено
reconnecting = Свързваме се пак. Съобщенията ви са запазени.
writing = Помощникът пише
from_you = Вие
from_bot = Помощник
from_officer = Полицай
from_service = Система
draft_mark = Този превод е чернова. Още никой не го е проверил.
in_english = На английски
waiting_for_officer = Чака се полицай
with_officer = Полицай е с вас
conversation = Разговор
