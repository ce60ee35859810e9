### What the service itself says: handing over, closing, trouble.

handover_waiting = این گفت‌وگو را به یک مأمور پلیس می‌رسانم. یک مأمور آن را می‌خواند و همین جا جواب می‌دهد. پیام‌های این گفت‌وگو و زبان شما را می‌فرستیم. می‌توانید این کار را لغو کنید.
handover_urgent = این گفت‌وگو را به عنوان فوری به یک مأمور پلیس هم می‌رسانم. منتظر جواب نمانید: اگر در خطر هستید، همین حالا به { $emergency } زنگ بزنید.
handover_undone = انجام شد. پیام‌های شما به مأمور فرستاده نشد. دستیار دوباره جواب می‌دهد.
handover_too_late = یک مأمور همین حالا دارد به شما جواب می‌دهد، پس دیگر نمی‌شود آن را لغو کرد. اگر نمی‌خواهید ادامه دهید، به مأمور بگویید.
handover_claimed = حالا { $officer } با شماست و پیام‌های شما را می‌خواند.
handover_closed = مأمور این صحبت را بسته است. دستیار دوباره جواب می‌دهد. در وضعیت اضطراری به { $emergency } زنگ بزنید.
still_waiting = پیام شما در کنار پیام‌های دیگر شما ذخیره شد. یک مأمور آن را می‌خواند. همین حالا در خطر هستید؟ به { $emergency } زنگ بزنید.
assistant_down =
    حالا نمی‌توانم به سؤال شما جواب بدهم. پیام شما ذخیره شد.
    همین حالا در خطر هستید؟ به { $emergency } زنگ بزنید. اگر نمی‌توانید حرف بزنید، با موبایل، وقتی صدای پشت خط از شما خواست، { $silent_code } را فشار دهید. فوری نیست: به { $police } زنگ بزنید.
    ناشنوا هستید یا نمی‌توانید از صدای خود استفاده کنید: برنامه تماس تصویری { $bsl_service }، یا { $relay_emergency } (Relay UK).
store_down = حالا نمی‌توانیم پیام شما را دریافت کنیم. این صفحه پیام را نگه می‌دارد و هر وقت ممکن شد خودش آن را می‌فرستد. لطفاً صفحه را نبندید.
language_missing = زبان شما را می‌فهمیم، ولی هنوز به این زبان جواب آماده نداریم. این جواب به انگلیسی است. پشت تلفن مترجم بخواهید: نام زبان خود را به انگلیسی بگویید.
answer_missing = این جواب را هنوز به زبان شما نداریم، پس به انگلیسی است. پشت تلفن مترجم بخواهید: نام زبان خود را به انگلیسی بگویید.
language_other = این زبان را هنوز بلد نیستم، پس به انگلیسی جواب می‌دهم. یکی از تصویرهای زیر را انتخاب کنید یا به زبان دیگری بنویسید. پشت تلفن مترجم بخواهید: نام زبان خود را به انگلیسی بگویید.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = وضعیت اضطراری
topic_threat_level = سطح تهدید
topic_kent_threat = آیا کنت امن است؟
topic_run_hide_tell = در حمله چه کنم؟
topic_which_number = کدام شماره؟
topic_outside_kent = تماس از بیرون کنت
topic_anti_terrorist_hotline = خط ضد تروریسم
topic_deaf_text = تماس برای ناشنوایان
topic_silent_call = نمی‌توانم حرف بزنم
topic_suspicious_activity = چیزی مشکوک دیدم
topic_suspicious_item = کیف یا بسته مشکوک
topic_person_concern = نگران کسی هستم
topic_hate_crime = جرم از روی نفرت
topic_community_tension = تنش میان مردم
topic_self_harm = حالم خیلی بد است
topic_domestic_abuse = خانه‌ام امن نیست
topic_sexual_offence = آزار یا تجاوز جنسی
topic_child_at_risk = کودک در خطر
topic_trafficking = کار اجباری
topic_threat = تهدیدم می‌کنند
topic_other_crime = گزارش جرم
topic_human = صحبت با مأمور پلیس
topic_military = سربازان
topic_armed_officers = پلیس مسلح
topic_patrols = گشت پلیس
topic_posters = پوسترها
topic_interpreter = مترجم (ترجمان)
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = اسیدپاشی (تیزاب)
topic_about = این چیست؟
topic_privacy = حریم خصوصی من
topic_undo_handover = به مأمور نفرستید

call = تماس با { $number }
link_mi5_levels = صفحه رسمی سطح تهدید (Security Service)
link_protectuk = بدوید، پنهان شوید، خبر دهید: صفحه رسمی (ProtectUK)
link_act_report = درباره تروریسم آنلاین به پلیس بگویید
link_act_early = وب‌سایت ACT Early
link_true_vision = گزارش آنلاین جرم از روی نفرت (True Vision)
link_kent_police = وب‌سایت پلیس کنت (Kent Police)
link_crimestoppers = وب‌سایت Crimestoppers
link_cst = وب‌سایت CST
link_report_fraud = وب‌سایت Report Fraud

### Errors that a resident can see.

error_too_long = پیام شما خیلی طولانی است. لطفاً آن را در چند بخش کوتاه‌تر بنویسید.
error_empty = لطفاً اول یک پیام بنویسید.
error_too_fast = لطفاً کمی صبر کنید، بعد دوباره بفرستید. هیچ چیز از دست نرفته است.
error_offline = اتصال اینترنت نیست. پیام شما نگه داشته می‌شود و وقتی دوباره وصل شدید فرستاده می‌شود.
error_general = مشکلی پیش آمد. لطفاً دوباره امتحان کنید. در وضعیت اضطراری به { $emergency } زنگ بزنید.
