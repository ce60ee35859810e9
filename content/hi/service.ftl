### What the service itself says: handing over, closing, trouble.

handover_waiting = यह चैट पुलिस अफ़सर को भेजी जा रही है। कोई अफ़सर इसे पढ़ेंगे और यहीं जवाब देंगे। हम इस चैट के संदेश और आपकी भाषा आगे भेजते हैं। चाहें तो इसे वापस ले लें।
handover_urgent = यह चैट पुलिस अफ़सर को भी भेजी जा रही है, बहुत ज़रूरी बताकर। जवाब का इंतज़ार न करें: अगर आप ख़तरे में हैं, तो अभी { $emergency } पर फ़ोन करें।
handover_undone = हो गया। आपके संदेश आगे नहीं भेजे गए। अब फिर से सहायक जवाब दे रहा है।
handover_too_late = एक अफ़सर पहले से आपको जवाब दे रहे हैं, इसलिए अब इसे वापस नहीं लिया जा सकता। बात बंद करनी हो, तो अफ़सर को बताएँ।
handover_claimed = { $officer } अब आपके साथ हैं। आपके संदेश उन्हें दिख रहे हैं और पढ़े जा रहे हैं।
handover_closed = अफ़सर ने यह बातचीत बंद कर दी है। अब फिर से सहायक जवाब दे रहा है। इमरजेंसी में { $emergency } पर फ़ोन करें।
still_waiting = आपका संदेश बाकी संदेशों के साथ रखा गया है। कोई अफ़सर इसे पढ़ेंगे। अभी ख़तरा है? { $emergency } पर फ़ोन करें।
assistant_down =
    अभी आपके सवाल का जवाब नहीं मिल पा रहा है। आपका संदेश रख लिया गया है।
    अभी ख़तरा है? { $emergency } पर फ़ोन करें। बोल न पाएँ, तो मोबाइल पर, जब फ़ोन में आवाज़ आपसे कहे, तब { $silent_code } दबाएँ। जल्दी न हो, तो { $police } पर फ़ोन करें।
    सुनाई नहीं देता या बोलकर बात नहीं हो सकती: { $bsl_service } वीडियो ऐप, या { $relay_emergency } (Relay UK)।
store_down = अभी हम आपका संदेश नहीं ले पा रहे हैं। यह पेज उसे सँभालकर रखता है और जैसे ही हो सके, अपने आप भेज देगा। कृपया पेज खुला रखें।
language_missing = हम आपकी भाषा पढ़ सकते हैं, पर उसमें अभी हमारे पास जवाब नहीं हैं। जवाब अंग्रेज़ी में यह है। फ़ोन पर दुभाषिया माँगें: अपनी भाषा का नाम अंग्रेज़ी में बोलें।
answer_missing = यह जवाब अभी आपकी भाषा में नहीं है, इसलिए यहाँ अंग्रेज़ी में है। फ़ोन पर दुभाषिया माँगें: अपनी भाषा का नाम अंग्रेज़ी में बोलें।
language_other = यह भाषा मुझे अभी नहीं आती, इसलिए जवाब अंग्रेज़ी में है। नीचे कोई चित्र चुनें, या किसी और भाषा में लिखें। फ़ोन पर दुभाषिया माँगें: अपनी भाषा का नाम अंग्रेज़ी में बोलें।

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = इमरजेंसी
topic_threat_level = ख़तरे का स्तर
topic_kent_threat = केंट सुरक्षित है?
topic_run_hide_tell = भागें, छुपें, बताएँ
topic_which_number = कौन सा नंबर?
topic_outside_kent = केंट के बाहर से
topic_anti_terrorist_hotline = आतंक-रोधी हॉटलाइन
topic_deaf_text = सुन न पाएँ तो?
topic_silent_call = बोल न पाएँ तो?
topic_suspicious_activity = कुछ शक वाली बात
topic_suspicious_item = शक वाला बैग
topic_person_concern = किसी की चिंता है
topic_hate_crime = नफ़रती अपराध
topic_community_tension = समुदाय में तनाव
topic_self_harm = मन बहुत दुखी है
topic_domestic_abuse = घर पर सुरक्षित नहीं
topic_sexual_offence = यौन अपराध
topic_child_at_risk = बच्चा ख़तरे में
topic_trafficking = ज़बरदस्ती का काम
topic_threat = मुझे धमकी मिली है
topic_other_crime = अपराध की रिपोर्ट
topic_human = अफ़सर से बात करें
topic_military = सैनिक
topic_armed_officers = हथियारबंद पुलिस
topic_patrols = पुलिस की गश्त
topic_posters = पोस्टर
topic_interpreter = दुभाषिया
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = तेज़ाब से हमला
topic_about = यह क्या है?
topic_privacy = मेरी गोपनीयता
topic_undo_handover = आगे न भेजें

call = { $number } पर फ़ोन करें
link_mi5_levels = ख़तरे के स्तर का सरकारी पेज (एमआई फ़ाइव)
link_protectuk = भागें, छुपें, बताएँ: सरकारी पेज (ProtectUK)
link_act_report = पुलिस को आतंकवाद के बारे में ऑनलाइन बताएँ
link_act_early = ACT Early की वेबसाइट
link_true_vision = नफ़रती अपराध की ऑनलाइन रिपोर्ट करें (True Vision)
link_kent_police = केंट पुलिस की वेबसाइट
link_crimestoppers = Crimestoppers की वेबसाइट
link_cst = CST की वेबसाइट
link_report_fraud = Report Fraud की वेबसाइट

### Errors that a resident can see.

error_too_long = आपका संदेश बहुत लंबा है। कृपया इसे छोटे हिस्सों में लिखें।
error_empty = कृपया पहले कोई संदेश लिखें।
error_too_fast = कृपया थोड़ा रुकें, फिर दोबारा भेजें। आपका लिखा हुआ मिटा नहीं है।
error_offline = इंटरनेट नहीं जुड़ा है। आपका संदेश रखा हुआ है और इंटरनेट आते ही भेज दिया जाएगा।
error_general = कुछ गड़बड़ हो गई। कृपया फिर से कोशिश करें। इमरजेंसी में { $emergency } पर फ़ोन करें।
