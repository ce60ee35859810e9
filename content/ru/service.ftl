### What the service itself says: handing over, closing, trouble.

handover_waiting = Я передаю этот чат полицейскому. Полицейский прочитает его и ответит здесь. Мы передаём сообщения этого чата и ваш язык. Это можно отменить.
handover_urgent = Я также передаю этот чат полицейскому как срочный. Не ждите ответа: если вы в опасности, звоните { $emergency } сейчас.
handover_undone = Готово. Ваши сообщения не переданы. Снова отвечает помощник.
handover_too_late = Вам уже отвечает полицейский, поэтому отменить это больше нельзя. Если хотите закончить, скажите полицейскому.
handover_claimed = { $officer } сейчас с вами на связи и читает ваши сообщения.
handover_closed = Полицейский закончил этот разговор. Снова отвечает помощник. В экстренном случае звоните { $emergency }.
still_waiting = Ваше сообщение сохранено вместе с остальными. Его прочитает полицейский. Опасность сейчас? Звоните { $emergency }.
assistant_down =
    Сейчас я не могу ответить на ваш вопрос. Ваше сообщение сохранено.
    Опасность сейчас? Звоните { $emergency }. Если не можете говорить, на мобильном нажмите { $silent_code }, когда голос об этом попросит. Если не срочно: звоните { $police }.
    Не слышите или не можете говорить голосом: приложение для видеозвонков { $bsl_service } или { $relay_emergency } (Relay UK).
store_down = Сейчас мы не можем принять ваше сообщение. Эта страница сохранит его и сама отправит, как только сможет. Пожалуйста, не закрывайте страницу.
language_missing = Мы можем читать на вашем языке, но ответов на нём у нас пока нет. Вот ответ на английском. По телефону попросите переводчика: назовите свой язык по-английски.
answer_missing = Этого ответа на вашем языке у нас пока нет, поэтому вот он на английском. По телефону попросите переводчика: назовите свой язык по-английски.
language_other = Этого языка я пока не знаю, поэтому отвечаю на английском. Выберите картинку ниже или напишите на другом языке. По телефону попросите переводчика: назовите свой язык по-английски.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Экстренный случай
topic_threat_level = Уровень угрозы
topic_kent_threat = В Кенте безопасно?
topic_run_hide_tell = Беги, прячься, звони
topic_which_number = Куда звонить?
topic_outside_kent = Звонок не из Кента
topic_anti_terrorist_hotline = Линия антитеррора
topic_deaf_text = Глухим: как звонить
topic_silent_call = Не могу говорить
topic_suspicious_activity = Вижу подозрительное
topic_suspicious_item = Подозрительная сумка
topic_person_concern = Боюсь за человека
topic_hate_crime = Ненависть, расизм
topic_community_tension = Конфликты в районе
topic_self_harm = Тяжело на душе
topic_domestic_abuse = Дома небезопасно
topic_sexual_offence = Сексуальное насилие
topic_child_at_risk = Ребёнок в опасности
topic_trafficking = Заставляют работать
topic_threat = Мне угрожают
topic_other_crime = Заявить в полицию
topic_human = Связь с полицейским
topic_military = Солдаты
topic_armed_officers = Полиция с оружием
topic_patrols = Патрули полиции
topic_posters = Плакаты
topic_interpreter = Переводчик
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Облили кислотой
topic_about = Что это за чат?
topic_privacy = Мои личные данные
topic_undo_handover = Не передавать

call = Позвонить: { $number }
link_mi5_levels = Официальная страница об уровне угрозы (Security Service)
link_protectuk = Беги, прячься, звони: официальная страница (ProtectUK)
link_act_report = Сообщить полиции о терроризме через интернет
link_act_early = Сайт ACT Early
link_true_vision = Сообщить о преступлении на почве ненависти через интернет (True Vision)
link_kent_police = Сайт полиции Кента (Kent Police)
link_crimestoppers = Сайт Crimestoppers
link_cst = Сайт CST
link_report_fraud = Сайт Report Fraud

### Errors that a resident can see.

error_too_long = Ваше сообщение слишком длинное. Пожалуйста, напишите его частями покороче.
error_empty = Пожалуйста, сначала напишите сообщение.
error_too_fast = Пожалуйста, подождите немного и отправьте снова. Ничего не пропало.
error_offline = Нет связи. Ваше сообщение сохранено и уйдёт, когда связь вернётся.
error_general = Что-то пошло не так. Пожалуйста, попробуйте ещё раз. В экстренном случае звоните { $emergency }.
