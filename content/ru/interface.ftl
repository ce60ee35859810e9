### The words around the chat.

title = Советы по безопасности
intro = Это автоматический помощник, а не человек. Вы можете писать на своём языке.
emergency_bar = Опасность сейчас? Звоните { $emergency }. Если не срочно: { $police }.
placeholder = Напишите сообщение
send = Отправить
language = Язык
exit = Уйти с этой страницы
delete_chat = Удалить этот чат
delete_confirm = Удалить этот чат с этого устройства и с наших компьютеров?
deleted = Этот чат удалён.
deleted_kept = Здесь этот чат удалён. Полиция хранит то, что обязана хранить.
sending = Отправляется
not_sent = Ещё не отправлено
reconnecting = Соединяемся снова. Ваши сообщения не пропали.
writing = Помощник пишет
from_you = Вы
from_bot = Помощник
from_officer = Полицейский
from_service = Служба
draft_mark = Этот перевод — черновик. Его ещё не проверял человек.
in_english = По-английски
waiting_for_officer = Ждём полицейского
with_officer = С вами на связи полицейский
conversation = Разговор
