### What the service itself says: handing over, closing, trouble.

handover_waiting = ئەم چاتە دەدەم بە ئەفسەرێکی پۆلیس. ئەفسەرێک دەیخوێنێتەوە و لێرە وەڵام دەداتەوە. نامەکانی ئەم چاتە و زمانەکەتان دەنێرین. دەتوانن ئەمە هەڵبوەشێننەوە.
handover_urgent = ئەم چاتە بە پەلە دەدەم بە ئەفسەرێکی پۆلیسیش. چاوەڕێی وەڵام مەکەن: ئەگەر لە مەترسیدان، هەر ئێستا تەلەفۆن بۆ { $emergency } بکەن.
handover_undone = تەواو. نامەکانتان نەنێردران. یاریدەدەرەکە دیسان وەڵام دەداتەوە.
handover_too_late = ئەفسەرێک خەریکە وەڵامتان دەداتەوە، بۆیە ئیتر ناتوانرێت هەڵبوەشێنرێتەوە. ئەگەر دەتانەوێت بوەستن، بە ئەفسەرەکە بڵێن.
handover_claimed = ئێستا { $officer } لەگەڵتانە و نامەکانتان دەخوێنێتەوە.
handover_closed = ئەفسەرەکە ئەم گفتوگۆیەی داخست. یاریدەدەرەکە دیسان وەڵام دەداتەوە. لە حاڵەتی فریاکەوتندا تەلەفۆن بۆ { $emergency } بکەن.
still_waiting = نامەکەتان لەگەڵ ئەوانی تر هەڵگیراوە. ئەفسەرێک دەیخوێنێتەوە. ئێستا لە مەترسیدان؟ تەلەفۆن بۆ { $emergency } بکەن.
assistant_down =
    لەم کاتەدا ناتوانم وەڵامی پرسیارەکەتان بدەمەوە. نامەکەتان هەڵگیراوە.
    ئێستا لە مەترسیدان؟ تەلەفۆن بۆ { $emergency } بکەن. ئەگەر ناتوانن قسە بکەن، لە مۆبایلدا کاتێک دەنگەکە داوای لێ کردن، { $silent_code } دابگرن. بەپەلە نییە: تەلەفۆن بۆ { $police } بکەن.
    کەڕن یان ناتوانن دەنگتان بەکار بهێنن: ئەپی ڤیدیۆی { $bsl_service }، یان { $relay_emergency } (Relay UK).
store_down = لەم کاتەدا ناتوانین نامەکەتان وەربگرین. ئەم پەڕەیە هەڵیدەگرێت و هەر کە توانی، خۆی دەینێرێت. تکایە پەڕەکە دامەخەن.
language_missing = دەتوانین زمانەکەتان بخوێنینەوە، بەڵام هێشتا وەڵاممان پێی نییە. ئەمە وەڵامەکەیە بە ئینگلیزی. لە تەلەفۆندا داوای وەرگێڕ بکەن: ناوی زمانەکەتان بە ئینگلیزی بڵێن.
answer_missing = ئەم وەڵامەمان هێشتا بە زمانی ئێوە نییە، بۆیە لێرە بە ئینگلیزییە. لە تەلەفۆندا داوای وەرگێڕ بکەن: ناوی زمانەکەتان بە ئینگلیزی بڵێن.
language_other = هێشتا ئەم زمانە نازانم، بۆیە بە ئینگلیزی وەڵام دەدەمەوە. لە خوارەوە وێنەیەک هەڵبژێرن، یان بە زمانێکی تر بنووسن. لە تەلەفۆندا داوای وەرگێڕ بکەن: ناوی زمانەکەتان بە ئینگلیزی بڵێن.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = فریاکەوتن
topic_threat_level = ئاستی مەترسی
topic_kent_threat = کێنت ئەمینە؟
topic_run_hide_tell = لە هێرشدا چی بکەم؟
topic_which_number = کام ژمارە؟
topic_outside_kent = لە دەرەوەی کێنت
topic_anti_terrorist_hotline = هێڵی دژە تیرۆر
topic_deaf_text = کەڕم، چی بکەم؟
topic_silent_call = ناتوانم قسە بکەم
topic_suspicious_activity = شتێکی گوماناوی
topic_suspicious_item = جانتای گوماناوی
topic_person_concern = نیگەرانی کەسێکم
topic_hate_crime = تاوانی ڕق
topic_community_tension = گرژیی نێوان خەڵک
topic_self_harm = دڵتەنگ و نائومێدم
topic_domestic_abuse = لە ماڵ ئەمین نیم
topic_sexual_offence = دەستدرێژیی سێکسی
topic_child_at_risk = منداڵ لە مەترسیدا
topic_trafficking = بەزۆر کارم پێ دەکەن
topic_threat = هەڕەشەم لێ دەکەن
topic_other_crime = ڕاگەیاندنی تاوان
topic_human = قسە لەگەڵ ئەفسەر
topic_military = سەرباز
topic_armed_officers = پۆلیسی چەکدار
topic_patrols = دەورییەی پۆلیس
topic_posters = پۆستەر
topic_interpreter = وەرگێڕ
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = هێرشی ئەسید
topic_about = ئەمە چییە؟
topic_privacy = پاراستنی نهێنیی من
topic_undo_handover = مەینێرن

call = تەلەفۆن بکەن: { $number }
link_mi5_levels = پەڕەی فەرمیی ئاستی مەترسی (Security Service)
link_protectuk = ڕاکە، خۆت بشارەوە، بڵێ: پەڕەی فەرمی (ProtectUK)
link_act_report = بە ئۆنلاین باسی تیرۆر بۆ پۆلیس بکەن
link_act_early = ماڵپەڕی ACT Early
link_true_vision = بە ئۆنلاین تاوانی ڕق ڕابگەیەنن (True Vision)
link_kent_police = ماڵپەڕی پۆلیسی کێنت
link_crimestoppers = ماڵپەڕی Crimestoppers
link_cst = ماڵپەڕی CST
link_report_fraud = ماڵپەڕی Report Fraud

### Errors that a resident can see.

error_too_long = نامەکەتان زۆر درێژە. تکایە بە چەند بەشی کورتتر بینووسن.
error_empty = تکایە سەرەتا نامەیەک بنووسن.
error_too_fast = تکایە کەمێک چاوەڕێ بکەن، پاشان دووبارە بینێرن. هیچ شتێک ون نەبووە.
error_offline = پەیوەندیی ئینتەرنێت نییە. نامەکەتان هەڵگیراوە و کاتێک پەیوەندی گەڕایەوە دەنێردرێت.
error_general = کێشەیەک ڕووی دا. تکایە دووبارە هەوڵ بدەن. لە حاڵەتی فریاکەوتندا تەلەفۆن بۆ { $emergency } بکەن.
