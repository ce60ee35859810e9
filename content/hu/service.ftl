### What the service itself says: handing over, closing, trouble.

handover_waiting = Ezt a csevegést átadom egy rendőrnek. Egy rendőr elolvassa, és itt válaszol. Továbbadjuk a csevegés üzeneteit és azt, hogy milyen nyelven ír. Ezt visszavonhatja.
handover_urgent = Ezt a csevegést sürgősként egy rendőrnek is átadom. Ne várjon a válaszra: ha veszélyben van, most azonnal hívja ezt: { $emergency }.
handover_undone = Kész. Az üzeneteit nem adtuk tovább. Újra az asszisztens válaszol.
handover_too_late = Egy rendőr már válaszol Önnek, ezért ezt már nem lehet visszavonni. Ha abba szeretné hagyni, mondja meg a rendőrnek.
handover_claimed = { $officer } most itt van Önnel, és olvassa az üzeneteit.
handover_closed = A rendőr lezárta ezt a beszélgetést. Újra az asszisztens válaszol. Vészhelyzetben hívja ezt: { $emergency }.
still_waiting = Az üzenetét elmentettük a többivel együtt. Egy rendőr el fogja olvasni. Most veszélyben van? Hívja ezt: { $emergency }.
assistant_down =
    Most nem tudok válaszolni a kérdésére. Az üzenetét elmentettük.
    Most veszélyben van? Hívja ezt: { $emergency }. Ha nem tud beszélni, mobilon nyomja meg ezt, amikor egy hang kéri: { $silent_code }. Nem sürgős: hívja ezt: { $police }.
    Siket, vagy nem tudja használni a hangját: videós alkalmazás: { $bsl_service }, vagy { $relay_emergency } (Relay UK).
store_down = Most nem tudjuk fogadni az üzenetét. Ez az oldal megőrzi, és magától elküldi, amint lehet. Kérjük, hagyja nyitva az oldalt.
language_missing = El tudjuk olvasni, amit a saját nyelvén ír, de azon a nyelven még nincsenek válaszaink. Itt a válasz angolul. Telefonon kérjen tolmácsot: mondja meg a nyelve nevét angolul.
answer_missing = Ez a válasz még nincs meg az Ön nyelvén, ezért itt angolul olvashatja. Telefonon kérjen tolmácsot: mondja meg a nyelve nevét angolul.
language_other = Ezt a nyelvet még nem ismerem, ezért angolul válaszolok. Válasszon egy képet lent, vagy írjon más nyelven. Telefonon kérjen tolmácsot: mondja meg a nyelve nevét angolul.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Vészhelyzet
topic_threat_level = Terrorveszély-szint
topic_kent_threat = Biztonságos Kent?
topic_run_hide_tell = Fuss, rejtőzz, szólj
topic_which_number = Melyik szám kell?
topic_outside_kent = Kenten kívülről
topic_anti_terrorist_hotline = Terrorellenes vonal
topic_deaf_text = Ha siket: így hívjon
topic_silent_call = Nem tudok beszélni
topic_suspicious_activity = Valami gyanús
topic_suspicious_item = Gyanús táska
topic_person_concern = Aggódom valakiért
topic_hate_crime = Gyűlölet-bűntett
topic_community_tension = Közösségi feszültség
topic_self_harm = Nagyon rossz nekem
topic_domestic_abuse = Otthon félek
topic_sexual_offence = Szexuális erőszak
topic_child_at_risk = Gyerek veszélyben
topic_trafficking = Munkára kényszerítés
topic_threat = Fenyegetnek
topic_other_crime = Bűntett bejelentése
topic_human = Beszélnék rendőrrel
topic_military = Katonák
topic_armed_officers = Fegyveres rendőrök
topic_patrols = Rendőrjárőrök
topic_posters = Plakátok
topic_interpreter = Tolmács
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Savtámadás
topic_about = Mi ez?
topic_privacy = Adataim védelme
topic_undo_handover = Ne adja tovább

call = Hívás: { $number }
link_mi5_levels = A terrorveszély szintje: hivatalos oldal (Security Service)
link_protectuk = Fuss, rejtőzz, szólj: hivatalos oldal (ProtectUK)
link_act_report = Terrorizmus bejelentése a rendőrségnek, interneten
link_act_early = Az ACT Early honlapja
link_true_vision = Gyűlölet-bűncselekmény bejelentése interneten (True Vision)
link_kent_police = A Kent Police honlapja
link_crimestoppers = A Crimestoppers honlapja
link_cst = A CST honlapja
link_report_fraud = A Report Fraud honlapja

### Errors that a resident can see.

error_too_long = Az üzenete túl hosszú. Kérjük, írja meg rövidebb részekben.
error_empty = Kérjük, előbb írjon üzenetet.
error_too_fast = Kérjük, várjon egy kicsit, aztán küldje el újra. Semmi sem vész el.
error_offline = Nincs kapcsolat. Az üzenetét megőrizzük, és elküldjük, amikor újra van kapcsolat.
error_general = Valami hiba történt. Kérjük, próbálja újra. Vészhelyzetben hívja ezt: { $emergency }.
