### What the service itself says: handing over, closing, trouble.

handover_waiting = Ik stuur deze chat door naar een politieagent. Een agent leest de chat en geeft hier antwoord. We sturen de berichten van deze chat en uw taal door. U kunt dit ongedaan maken.
handover_urgent = Ik stuur deze chat ook met spoed door naar een politieagent. Wacht niet op het antwoord: bent u in gevaar, bel nu { $emergency }.
handover_undone = Klaar. Uw berichten zijn niet doorgestuurd. De assistent geeft weer antwoord.
handover_too_late = Er is al een agent die u antwoord geeft. Daarom kunt u dit niet meer ongedaan maken. Zeg het tegen de agent als u wilt stoppen.
handover_claimed = { $officer } is nu in deze chat en leest uw berichten.
handover_closed = De agent heeft dit gesprek gesloten. De assistent geeft weer antwoord. Bel in nood { $emergency }.
still_waiting = Uw bericht is bewaard bij de andere. Een agent gaat het lezen. Nu in gevaar? Bel { $emergency }.
assistant_down =
    Ik kan uw vraag nu even niet beantwoorden. Uw bericht is bewaard.
    Nu in gevaar? Bel { $emergency }. Kunt u niet praten? Druk met een mobiel op { $silent_code } als de stem dat vraagt. Geen spoed: bel { $police }.
    Bent u doof of kunt u uw stem niet gebruiken? Video-app { $bsl_service }, of { $relay_emergency } (Relay UK).
store_down = We kunnen uw bericht nu even niet ontvangen. Deze pagina bewaart het en stuurt het vanzelf zodra het kan. Laat de pagina open.
language_missing = We kunnen uw taal lezen, maar we hebben er nog geen antwoorden in. Hier is het antwoord in het Engels. Vraag aan de telefoon om een tolk: zeg de naam van uw taal in het Engels.
answer_missing = We hebben dit antwoord nog niet in uw taal. Daarom staat het hier in het Engels. Vraag aan de telefoon om een tolk: zeg de naam van uw taal in het Engels.
language_other = Ik ken deze taal nog niet. Daarom antwoord ik in het Engels. Kies hieronder een plaatje, of schrijf in een andere taal. Vraag aan de telefoon om een tolk: zeg de naam van uw taal in het Engels.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Noodgeval
topic_threat_level = Dreigingsniveau
topic_kent_threat = Is Kent veilig?
topic_run_hide_tell = Ren, verstop je, bel
topic_which_number = Welk nummer?
topic_outside_kent = Van buiten Kent
topic_anti_terrorist_hotline = Antiterreurlijn
topic_deaf_text = Doof: hoe bellen?
topic_silent_call = Ik kan niet praten
topic_suspicious_activity = Iets verdachts
topic_suspicious_item = Verdachte tas
topic_person_concern = Zorgen om iemand
topic_hate_crime = Haatmisdrijf
topic_community_tension = Spanning in de buurt
topic_self_harm = Ik voel me heel rot
topic_domestic_abuse = Thuis niet veilig
topic_sexual_offence = Seksueel geweld
topic_child_at_risk = Kind in gevaar
topic_trafficking = Gedwongen werk
topic_threat = Ik word bedreigd
topic_other_crime = Misdaad melden
topic_human = Agent spreken
topic_military = Soldaten
topic_armed_officers = Gewapende politie
topic_patrols = Politiepatrouilles
topic_posters = Posters
topic_interpreter = Tolk
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Zuuraanval
topic_about = Wat is dit?
topic_privacy = Mijn privacy
topic_undo_handover = Niet doorsturen

call = Bel { $number }
link_mi5_levels = Officiële pagina over het dreigingsniveau (Security Service)
link_protectuk = Ren, verstop je, bel: officiële pagina (ProtectUK)
link_act_report = Vertel de politie online over terrorisme
link_act_early = Website van ACT Early
link_true_vision = Meld een haatmisdrijf online (True Vision)
link_kent_police = Website van Kent Police
link_crimestoppers = Website van Crimestoppers
link_cst = Website van CST
link_report_fraud = Website van Report Fraud

### Errors that a resident can see.

error_too_long = Uw bericht is te lang. Schrijf het in kortere stukken.
error_empty = Schrijf eerst een bericht.
error_too_fast = Wacht even en verstuur uw bericht dan opnieuw. Er is niets kwijt.
error_offline = Geen verbinding. Uw bericht is bewaard en wordt verstuurd als u weer verbinding hebt.
error_general = Er ging iets mis. Probeer het opnieuw. Bel in nood { $emergency }.
