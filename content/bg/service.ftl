### What the service itself says: handing over, closing, trouble.

handover_waiting = Предавам този чат на полицай. Полицай ще го прочете и ще отговори тук. Предаваме съобщенията от този чат и кой е вашият език. Може да отмените това.
handover_urgent = Предавам този чат и на полицай, като спешен. Не чакайте отговора: ако сте в опасност, обадете се на { $emergency } сега.
handover_undone = Готово. Съобщенията ви не са предадени. Помощникът отново отговаря.
handover_too_late = Полицай вече ви отговаря, затова това не може да се отмени. Кажете на полицая, ако искате да спрете.
handover_claimed = { $officer } вече е с вас и чете съобщенията ви.
handover_closed = Полицаят приключи този разговор. Помощникът отново отговаря. При спешен случай се обадете на { $emergency }.
still_waiting = Съобщението ви е запазено при другите. Полицай ще го прочете. Опасност сега? Обадете се на { $emergency }.
assistant_down =
    Точно сега не мога да отговоря на въпроса ви. Съобщението ви е запазено.
    Опасност сега? Обадете се на { $emergency }. Ако не можете да говорите, от мобилен телефон натиснете { $silent_code }, когато гласът ви каже. Не е спешно: обадете се на { $police }.
    Не чувате или не можете да използвате гласа си: видеоприложението { $bsl_service } или { $relay_emergency } (Relay UK).
store_down = В момента не можем да приемем съобщението ви. Тази страница го пази и ще го изпрати сама, щом може. Моля, оставете страницата отворена.
language_missing = Можем да четем вашия език, но още нямаме отговори на него. Ето отговора на английски. По телефона поискайте преводач: кажете името на вашия език на английски.
answer_missing = Още нямаме този отговор на вашия език, затова ето го на английски. По телефона поискайте преводач: кажете името на вашия език на английски.
language_other = Още не знам този език, затова отговарям на английски. Изберете картинка по-долу или пишете на друг език. По телефона поискайте преводач: кажете името на вашия език на английски.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Спешен случай
topic_threat_level = Ниво на заплаха
topic_kent_threat = Опасно ли е в Кент?
topic_run_hide_tell = Бягай, крий се, кажи
topic_which_number = Кой номер?
topic_outside_kent = Извън Кент съм
topic_anti_terrorist_hotline = Сигнал за тероризъм
topic_deaf_text = Ако не чувате
topic_silent_call = Не мога да говоря
topic_suspicious_activity = Нещо съмнително
topic_suspicious_item = Съмнителна чанта
topic_person_concern = Тревожа се за някого
topic_hate_crime = Нападение от омраза
topic_community_tension = Напрежение в района
topic_self_harm = Много ми е тежко
topic_domestic_abuse = Страх ме е вкъщи
topic_sexual_offence = Сексуално насилие
topic_child_at_risk = Дете в опасност
topic_trafficking = Карат ме да работя
topic_threat = Заплашват ме
topic_other_crime = Съобщи престъпление
topic_human = Връзка с полицай
topic_military = Войници
topic_armed_officers = Въоръжена полиция
topic_patrols = Полицейски патрули
topic_posters = Плакати
topic_interpreter = Преводач
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Нападение с киселина
topic_about = Какво е това?
topic_privacy = Моите данни
topic_undo_handover = Не предавай

call = Обадете се на { $number }
link_mi5_levels = Официална страница за нивото на заплаха (Security Service)
link_protectuk = Бягай, крий се, кажи: официална страница (ProtectUK)
link_act_report = Съобщете на полицията за тероризъм, онлайн
link_act_early = Сайт на ACT Early
link_true_vision = Съобщете онлайн за престъпление от омраза (True Vision)
link_kent_police = Сайт на полицията на Кент
link_crimestoppers = Сайт на Crimestoppers
link_cst = Сайт на CST
link_report_fraud = Сайт на Report Fraud

### Errors that a resident can see.

error_too_long = Съобщението ви е твърде дълго. Моля, напишете го на по-кратки части.
error_empty = Моля, първо напишете съобщение.
error_too_fast = Моля, почакайте малко и пратете пак. Нищо не е изгубено.
error_offline = Няма връзка. Съобщението ви е запазено и ще се прати, когато връзката се върне.
error_general = Нещо се обърка. Моля, опитайте пак. При спешен случай се обадете на { $emergency }.
