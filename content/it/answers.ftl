### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    È in pericolo adesso? Chiami il numero { $emergency }. Questa chat non arriva al numero { $emergency }.

    Non può parlare? Chiami il numero { $emergency } e ascolti. Tossisca o batta sul telefono. Dal cellulare, prema { $silent_code } quando la voce lo chiede.
    È una persona sorda o non può usare la voce? Usi l'app di videochiamata { $bsl_service }, chiami il numero { $relay_emergency } (Relay UK), oppure mandi un SMS al numero { $emergency } se ha già registrato il telefono.

emergency_general =
    Attacco: scappi se c'è una via sicura. Se non c'è, si nasconda e metta il telefono in silenzioso. Chiami quando può farlo senza pericolo.
    Incendio: esca, resti fuori, chiami. Qualcuno è ferito o sta male: chiami e dica "ambulance".

emergency_attack =
    Scappi, se c'è una via sicura. Lasci le sue cose. Porti con sé gli altri se vengono, ma non aspetti.
    Se non può scappare, si nasconda. Chiuda e blocchi la porta, si allontani dalla porta e non faccia rumore. Metta il telefono in silenzioso e tolga la vibrazione.
    Quando non c'è pericolo, chiami il numero { $emergency }. Dica dove si trova e che cosa ha visto.

emergency_violence =
    Si allontani, se può: in un negozio, da un vicino, dove c'è gente. Chiuda la porta a chiave.
    Non segua nessuno e non lotti per le cose. Le cose si ricomprano.
    Se deve nascondersi, metta il telefono in silenzioso e tolga la vibrazione.

emergency_fire =
    Esca, resti fuori e chiami il numero { $emergency } da fuori. Non torni dentro per nessun motivo. Non usi l'ascensore.
    C'è fumo? Stia in basso, vicino al pavimento. Chiuda le porte dietro di sé.
    Non può uscire? Chiuda la porta, metta dei vestiti lungo la fessura, vada a una finestra e chiami da lì.
    Odore di gas? Non tocchi gli interruttori, niente fiamme. Esca e chiami da fuori.

emergency_medical =
    Quando il numero { $emergency } risponde, dica "ambulance" e dove si trova. La persona al telefono le dice che cosa fare. Non riattacchi.
    Esce molto sangue: prema forte sulla ferita con un panno pulito e continui a premere.
    Non si sveglia e non respira bene: prema forte e veloce al centro del petto, senza fermarsi.

emergency_trapped =
    Metta il telefono in silenzioso, tolga la vibrazione e scurisca lo schermo. Non faccia rumore. Scriva qui solo se non c'è pericolo.
    Chiuda e blocchi la porta, se può, e ne resti lontano.
    Non può uscire dopo un incidente e nessuno vuole farle del male? Faccia rumore, così la trovano.

emergency_domestic =
    Le credo. Non è colpa sua.
    Esca se c'è una via sicura e porti con sé i bambini. Se non può, vada in una stanza con un'uscita, lontano dalla cucina.
    Se deve nascondersi, metta il telefono in silenzioso e tolga la vibrazione.

emergency_suicide =
    Meno male che ha scritto. Lei è importante. Resti, per favore, e lasci che qualcuno le stia vicino adesso.
    Ha preso qualcosa, o ha delle ferite? Chiami subito il numero { $emergency } e dica "ambulance".
    Si allontani da ciò che può farle male. Vada da un'altra persona o chieda a qualcuno di venire.
    Samaritans ascolta a qualsiasi ora, gratis: { $samaritans }. Meno di diciannove anni? Childline, gratis: { $childline }.
    È un'altra persona? Le resti vicino, se per lei non c'è pericolo, e chiami.

emergency_bomb =
    Non tocchi nulla. Si allontani molto e porti via gli altri. Si metta dietro qualcosa di solido, lontano dai vetri.
    Non usi il telefono lì vicino. Quando è lontano, chiami il numero { $emergency }.
    Qualcuno ha minacciato di mettere una bomba? Scriva le parole esatte e l'ora. Non risponda e non cancelli il messaggio.

emergency_sexual =
    Le credo. Non è colpa sua.
    Vada in un posto dove si sente al sicuro, se può, e chieda a una persona di fiducia di starle vicino.
    Se può, non si lavi e non cambi i vestiti per ora. Può aiutare la polizia. Decide lei, e avrà aiuto in ogni caso.
    Aiuto gratis, giorno e notte: Victim Support, { $victim_support }.

emergency_child =
    Un bambino in pericolo o scomparso: chiami subito il numero { $emergency }. Non serve la certezza.
    Resti con il bambino se per lei non c'è pericolo. Dica quanti anni ha, come è vestito e dove era l'ultima volta.
    Sei tu il bambino o la bambina? Non è colpa tua. Puoi chiamare anche Childline, gratis, giorno e notte: { $childline }.

emergency_threat =
    Se la persona è vicina o sta arrivando, vada in un posto sicuro, chiuda la porta a chiave e chiami il numero { $emergency }.
    Non risponda e non la incontri. Conservi i messaggi: aiutano la polizia.
    Dica a una persona di fiducia dove si trova.

emergency_line = In pericolo adesso? Chiami il numero { $emergency }. Questa chat non arriva al numero { $emergency }.

threat_level =
    Il livello di minaccia terroristica nel Regno Unito è { $level_name }. Vuol dire che { $level_meaning }.
    È a questo livello da questa data: { $since }.

    { $kent_line }
    { $military_line }

    Faccia attenzione, ma senza allarmarsi. Se vede qualcosa che preoccupa, lo dica alla polizia. In un'emergenza chiami il numero { $emergency }.

    Pubblicato: { $published }. Ultimo controllo: { $checked }.

threat_level_unknown =
    Oggi non possiamo confermare il livello di minaccia. Il nostro ultimo controllo: { $checked }.
    Guardi la pagina ufficiale, al link qui sotto.

    I consigli sono gli stessi a ogni livello: faccia attenzione, dica alla polizia quello che preoccupa, e in un'emergenza chiami il numero { $emergency }.

level_name = { $level ->
    [low] BASSO (LOW)
    [moderate] MODERATO (MODERATE)
    [substantial] SOSTANZIALE (SUBSTANTIAL)
    [severe] GRAVE (SEVERE)
    [critical] CRITICO (CRITICAL)
   *[other] sconosciuto
 }

level_meaning = { $level ->
    [low] un attacco è molto improbabile
    [moderate] un attacco è possibile, ma non probabile
    [substantial] un attacco è probabile
    [severe] un attacco è molto probabile
    [critical] un attacco è molto probabile nel prossimo futuro
   *[other] non sappiamo se un attacco è probabile
 }

kent_line = { $specific ->
    [yes] C'è una minaccia specifica per il Kent. Segua quello che dice la polizia.
   *[no] La polizia non ci ha segnalato nessuna minaccia specifica per il Kent.
 }

military_line = { $military ->
    [yes] Nel Kent può vedere soldati che aiutano la polizia.
   *[no] È improbabile vedere soldati per le strade del Kent.
 }

event_line = { $kind ->
    [religious] Può vedere più polizia per un evento religioso: { $place }, { $date }.
    [investigation] La polizia sta lavorando in questo luogo: { $place }. Da questa data: { $date }. Se può, stia lontano da lì.
   *[public] Può vedere più polizia per un evento: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Può continuare la sua giornata normale. Faccia attenzione, ma senza allarmarsi. Quando va in un posto affollato, guardi dove sono le uscite.

    Il livello di minaccia per tutto il Regno Unito è { $level_name }: { $level_meaning }.
    Pubblicato: { $published }. Ultimo controllo: { $checked }.

    Se vede qualcosa che preoccupa, chiami la polizia al numero { $police }. In un'emergenza chiami il numero { $emergency }.

kent_threat_unknown =
    Oggi non possiamo confermare se c'è una minaccia specifica per il Kent. Il nostro ultimo controllo: { $checked }. Guardi la pagina ufficiale, al link qui sotto.

    Faccia attenzione, ma senza allarmarsi. Quando va in un posto affollato, guardi dove sono le uscite. Se vede qualcosa che preoccupa, chiami la polizia al numero { $police }. In un'emergenza chiami il numero { $emergency }.

run_hide_tell =
    Se c'è un attacco con pistole, coltelli o altre armi: SCAPPA, NASCONDITI, DAI L'ALLARME (RUN, HIDE, TELL).

    SCAPPA. Se c'è una via d'uscita sicura, corra via. Lasci le sue cose. Dica agli altri di venire, ma non aspetti nessuno. Se non può correre, si allontani più in fretta che può. Non si fermi a filmare.

    NASCONDITI. Se non può scappare, si nasconda. Si metta dietro un muro spesso. Chiuda a chiave e blocchi la porta, poi si allontani dalla porta. Non faccia rumore. Metta il telefono in silenzioso e tolga la vibrazione.

    DAI L'ALLARME. Quando è al sicuro, chiami il numero { $emergency }. Dica che cosa succede, dove, quanti sono gli aggressori, che aspetto hanno, che armi hanno, dove vanno, e se ci sono feriti. Se non può parlare, chiami e ascolti. Se può farlo senza pericolo, impedisca ad altre persone di entrare.

    Quando arriva la polizia armata: mantenga la calma, faccia quello che dice, tenga le mani bene in vista e non faccia movimenti improvvisi. Gli agenti possono puntarle contro le armi e avere modi decisi. La porteranno fuori quando è sicuro.

which_number =
    Pericolo di vita, o un reato che sta succedendo adesso: chiami il numero { $emergency }.
    Non è urgente, o è già finito: chiami il numero { $police }. È gratis.
    Da fuori del Kent o dall'estero: chiami il numero { $kent_from_outside }.
    Se la preoccupa il terrorismo, ma non c'è pericolo adesso: chiami la Linea antiterrorismo (Anti-Terrorist Hotline), { $hotline }.
    Per una segnalazione anonima su qualsiasi reato: chiami Crimestoppers, { $crimestoppers }.

    Può chiedere un interprete. Dica il nome della sua lingua in inglese.

outside_kent =
    Per parlare con la Kent Police da un'altra contea o dall'estero, chiami il numero { $kent_from_outside }. Dall'estero faccia il numero { $kent_from_abroad }.
    Il numero { $police } collega con la polizia del posto dove si trova adesso.

    In un'emergenza nel Regno Unito, chiami il numero { $emergency }. In un altro Paese, chiami il numero di emergenza di quel Paese.

anti_terrorist_hotline =
    Linea antiterrorismo (Anti-Terrorist Hotline): { $hotline }. È aperta giorno e notte. Non deve dire il suo nome.

    Può anche avvisare la polizia online, al link qui sotto. Nessuna preoccupazione è troppo piccola. Agenti esperti controllano tutto prima di agire.

    Se c'è pericolo adesso, non usi questa linea: chiami il numero { $emergency }.

deaf_text =
    In un'emergenza, se è una persona sorda, se sente poco o se non può parlare:
    { $bsl_service }: una videochiamata con un interprete della lingua dei segni. È gratis, giorno e notte.
    Relay UK: faccia il numero { $relay_emergency }.
    SMS al numero { $emergency }: prima deve registrare il telefono. Mandi la parola "register" al numero { $emergency } e segua la risposta. Non pensi che il suo SMS sia arrivato finché non riceve una risposta.

    Se non è un'emergenza: faccia il numero { $relay_police } (Relay UK).

    La Kent Police aveva anche un numero per gli SMS, { $kent_text }: scriva "police", poi uno spazio, poi il suo messaggio. Non abbiamo potuto controllare se funziona ancora. Lo usi solo se non funziona nient'altro.

silent_call =
    Può chiamare il numero { $emergency } anche se non può parlare.
    Faccia il numero { $emergency } e ascolti. Se può, risponda con un colpo di tosse o battendo sul telefono.
    Dal cellulare: se non fa nessun rumore, una voce chiede di premere { $silent_code }. Lo prema quando la voce lo chiede. Allora la chiamata passa alla polizia. Se non lo preme, la chiamata finisce.
    Dal telefono fisso: resti in linea. Se l'operatore sente solo rumori e non riesce a decidere, la chiamata passa alla polizia.

    Premere { $silent_code } non dice alla polizia dove si trova. Una chiamata silenziosa da sola non fa arrivare la polizia.

suspicious_activity =
    Grazie per l'avviso. Ha fatto bene a parlarne.

    Sta succedendo adesso, o qualcuno è in pericolo? Chiami il numero { $emergency }.
    Se non c'è pericolo adesso, chiami la Linea antiterrorismo (Anti-Terrorist Hotline), { $hotline }, di giorno o di notte. Non deve dire il suo nome. Può anche usare il modulo online, al link qui sotto.

    Non si avvicini alla persona e non la segua. Tenga a mente che cosa ha visto, dove e quando.

suspicious_item =
    Non lo tocchi. Si allontani e porti con sé le altre persone. Poi chiami il numero { $emergency } o avvisi il personale.
    Non usi il telefono lì vicino. Vada dove non può vederlo, dietro qualcosa di solido, lontano dai vetri.

    Si chieda: è nascosto apposta? Sembra pericoloso, con fili, batterie o nastro adesivo? È strano per quel posto? Se qualcosa la preoccupa, chiami il numero { $emergency }.

person_concern =
    Non è facile parlare di una persona a cui si vuole bene. Grazie per averlo detto. Sta cercando di proteggerla.

    Può parlare in modo riservato con agenti preparati apposta: ACT Early, { $act_early }. Non deve dire il suo nome.
    Può anche chiamare la Linea antiterrorismo (Anti-Terrorist Hotline), { $hotline }, di giorno o di notte.

    Se pensa che quella persona stia per partire o per fare del male a qualcuno, chiami subito il numero { $emergency }.

hate_crime =
    Mi dispiace per quello che è successo. Non è colpa sua, e può segnalarlo. Lo prendiamo sul serio.

    Sta succedendo adesso, o è in pericolo? Chiami il numero { $emergency }.
    Se no, chiami la polizia al numero { $police }, o faccia la segnalazione online al link qui sotto. Può segnalare per un'altra persona, e può segnalare senza dire il suo nome.

    Un crimine d'odio è un reato fatto contro qualcuno per la razza, la religione, la disabilità, l'orientamento sessuale o perché è una persona transgender, o perché altri pensano che sia così. Scriva che cosa è successo, dove e quando, finché lo ricorda.

    Per aiuto e sostegno: Victim Support, { $victim_support }, gratis, giorno e notte.

community_tension =
    Grazie per l'avviso. Per la polizia è utile sapere presto quando c'è tensione tra le persone.

    Se fanno del male a qualcuno o lo minacciano adesso, chiami il numero { $emergency }.
    Se no, chiami la polizia al numero { $police }. Può chiedere di parlare con gli agenti della sua zona. Per una segnalazione anonima, chiami Crimestoppers, { $crimestoppers }.

    Per favore, non diffonda voci. Se vede odio online, può segnalarlo al link qui sotto.

self_harm =
    Meno male che ha scritto, davvero. Lei è importante, e non deve affrontare tutto questo senza nessuno accanto.

    Se lei, o un'altra persona, può essere in pericolo adesso, chiami il numero { $emergency }.
    Può parlare con Samaritans a qualsiasi ora, gratis, di qualsiasi cosa: { $samaritans }. Ha meno di diciannove anni? Chiami Childline, { $childline }. Anche questo è gratis.

    Se può, vada da una persona di cui si fida, o si allontani dalle cose con cui potrebbe farsi del male.

domestic_abuse =
    Le credo. Non è colpa sua, e può avere aiuto.

    In pericolo adesso? Chiami il numero { $emergency }. Se non può parlare, dal cellulare prema { $silent_code } quando la voce lo chiede.
    Per parlare con qualcuno, di giorno o di notte, gratis: Linea nazionale contro la violenza domestica (National Domestic Abuse Helpline), { $domestic_abuse }.
    Per gli uomini: { $mens_advice }. Per i matrimoni forzati o la violenza in nome dell'"onore": Karma Nirvana, { $karma_nirvana }.
    Se non è urgente: chiami la polizia al numero { $police }.

sexual_offence =
    Le credo. Quello che è successo non è colpa sua. Non è mai troppo tardi per dirlo a qualcuno.

    Ha delle ferite o è in pericolo adesso? Chiami il numero { $emergency }.
    Quando se la sente, chiami la polizia al numero { $police }. Può chiedere di parlare con una donna e può chiedere un interprete.

    Per avere aiuto, con o senza la polizia: Victim Support, { $victim_support }, gratis, giorno e notte. Meno di diciannove anni? Childline: { $childline }.

child_at_risk =
    Grazie di avercelo detto. È giusto parlare per un bambino.

    Un bambino è in pericolo adesso? Chiami il numero { $emergency }. Non serve la certezza.
    Se adesso non c'è pericolo, chiami la polizia al numero { $police }.
    Hai meno di diciannove anni? Non è colpa tua. Puoi parlare con Childline, gratis, giorno e notte: { $childline }.

    Non parli con la persona che la preoccupa: proteggere il bambino potrebbe diventare più difficile.

trafficking =
    Le credo. Nessuno può costringerla a lavorare o a fare sesso, tenersi il suo passaporto o chiuderla dentro. Lei non ha fatto nulla di male e può avere aiuto.

    In pericolo adesso? Chiami il numero { $emergency }. Se non può parlare, dal cellulare prema { $silent_code } quando la voce lo chiede.
    Se adesso non c'è pericolo, chiami la polizia al numero { $police }. Può chiedere un interprete.
    Per segnalare il caso di un'altra persona senza dare il suo nome: Crimestoppers, { $crimestoppers }.
    Per avere aiuto: Victim Support, { $victim_support }, gratis, giorno e notte.

threat =
    Fa bene a dircelo. Una minaccia può essere un reato, e non deve affrontarla senza aiuto.

    La persona è vicina, o pensa che succederà presto? Chiami il numero { $emergency }.
    Se no, chiami la polizia al numero { $police }.
    Per avere aiuto: Victim Support, { $victim_support }, gratis, giorno e notte.

    Conservi messaggi, foto e numeri. Non risponda, non paghi e non incontri quella persona. Lo dica a qualcuno di cui si fida.

other_crime =
    Il reato sta succedendo adesso, o qualcuno è ferito? Chiami il numero { $emergency }.
    Se è già finito, chiami la polizia al numero { $police }, o lo segnali online al link qui sotto.
    Truffa o reato su internet: Report Fraud, { $report_fraud }.
    Per una segnalazione anonima: Crimestoppers, { $crimestoppers }.
    Per avere aiuto dopo un reato: Victim Support, { $victim_support }, gratis, giorno e notte.

human = Vuole parlare con una persona. Va bene. In un'emergenza non aspetti: chiami il numero { $emergency }. Può anche chiamare la polizia al numero { $police }.

military =
    { $military_line }
    A volte i soldati sorvegliano luoghi importanti, così più agenti di polizia possono stare in strada. Il comando resta alla polizia.
    Se vede soldati, non c'è motivo di preoccuparsi. In un'emergenza chiami il numero { $emergency }.

military_unknown =
    Oggi non possiamo confermare se i soldati aiutano la polizia. Guardi la pagina ufficiale, al link qui sotto.
    A volte i soldati sorvegliano luoghi importanti, così più agenti di polizia possono stare in strada. Se vede soldati, non c'è motivo di preoccuparsi. In un'emergenza chiami il numero { $emergency }.

armed_officers =
    Può vedere agenti di polizia con armi nei posti affollati e agli eventi. Sono lì per la sua sicurezza. Può parlare con loro e fare domande, come con ogni altro agente.

    Se arrivano agenti armati durante un attacco: mantenga la calma, faccia quello che dicono, tenga le mani bene in vista e non corra verso di loro. Possono puntarle contro le armi finché non sanno chi è.

patrols =
    La polizia manda gli agenti dove servono, e ricontrolla di continuo dove c'è bisogno. Può vedere più agenti durante eventi e feste religiose e vicino ai luoghi di culto. Questo serve a proteggere tutti.

    Se la sua comunità è preoccupata, o se organizza un evento, chiami la polizia al numero { $police } e chieda di parlare con gli agenti della sua zona. In un'emergenza chiami il numero { $emergency }.

posters =
    Ci sono manifesti e volantini "Scappa, nasconditi, dai l'allarme" (RUN, HIDE, TELL) da stampare e appendere in un negozio, in una scuola o in un luogo di culto.
    Sono stati fatti in inglese, ebraico, hindi, nepalese, punjabi, urdu e arabo.
    Guardi la pagina ufficiale al link qui sotto, o chiami la polizia al numero { $police } e chieda.

exit_hint = Qualcuno può vedere questo schermo? Prema "{ exit }". La pagina si chiude subito e questa chat sparisce da qui. Il browser può ricordare che è stata aperta questa pagina.

interpreter =
    Sì, può parlare con la polizia nella sua lingua. È gratis.
    Chiami il numero { $emergency } in un'emergenza, o il numero { $police } se non è urgente. Dica il nome della sua lingua in inglese, per esempio "Italian", e resti in linea. La polizia poi aggiunge un interprete alla chiamata.
    In una stazione di polizia, mostri o dica il nome della sua lingua e chieda un interprete.

tell_mama =
    Tell MAMA aiuta le persone aggredite o insultate perché musulmane. Non abbiamo potuto controllare se riceve ancora segnalazioni.
    Può anche rivolgersi al British Muslim Trust, che ora lavora con il governo. Ha una linea telefonica di aiuto, una chat e un modulo online.

    Un reato per motivi di religione è un crimine d'odio. In pericolo adesso: chiami il numero { $emergency }. Se no: chiami la polizia al numero { $police }, o faccia la segnalazione online al link qui sotto.

cst =
    CST (Community Security Trust) aiuta le persone ebree e protegge i luoghi ebraici. Può segnalare a CST un episodio antisemita, di giorno o di notte: { $cst }. Se è d'accordo, CST può avvisare la polizia al posto suo.

    In pericolo adesso: chiami prima il numero { $emergency }. Se non è urgente, chiami la polizia al numero { $police }.

acid_attack =
    Chiami subito il numero { $emergency }. Dica "acid attack".

    Si allontani: vada all'aria aperta, lontano dall'acido.
    Tolga i vestiti che hanno acido sopra. Non li sfili dalla testa: li tagli. Non strappi quello che è attaccato alla pelle.
    Tolga l'acido: lo assorba con qualcosa di asciutto. Poi sciacqui con molta acqua pulita e continui a sciacquare.

    Non mangi, non beva e non fumi. Si protegga le mani.

language_switch = Sì, posso scrivere in italiano. Scriva la sua domanda, o scelga un argomento.

about =
    Sono un assistente automatico di { $force }. Sono un computer, non una persona. Do consigli di sicurezza in molte lingue: il livello di minaccia, che cosa fare in un attacco e quale numero chiamare.
    Posso anche passare i suoi messaggi a un agente di polizia. Non posso ricevere denunce, e questa chat non arriva al numero { $emergency }. In un'emergenza chiami il numero { $emergency }.

privacy =
    Le sue parole restano sui computer di { $force }. Non le mandiamo a un'azienda di traduzioni.
    La chat si cancella da sola dopo { $days ->
        [one] { $retention_days } giorno
        [many] { $retention_days } giorni
       *[other] { $retention_days } giorni
    }. Può cancellarla subito con il pulsante "Cancella questa chat".
    Se i suoi messaggi vanno a un agente, la polizia deve conservare quello che serve. Non deve dire il suo nome.
    Non facciamo domande sulla sua situazione di immigrazione.

greeting = Buongiorno. Sono un assistente automatico per consigli di sicurezza. Come posso aiutarla? Può scrivere nella sua lingua. In un'emergenza chiami il numero { $emergency }.

thanks = Prego. C'è altro? In un'emergenza chiami il numero { $emergency }.

goodbye = Arrivederci, e abbia cura di sé. In un'emergenza chiami il numero { $emergency }. Non urgente: { $police }.

abuse = Mi dispiace di non aver potuto aiutarla. Sono solo un computer. Posso passare i suoi messaggi a una persona, oppure può chiamare la polizia al numero { $police }. In un'emergenza chiami il numero { $emergency }.

out_of_scope = Mi dispiace, in questo non posso aiutarla. Do solo consigli di sicurezza. Ecco in che cosa posso aiutarla. In un'emergenza chiami il numero { $emergency }.

unclear = Mi dispiace, non ho capito. Lo dica con altre parole, o scelga un argomento. In un'emergenza chiami il numero { $emergency }.

unclear_again = Mi dispiace, continuo a non capire. Vuole scrivere a un agente di polizia? Può anche chiamare il numero { $police }. In un'emergenza chiami il numero { $emergency }.
