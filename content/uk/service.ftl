### What the service itself says: handing over, closing, trouble.

handover_waiting = Я передаю цей чат поліцейському. Поліцейський його прочитає й відповість тут. Ми передаємо повідомлення цього чату й назву вашої мови. Ви можете це скасувати.
handover_urgent = Я також передаю цей чат поліцейському як терміновий. Не чекайте відповіді: якщо ви в небезпеці, дзвоніть на { $emergency } зараз.
handover_undone = Готово. Ваші повідомлення не передано. Знову відповідає помічник.
handover_too_late = Поліцейський уже вам відповідає, тому скасувати це більше не можна. Якщо хочете припинити, скажіть поліцейському.
handover_claimed = { $officer } зараз із вами й читає ваші повідомлення.
handover_closed = Поліцейський закінчив цю розмову. Знову відповідає помічник. В екстреному випадку дзвоніть на { $emergency }.
still_waiting = Ваше повідомлення збережено разом з іншими. Поліцейський його прочитає. Небезпека зараз? Дзвоніть на { $emergency }.
assistant_down =
    Зараз я не можу відповісти на ваше запитання. Ваше повідомлення збережено.
    Небезпека зараз? Дзвоніть на { $emergency }. Якщо не можете говорити, натисніть на мобільному { $silent_code }, коли голос про це попросить. Не терміново: дзвоніть на { $police }.
    Не чуєте або не можете говорити голосом: застосунок для відеодзвінків { $bsl_service } або { $relay_emergency } (Relay UK).
store_down = Зараз ми не можемо прийняти ваше повідомлення. Ця сторінка збереже його й сама надішле, щойно зможе. Будь ласка, не закривайте сторінку.
language_missing = Ми можемо прочитати вашу мову, але ще не маємо відповідей нею. Ось відповідь англійською. По телефону попросіть перекладача: назвіть свою мову англійською.
answer_missing = Ми ще не маємо цієї відповіді вашою мовою, тому ось вона англійською. По телефону попросіть перекладача: назвіть свою мову англійською.
language_other = Я ще не знаю цієї мови, тому відповідаю англійською. Виберіть малюнок нижче або напишіть іншою мовою. По телефону попросіть перекладача: назвіть свою мову англійською.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Екстрена допомога
topic_threat_level = Рівень загрози
topic_kent_threat = У Кенті безпечно?
topic_run_hide_tell = Біжи, ховайся, скажи
topic_which_number = Куди дзвонити?
topic_outside_kent = Дзвінок не з Кенту
topic_anti_terrorist_hotline = Лінія проти терору
topic_deaf_text = Не чую: як дзвонити
topic_silent_call = Не можу говорити
topic_suspicious_activity = Щось підозріле
topic_suspicious_item = Підозріла сумка
topic_person_concern = Хвилююся за когось
topic_hate_crime = Злочин із ненависті
topic_community_tension = Напруга між людьми
topic_self_harm = Мені дуже тяжко
topic_domestic_abuse = Удома небезпечно
topic_sexual_offence = Сексуальний злочин
topic_child_at_risk = Дитина в небезпеці
topic_trafficking = Змушують працювати
topic_threat = Мені погрожують
topic_other_crime = Заявити про злочин
topic_human = Чат із поліцейським
topic_military = Військові
topic_armed_officers = Озброєна поліція
topic_patrols = Патрулі поліції
topic_posters = Плакати
topic_interpreter = Перекладач
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Напад із кислотою
topic_about = Що це таке?
topic_privacy = Мої дані
topic_undo_handover = Не передавати

call = Подзвонити: { $number }
link_mi5_levels = Офіційна сторінка про рівень загрози (Security Service)
link_protectuk = Біжи, ховайся, скажи: офіційна сторінка (ProtectUK)
link_act_report = Повідомити поліцію про тероризм через інтернет
link_act_early = Сайт ACT Early
link_true_vision = Заявити про злочин на ґрунті ненависті через інтернет (True Vision)
link_kent_police = Сайт поліції Кенту (Kent Police)
link_crimestoppers = Сайт Crimestoppers
link_cst = Сайт CST
link_report_fraud = Сайт Report Fraud

### Errors that a resident can see.

error_too_long = Ваше повідомлення задовге. Будь ласка, напишіть його коротшими частинами.
error_empty = Будь ласка, спершу напишіть повідомлення.
error_too_fast = Будь ласка, зачекайте трохи й надішліть ще раз. Нічого не втрачено.
error_offline = Немає зв’язку. Ваше повідомлення збережено. Воно надішлеться, коли зв’язок повернеться.
error_general = Щось пішло не так. Будь ласка, спробуйте ще раз. В екстреному випадку дзвоніть на { $emergency }.
