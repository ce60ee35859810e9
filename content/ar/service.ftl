### What the service itself says: handing over, closing, trouble.

handover_waiting = أحوّل الآن هذه المحادثة إلى أحد أفراد الشرطة. سيقرأها أحد أفراد الشرطة ويجيبكم هنا. نحن نرسل إليهم رسائل هذه المحادثة واسم لغتكم. يمكنكم التراجع عن ذلك.
handover_urgent = أحوّل أيضاً هذه المحادثة إلى أحد أفراد الشرطة، على أنها عاجلة. لا تنتظروا الجواب: إذا كنتم في خطر، فاتصلوا بالرقم { $emergency } الآن.
handover_undone = تم التراجع. لم نحوّل رسائلكم. المساعد الآلي يجيبكم من جديد.
handover_too_late = أحد أفراد الشرطة يجيبكم بالفعل، لذلك لم يعد التراجع ممكناً. إذا أردتم التوقف، فقولوا ذلك لمن يجيبكم من الشرطة.
handover_claimed = معكم الآن { $officer } لقراءة رسائلكم.
handover_closed = أنهت الشرطة هذا الحديث. المساعد الآلي يجيبكم من جديد. في حالة الطوارئ اتصلوا بالرقم { $emergency }.
still_waiting = رسالتكم محفوظة مع رسائلكم الأخرى. سيقرأها أحد أفراد الشرطة. في خطر الآن؟ اتصلوا بالرقم { $emergency }.
assistant_down =
    لا أستطيع الإجابة عن سؤالكم الآن. رسالتكم محفوظة.
    في خطر الآن؟ اتصلوا بالرقم { $emergency }. إذا لم تستطيعوا الكلام، فاضغطوا { $silent_code } على الهاتف المحمول عندما يطلب منكم الصوت في المكالمة ذلك. الأمر غير عاجل: اتصلوا بالرقم { $police }.
    لا تسمعون أو لا تستطيعون استخدام صوتكم: تطبيق الفيديو { $bsl_service }، أو الرقم { $relay_emergency } (خدمة Relay UK).
store_down = لا نستطيع استلام رسالتكم الآن. هذه الصفحة تحفظها وترسلها من تلقاء نفسها عندما يصبح ذلك ممكناً. يرجى ترك الصفحة مفتوحة.
language_missing = يمكننا قراءة لغتكم، ولكن ليست لدينا إجابات بها بعد. إليكم الإجابة بالإنجليزية. على الهاتف، اطلبوا مترجماً: قولوا اسم لغتكم بالإنجليزية.
answer_missing = هذه الإجابة ليست متوفرة بلغتكم بعد، لذلك نعرضها هنا بالإنجليزية. على الهاتف، اطلبوا مترجماً: قولوا اسم لغتكم بالإنجليزية.
language_other = لا أعرف هذه اللغة بعد، لذلك أجيب بالإنجليزية. اختاروا صورة في الأسفل، أو اكتبوا بلغة أخرى. على الهاتف، اطلبوا مترجماً: قولوا اسم لغتكم بالإنجليزية.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = طوارئ
topic_threat_level = مستوى التهديد
topic_kent_threat = هل مقاطعة كِنت آمنة؟
topic_run_hide_tell = اهربوا اختبئوا بلغوا
topic_which_number = بأي رقم أتصل؟
topic_outside_kent = من خارج كِنت
topic_anti_terrorist_hotline = خط مكافحة الإرهاب
topic_deaf_text = الصم: كيف نتصل؟
topic_silent_call = لا أستطيع الكلام
topic_suspicious_activity = أمر مشبوه
topic_suspicious_item = حقيبة مشبوهة
topic_person_concern = قلق على شخص
topic_hate_crime = جريمة كراهية
topic_community_tension = توتر بين الناس
topic_self_harm = أشعر بضيق شديد
topic_domestic_abuse = لا أمان في البيت
topic_sexual_offence = اعتداء جنسي
topic_child_at_risk = طفل في خطر
topic_trafficking = إجبار على العمل
topic_threat = أتعرض للتهديد
topic_other_crime = الإبلاغ عن جريمة
topic_human = التحدث مع الشرطة
topic_military = الجنود
topic_armed_officers = الشرطة المسلحة
topic_patrols = دوريات الشرطة
topic_posters = ملصقات
topic_interpreter = مترجم
topic_tell_mama = منظمة Tell MAMA
topic_cst = منظمة CST
topic_acid_attack = هجوم بالأسيد
topic_about = ما هذا؟
topic_privacy = خصوصيتي
topic_undo_handover = لا تحوّلوا المحادثة

call = اتصلوا بالرقم { $number }
link_mi5_levels = الصفحة الرسمية لمستوى التهديد (جهاز الأمن البريطاني)
link_protectuk = اهربوا، اختبئوا، بلغوا: الصفحة الرسمية (ProtectUK)
link_act_report = إبلاغ الشرطة عن الإرهاب عبر الإنترنت
link_act_early = موقع ACT Early
link_true_vision = الإبلاغ عن جريمة كراهية عبر الإنترنت (True Vision)
link_kent_police = موقع شرطة كِنت
link_crimestoppers = موقع Crimestoppers
link_cst = موقع CST
link_report_fraud = موقع Report Fraud

### Errors that a resident can see.

error_too_long = رسالتكم طويلة جداً. يرجى كتابتها في أجزاء أقصر.
error_empty = يرجى كتابة رسالة أولاً.
error_too_fast = يرجى الانتظار لحظة، ثم الإرسال من جديد. لم يُفقد أي شيء.
error_offline = لا يوجد اتصال. رسالتكم محفوظة، وستُرسل عندما يعود الاتصال.
error_general = حدث خطأ ما. يرجى المحاولة من جديد. في حالة الطوارئ اتصلوا بالرقم { $emergency }.
