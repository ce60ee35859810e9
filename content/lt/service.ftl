### What the service itself says: handing over, closing, trouble.

handover_waiting = Perduodu šį pokalbį policijos pareigūnui. Pareigūnas jį perskaitys ir atsakys čia. Perduodame šio pokalbio žinutes ir nurodome jūsų kalbą. Galite tai atšaukti.
handover_urgent = Taip pat perduodu šį pokalbį policijos pareigūnui kaip skubų. Nelaukite atsakymo: jei jums gresia pavojus, skambinkite { $emergency } dabar.
handover_undone = Padaryta. Jūsų žinutės nebuvo perduotos. Vėl atsako pagalbininkas.
handover_too_late = Jums jau atsako pareigūnas, todėl atšaukti nebegalima. Jei norite baigti, pasakykite pareigūnui.
handover_claimed = { $officer } dabar su jumis ir skaito jūsų žinutes.
handover_closed = Pareigūnas baigė šį pokalbį. Vėl atsako pagalbininkas. Jei reikia skubios pagalbos, skambinkite { $emergency }.
still_waiting = Jūsų žinutė išsaugota kartu su kitomis. Pareigūnas ją perskaitys. Dabar pavojus? Skambinkite { $emergency }.
assistant_down =
    Šiuo metu negaliu atsakyti į jūsų klausimą. Jūsų žinutė išsaugota.
    Dabar pavojus? Skambinkite { $emergency }. Jei negalite kalbėti, mobiliajame telefone spauskite { $silent_code }, kai balsas to paprašys. Jei neskubu: skambinkite { $police }.
    Negirdite arba negalite kalbėti balsu: vaizdo programėlė { $bsl_service } arba { $relay_emergency } (Relay UK).
store_down = Šiuo metu jūsų žinutės priimti negalime. Šis puslapis ją išsaugo ir pats išsiųs, kai tik galės. Neuždarykite šio puslapio.
language_missing = Jūsų kalbą suprantame, bet atsakymų ja dar neturime. Štai atsakymas anglų kalba. Telefonu prašykite vertėjo: pasakykite savo kalbos pavadinimą angliškai.
answer_missing = Šio atsakymo jūsų kalba dar neturime, todėl rašome anglų kalba. Telefonu prašykite vertėjo: pasakykite savo kalbos pavadinimą angliškai.
language_other = Šios kalbos dar nemoku, todėl atsakau anglų kalba. Pasirinkite paveikslėlį žemiau arba rašykite kita kalba. Telefonu prašykite vertėjo: pasakykite savo kalbos pavadinimą angliškai.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Skubi pagalba
topic_threat_level = Grėsmės lygis
topic_kent_threat = Ar Kente saugu?
topic_run_hide_tell = Bėk–slėpkis–pranešk
topic_which_number = Kur skambinti?
topic_outside_kent = Skambinu ne iš Kento
topic_anti_terrorist_hotline = Antiteroro linija
topic_deaf_text = Kurtiesiems: pagalba
topic_silent_call = Negaliu kalbėti
topic_suspicious_activity = Kažkas įtartina
topic_suspicious_item = Įtartinas krepšys
topic_person_concern = Neramu dėl žmogaus
topic_hate_crime = Neapykantos išpuolis
topic_community_tension = Įtampa bendruomenėje
topic_self_harm = Man labai sunku
topic_domestic_abuse = Namuose nesaugu
topic_sexual_offence = Seksualinis smurtas
topic_child_at_risk = Vaikas pavojuje
topic_trafficking = Verčia dirbti
topic_threat = Man grasina
topic_other_crime = Įvyko nusikaltimas
topic_human = Rašyti pareigūnui
topic_military = Kariai
topic_armed_officers = Ginkluota policija
topic_patrols = Policijos patruliai
topic_posters = Plakatai
topic_interpreter = Vertėjas
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Apipylė rūgštimi
topic_about = Apie šį pagalbininką
topic_privacy = Mano privatumas
topic_undo_handover = Neperduoti

call = Skambinti { $number }
link_mi5_levels = Oficialus grėsmės lygio puslapis (Security Service)
link_protectuk = Bėk–slėpkis–pranešk: oficialus puslapis (ProtectUK)
link_act_report = Pranešti policijai apie terorizmą internetu
link_act_early = ACT Early svetainė
link_true_vision = Pranešti apie neapykantos nusikaltimą internetu (True Vision)
link_kent_police = Kent Police svetainė
link_crimestoppers = Crimestoppers svetainė
link_cst = CST svetainė
link_report_fraud = Report Fraud svetainė

### Errors that a resident can see.

error_too_long = Jūsų žinutė per ilga. Prašome rašyti trumpesnėmis dalimis.
error_empty = Pirma parašykite žinutę.
error_too_fast = Prašome truputį palaukti ir siųsti dar kartą. Niekas nedingo.
error_offline = Nėra ryšio. Jūsų žinutė išsaugota. Ji bus išsiųsta, kai ryšys atsiras.
error_general = Kažkas nepavyko. Pabandykite dar kartą. Jei reikia skubios pagalbos, skambinkite { $emergency }.
