### What the service itself says: handing over, closing, trouble.

handover_waiting = Passo questa chat a un agente di polizia. Un agente la leggerà e risponderà qui. Passiamo i messaggi di questa chat e diciamo qual è la sua lingua. Può annullare.
handover_urgent = Passo questa chat anche a un agente di polizia, come urgente. Non aspetti la risposta: se è in pericolo, chiami subito il numero { $emergency }.
handover_undone = Fatto. I suoi messaggi non sono stati passati. Ora risponde di nuovo l'assistente.
handover_too_late = Un agente sta già rispondendo, quindi non si può più annullare. Se vuole fermarsi, lo dica all'agente.
handover_claimed = { $officer } ora è con lei e legge i suoi messaggi.
handover_closed = L'agente ha chiuso questa conversazione. Ora risponde di nuovo l'assistente. In un'emergenza chiami il numero { $emergency }.
still_waiting = Il suo messaggio è salvato insieme agli altri. Un agente lo leggerà. In pericolo adesso? Chiami il numero { $emergency }.
assistant_down =
    In questo momento non riesco a rispondere alla sua domanda. Il suo messaggio è salvato.
    In pericolo adesso? Chiami il numero { $emergency }. Se non può parlare, dal cellulare prema { $silent_code } quando la voce lo chiede. Se non è urgente, chiami il numero { $police }.
    È una persona sorda o non può usare la voce: app di videochiamata { $bsl_service }, oppure { $relay_emergency } (Relay UK).
store_down = In questo momento non possiamo ricevere il suo messaggio. Questa pagina lo conserva e lo manda da sola appena può. Lasci aperta la pagina, per favore.
language_missing = Possiamo leggere la sua lingua, ma non abbiamo ancora risposte in quella lingua. Ecco la risposta in inglese. Al telefono, chieda un interprete: dica il nome della sua lingua in inglese.
answer_missing = Non abbiamo ancora questa risposta nella sua lingua, quindi eccola in inglese. Al telefono, chieda un interprete: dica il nome della sua lingua in inglese.
language_other = Non conosco ancora questa lingua, quindi rispondo in inglese. Scelga un'immagine qui sotto, o scriva in un'altra lingua. Al telefono, chieda un interprete: dica il nome della sua lingua in inglese.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Emergenza
topic_threat_level = Livello di minaccia
topic_kent_threat = Il Kent è sicuro?
topic_run_hide_tell = Attacco: cosa fare
topic_which_number = Quale numero?
topic_outside_kent = Da fuori del Kent
topic_anti_terrorist_hotline = Linea antiterrorismo
topic_deaf_text = Sordi: come chiamare
topic_silent_call = Non posso parlare
topic_suspicious_activity = Qualcosa di sospetto
topic_suspicious_item = Borsa sospetta
topic_person_concern = Temo per qualcuno
topic_hate_crime = Crimine d'odio
topic_community_tension = Tensione tra gruppi
topic_self_harm = Mi sento molto giù
topic_domestic_abuse = Ho paura a casa
topic_sexual_offence = Violenza sessuale
topic_child_at_risk = Bambino in pericolo
topic_trafficking = Lavoro forzato
topic_threat = Mi minacciano
topic_other_crime = Segnalare un reato
topic_human = Parla con un agente
topic_military = Soldati
topic_armed_officers = Polizia armata
topic_patrols = Pattuglie di polizia
topic_posters = Manifesti
topic_interpreter = Interprete
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Attacco con acido
topic_about = Che cos'è questo?
topic_privacy = La mia privacy
topic_undo_handover = Non passare la chat

call = Chiama { $number }
link_mi5_levels = Pagina ufficiale sul livello di minaccia (Security Service)
link_protectuk = Scappa, nasconditi, dai l'allarme: pagina ufficiale (ProtectUK)
link_act_report = Segnalare il terrorismo alla polizia, online
link_act_early = Sito di ACT Early
link_true_vision = Segnalare un crimine d'odio online (True Vision)
link_kent_police = Sito di Kent Police
link_crimestoppers = Sito di Crimestoppers
link_cst = Sito di CST
link_report_fraud = Sito di Report Fraud

### Errors that a resident can see.

error_too_long = Il suo messaggio è troppo lungo. Lo scriva in parti più corte.
error_empty = Prima scriva un messaggio.
error_too_fast = Aspetti un momento, poi invii di nuovo. Niente è perso.
error_offline = Nessuna connessione. Il suo messaggio è salvato e parte quando la connessione torna.
error_general = Qualcosa non ha funzionato. Provi di nuovo. In un'emergenza chiami il numero { $emergency }.
