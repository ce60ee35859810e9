### What the service itself says: handing over, closing, trouble.

handover_waiting = म यो कुराकानी प्रहरी अफिसरलाई पठाउँदै छु। अफिसरले पढेर यहीँ जवाफ दिनुहुन्छ। हामी यो कुराकानीका म्यासेज र तपाईंको भाषाको नाम पठाउँछौँ। चाहनुहुन्न भने यो रद्द गर्न सकिन्छ।
handover_urgent = म यो कुराकानी जरुरी भनेर प्रहरी अफिसरलाई पनि पठाउँदै छु। जवाफ नपर्खनुहोस्: खतरामा हुनुहुन्छ भने अहिले नै { $emergency } मा फोन गर्नुहोस्।
handover_undone = भयो। तपाईंका म्यासेज पठाइएनन्। अब फेरि सहायकले जवाफ दिन्छ।
handover_too_late = अफिसरले तपाईंलाई जवाफ दिन थालिसक्नुभयो, त्यसैले अब रद्द गर्न सकिँदैन। रोक्न चाहनुहुन्छ भने अफिसरलाई भन्नुहोस्।
handover_claimed = { $officer } अहिले तपाईंसँग हुनुहुन्छ र तपाईंका म्यासेज पढ्नुहुन्छ।
handover_closed = अफिसरले यो कुरा टुङ्ग्याउनुभयो। अब फेरि सहायकले जवाफ दिन्छ। आपत् पर्दा { $emergency } मा फोन गर्नुहोस्।
still_waiting = तपाईंको म्यासेज अरू म्यासेजसँगै राखिएको छ। अफिसरले पढ्नुहुनेछ। अहिले खतरा छ? { $emergency } मा फोन गर्नुहोस्।
assistant_down =
    अहिले म तपाईंको प्रश्नको जवाफ दिन सक्दिनँ। तपाईंको म्यासेज राखिएको छ।
    अहिले खतरा छ? { $emergency } मा फोन गर्नुहोस्। बोल्न सकिँदैन भने, मोबाइलमा फोनको आवाजले थिच्न भनेपछि { $silent_code } थिच्नुहोस्। हतार छैन भने: { $police } मा फोन गर्नुहोस्।
    कान सुन्नुहुन्न वा आवाज निकाल्न सक्नुहुन्न: { $bsl_service } भिडियो एप, वा { $relay_emergency } (Relay UK)।
store_down = अहिले हामी तपाईंको म्यासेज लिन सक्दैनौँ। यो पेजले म्यासेज राख्छ, र पठाउन मिल्नेबित्तिकै आफैँ पठाउँछ। कृपया यो पेज बन्द नगर्नुहोस्।
language_missing = हामी तपाईंको भाषा पढ्न सक्छौँ, तर त्यो भाषामा जवाफ अझै छैन। यहाँ अङ्ग्रेजीमा जवाफ छ। फोनमा दोभासे माग्नुहोस्: आफ्नो भाषाको नाम अङ्ग्रेजीमा भन्नुहोस्।
answer_missing = यो जवाफ तपाईंको भाषामा अझै छैन, त्यसैले यहाँ अङ्ग्रेजीमा छ। फोनमा दोभासे माग्नुहोस्: आफ्नो भाषाको नाम अङ्ग्रेजीमा भन्नुहोस्।
language_other = यो भाषा मलाई अझै आउँदैन, त्यसैले जवाफ अङ्ग्रेजीमा छ। तलबाट एउटा चित्र छान्नुहोस्, वा अर्को भाषामा लेख्नुहोस्। फोनमा दोभासे माग्नुहोस्: आफ्नो भाषाको नाम अङ्ग्रेजीमा भन्नुहोस्।

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = आपत्काल
topic_threat_level = खतराको तह
topic_kent_threat = केन्ट सुरक्षित छ?
topic_run_hide_tell = भागौँ, लुकौँ, बताऔँ
topic_which_number = कुन नम्बरमा फोन?
topic_outside_kent = केन्ट बाहिरबाट
topic_anti_terrorist_hotline = आतङ्क विरोधी हटलाइन
topic_deaf_text = बहिरा: फोन कसरी?
topic_silent_call = म बोल्न सक्दिनँ
topic_suspicious_activity = शङ्का लाग्ने कुरा
topic_suspicious_item = शङ्का लाग्ने झोला
topic_person_concern = कसैको चिन्ता छ
topic_hate_crime = घृणा अपराध
topic_community_tension = समुदायमा तनाव
topic_self_harm = मन धेरै उदास छ
topic_domestic_abuse = घरमा सुरक्षित छैन
topic_sexual_offence = यौन अपराध
topic_child_at_risk = बच्चा खतरामा
topic_trafficking = जबरजस्ती काम
topic_threat = मलाई धम्की आयो
topic_other_crime = अपराधको खबर गर्ने
topic_human = अफिसरसँग कुरा गर्ने
topic_military = सैनिक
topic_armed_officers = हतियारधारी प्रहरी
topic_patrols = प्रहरी गस्ती
topic_posters = पोस्टर
topic_interpreter = दोभासे
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = एसिड आक्रमण
topic_about = यो के हो?
topic_privacy = मेरो गोपनीयता
topic_undo_handover = अफिसरलाई नपठाउने

call = { $number } मा फोन गर्नुहोस्
link_mi5_levels = खतराको तहको सरकारी पेज (बेलायतको सुरक्षा सेवा)
link_protectuk = भागौँ, लुकौँ, बताऔँ: सरकारी पेज (ProtectUK)
link_act_report = आतङ्कवादबारे प्रहरीलाई अनलाइनमा भन्नुहोस्
link_act_early = ACT Early वेबसाइट
link_true_vision = घृणा अपराधको खबर अनलाइनमा गर्नुहोस् (True Vision)
link_kent_police = केन्ट प्रहरी (Kent Police) को वेबसाइट
link_crimestoppers = Crimestoppers वेबसाइट
link_cst = CST वेबसाइट
link_report_fraud = Report Fraud वेबसाइट

### Errors that a resident can see.

error_too_long = तपाईंको म्यासेज धेरै लामो भयो। कृपया छोटा-छोटा भागमा लेख्नुहोस्।
error_empty = कृपया पहिले म्यासेज लेख्नुहोस्।
error_too_fast = कृपया एकछिन पर्खनुहोस्, अनि फेरि पठाउनुहोस्। केही हराएको छैन।
error_offline = इन्टरनेट जोडिएको छैन। तपाईंको म्यासेज राखिएको छ, फेरि जोडिएपछि पठाइन्छ।
error_general = केही गडबड भयो। कृपया फेरि कोसिस गर्नुहोस्। आपत् पर्दा { $emergency } मा फोन गर्नुहोस्।
