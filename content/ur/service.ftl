### What the service itself says: handing over, closing, trouble.

handover_waiting = یہ چیٹ ایک پولیس افسر کو بھیجی جا رہی ہے۔ افسر اسے پڑھیں گے اور ان کا جواب یہیں آئے گا۔ ہم اس چیٹ کے پیغام اور آپ کی زبان آگے بھیجتے ہیں۔ آپ اسے واپس لے سکتے ہیں۔
handover_urgent = یہ چیٹ فوری معاملہ کہہ کر ایک پولیس افسر کو بھی بھیجی جا رہی ہے۔ جواب کا انتظار نہ کریں: خطرہ ہو تو ابھی { $emergency } پر کال کریں۔
handover_undone = ہو گیا۔ آپ کے پیغام آگے نہیں بھیجے گئے۔ اب پھر خودکار مددگار جواب دے رہا ہے۔
handover_too_late = ایک افسر آپ کو جواب دینا شروع کر چکے ہیں، اس لیے اب اسے واپس نہیں لیا جا سکتا۔ بات روکنی ہو تو افسر کو بتائیں۔
handover_claimed = { $officer } اب آپ کے ساتھ ہیں اور آپ کے پیغام پڑھ رہے ہیں۔
handover_closed = افسر نے یہ بات چیت بند کر دی ہے۔ اب پھر خودکار مددگار جواب دے رہا ہے۔ ایمرجنسی میں { $emergency } پر کال کریں۔
still_waiting = آپ کا پیغام باقی پیغاموں کے ساتھ محفوظ ہے۔ ایک افسر اسے پڑھیں گے۔ ابھی خطرہ ہے؟ { $emergency } پر کال کریں۔
assistant_down =
    اس وقت آپ کے سوال کا جواب نہیں دیا جا سکتا۔ آپ کا پیغام محفوظ ہے۔
    ابھی خطرہ ہے؟ { $emergency } پر کال کریں۔ بول نہ سکیں تو موبائل پر جب آواز کہے تب { $silent_code } دبائیں۔ جلدی کی بات نہ ہو: { $police } پر کال کریں۔
    سن نہ سکیں یا آواز سے بات نہ کر سکیں: { $bsl_service } ویڈیو ایپ، یا { $relay_emergency } (Relay UK)۔
store_down = اس وقت آپ کا پیغام ہم تک نہیں پہنچ پا رہا۔ یہ صفحہ اسے سنبھال کر رکھتا ہے اور موقع ملتے ہی خود بھیج دیتا ہے۔ مہربانی کر کے صفحہ کھلا رہنے دیں۔
language_missing = ہم آپ کی زبان پڑھ سکتے ہیں، مگر ابھی ہمارے پاس اس زبان میں جواب نہیں ہیں۔ یہ جواب انگریزی میں ہے۔ فون پر ترجمان مانگیں: اپنی زبان کا نام انگریزی میں کہیں۔
answer_missing = یہ جواب ابھی آپ کی زبان میں نہیں ہے، اس لیے یہاں انگریزی میں ہے۔ فون پر ترجمان مانگیں: اپنی زبان کا نام انگریزی میں کہیں۔
language_other = یہ زبان مجھے ابھی نہیں آتی، اس لیے جواب انگریزی میں ہے۔ نیچے کوئی تصویر چنیں، یا کسی اور زبان میں لکھیں۔ فون پر ترجمان مانگیں: اپنی زبان کا نام انگریزی میں کہیں۔

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = ایمرجنسی
topic_threat_level = خطرے کا درجہ
topic_kent_threat = کیا کینٹ محفوظ ہے؟
topic_run_hide_tell = بھاگیں چھپیں بتائیں
topic_which_number = کون سا نمبر؟
topic_outside_kent = کینٹ کے باہر سے
topic_anti_terrorist_hotline = دہشت گردی ہاٹ لائن
topic_deaf_text = سن نہیں سکتے
topic_silent_call = بول نہیں سکتے
topic_suspicious_activity = کچھ مشکوک ہے
topic_suspicious_item = مشکوک بیگ
topic_person_concern = کسی اپنے کی فکر
topic_hate_crime = نفرت پر مبنی جرم
topic_community_tension = لوگوں میں تناؤ
topic_self_harm = دل بہت اداس ہے
topic_domestic_abuse = گھر میں محفوظ نہیں
topic_sexual_offence = جنسی جرم
topic_child_at_risk = بچہ خطرے میں ہے
topic_trafficking = زبردستی کام کروانا
topic_threat = مجھے دھمکی ملی ہے
topic_other_crime = جرم کی رپورٹ کریں
topic_human = افسر سے بات کریں
topic_military = فوجی
topic_armed_officers = ہتھیار والی پولیس
topic_patrols = پولیس کا گشت
topic_posters = پوسٹر
topic_interpreter = ترجمان
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = تیزاب کا حملہ
topic_about = یہ کیا ہے؟
topic_privacy = میری رازداری
topic_undo_handover = آگے نہ بھیجیں

call = { $number } پر کال کریں
link_mi5_levels = خطرے کے درجے کا سرکاری صفحہ (ایم آئی فائیو)
link_protectuk = بھاگیں، چھپیں، بتائیں: سرکاری صفحہ (ProtectUK)
link_act_report = پولیس کو دہشت گردی کے بارے میں آن لائن بتائیں
link_act_early = ACT Early کی ویب سائٹ
link_true_vision = نفرت پر مبنی جرم کی آن لائن رپورٹ کریں (True Vision)
link_kent_police = کینٹ پولیس کی ویب سائٹ
link_crimestoppers = Crimestoppers کی ویب سائٹ
link_cst = CST کی ویب سائٹ
link_report_fraud = Report Fraud کی ویب سائٹ

### Errors that a resident can see.

error_too_long = آپ کا پیغام بہت لمبا ہے۔ مہربانی کر کے چھوٹے حصوں میں لکھیں۔
error_empty = مہربانی کر کے پہلے کوئی پیغام لکھیں۔
error_too_fast = مہربانی کر کے ذرا رکیں، پھر دوبارہ بھیجیں۔ کچھ ضائع نہیں ہوا۔
error_offline = انٹرنیٹ نہیں مل رہا۔ آپ کا پیغام محفوظ ہے اور انٹرنیٹ واپس آنے پر بھیج دیا جائے گا۔
error_general = کچھ گڑبڑ ہو گئی۔ مہربانی کر کے دوبارہ کوشش کریں۔ ایمرجنسی میں { $emergency } پر کال کریں۔
