### The words around the chat.

title = Поради з безпеки
intro = Це автоматичний помічник, а не людина. Можете писати своєю мовою.
emergency_bar = Небезпека зараз? Дзвоніть на { $emergency }. Не терміново: { $police }.
placeholder = Напишіть повідомлення
send = Надіслати
language = Мова
exit = Вийти зі сторінки
delete_chat = Видалити цей чат
delete_confirm = Видалити цей чат із цього пристрою та з наших комп’ютерів?
deleted = Цей чат видалено.
deleted_kept = Тут цей чат видалено. Поліція зберігає те, що мусить зберігати.
sending = Надсилаємо
not_sent = Ще не надіслано
reconnecting = Знову з’єднуємо. Ваші повідомлення не пропали.
writing = Помічник пише
from_you = Ви
from_bot = Помічник
from_officer = Поліцейський
from_service = Служба
draft_mark = Цей переклад – чернетка. Його ще не перевіряла людина.
in_english = Англійською
waiting_for_officer = Чекаємо на поліцейського
with_officer = Поліцейський із вами
conversation = Розмова
