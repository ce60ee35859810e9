### What the service itself says: handing over, closing, trouble.

handover_waiting = Wada-sheekaysigan waxaan u gudbinayaa sarkaal boolis. Sarkaal ayaa akhrin doona oo halkan idiinka jawaabi doona. Waxaan gudbinaynaa farriimaha wada-sheekaysigan iyo luqaddiinna. Waad ka noqon kartaan.
handover_urgent = Wada-sheekaysigan waxaan sidoo kale u gudbinayaa sarkaal boolis, si degdeg ah. Jawaabta ha sugina: haddii aad khatar ku jirtaan, hadda waca { $emergency }.
handover_undone = Waa la joojiyey. Farriimahiinna lama gudbin. Caawiyaha ayaa mar kale idiin jawaabaya.
handover_too_late = Sarkaal ayaa mar hore bilaabay inuu idiin jawaabo, markaa tan dib looma celin karo. Sarkaalka u sheega haddii aad rabtaan inaad joojisaan.
handover_claimed = { $officer } ayaa hadda idinla jooga oo akhrinaya farriimahiinna.
handover_closed = Sarkaalku wada-hadalkan wuu xiray. Caawiyaha ayaa mar kale idiin jawaabaya. Haddii ay degdeg tahay, waca { $emergency }.
still_waiting = Farriintiinna waxa lala kaydiyey kuwii kale. Sarkaal ayaa akhrin doona. Khatar ma jirtaa hadda? Waca { $emergency }.
assistant_down =
    Hadda su'aashiinna kama jawaabi karo. Farriintiinna waa la kaydiyey.
    Khatar ma jirtaa hadda? Waca { $emergency }. Haddii aydnaan hadli karin, moobilka ka riixa { $silent_code } marka codku idin weydiisto. Haddaanay degdeg ahayn: waca { $police }.
    Haddii aad dhegoole tihiin ama aydnaan codkiinna isticmaali karin: abka fiidyowga ah ee { $bsl_service }, ama { $relay_emergency } (Relay UK).
store_down = Hadda farriintiinna ma qaadan karno. Boggan ayaa haynaya, isaga ayaana diraya isla marka ay suurowdo. Fadlan boggan ha xirina.
language_missing = Luqaddiinna waan akhrin karnaa, laakiin weli jawaabo kuma hayno. Waa tan jawaabta oo Ingiriisi ah. Telefoonka turjubaan ka dalba: magaca luqaddiinna Ingiriisi ku dhaha.
answer_missing = Jawaabtan weli luqaddiinna kuma hayno, markaa waa tan oo Ingiriisi ah. Telefoonka turjubaan ka dalba: magaca luqaddiinna Ingiriisi ku dhaha.
language_other = Luqaddan weli ma garanayo, markaa Ingiriisi ayaan ku jawaabayaa. Sawir hoose ka doorta, ama luqad kale ku qora. Telefoonka turjubaan ka dalba: magaca luqaddiinna Ingiriisi ku dhaha.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Degdeg
topic_threat_level = Heerka khatarta
topic_kent_threat = Kent ma ammaan baa?
topic_run_hide_tell = Carar, dhuumo, sheeg
topic_which_number = Lambarkee la wacaa?
topic_outside_kent = Kent dibaddeeda
topic_anti_terrorist_hotline = Sheeg argagixiso
topic_deaf_text = Dhegoole: wicitaan
topic_silent_call = Ma hadli karo
topic_suspicious_activity = Wax shaki leh
topic_suspicious_item = Boorso shaki leh
topic_person_concern = Qof baan u welwelay
topic_hate_crime = Dambi nacayb
topic_community_tension = Xiisadda bulshada
topic_self_harm = Niyad jab baa i haya
topic_domestic_abuse = Guriga ammaan ma aha
topic_sexual_offence = Dambi galmo
topic_child_at_risk = Ilmo khatar ku jira
topic_trafficking = Shaqo qasab ah
topic_threat = Waa la ii hanjabay
topic_other_crime = Sheeg dambi
topic_human = La hadal sarkaal
topic_military = Askar milatari
topic_armed_officers = Boolis hubaysan
topic_patrols = Roondada booliska
topic_posters = Boostarro
topic_interpreter = Turjubaan
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Weerar aashito
topic_about = Waa maxay kani?
topic_privacy = Xogtayda gaarka ah
topic_undo_handover = Ha gudbin

call = Waca { $number }
link_mi5_levels = Bogga rasmiga ah ee heerka khatarta (Security Service)
link_protectuk = Carar, dhuumo, sheeg: bogga rasmiga ah (ProtectUK)
link_act_report = Booliska argagixiso ugu sheega internetka
link_act_early = Bogga ACT Early
link_true_vision = Dambiga nacaybka internetka kaga soo sheega (True Vision)
link_kent_police = Bogga Kent Police
link_crimestoppers = Bogga Crimestoppers
link_cst = Bogga CST
link_report_fraud = Bogga Report Fraud

### Errors that a resident can see.

error_too_long = Farriintiinnu aad bay u dheer tahay. Fadlan qaybo gaagaaban u qora.
error_empty = Fadlan marka hore farriin qora.
error_too_fast = Fadlan yara suga, kadibna mar kale dira. Waxba ma lumin.
error_offline = Xiriir ma jiro. Farriintiinna waa la hayaa, waana la dirayaa marka xiriirku soo noqdo.
error_general = Wax baa khaldamay. Fadlan mar kale isku daya. Haddii ay degdeg tahay, waca { $emergency }.
