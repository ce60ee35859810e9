### What the service itself says: handing over, closing, trouble.

handover_waiting = Je transmets cette conversation à la police. Quelqu'un de la police va la lire et répondre ici. Nous transmettons les messages de cette conversation et votre langue. Vous pouvez annuler.
handover_urgent = Je transmets aussi cette conversation à quelqu'un de la police, marquée comme urgente. N'attendez pas la réponse : si vous êtes en danger, appelez le { $emergency } maintenant.
handover_undone = C'est fait. Vos messages n'ont pas été transmis. L'assistant répond de nouveau.
handover_too_late = Quelqu'un de la police vous répond déjà, donc on ne peut plus annuler. Dites-lui si vous voulez arrêter.
handover_claimed = { $officer } est avec vous maintenant et lit vos messages.
handover_closed = La personne de la police a terminé cette discussion. L'assistant répond de nouveau. En cas d'urgence, appelez le { $emergency }.
still_waiting = Votre message est enregistré avec les autres. Quelqu'un de la police va le lire. Danger maintenant ? Appelez le { $emergency }.
assistant_down =
    Je ne peux pas répondre à votre question en ce moment. Votre message est enregistré.
    Danger maintenant ? Appelez le { $emergency }. Si vous ne pouvez pas parler, sur un portable, tapez { $silent_code } quand la voix vous le demande. Pas urgent : appelez le { $police }.
    Vous n'entendez pas, ou vous ne pouvez pas utiliser votre voix : application vidéo { $bsl_service }, ou { $relay_emergency } (Relay UK).
store_down = Nous ne pouvons pas recevoir votre message pour le moment. Cette page le garde et l'enverra toute seule dès que possible. Laissez la page ouverte.
language_missing = Nous pouvons lire votre langue, mais nous n'avons pas encore de réponses dans cette langue. Voici la réponse en anglais. Au téléphone, demandez un interprète : dites le nom de votre langue en anglais.
answer_missing = Nous n'avons pas encore cette réponse dans votre langue, alors la voici en anglais. Au téléphone, demandez un interprète : dites le nom de votre langue en anglais.
language_other = Je ne connais pas encore cette langue, alors je réponds en anglais. Choisissez une image ci-dessous, ou écrivez dans une autre langue. Au téléphone, demandez un interprète : dites le nom de votre langue en anglais.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Urgence
topic_threat_level = Niveau de menace
topic_kent_threat = Kent : danger ?
topic_run_hide_tell = Attaque : que faire
topic_which_number = Quel numéro ?
topic_outside_kent = Hors du Kent
topic_anti_terrorist_hotline = Ligne antiterroriste
topic_deaf_text = Je n'entends pas
topic_silent_call = Appeler sans parler
topic_suspicious_activity = Situation suspecte
topic_suspicious_item = Sac suspect
topic_person_concern = Peur pour un proche
topic_hate_crime = Crime de haine
topic_community_tension = Tensions de quartier
topic_self_harm = Je vais très mal
topic_domestic_abuse = Danger à la maison
topic_sexual_offence = Agression sexuelle
topic_child_at_risk = Enfant en danger
topic_trafficking = Travail forcé
topic_threat = On me menace
topic_other_crime = Signaler un délit
topic_human = Parler à la police
topic_military = Soldats
topic_armed_officers = Police armée
topic_patrols = Patrouilles
topic_posters = Affiches
topic_interpreter = Interprète
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Attaque à l'acide
topic_about = C'est quoi ?
topic_privacy = Vie privée
topic_undo_handover = Ne pas transmettre

call = Appeler : { $number }
link_mi5_levels = Page officielle sur le niveau de menace (Security Service)
link_protectuk = Échappez-vous, cachez-vous, alertez : page officielle (ProtectUK)
link_act_report = Signaler du terrorisme à la police, en ligne
link_act_early = Site d'ACT Early
link_true_vision = Signaler un crime de haine en ligne (True Vision)
link_kent_police = Site de la police du Kent (Kent Police)
link_crimestoppers = Site de Crimestoppers
link_cst = Site de CST
link_report_fraud = Site de Report Fraud

### Errors that a resident can see.

error_too_long = Votre message est trop long. Écrivez-le en plusieurs parties plus courtes.
error_empty = Écrivez d'abord un message.
error_too_fast = Attendez un moment, puis envoyez de nouveau. Rien n'est perdu.
error_offline = Pas de connexion. Votre message est gardé et sera envoyé quand la connexion reviendra.
error_general = Il y a eu un problème. Essayez encore, s'il vous plaît. En cas d'urgence, appelez le { $emergency }.
