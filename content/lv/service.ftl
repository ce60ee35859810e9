### What the service itself says: handing over, closing, trouble.

handover_waiting = Es nododu šo čatu policistam. Policists to izlasīs un atbildēs tepat. Mēs nododam šī čata ziņas un to, kādā valodā rakstāt. Varat to atcelt.
handover_urgent = Es arī nododu šo čatu policistam kā steidzamu. Negaidiet atbildi: ja jums draud briesmas, zvaniet { $emergency } tagad.
handover_undone = Izdarīts. Jūsu ziņas netika nodotas. Atkal atbild palīgs.
handover_too_late = Policists jums jau atbild, tāpēc to vairs nevar atcelt. Ja gribat beigt, pasakiet to policistam.
handover_claimed = { $officer } tagad ir šajā čatā un lasa jūsu ziņas.
handover_closed = Policists šo sarunu ir beidzis. Atkal atbild palīgs. Ja draud briesmas, zvaniet { $emergency }.
still_waiting = Jūsu ziņa ir saglabāta kopā ar pārējām. Policists to izlasīs. Tagad draud briesmas? Zvaniet { $emergency }.
assistant_down =
    Šobrīd es nevaru atbildēt uz jūsu jautājumu. Jūsu ziņa ir saglabāta.
    Tagad draud briesmas? Zvaniet { $emergency }. Ja nevarat runāt, mobilajā tālrunī nospiediet { $silent_code }, kad balss to palūdz. Nav steidzami: zvaniet { $police }.
    Nedzirdat vai nevarat lietot balsi: videolietotne { $bsl_service } vai { $relay_emergency } (Relay UK).
store_down = Šobrīd mēs nevaram pieņemt jūsu ziņu. Šī lapa to glabā un pati nosūtīs, tiklīdz varēs. Lūdzu, neaizveriet lapu.
language_missing = Mēs saprotam jūsu valodu, bet atbilžu tajā vēl nav. Šeit ir atbilde angliski. Pa tālruni lūdziet tulku: pasakiet savas valodas nosaukumu angliski.
answer_missing = Šīs atbildes jūsu valodā vēl nav, tāpēc te tā ir angliski. Pa tālruni lūdziet tulku: pasakiet savas valodas nosaukumu angliski.
language_other = Es šo valodu vēl nezinu, tāpēc atbildu angliski. Izvēlieties attēlu zemāk vai rakstiet citā valodā. Pa tālruni lūdziet tulku: pasakiet savas valodas nosaukumu angliski.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Ārkārtas gadījums
topic_threat_level = Draudu līmenis
topic_kent_threat = Vai Kentā ir droši?
topic_run_hide_tell = Bēdz, slēpies, ziņo
topic_which_number = Kur zvanīt?
topic_outside_kent = Zvans ārpus Kentas
topic_anti_terrorist_hotline = Pretterora tālrunis
topic_deaf_text = Nedzirdu: kā zvanīt
topic_silent_call = Nevaru runāt
topic_suspicious_activity = Kaut kas aizdomīgs
topic_suspicious_item = Aizdomīga soma
topic_person_concern = Bažas par kādu
topic_hate_crime = Naida noziegums
topic_community_tension = Spriedze kopienā
topic_self_harm = Man ir ļoti smagi
topic_domestic_abuse = Mājās nav droši
topic_sexual_offence = Seksuāla vardarbība
topic_child_at_risk = Bērns ir briesmās
topic_trafficking = Piespiež strādāt
topic_threat = Man draud
topic_other_crime = Ziņot par noziegumu
topic_human = Runāt ar policistu
topic_military = Karavīri
topic_armed_officers = Bruņota policija
topic_patrols = Policijas patruļas
topic_posters = Plakāti
topic_interpreter = Tulks
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Skābes uzbrukums
topic_about = Kas tas ir?
topic_privacy = Mans privātums
topic_undo_handover = Nenodot tālāk

call = Zvanīt { $number }
link_mi5_levels = Oficiālā draudu līmeņa lapa (Security Service)
link_protectuk = Bēdz, slēpies, ziņo: oficiālā lapa (ProtectUK)
link_act_report = Ziņot policijai par terorismu internetā
link_act_early = ACT Early mājaslapa
link_true_vision = Ziņot par naida noziegumu internetā (True Vision)
link_kent_police = Kentas policijas (Kent Police) mājaslapa
link_crimestoppers = Crimestoppers mājaslapa
link_cst = CST mājaslapa
link_report_fraud = Report Fraud mājaslapa

### Errors that a resident can see.

error_too_long = Jūsu ziņa ir par garu. Lūdzu, rakstiet to īsākās daļās.
error_empty = Lūdzu, vispirms uzrakstiet ziņu.
error_too_fast = Lūdzu, mazliet pagaidiet un tad sūtiet vēlreiz. Nekas nav pazudis.
error_offline = Nav savienojuma. Jūsu ziņa ir saglabāta, un to nosūtīs, kad savienojums atjaunosies.
error_general = Kaut kas nogāja greizi. Lūdzu, mēģiniet vēlreiz. Ja draud briesmas, zvaniet { $emergency }.
