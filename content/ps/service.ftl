### What the service itself says: handing over, closing, trouble.

handover_waiting = دا چټ د پولیسو افسر ته لېږم. افسر به یې ولولي او همدلته به ځواب ورکړي. د دې چټ پیغامونه او ستاسو ژبه ورلېږو. دا کار بېرته ګرځولای شئ.
handover_urgent = دا چټ د پولیسو افسر ته هم لېږم، د بیړني په توګه. د ځواب انتظار مه کوئ: که په خطر کې یاست، همدا اوس { $emergency } ته زنګ ووهئ.
handover_undone = سمه ده. ستاسو پیغامونه ونه لېږل شول. بیا مرستیال درته ځواب وایي.
handover_too_late = افسر له وړاندې درته ځواب وایي، نو دا نور بېرته نه شي ګرځېدای. که غواړئ بس شي، افسر ته ووایئ.
handover_claimed = { $officer } اوس درسره دي او پیغامونه مو لولي.
handover_closed = افسر دا خبرې اترې وتړلې. بیا مرستیال درته ځواب وایي. په بیړني حالت کې { $emergency } ته زنګ ووهئ.
still_waiting = ستاسو پیغام له نورو سره ساتل شوی دی. افسر به یې ولولي. همدا اوس په خطر کې یاست؟ { $emergency } ته زنګ ووهئ.
assistant_down =
    همدا اوس ستاسو پوښتنې ته ځواب نه شم ویلای. پیغام مو ساتل شوی دی.
    همدا اوس په خطر کې یاست؟ { $emergency } ته زنګ ووهئ. که خبرې نه شئ کولای، په موبایل کې { $silent_code } کېکاږئ، کله چې غږ درته ووایي. که بیړنی نه وي: { $police } ته زنګ ووهئ.
    کاڼه یاست یا په خوله غږېدلای نه شئ: د { $bsl_service } ویډیويي اپلیکېشن، یا { $relay_emergency } (Relay UK).
store_down = همدا اوس ستاسو پیغام نه شو اخیستلای. دا پاڼه یې ساتي او چې ممکنه شي، پخپله یې لېږي. مهرباني وکړئ پاڼه خلاصه پرېږدئ.
language_missing = موږ ستاسو ژبه لوستلای شو، خو لا پرې ځوابونه نه لرو. دا ځواب په انګلیسي دی. په ټلیفون کې ترجمان وغواړئ: د خپلې ژبې نوم په انګلیسي ووایئ.
answer_missing = دا ځواب لا ستاسو په ژبه نه لرو، نو دلته په انګلیسي دی. په ټلیفون کې ترجمان وغواړئ: د خپلې ژبې نوم په انګلیسي ووایئ.
language_other = زه لا دا ژبه نه پېژنم، نو په انګلیسي ځواب درکوم. لاندې یو انځور وټاکئ، یا په بله ژبه ولیکئ. په ټلیفون کې ترجمان وغواړئ: د خپلې ژبې نوم په انګلیسي ووایئ.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = بیړنی حالت
topic_threat_level = د ګواښ کچه
topic_kent_threat = کېنټ خوندي دی؟
topic_run_hide_tell = وتښتئ، پټ شئ، ووایئ
topic_which_number = کومه شمېره؟
topic_outside_kent = له کېنټ نه بهر
topic_anti_terrorist_hotline = د ترهګرۍ ضد کرښه
topic_deaf_text = کاڼه: د زنګ لار
topic_silent_call = خبرې نه شم کولای
topic_suspicious_activity = شکمن کار یا کس
topic_suspicious_item = شکمن بکس
topic_person_concern = د چا په اړه اندېښنه
topic_hate_crime = د کرکې جرم
topic_community_tension = د خلکو ترمنځ کړکېچ
topic_self_harm = زړه مې ډېر مات دی
topic_domestic_abuse = کور کې خوندي نه یم
topic_sexual_offence = جنسي تېری
topic_child_at_risk = ماشوم په خطر کې
topic_trafficking = په زور کار
topic_threat = څوک مې ګواښي
topic_other_crime = د جرم راپور
topic_human = له افسر سره خبرې
topic_military = عسکر
topic_armed_officers = وسله وال پولیس
topic_patrols = د پولیسو ګزمې
topic_posters = پوسټرونه
topic_interpreter = ترجمان
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = د تېزابو برید
topic_about = دا څه شی دی؟
topic_privacy = زما شخصي معلومات
topic_undo_handover = افسر ته یې مه لېږئ

call = { $number } ته زنګ ووهئ
link_mi5_levels = د ګواښ د کچې رسمي پاڼه (Security Service)
link_protectuk = وتښتئ، پټ شئ، ووایئ: رسمي پاڼه (ProtectUK)
link_act_report = پولیسو ته د ترهګرۍ په اړه ووایئ، آنلاین
link_act_early = د ACT Early وېبپاڼه
link_true_vision = د کرکې جرم آنلاین راپور (True Vision)
link_kent_police = د Kent Police وېبپاڼه
link_crimestoppers = د Crimestoppers وېبپاڼه
link_cst = د CST وېبپاڼه
link_report_fraud = د Report Fraud وېبپاڼه

### Errors that a resident can see.

error_too_long = پیغام مو ډېر اوږد دی. مهرباني وکړئ په لنډو برخو یې ولیکئ.
error_empty = مهرباني وکړئ لومړی پیغام ولیکئ.
error_too_fast = مهرباني وکړئ لږ صبر وکړئ، بیا یې ولېږئ. هېڅ شی نه دی ورک شوی.
error_offline = انټرنېټ نشته. پیغام مو ساتل شوی دی او چې بېرته ونښلئ لېږل کېږي.
error_general = یوه ستونزه پېښه شوه. مهرباني وکړئ بیا هڅه وکړئ. په بیړني حالت کې { $emergency } ته زنګ ووهئ.
