### What the service itself says: handing over, closing, trouble.

handover_waiting = Rydw i'n anfon y sgwrs hon ymlaen at swyddog heddlu. Bydd swyddog yn ei darllen ac yn ateb yma. Rydyn ni'n anfon negeseuon y sgwrs hon a'ch iaith. Gallwch ddadwneud hyn.
handover_urgent = Rydw i hefyd yn anfon y sgwrs hon ymlaen at swyddog heddlu, fel achos brys. Peidiwch ag aros am yr ateb: os ydych mewn perygl, ffoniwch { $emergency } nawr.
handover_undone = Wedi'i wneud. Chafodd eich negeseuon ddim eu hanfon ymlaen. Y cynorthwyydd sy'n ateb eto.
handover_too_late = Mae swyddog yn eich ateb chi erbyn hyn, felly does dim modd dadwneud hyn bellach. Dywedwch wrth y swyddog os ydych am stopio.
handover_claimed = Mae { $officer } gyda chi nawr ac yn darllen eich negeseuon.
handover_closed = Mae'r swyddog wedi cau'r sgwrs hon. Y cynorthwyydd sy'n ateb eto. Mewn argyfwng ffoniwch { $emergency }.
still_waiting = Mae eich neges wedi'i chadw gyda'r lleill. Bydd swyddog yn ei darllen. Mewn perygl nawr? Ffoniwch { $emergency }.
assistant_down =
    Alla i ddim ateb eich cwestiwn ar hyn o bryd. Mae eich neges wedi'i chadw.
    Mewn perygl nawr? Ffoniwch { $emergency }. Os na allwch siarad, pwyswch { $silent_code } ar ffôn symudol pan fydd y llais yn gofyn i chi. Ddim ar frys: ffoniwch { $police }.
    Byddar, neu'n methu defnyddio eich llais: ap fideo { $bsl_service }, neu { $relay_emergency } (Relay UK).
store_down = Allwn ni ddim derbyn eich neges ar hyn o bryd. Mae'r dudalen hon yn ei chadw, a bydd yn ei hanfon ei hun cyn gynted ag y gall. Gadewch y dudalen ar agor, os gwelwch yn dda.
language_missing = Gallwn ddarllen eich iaith chi, ond does gennym ni ddim atebion ynddi eto. Dyma'r ateb yn Saesneg. Ar y ffôn, gofynnwch am gyfieithydd: dywedwch enw eich iaith yn Saesneg.
answer_missing = Dydy'r ateb hwn ddim gennym ni yn eich iaith chi eto, felly dyma'r ateb yn Saesneg. Ar y ffôn, gofynnwch am gyfieithydd: dywedwch enw eich iaith yn Saesneg.
language_other = Dydw i ddim yn medru'r iaith hon eto, felly rydw i'n ateb yn Saesneg. Dewiswch lun isod, neu ysgrifennwch mewn iaith arall. Ar y ffôn, gofynnwch am gyfieithydd: dywedwch enw eich iaith yn Saesneg.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Argyfwng
topic_threat_level = Lefel y bygythiad
topic_kent_threat = Ydy Caint yn saff?
topic_run_hide_tell = Ymosodiad: cyngor
topic_which_number = Pa rif?
topic_outside_kent = O'r tu allan i Gaint
topic_anti_terrorist_hotline = Llinell derfysgaeth
topic_deaf_text = Byddar: sut i ffonio
topic_silent_call = Rwy'n methu siarad
topic_suspicious_activity = Rhywbeth amheus
topic_suspicious_item = Bag amheus
topic_person_concern = Poeni am rywun
topic_hate_crime = Trosedd gasineb
topic_community_tension = Tensiwn cymunedol
topic_self_harm = Teimlo'n isel iawn
topic_domestic_abuse = Ddim yn saff gartref
topic_sexual_offence = Trosedd rywiol
topic_child_at_risk = Plentyn mewn perygl
topic_trafficking = Gorfodi i weithio
topic_threat = Cael fy mygwth
topic_other_crime = Riportio trosedd
topic_human = Siarad â swyddog
topic_military = Milwyr
topic_armed_officers = Heddlu arfog
topic_patrols = Patrolau'r heddlu
topic_posters = Posteri
topic_interpreter = Cyfieithydd
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Ymosodiad asid
topic_about = Beth yw hwn?
topic_privacy = Fy mhreifatrwydd
topic_undo_handover = Peidio anfon ymlaen

call = Ffoniwch { $number }
link_mi5_levels = Tudalen swyddogol lefel y bygythiad (Security Service)
link_protectuk = Rhedwch, Cuddiwch, Dywedwch: tudalen swyddogol (ProtectUK)
link_act_report = Dweud wrth yr heddlu am derfysgaeth, ar-lein
link_act_early = Gwefan ACT Early
link_true_vision = Riportio trosedd gasineb ar-lein (True Vision)
link_kent_police = Gwefan Kent Police
link_crimestoppers = Gwefan Crimestoppers
link_cst = Gwefan CST
link_report_fraud = Gwefan Report Fraud

### Errors that a resident can see.

error_too_long = Mae eich neges yn rhy hir. Ysgrifennwch hi mewn darnau byrrach, os gwelwch yn dda.
error_empty = Ysgrifennwch neges yn gyntaf, os gwelwch yn dda.
error_too_fast = Arhoswch eiliad, yna anfonwch eto. Does dim byd wedi'i golli.
error_offline = Dim cysylltiad. Mae eich neges wedi'i chadw, a bydd yn cael ei hanfon pan fyddwch yn ôl.
error_general = Aeth rhywbeth o'i le. Ceisiwch eto. Mewn argyfwng ffoniwch { $emergency }.
