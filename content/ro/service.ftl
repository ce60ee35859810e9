### What the service itself says: handing over, closing, trouble.

handover_waiting = Trimit această conversație unui polițist. Un polițist o va citi și va răspunde aici. Dăm mai departe mesajele din această conversație și limba dumneavoastră. Puteți anula asta.
handover_urgent = Trimit această conversație și unui polițist, ca urgentă. Nu așteptați răspunsul: dacă sunteți în pericol, sunați acum la { $emergency }.
handover_undone = Gata. Mesajele dumneavoastră nu au fost trimise mai departe. Asistentul răspunde din nou.
handover_too_late = Un polițist vă răspunde deja, așa că nu se mai poate anula. Dacă vreți să vă opriți, spuneți-i polițistului.
handover_claimed = { $officer } este acum cu dumneavoastră și vă citește mesajele.
handover_closed = Polițistul a închis această discuție. Asistentul răspunde din nou. La urgență sunați la { $emergency }.
still_waiting = Mesajul dumneavoastră e păstrat lângă celelalte. Un polițist îl va citi. Pericol acum? Sunați la { $emergency }.
assistant_down =
    În acest moment nu pot răspunde la întrebare. Mesajul dumneavoastră e păstrat.
    Pericol acum? Sunați la { $emergency }. Dacă nu puteți vorbi, de pe mobil apăsați { $silent_code } când vocea vă cere asta. Dacă nu e urgent: sunați la { $police }.
    Nu auziți sau nu vă puteți folosi vocea: aplicația video { $bsl_service } sau { $relay_emergency } (Relay UK).
store_down = Acum nu putem primi mesajul dumneavoastră. Această pagină îl păstrează și îl trimite singură când se poate. Lăsați pagina deschisă, vă rugăm.
language_missing = Putem citi limba dumneavoastră, dar încă nu avem răspunsuri în ea. Iată răspunsul în engleză. La telefon cereți un interpret: spuneți numele limbii dumneavoastră în engleză.
answer_missing = Încă nu avem acest răspuns în limba dumneavoastră, așa că iată-l în engleză. La telefon cereți un interpret: spuneți numele limbii dumneavoastră în engleză.
language_other = Încă nu cunosc această limbă, așa că răspund în engleză. Alegeți o imagine de mai jos sau scrieți în altă limbă. La telefon cereți un interpret: spuneți numele limbii dumneavoastră în engleză.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Urgență
topic_threat_level = Nivel de amenințare
topic_kent_threat = E sigur în Kent?
topic_run_hide_tell = Fugi Ascunde-te Sună
topic_which_number = La ce număr sun?
topic_outside_kent = Din afara Kentului
topic_anti_terrorist_hotline = Linia antiteroristă
topic_deaf_text = Nu aud: cum sun?
topic_silent_call = Nu pot vorbi
topic_suspicious_activity = Ceva suspect
topic_suspicious_item = Bagaj suspect
topic_person_concern = Grijă pentru cineva
topic_hate_crime = Infracțiune din ură
topic_community_tension = Tensiuni în cartier
topic_self_harm = Mi-e foarte greu
topic_domestic_abuse = Acasă mi-e frică
topic_sexual_offence = Violență sexuală
topic_child_at_risk = Copil în pericol
topic_trafficking = Muncă forțată
topic_threat = Sunt amenințat(ă)
topic_other_crime = Anunț o infracțiune
topic_human = Vreau un polițist
topic_military = Soldați
topic_armed_officers = Poliție înarmată
topic_patrols = Patrule de poliție
topic_posters = Afișe
topic_interpreter = Interpret
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Atac cu acid
topic_about = Ce este asta?
topic_privacy = Datele mele
topic_undo_handover = Nu dați mai departe

call = Sunați la { $number }
link_mi5_levels = Pagina oficială cu nivelul amenințării (Security Service)
link_protectuk = Fugi, Ascunde-te, Sună: pagina oficială (ProtectUK)
link_act_report = Anunțați poliția despre terorism, pe internet
link_act_early = Site-ul ACT Early
link_true_vision = Anunțați o infracțiune motivată de ură, pe internet (True Vision)
link_kent_police = Site-ul poliției din Kent (Kent Police)
link_crimestoppers = Site-ul Crimestoppers
link_cst = Site-ul CST
link_report_fraud = Site-ul Report Fraud

### Errors that a resident can see.

error_too_long = Mesajul dumneavoastră e prea lung. Vă rugăm să îl scrieți în bucăți mai scurte.
error_empty = Vă rugăm să scrieți mai întâi un mesaj.
error_too_fast = Vă rugăm să așteptați puțin, apoi trimiteți din nou. Nu s-a pierdut nimic.
error_offline = Nu e conexiune la internet. Mesajul e păstrat și se trimite când vă reconectați.
error_general = Ceva nu a mers. Vă rugăm să încercați din nou. La urgență sunați la { $emergency }.
