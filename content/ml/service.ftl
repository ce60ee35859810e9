### What the service itself says: handing over, closing, trouble.

handover_waiting = ഞാൻ ഈ ചാറ്റ് ഒരു പോലീസ് ഓഫീസർക്ക് കൈമാറുകയാണ്. ഒരു ഓഫീസർ ഇത് വായിച്ച് ഇവിടെ മറുപടി തരും. ഈ ചാറ്റിലെ സന്ദേശങ്ങളും നിങ്ങളുടെ ഭാഷയുമാണ് ഞങ്ങൾ കൈമാറുന്നത്. നിങ്ങൾക്ക് ഇത് വേണ്ടെന്നു വെക്കാം.
handover_urgent = ഞാൻ ഈ ചാറ്റ് അടിയന്തരമായി ഒരു പോലീസ് ഓഫീസർക്കും കൈമാറുകയാണ്. മറുപടിക്കായി കാത്തിരിക്കരുത്: അപകടത്തിലാണെങ്കിൽ ഇപ്പോൾ തന്നെ { $emergency } വിളിക്കൂ.
handover_undone = ശരി. നിങ്ങളുടെ സന്ദേശങ്ങൾ കൈമാറിയിട്ടില്ല. ഇനി വീണ്ടും ഓട്ടോമാറ്റിക് സഹായി മറുപടി തരും.
handover_too_late = ഒരു ഓഫീസർ മറുപടി തന്നു തുടങ്ങി, അതുകൊണ്ട് ഇനി ഇത് വേണ്ടെന്നു വെക്കാൻ പറ്റില്ല. നിർത്തണമെങ്കിൽ ഓഫീസറോട് പറയൂ.
handover_claimed = { $officer } ഇപ്പോൾ നിങ്ങളോടൊപ്പമുണ്ട്, നിങ്ങളുടെ സന്ദേശങ്ങൾ വായിക്കുന്നു.
handover_closed = ഓഫീസർ ഈ സംഭാഷണം അവസാനിപ്പിച്ചു. ഇനി വീണ്ടും ഓട്ടോമാറ്റിക് സഹായി മറുപടി തരും. അടിയന്തരമെങ്കിൽ { $emergency } വിളിക്കൂ.
still_waiting = നിങ്ങളുടെ സന്ദേശം മറ്റു സന്ദേശങ്ങളോടൊപ്പം സൂക്ഷിച്ചിട്ടുണ്ട്. ഒരു ഓഫീസർ അത് വായിക്കും. ഇപ്പോൾ അപകടമുണ്ടോ? { $emergency } വിളിക്കൂ.
assistant_down =
    ഇപ്പോൾ നിങ്ങളുടെ ചോദ്യത്തിന് മറുപടി തരാൻ എനിക്ക് കഴിയുന്നില്ല. നിങ്ങളുടെ സന്ദേശം സൂക്ഷിച്ചിട്ടുണ്ട്.
    ഇപ്പോൾ അപകടമുണ്ടോ? { $emergency } വിളിക്കൂ. സംസാരിക്കാൻ പറ്റില്ലെങ്കിൽ, മൊബൈലിൽ ശബ്ദം പറയുമ്പോൾ { $silent_code } അമർത്തൂ. അടിയന്തരമല്ലെങ്കിൽ: { $police } വിളിക്കൂ.
    ചെവി കേൾക്കില്ലെങ്കിൽ, അല്ലെങ്കിൽ ശബ്ദം ഉപയോഗിക്കാൻ കഴിയില്ലെങ്കിൽ: { $bsl_service } വീഡിയോ ആപ്പ്, അല്ലെങ്കിൽ { $relay_emergency } (Relay UK).
store_down = ഇപ്പോൾ നിങ്ങളുടെ സന്ദേശം എടുക്കാൻ ഞങ്ങൾക്ക് കഴിയുന്നില്ല. ഈ പേജ് അത് സൂക്ഷിക്കും, പറ്റിയാലുടൻ തനിയെ അയക്കും. ദയവായി ഈ പേജ് അടയ്ക്കരുത്.
language_missing = നിങ്ങളുടെ ഭാഷ ഞങ്ങൾക്ക് വായിക്കാം, പക്ഷേ അതിൽ മറുപടികൾ ഇതുവരെ ഇല്ല. മറുപടി ഇംഗ്ലീഷിൽ ഇതാ. ഫോണിൽ ദ്വിഭാഷിയെ ചോദിക്കൂ: നിങ്ങളുടെ ഭാഷയുടെ പേര് ഇംഗ്ലീഷിൽ പറയൂ.
answer_missing = ഈ മറുപടി നിങ്ങളുടെ ഭാഷയിൽ ഇതുവരെ ഇല്ല, അതുകൊണ്ട് ഇംഗ്ലീഷിൽ ഇതാ. ഫോണിൽ ദ്വിഭാഷിയെ ചോദിക്കൂ: നിങ്ങളുടെ ഭാഷയുടെ പേര് ഇംഗ്ലീഷിൽ പറയൂ.
language_other = ഈ ഭാഷ എനിക്ക് ഇതുവരെ അറിയില്ല, അതുകൊണ്ട് ഇംഗ്ലീഷിൽ മറുപടി തരുന്നു. താഴെയുള്ള ഒരു ചിത്രം തിരഞ്ഞെടുക്കൂ, അല്ലെങ്കിൽ മറ്റൊരു ഭാഷയിൽ എഴുതൂ. ഫോണിൽ ദ്വിഭാഷിയെ ചോദിക്കൂ: നിങ്ങളുടെ ഭാഷയുടെ പേര് ഇംഗ്ലീഷിൽ പറയൂ.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = അടിയന്തരം
topic_threat_level = ഭീഷണി നില
topic_kent_threat = കെന്റ് സുരക്ഷിതമോ?
topic_run_hide_tell = ഓടൂ, ഒളിക്കൂ, പറയൂ
topic_which_number = ഏത് നമ്പർ?
topic_outside_kent = കെന്റിന് പുറത്ത്
topic_anti_terrorist_hotline = ഭീകരവിരുദ്ധ ലൈൻ
topic_deaf_text = കേൾവിയില്ലെങ്കിൽ
topic_silent_call = സംസാരിക്കാൻ വയ്യ
topic_suspicious_activity = സംശയമുള്ള കാര്യം
topic_suspicious_item = സംശയമുള്ള ബാഗ്
topic_person_concern = ഒരാളെപ്പറ്റി ആശങ്ക
topic_hate_crime = വിദ്വേഷ കുറ്റകൃത്യം
topic_community_tension = സമൂഹത്തിൽ സംഘർഷം
topic_self_harm = മനസ്സ് തളർന്നു
topic_domestic_abuse = വീട്ടിൽ സുരക്ഷയില്ല
topic_sexual_offence = ലൈംഗിക അതിക്രമം
topic_child_at_risk = കുട്ടി അപകടത്തിൽ
topic_trafficking = നിർബന്ധിത ജോലി
topic_threat = എനിക്ക് ഭീഷണിയുണ്ട്
topic_other_crime = കുറ്റം അറിയിക്കാൻ
topic_human = ഓഫീസറോട് സംസാരിക്കാൻ
topic_military = പട്ടാളക്കാർ
topic_armed_officers = തോക്കുള്ള പോലീസ്
topic_patrols = പോലീസ് പട്രോൾ
topic_posters = പോസ്റ്ററുകൾ
topic_interpreter = ദ്വിഭാഷി
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = ആസിഡ് ആക്രമണം
topic_about = ഇത് എന്താണ്?
topic_privacy = എന്റെ സ്വകാര്യത
topic_undo_handover = കൈമാറേണ്ട

call = വിളിക്കൂ: { $number }
link_mi5_levels = ഭീഷണി നിലയുടെ ഔദ്യോഗിക പേജ് (Security Service)
link_protectuk = ഓടൂ, ഒളിക്കൂ, പറയൂ: ഔദ്യോഗിക പേജ് (ProtectUK)
link_act_report = ഭീകരവാദത്തെപ്പറ്റി ഓൺലൈനായി പോലീസിനെ അറിയിക്കൂ
link_act_early = ACT Early വെബ്സൈറ്റ്
link_true_vision = വിദ്വേഷ കുറ്റകൃത്യം ഓൺലൈനായി അറിയിക്കൂ (True Vision)
link_kent_police = കെന്റ് പോലീസ് വെബ്സൈറ്റ്
link_crimestoppers = Crimestoppers വെബ്സൈറ്റ്
link_cst = CST വെബ്സൈറ്റ്
link_report_fraud = Report Fraud വെബ്സൈറ്റ്

### Errors that a resident can see.

error_too_long = നിങ്ങളുടെ സന്ദേശം വളരെ നീണ്ടതാണ്. ദയവായി ചെറിയ ഭാഗങ്ങളായി എഴുതൂ.
error_empty = ദയവായി ആദ്യം ഒരു സന്ദേശം എഴുതൂ.
error_too_fast = ദയവായി അൽപ്പം കാത്തിരിക്കൂ, എന്നിട്ട് വീണ്ടും അയക്കൂ. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല.
error_offline = കണക്ഷൻ ഇല്ല. നിങ്ങളുടെ സന്ദേശം സൂക്ഷിച്ചിട്ടുണ്ട്, കണക്ഷൻ തിരിച്ചു വരുമ്പോൾ അയക്കും.
error_general = എന്തോ തകരാറ് പറ്റി. ദയവായി വീണ്ടും ശ്രമിക്കൂ. അടിയന്തരമെങ്കിൽ { $emergency } വിളിക്കൂ.
