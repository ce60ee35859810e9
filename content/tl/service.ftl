### What the service itself says: handing over, closing, trouble.

handover_waiting = Ipinapasa ko po ang chat na ito sa isang pulis. Babasahin ito ng pulis at dito siya sasagot. Ipinapasa namin ang mga mensahe sa chat na ito at ang wika ninyo. Puwede ninyo itong bawiin.
handover_urgent = Ipinapasa ko rin ang chat na ito sa isang pulis, bilang urgent. Huwag hintayin ang sagot: kung nasa panganib kayo, tumawag na ngayon sa { $emergency }.
handover_undone = Nabawi na po. Hindi ipinasa ang mga mensahe ninyo. Ang assistant na ulit ang sumasagot.
handover_too_late = May pulis nang sumasagot sa inyo, kaya hindi na ito mababawi. Sabihin sa pulis kung gusto ninyong tumigil.
handover_claimed = Kausap na ninyo ngayon: { $officer }. Nababasa ng pulis na ito ang mga mensahe ninyo.
handover_closed = Isinara na ng pulis ang usapang ito. Ang assistant na ulit ang sumasagot. Kung emergency, tumawag sa { $emergency }.
still_waiting = Na-save na ang mensahe ninyo kasama ng iba pa. Babasahin ito ng isang pulis. May panganib ngayon? Tumawag sa { $emergency }.
assistant_down =
    Hindi ko po masagot ang tanong ninyo sa ngayon. Na-save ang mensahe ninyo.
    May panganib ngayon? Tumawag sa { $emergency }. Kung hindi makapagsalita, pindutin ang { $silent_code } sa mobile kapag sinabi ng boses sa telepono. Hindi urgent: tumawag sa { $police }.
    Bingi o hindi magamit ang boses: video app na { $bsl_service }, o { $relay_emergency } (Relay UK).
store_down = Hindi namin matanggap ang mensahe ninyo ngayon. Itinatago ito ng page na ito at kusa itong ipapadala kapag puwede na. Iwan pong bukas ang page.
language_missing = Nababasa namin ang wika ninyo, pero wala pa kaming mga sagot sa wikang iyon. Narito ang sagot sa English. Sa telepono, humingi ng interpreter: sabihin ang pangalan ng wika ninyo sa English.
answer_missing = Wala pa po kami ng sagot na ito sa wika ninyo, kaya narito ito sa English. Sa telepono, humingi ng interpreter: sabihin ang pangalan ng wika ninyo sa English.
language_other = Hindi ko pa po alam ang wikang ito, kaya sasagot ako sa English. Pumili ng larawan sa ibaba, o sumulat sa ibang wika. Sa telepono, humingi ng interpreter: sabihin ang pangalan ng wika ninyo sa English.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Emergency
topic_threat_level = Threat level
topic_kent_threat = Ligtas ba sa Kent?
topic_run_hide_tell = Takbo, Tago, Tawag
topic_which_number = Aling numero?
topic_outside_kent = Nasa labas ng Kent
topic_anti_terrorist_hotline = Anti-terror hotline
topic_deaf_text = Tawag kung bingi
topic_silent_call = Hindi makapagsalita
topic_suspicious_activity = May kahina-hinala
topic_suspicious_item = Kahina-hinalang bag
topic_person_concern = Nag-aalala sa iba
topic_hate_crime = Hate crime
topic_community_tension = Tensyon sa komunidad
topic_self_harm = Sobrang lungkot ko
topic_domestic_abuse = Di ligtas sa bahay
topic_sexual_offence = Abusong sekswal
topic_child_at_risk = Batang nasa panganib
topic_trafficking = Pinipilit magtrabaho
topic_threat = May nagbabanta
topic_other_crime = Mag-report ng krimen
topic_human = Makausap ang pulis
topic_military = Mga sundalo
topic_armed_officers = Armadong pulis
topic_patrols = Patrolya ng pulis
topic_posters = Mga poster
topic_interpreter = Interpreter
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Sinabuyan ng asido
topic_about = Ano ito?
topic_privacy = Privacy ko
topic_undo_handover = Huwag nang ipasa

call = Tumawag sa { $number }
link_mi5_levels = Opisyal na page ng threat level (Security Service)
link_protectuk = Takbo, Tago, Tawag: opisyal na page (ProtectUK)
link_act_report = Magsabi sa pulis tungkol sa terorismo, online
link_act_early = Website ng ACT Early
link_true_vision = Mag-report ng hate crime online (True Vision)
link_kent_police = Website ng Kent Police
link_crimestoppers = Website ng Crimestoppers
link_cst = Website ng CST
link_report_fraud = Website ng Report Fraud

### Errors that a resident can see.

error_too_long = Masyadong mahaba ang mensahe ninyo. Pakihati ito sa mas maiikling bahagi.
error_empty = Sumulat po muna ng mensahe.
error_too_fast = Maghintay po sandali, tapos ipadala ulit. Walang nawala.
error_offline = Walang koneksyon. Naka-save ang mensahe ninyo at ipapadala pagbalik ng koneksyon.
error_general = May nangyaring problema. Pakisubukan ulit. Kung emergency, tumawag sa { $emergency }.
