### What the service itself says: handing over, closing, trouble.

handover_waiting = Ez vê sohbetê ji polîsekî re dişînim. Polîsek dê wê bixwîne û li vir bersivê bide. Em peyamên vê sohbetê û navê zimanê we dişînin. Hûn dikarin vê betal bikin.
handover_urgent = Ez vê sohbetê wek lezgîn ji polîsekî re jî dişînim. Li benda bersivê nemînin: heke hûn di xeterê de bin, niha telefonî { $emergency } bikin.
handover_undone = Hat betalkirin. Peyamên we nehatin şandin. Alîkarê otomatîk dîsa bersivê dide.
handover_too_late = Êdî polîsek bersiva we dide, ji ber vê ev nayê betalkirin. Heke hûn dixwazin rawestin, ji polîs re bêjin.
handover_claimed = { $officer } niha bi we re ye û peyamên we dixwîne.
handover_closed = Polîs ev axaftin girt. Alîkarê otomatîk dîsa bersivê dide. Di rewşa lezgîn de telefonî { $emergency } bikin.
still_waiting = Peyama we bi yên din re hat hilanîn. Polîsek dê wê bixwîne. Niha xeter heye? Telefonî { $emergency } bikin.
assistant_down =
    Ez niha nikarim bersiva pirsa we bidim. Peyama we hat hilanîn.
    Niha xeter heye? Telefonî { $emergency } bikin. Heke hûn nikaribin biaxivin, li ser mobîlê dema ku deng ji we dixwaze, pêl { $silent_code } bikin. Ne lezgîn e: telefonî { $police } bikin.
    Hûn kerr in an nikarin dengê xwe bi kar bînin: bernameya vîdyoyê { $bsl_service }, an { $relay_emergency } (Relay UK).
store_down = Em niha nikarin peyama we wergirin. Ev rûpel wê diparêze û hema ku bikaribe, bi xwe dişîne. Ji kerema xwe rûpelê vekirî bihêlin.
language_missing = Em dikarin zimanê we bixwînin, lê hê bersivên me bi vî zimanî tune ne. Bersiv li vir bi Îngilîzî ye. Li ser telefonê wergêrekî bixwazin: navê zimanê xwe bi Îngilîzî bêjin.
answer_missing = Ev bersiv hê bi zimanê we tune ye, ji ber vê li vir bi Îngilîzî ye. Li ser telefonê wergêrekî bixwazin: navê zimanê xwe bi Îngilîzî bêjin.
language_other = Ez hê vî zimanî nizanim, ji ber vê ez bi Îngilîzî bersivê didim. Li jêr wêneyekî hilbijêrin, an bi zimanekî din binivîsin. Li ser telefonê wergêrekî bixwazin: navê zimanê xwe bi Îngilîzî bêjin.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Rewşa lezgîn
topic_threat_level = Asta xeterê
topic_kent_threat = Kent ewle ye?
topic_run_hide_tell = Di êrîşê de çi bikim
topic_which_number = Kîjan hejmar?
topic_outside_kent = Ji derveyî Kentê
topic_anti_terrorist_hotline = Xeta dijî terorê
topic_deaf_text = Kerr im, nabihîzim
topic_silent_call = Ez nikarim biaxivim
topic_suspicious_activity = Tiştekî gumanbar
topic_suspicious_item = Çenteyekî gumanbar
topic_person_concern = Xema kesekî dixwim
topic_hate_crime = Sûcê nefretê
topic_community_tension = Alozî di civakê de
topic_self_harm = Dilê min pir teng e
topic_domestic_abuse = Li malê ne ewle me
topic_sexual_offence = Sûcê cinsî
topic_child_at_risk = Zarok di xeterê de
topic_trafficking = Bi zorê dixebitim
topic_threat = Gef li min dixwin
topic_other_crime = Sûcekî ragihînin
topic_human = Axaftin bi polîs re
topic_military = Leşker
topic_armed_officers = Polîsên çekdar
topic_patrols = Dewriyeyên polîs
topic_posters = Poster
topic_interpreter = Wergêr
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Êrîşa asîdê
topic_about = Ev çi ye?
topic_privacy = Agahiyên min
topic_undo_handover = Ji polîs re neşînin

call = Telefon bikin: { $number }
link_mi5_levels = Rûpela fermî ya asta xeterê (Security Service)
link_protectuk = Bireve, Xwe veşêre, Bêje: rûpela fermî (ProtectUK)
link_act_report = Li ser terorê bi înternetê ji polîs re bêjin
link_act_early = Malpera ACT Early
link_true_vision = Sûcê nefretê bi înternetê ragihînin (True Vision)
link_kent_police = Malpera Kent Police
link_crimestoppers = Malpera Crimestoppers
link_cst = Malpera CST
link_report_fraud = Malpera Report Fraud

### Errors that a resident can see.

error_too_long = Peyama we pir dirêj e. Ji kerema xwe bi beşên kurttir binivîsin.
error_empty = Ji kerema xwe pêşî peyamekê binivîsin.
error_too_fast = Ji kerema xwe hinekî bisekinin, paşê dîsa bişînin. Tiştek winda nebûye.
error_offline = Înternet tune ye. Peyama we tê parastin û dema ku înternet vegere tê şandin.
error_general = Tiştek xelet çû. Ji kerema xwe dîsa biceribînin. Di rewşa lezgîn de telefonî { $emergency } bikin.
