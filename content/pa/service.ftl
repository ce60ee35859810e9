### What the service itself says: handing over, closing, trouble.

handover_waiting = ਇਹ ਚੈਟ ਪੁਲਿਸ ਅਫ਼ਸਰ ਨੂੰ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ। ਇੱਕ ਅਫ਼ਸਰ ਇਸ ਨੂੰ ਪੜ੍ਹ ਕੇ ਇੱਥੇ ਜਵਾਬ ਦੇਣਗੇ। ਅਸੀਂ ਇਸ ਚੈਟ ਦੇ ਸੁਨੇਹੇ ਅੱਗੇ ਭੇਜਦੇ ਹਾਂ ਅਤੇ ਤੁਹਾਡੀ ਬੋਲੀ ਦਾ ਨਾਂ ਦੱਸਦੇ ਹਾਂ। ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
handover_urgent = ਇਹ ਚੈਟ ਬਹੁਤ ਜ਼ਰੂਰੀ ਕਹਿ ਕੇ ਪੁਲਿਸ ਅਫ਼ਸਰ ਨੂੰ ਵੀ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ। ਜਵਾਬ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ: ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ ਹੁਣੇ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
handover_undone = ਹੋ ਗਿਆ। ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਅੱਗੇ ਨਹੀਂ ਭੇਜੇ ਗਏ। ਹੁਣ ਫਿਰ ਸਹਾਇਕ ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ।
handover_too_late = ਇੱਕ ਅਫ਼ਸਰ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇ ਰਹੇ ਹਨ, ਇਸ ਲਈ ਹੁਣ ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ। ਜੇ ਤੁਸੀਂ ਗੱਲ ਬੰਦ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ ਅਫ਼ਸਰ ਨੂੰ ਦੱਸੋ।
handover_claimed = { $officer } ਹੁਣ ਤੁਹਾਡੇ ਨਾਲ ਹਨ ਅਤੇ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਪੜ੍ਹ ਰਹੇ ਹਨ।
handover_closed = ਅਫ਼ਸਰ ਨੇ ਇਹ ਗੱਲਬਾਤ ਬੰਦ ਕਰ ਦਿੱਤੀ ਹੈ। ਹੁਣ ਫਿਰ ਸਹਾਇਕ ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ। ਐਮਰਜੈਂਸੀ ਵਿੱਚ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
still_waiting = ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਬਾਕੀਆਂ ਨਾਲ ਸਾਂਭ ਲਿਆ ਗਿਆ ਹੈ। ਇੱਕ ਅਫ਼ਸਰ ਇਸ ਨੂੰ ਪੜ੍ਹਨਗੇ। ਹੁਣ ਖ਼ਤਰਾ ਹੈ? { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
assistant_down =
    ਇਸ ਵੇਲੇ ਮੈਥੋਂ ਤੁਹਾਡੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਜਾ ਸਕਦਾ। ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਸਾਂਭ ਲਿਆ ਗਿਆ ਹੈ।
    ਹੁਣ ਖ਼ਤਰਾ ਹੈ? { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਬੋਲ ਨਹੀਂ ਸਕਦੇ, ਤਾਂ ਮੋਬਾਈਲ 'ਤੇ, ਜਦੋਂ ਆਵਾਜ਼ ਕਹੇ, { $silent_code } ਦਬਾਓ। ਕਾਹਲੀ ਨਹੀਂ ਹੈ: { $police } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    ਸੁਣ ਨਹੀਂ ਸਕਦੇ ਜਾਂ ਬੋਲ ਕੇ ਨਹੀਂ ਦੱਸ ਸਕਦੇ: { $bsl_service } ਵੀਡੀਓ ਐਪ, ਜਾਂ { $relay_emergency } (Relay UK)।
store_down = ਇਸ ਵੇਲੇ ਅਸੀਂ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਨਹੀਂ ਲੈ ਸਕਦੇ। ਇਹ ਪੰਨਾ ਸੁਨੇਹਾ ਸਾਂਭ ਕੇ ਰੱਖੇਗਾ, ਅਤੇ ਜਿਵੇਂ ਹੀ ਹੋ ਸਕਿਆ, ਆਪਣੇ ਆਪ ਭੇਜ ਦੇਵੇਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
language_missing = ਅਸੀਂ ਤੁਹਾਡੀ ਬੋਲੀ ਪੜ੍ਹ ਸਕਦੇ ਹਾਂ, ਪਰ ਇਸ ਵਿੱਚ ਅਜੇ ਸਾਡੇ ਕੋਲ ਜਵਾਬ ਨਹੀਂ ਹਨ। ਇਹ ਜਵਾਬ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਫ਼ੋਨ 'ਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ: ਆਪਣੀ ਬੋਲੀ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ।
answer_missing = ਇਹ ਜਵਾਬ ਅਜੇ ਤੁਹਾਡੀ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇੱਥੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਫ਼ੋਨ 'ਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ: ਆਪਣੀ ਬੋਲੀ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ।
language_other = ਇਹ ਬੋਲੀ ਮੈਨੂੰ ਅਜੇ ਨਹੀਂ ਆਉਂਦੀ, ਇਸ ਲਈ ਜਵਾਬ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਹੇਠਾਂ ਕੋਈ ਤਸਵੀਰ ਚੁਣੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਵਿੱਚ ਲਿਖੋ। ਫ਼ੋਨ 'ਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ: ਆਪਣੀ ਬੋਲੀ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ।

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = ਐਮਰਜੈਂਸੀ
topic_threat_level = ਖ਼ਤਰੇ ਦਾ ਪੱਧਰ
topic_kent_threat = ਕੈਂਟ ਸੁਰੱਖਿਅਤ ਹੈ?
topic_run_hide_tell = ਭੱਜੋ, ਲੁਕੋ, ਦੱਸੋ
topic_which_number = ਕਿਹੜਾ ਨੰਬਰ?
topic_outside_kent = ਕੈਂਟ ਤੋਂ ਬਾਹਰੋਂ
topic_anti_terrorist_hotline = ਅੱਤਵਾਦ ਵਿਰੋਧੀ ਲਾਈਨ
topic_deaf_text = ਮੈਨੂੰ ਸੁਣਦਾ ਨਹੀਂ
topic_silent_call = ਮੈਥੋਂ ਬੋਲ ਨਹੀਂ ਹੁੰਦਾ
topic_suspicious_activity = ਕੁਝ ਸ਼ੱਕੀ ਦੇਖਿਆ
topic_suspicious_item = ਸ਼ੱਕੀ ਬੈਗ
topic_person_concern = ਕਿਸੇ ਦਾ ਫ਼ਿਕਰ ਹੈ
topic_hate_crime = ਨਫ਼ਰਤੀ ਜੁਰਮ
topic_community_tension = ਲੋਕਾਂ ਵਿੱਚ ਤਣਾਅ
topic_self_harm = ਮਨ ਬਹੁਤ ਦੁਖੀ ਹੈ
topic_domestic_abuse = ਘਰ ਸੁਰੱਖਿਅਤ ਨਹੀਂ
topic_sexual_offence = ਜਿਨਸੀ ਜੁਰਮ
topic_child_at_risk = ਬੱਚੇ ਨੂੰ ਖ਼ਤਰਾ
topic_trafficking = ਧੱਕੇ ਨਾਲ ਕੰਮ
topic_threat = ਮੈਨੂੰ ਧਮਕੀ ਮਿਲੀ
topic_other_crime = ਜੁਰਮ ਦੀ ਰਿਪੋਰਟ
topic_human = ਅਫ਼ਸਰ ਨਾਲ ਗੱਲ
topic_military = ਫ਼ੌਜੀ
topic_armed_officers = ਹਥਿਆਰਬੰਦ ਪੁਲਿਸ
topic_patrols = ਪੁਲਿਸ ਦੀ ਗਸ਼ਤ
topic_posters = ਪੋਸਟਰ
topic_interpreter = ਦੁਭਾਸ਼ੀਆ
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = ਤੇਜ਼ਾਬ ਦਾ ਹਮਲਾ
topic_about = ਇਹ ਕੀ ਹੈ?
topic_privacy = ਮੇਰੀ ਪ੍ਰਾਈਵੇਸੀ
topic_undo_handover = ਅੱਗੇ ਨਾ ਭੇਜੋ

call = { $number } 'ਤੇ ਫ਼ੋਨ ਕਰੋ
link_mi5_levels = ਖ਼ਤਰੇ ਦੇ ਪੱਧਰ ਦਾ ਸਰਕਾਰੀ ਪੰਨਾ (Security Service)
link_protectuk = ਭੱਜੋ, ਲੁਕੋ, ਦੱਸੋ: ਸਰਕਾਰੀ ਪੰਨਾ (ProtectUK)
link_act_report = ਅੱਤਵਾਦ ਬਾਰੇ ਪੁਲਿਸ ਨੂੰ ਔਨਲਾਈਨ ਦੱਸੋ
link_act_early = ACT Early ਦੀ ਵੈੱਬਸਾਈਟ
link_true_vision = ਨਫ਼ਰਤੀ ਜੁਰਮ ਦੀ ਔਨਲਾਈਨ ਰਿਪੋਰਟ ਕਰੋ (True Vision)
link_kent_police = ਕੈਂਟ ਪੁਲਿਸ ਦੀ ਵੈੱਬਸਾਈਟ
link_crimestoppers = Crimestoppers ਦੀ ਵੈੱਬਸਾਈਟ
link_cst = CST ਦੀ ਵੈੱਬਸਾਈਟ
link_report_fraud = Report Fraud ਦੀ ਵੈੱਬਸਾਈਟ

### Errors that a resident can see.

error_too_long = ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਛੋਟੇ ਹਿੱਸਿਆਂ ਵਿੱਚ ਲਿਖੋ।
error_empty = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਸੁਨੇਹਾ ਲਿਖੋ।
error_too_fast = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕੋ, ਫਿਰ ਦੁਬਾਰਾ ਭੇਜੋ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ।
error_offline = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਚੱਲ ਰਿਹਾ। ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਇੰਟਰਨੈੱਟ ਆਉਣ 'ਤੇ ਭੇਜਿਆ ਜਾਵੇਗਾ।
error_general = ਕੁਝ ਗ਼ਲਤ ਹੋ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਐਮਰਜੈਂਸੀ ਵਿੱਚ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
