### What the service itself says: handing over, closing, trouble.

handover_waiting = Prosljeđujem ovaj razgovor policijskom službeniku. Netko iz policije će ga pročitati i odgovoriti ovdje. Prosljeđujemo poruke iz ovog razgovora i Vaš jezik. To možete poništiti.
handover_urgent = Prosljeđujem ovaj razgovor i policijskom službeniku, kao hitan. Ne čekajte odgovor: ako ste u opasnosti, odmah nazovite { $emergency }.
handover_undone = Gotovo. Vaše poruke nisu proslijeđene. Opet odgovara pomoćnik.
handover_too_late = Policijski službenik Vam već odgovara, pa se to više ne može poništiti. Ako želite prestati, recite to policijskom službeniku.
handover_claimed = { $officer } je sada s Vama i čita Vaše poruke.
handover_closed = Policijski službenik je završio ovaj razgovor. Opet odgovara pomoćnik. Ako je hitno, nazovite { $emergency }.
still_waiting = Vaša poruka je spremljena uz ostale. Netko iz policije će je pročitati. Opasnost sada? Nazovite { $emergency }.
assistant_down =
    Trenutačno ne mogu odgovoriti na Vaše pitanje. Vaša poruka je spremljena.
    Opasnost sada? Nazovite { $emergency }. Ako ne možete govoriti, na mobitelu pritisnite { $silent_code } kad Vas glas to zamoli. Nije hitno: nazovite { $police }.
    Ne čujete ili ne možete govoriti glasom: videoaplikacija { $bsl_service } ili { $relay_emergency } (Relay UK).
store_down = Trenutačno ne možemo primiti Vašu poruku. Ova je stranica čuva i sama će je poslati čim bude moguće. Molimo, ostavite stranicu otvorenu.
language_missing = Vaš jezik možemo čitati, ali na njemu još nemamo odgovore. Evo odgovora na engleskom. Na telefonu tražite tumača: recite ime svog jezika na engleskom.
answer_missing = Ovaj odgovor još nemamo na Vašem jeziku, pa je ovdje na engleskom. Na telefonu tražite tumača: recite ime svog jezika na engleskom.
language_other = Ovaj jezik još ne znam, pa odgovaram na engleskom. Izaberite sliku dolje ili pišite na drugom jeziku. Na telefonu tražite tumača: recite ime svog jezika na engleskom.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Hitno
topic_threat_level = Razina prijetnje
topic_kent_threat = Je li Kent siguran?
topic_run_hide_tell = Trči, skrij se, javi
topic_which_number = Koji broj?
topic_outside_kent = Nisam u Kentu
topic_anti_terrorist_hotline = Linija za terorizam
topic_deaf_text = Ne čujem: kako zvati
topic_silent_call = Ne mogu govoriti
topic_suspicious_activity = Nešto sumnjivo
topic_suspicious_item = Sumnjiva torba
topic_person_concern = Brinem se za nekoga
topic_hate_crime = Zločin iz mržnje
topic_community_tension = Napetost u zajednici
topic_self_harm = Jako mi je teško
topic_domestic_abuse = Strah me kod kuće
topic_sexual_offence = Seksualno nasilje
topic_child_at_risk = Dijete u opasnosti
topic_trafficking = Tjeraju me na rad
topic_threat = Netko mi prijeti
topic_other_crime = Prijava kriminala
topic_human = Razgovor s policijom
topic_military = Vojnici
topic_armed_officers = Naoružana policija
topic_patrols = Policijske patrole
topic_posters = Plakati
topic_interpreter = Tumač
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Napad kiselinom
topic_about = Što je ovo?
topic_privacy = Moja privatnost
topic_undo_handover = Nemoj proslijediti

call = Nazovite { $number }
link_mi5_levels = Službena stranica o razini prijetnje (Security Service)
link_protectuk = Trči, skrij se, javi: službena stranica (ProtectUK)
link_act_report = Javite policiji o terorizmu preko interneta
link_act_early = Stranica ACT Early
link_true_vision = Prijavite zločin iz mržnje preko interneta (True Vision)
link_kent_police = Stranica Kent Police
link_crimestoppers = Stranica Crimestoppers
link_cst = Stranica CST
link_report_fraud = Stranica Report Fraud

### Errors that a resident can see.

error_too_long = Vaša poruka je preduga. Napišite je u kraćim dijelovima.
error_empty = Prvo napišite poruku.
error_too_fast = Pričekajte trenutak, pa pošaljite ponovno. Ništa nije izgubljeno.
error_offline = Nema veze. Vaša poruka je sačuvana i poslat će se kad se veza vrati.
error_general = Nešto nije uspjelo. Pokušajte ponovno. Ako je hitno, nazovite { $emergency }.
