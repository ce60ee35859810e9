### What the service itself says: handing over, closing, trouble.

handover_waiting = Ich gebe diesen Chat an die Polizei weiter. Dort liest ihn ein Mensch und antwortet hier. Wir geben die Nachrichten aus diesem Chat und Ihre Sprache weiter. Sie können das rückgängig machen.
handover_urgent = Ich gebe diesen Chat auch an die Polizei weiter, als dringend. Warten Sie nicht auf die Antwort: Wenn Sie in Gefahr sind, rufen Sie jetzt { $emergency } an.
handover_undone = Erledigt. Ihre Nachrichten wurden nicht weitergegeben. Jetzt antwortet wieder der Assistent.
handover_too_late = Die Polizei antwortet Ihnen schon. Darum kann man das nicht mehr rückgängig machen. Wenn Sie aufhören möchten, sagen Sie es der Polizei hier im Chat.
handover_claimed = { $officer } ist jetzt für Sie da und liest Ihre Nachrichten.
handover_closed = Die Polizei hat dieses Gespräch beendet. Jetzt antwortet wieder der Assistent. Im Notfall rufen Sie an: { $emergency }.
still_waiting = Ihre Nachricht ist mit Ihren anderen Nachrichten gespeichert. Ein Mensch bei der Polizei wird sie lesen. Jetzt in Gefahr? Rufen Sie an: { $emergency }.
assistant_down =
    Ich kann Ihre Frage gerade nicht beantworten. Ihre Nachricht ist gespeichert.
    Jetzt in Gefahr? Rufen Sie an: { $emergency }. Wenn Sie nicht sprechen können, drücken Sie am Handy { $silent_code }, sobald die Stimme Sie dazu auffordert. Nicht eilig: Rufen Sie { $police } an.
    Sie sind gehörlos oder können Ihre Stimme nicht benutzen: Video-App { $bsl_service }, oder { $relay_emergency } (Relay UK).
store_down = Wir können Ihre Nachricht gerade nicht annehmen. Diese Seite behält sie und schickt sie von selbst, sobald es geht. Bitte lassen Sie die Seite offen.
language_missing = Wir können Ihre Sprache lesen, aber wir haben noch keine Antworten in dieser Sprache. Hier ist die Antwort auf Englisch. Bitten Sie am Telefon um Hilfe beim Dolmetschen: Sagen Sie den Namen Ihrer Sprache auf Englisch.
answer_missing = Diese Antwort haben wir noch nicht in Ihrer Sprache. Darum steht sie hier auf Englisch. Bitten Sie am Telefon um Hilfe beim Dolmetschen: Sagen Sie den Namen Ihrer Sprache auf Englisch.
language_other = Ich kenne diese Sprache noch nicht. Darum antworte ich auf Englisch. Wählen Sie unten ein Bild oder schreiben Sie in einer anderen Sprache. Bitten Sie am Telefon um Hilfe beim Dolmetschen: Sagen Sie den Namen Ihrer Sprache auf Englisch.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Notfall
topic_threat_level = Terror-Warnstufe
topic_kent_threat = Ist Kent sicher?
topic_run_hide_tell = Was tun bei Angriff?
topic_which_number = Welche Nummer?
topic_outside_kent = Außerhalb von Kent
topic_anti_terrorist_hotline = Anti-Terror-Hotline
topic_deaf_text = Gehörlos: Notruf
topic_silent_call = Kann nicht sprechen
topic_suspicious_activity = Etwas Verdächtiges
topic_suspicious_item = Verdächtige Tasche
topic_person_concern = Sorge um jemanden
topic_hate_crime = Hasskriminalität
topic_community_tension = Spannungen im Ort
topic_self_harm = Mir geht es schlecht
topic_domestic_abuse = Gewalt zu Hause
topic_sexual_offence = Sexuelle Gewalt
topic_child_at_risk = Kind in Gefahr
topic_trafficking = Zur Arbeit gezwungen
topic_threat = Ich werde bedroht
topic_other_crime = Straftat melden
topic_human = Mit Polizei reden
topic_military = Soldaten
topic_armed_officers = Bewaffnete Polizei
topic_patrols = Polizeistreifen
topic_posters = Plakate
topic_interpreter = Dolmetschen
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Säureangriff
topic_about = Was ist das hier?
topic_privacy = Meine Daten
topic_undo_handover = Nicht weitergeben

call = Anrufen: { $number }
link_mi5_levels = Amtliche Seite zur Warnstufe (Security Service)
link_protectuk = Fliehen, Verstecken, Alarmieren: amtliche Seite (ProtectUK)
link_act_report = Der Polizei online etwas zu Terrorismus melden
link_act_early = Website von ACT Early
link_true_vision = Hasskriminalität online melden (True Vision)
link_kent_police = Website von Kent Police
link_crimestoppers = Website von Crimestoppers
link_cst = Website von CST
link_report_fraud = Website von Report Fraud

### Errors that a resident can see.

error_too_long = Ihre Nachricht ist zu lang. Bitte schreiben Sie sie in kürzeren Teilen.
error_empty = Bitte schreiben Sie zuerst eine Nachricht.
error_too_fast = Bitte warten Sie einen Moment und senden Sie dann noch einmal. Es geht nichts verloren.
error_offline = Keine Verbindung. Ihre Nachricht bleibt erhalten und wird gesendet, sobald Sie wieder verbunden sind.
error_general = Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal. Im Notfall rufen Sie an: { $emergency }.
