### What the service itself says: handing over, closing, trouble.

handover_waiting = I am passing this chat to a police officer. An officer will read it and answer here. We pass on the messages of this chat and your language. You can undo this.
handover_urgent = I am also passing this chat to a police officer, as urgent. Do not wait for the answer: if you are in danger, call { $emergency } now.
handover_undone = Done. Your messages were not passed on. The assistant is answering again.
handover_too_late = An officer is already answering you, so this can no longer be undone. Tell the officer if you want to stop.
handover_claimed = { $officer } is with you now and reads your messages.
handover_closed = The officer has closed this talk. The assistant is answering again. In an emergency call { $emergency }.
still_waiting = Your message is stored with the others. An officer will read it. In danger now? Call { $emergency }.
assistant_down =
    I cannot answer your question just now. Your message is stored.
    In danger now? Call { $emergency }. If you cannot speak, press { $silent_code } on a mobile when the voice asks you to. Not urgent: call { $police }.
    Deaf or cannot use your voice: { $bsl_service } video app, or { $relay_emergency } (Relay UK).
store_down = We cannot take in your message just now. This page keeps it and sends it by itself as soon as it can. Please leave the page open.
language_missing = We can read your language, but we have no answers in it yet. Here is the answer in English. On the phone, ask for an interpreter: say the name of your language in English.
answer_missing = We do not have this answer in your language yet, so here it is in English. On the phone, ask for an interpreter: say the name of your language in English.
language_other = I do not know this language yet, so I answer in English. Choose a picture below, or write in another language. On the phone, ask for an interpreter: say the name of your language in English.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Emergency
topic_threat_level = Threat level
topic_kent_threat = Is Kent safe?
topic_run_hide_tell = Run, Hide, Tell
topic_which_number = Which number?
topic_outside_kent = From outside Kent
topic_anti_terrorist_hotline = Anti-terror hotline
topic_deaf_text = Deaf: how to call
topic_silent_call = I cannot speak
topic_suspicious_activity = Something suspicious
topic_suspicious_item = Suspicious bag
topic_person_concern = Worried for someone
topic_hate_crime = Hate crime
topic_community_tension = Community tension
topic_self_harm = I feel very low
topic_domestic_abuse = Not safe at home
topic_sexual_offence = Sexual offence
topic_child_at_risk = Child at risk
topic_trafficking = Forced to work
topic_threat = I am threatened
topic_other_crime = Report a crime
topic_human = Talk to an officer
topic_military = Soldiers
topic_armed_officers = Armed police
topic_patrols = Police patrols
topic_posters = Posters
topic_interpreter = Interpreter
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Acid attack
topic_about = What is this?
topic_privacy = My privacy
topic_undo_handover = Do not pass on

call = Call { $number }
link_mi5_levels = Official threat level page (Security Service)
link_protectuk = Run, Hide, Tell: official page (ProtectUK)
link_act_report = Tell the police about terrorism, online
link_act_early = ACT Early website
link_true_vision = Report hate crime online (True Vision)
link_kent_police = Kent Police website
link_crimestoppers = Crimestoppers website
link_cst = CST website
link_report_fraud = Report Fraud website

### Errors that a resident can see.

error_too_long = Your message is too long. Please write it in shorter parts.
error_empty = Please write a message first.
error_too_fast = Please wait a moment, then send again. Nothing is lost.
error_offline = No connection. Your message is kept and sent when you are back.
error_general = Something went wrong. Please try again. In an emergency call { $emergency }.
