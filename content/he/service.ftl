### What the service itself says: handing over, closing, trouble.

handover_waiting = הצ'אט הזה עובר עכשיו לשוטר או לשוטרת. הם יקראו אותו ויענו כאן. אנחנו מעבירים את ההודעות של הצ'אט הזה ואת השפה שלכם. אפשר לבטל את זה.
handover_urgent = הצ'אט הזה עובר עכשיו גם לשוטר או לשוטרת, ומסומן כדחוף. אל תחכו לתשובה: אם אתם בסכנה, חייגו { $emergency } עכשיו.
handover_undone = בוטל. ההודעות שלכם לא הועברו. העוזר האוטומטי עונה שוב.
handover_too_late = שוטר או שוטרת כבר עונים לכם, ולכן אי אפשר יותר לבטל. אמרו להם אם אתם רוצים להפסיק.
handover_claimed = { $officer } כאן איתכם עכשיו ורואה את ההודעות שלכם.
handover_closed = המשטרה סגרה את השיחה הזאת. העוזר האוטומטי עונה שוב. במקרה חירום חייגו { $emergency }.
still_waiting = ההודעה שלכם נשמרה עם האחרות. שוטר או שוטרת יקראו אותה. סכנה עכשיו? חייגו { $emergency }.
assistant_down =
    אי אפשר לענות על השאלה שלכם כרגע. ההודעה שלכם נשמרה.
    סכנה עכשיו? חייגו { $emergency }. אם אתם לא יכולים לדבר, בטלפון נייד לחצו { $silent_code } כשהקול מבקש מכם. לא דחוף: חייגו { $police }.
    חירשים או לא יכולים להשתמש בקול: אפליקציית הווידאו { $bsl_service }, או { $relay_emergency } (Relay UK).
store_down = אי אפשר לקבל את ההודעה שלכם כרגע. הדף הזה שומר אותה וישלח אותה בעצמו ברגע שיוכל. בבקשה השאירו את הדף פתוח.
language_missing = אנחנו יכולים לקרוא את השפה שלכם, אבל עדיין אין לנו תשובות בה. הנה התשובה באנגלית. בטלפון, בקשו מישהו שיתרגם: אמרו את שם השפה שלכם באנגלית.
answer_missing = את התשובה הזאת עדיין אין לנו בשפה שלכם, ולכן היא כאן באנגלית. בטלפון, בקשו מישהו שיתרגם: אמרו את שם השפה שלכם באנגלית.
language_other = אני עדיין לא מכיר את השפה הזאת, ולכן אני עונה באנגלית. בחרו תמונה למטה, או כתבו בשפה אחרת. בטלפון, בקשו מישהו שיתרגם: אמרו את שם השפה שלכם באנגלית.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = מקרה חירום
topic_threat_level = רמת האיום
topic_kent_threat = בטוח בקנט?
topic_run_hide_tell = ברחו, התחבאו, דווחו
topic_which_number = לאיזה מספר להתקשר?
topic_outside_kent = מחוץ לקנט
topic_anti_terrorist_hotline = קו חם נגד טרור
topic_deaf_text = חירשים: איך להתקשר
topic_silent_call = לא יכולים לדבר?
topic_suspicious_activity = משהו חשוד
topic_suspicious_item = תיק או חפץ חשוד
topic_person_concern = דאגה למישהו
topic_hate_crime = פשע שנאה
topic_community_tension = מתח בקהילה
topic_self_harm = קשה לי מאוד
topic_domestic_abuse = לא בטוח לי בבית
topic_sexual_offence = פגיעה מינית
topic_child_at_risk = ילדים בסכנה
topic_trafficking = מכריחים לעבוד
topic_threat = מאיימים עליי
topic_other_crime = לדווח על פשע
topic_human = לדבר עם שוטרים
topic_military = חיילים
topic_armed_officers = שוטרים חמושים
topic_patrols = סיורי משטרה
topic_posters = כרזות
topic_interpreter = תרגום בשיחה
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = התקפת חומצה
topic_about = מה זה?
topic_privacy = הפרטיות שלי
topic_undo_handover = לא להעביר הלאה

call = חייגו { $number }
link_mi5_levels = הדף הרשמי של רמת האיום (שירות הביטחון הבריטי)
link_protectuk = ברחו, התחבאו, דווחו: הדף הרשמי (ProtectUK)
link_act_report = לספר למשטרה על טרור, באינטרנט
link_act_early = האתר של ACT Early
link_true_vision = לדווח על פשע שנאה באינטרנט (True Vision)
link_kent_police = האתר של משטרת קנט
link_crimestoppers = האתר של Crimestoppers
link_cst = האתר של CST
link_report_fraud = האתר של Report Fraud

### Errors that a resident can see.

error_too_long = ההודעה שלכם ארוכה מדי. בבקשה כתבו אותה בחלקים קצרים יותר.
error_empty = בבקשה כתבו קודם הודעה.
error_too_fast = בבקשה חכו רגע, ואז שלחו שוב. שום דבר לא אבד.
error_offline = אין חיבור. ההודעה שלכם נשמרת, ותישלח כשיחזור החיבור.
error_general = משהו השתבש. בבקשה נסו שוב. במקרה חירום חייגו { $emergency }.
