### What the service itself says: handing over, closing, trouble.

handover_waiting = Po ia kaloj këtë bisedë një polici. Një polic do ta lexojë dhe do t'ju përgjigjet këtu. Ne kalojmë mesazhet e kësaj bisede dhe gjuhën tuaj. Mund ta anuloni këtë.
handover_urgent = Po ia kaloj këtë bisedë edhe një polici, si urgjente. Mos e prisni përgjigjen: nëse jeni në rrezik, telefononi { $emergency } tani.
handover_undone = U bë. Mesazhet tuaja nuk iu kaluan askujt. Asistenti po ju përgjigjet përsëri.
handover_too_late = Një polic po ju përgjigjet tashmë, prandaj kjo nuk mund të anulohet më. Nëse doni të ndaleni, tregojini policit.
handover_claimed = { $officer } është tani me ju dhe i lexon mesazhet tuaja.
handover_closed = Polici e mbylli këtë bisedë. Asistenti po ju përgjigjet përsëri. Në rast urgjence telefononi { $emergency }.
still_waiting = Mesazhi juaj u ruajt bashkë me mesazhet e tjera. Një polic do ta lexojë. Në rrezik tani? Telefononi { $emergency }.
assistant_down =
    Tani për tani nuk mund t'i përgjigjem pyetjes suaj. Mesazhi juaj është ruajtur.
    Në rrezik tani? Telefononi { $emergency }. Nëse nuk mund të flisni, në celular shtypni { $silent_code } kur zëri jua kërkon. Jo urgjente: telefononi { $police }.
    Nuk dëgjoni ose nuk mund të përdorni zërin: aplikacioni me video { $bsl_service }, ose { $relay_emergency } (Relay UK).
store_down = Tani nuk mund ta marrim mesazhin tuaj. Kjo faqe e ruan dhe e dërgon vetë sapo të mundet. Ju lutem, lëreni faqen hapur.
language_missing = Ne mund ta lexojmë gjuhën tuaj, por ende nuk kemi përgjigje në të. Ja përgjigjja në anglisht. Në telefon, kërkoni përkthyes: thoni emrin e gjuhës suaj në anglisht.
answer_missing = Ende nuk e kemi këtë përgjigje në gjuhën tuaj, prandaj ja ku është në anglisht. Në telefon, kërkoni përkthyes: thoni emrin e gjuhës suaj në anglisht.
language_other = Ende nuk e di këtë gjuhë, prandaj përgjigjem në anglisht. Zgjidhni një figurë më poshtë, ose shkruani në një gjuhë tjetër. Në telefon, kërkoni përkthyes: thoni emrin e gjuhës suaj në anglisht.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Urgjencë
topic_threat_level = Niveli i kërcënimit
topic_kent_threat = A ka rrezik në Kent?
topic_run_hide_tell = Vrapo, Fshihu, Trego
topic_which_number = Cilin numër?
topic_outside_kent = Nga jashtë Kentit
topic_anti_terrorist_hotline = Linja Antiterror
topic_deaf_text = Për të shurdhër
topic_silent_call = Nuk mund të flas
topic_suspicious_activity = Diçka e dyshimtë
topic_suspicious_item = Çantë e dyshimtë
topic_person_concern = Kam merak për dikë
topic_hate_crime = Krim urrejtjeje
topic_community_tension = Tension mes njerëzve
topic_self_harm = Ndihem pa shpresë
topic_domestic_abuse = Kam frikë në shtëpi
topic_sexual_offence = Dhunë seksuale
topic_child_at_risk = Fëmijë në rrezik
topic_trafficking = Punë e detyruar
topic_threat = Më kërcënojnë
topic_other_crime = Raportoj një krim
topic_human = Flas me një polic
topic_military = Ushtarë
topic_armed_officers = Policë me armë
topic_patrols = Patrulla policie
topic_posters = Postera
topic_interpreter = Përkthyes
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Sulm me acid
topic_about = Çfarë është kjo?
topic_privacy = Privatësia ime
topic_undo_handover = Mos e kaloni bisedën

call = Telefononi { $number }
link_mi5_levels = Faqja zyrtare e nivelit të kërcënimit (Security Service)
link_protectuk = Vrapo, Fshihu, Trego: faqja zyrtare (ProtectUK)
link_act_report = Njoftoni policinë për terrorizëm, në internet
link_act_early = Faqja e ACT Early
link_true_vision = Raportoni krim urrejtjeje në internet (True Vision)
link_kent_police = Faqja e Kent Police
link_crimestoppers = Faqja e Crimestoppers
link_cst = Faqja e CST-së
link_report_fraud = Faqja e Report Fraud

### Errors that a resident can see.

error_too_long = Mesazhi juaj është shumë i gjatë. Ju lutem shkruajeni në pjesë më të shkurtra.
error_empty = Ju lutem shkruani më parë një mesazh.
error_too_fast = Ju lutem prisni pak, pastaj dërgojeni përsëri. Asgjë nuk ka humbur.
error_offline = Nuk ka lidhje. Mesazhi juaj ruhet dhe dërgohet kur të kthehet lidhja.
error_general = Diçka nuk shkoi mirë. Ju lutem provoni përsëri. Në rast urgjence telefononi { $emergency }.
