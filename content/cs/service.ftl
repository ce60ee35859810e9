### What the service itself says: handing over, closing, trouble.

handover_waiting = Předávám tento chat policii. Přečte ho policista a odpoví tady. Předáváme zprávy z tohoto chatu a to, jakým jazykem píšete. Můžete to vzít zpět.
handover_urgent = Předávám tento chat také policistovi, jako naléhavý. Na odpověď nečekejte: pokud jste v nebezpečí, volejte hned { $emergency }.
handover_undone = Hotovo. Vaše zprávy jsme nepředali. Znovu odpovídá asistent.
handover_too_late = Policista vám už odpovídá, takže to už nejde vzít zpět. Pokud chcete skončit, řekněte mu to.
handover_claimed = Teď je s vámi { $officer } a čte vaše zprávy.
handover_closed = Policista tento rozhovor ukončil. Znovu odpovídá asistent. V nouzi volejte { $emergency }.
still_waiting = Vaše zpráva je uložená s ostatními. Policista ji přečte. Jste teď v nebezpečí? Volejte { $emergency }.
assistant_down =
    Právě teď nemůžu na vaši otázku odpovědět. Vaše zpráva je uložená.
    Jste teď v nebezpečí? Volejte { $emergency }. Když nemůžete mluvit, stiskněte na mobilu { $silent_code }, až vás k tomu hlas vyzve. Když to nespěchá: volejte { $police }.
    Neslyšíte nebo nemůžete používat hlas: aplikace pro videohovor { $bsl_service }, nebo { $relay_emergency } (Relay UK).
store_down = Teď vaši zprávu nemůžeme přijmout. Tahle stránka ji uchová a sama ji pošle, jakmile to půjde. Nechte prosím stránku otevřenou.
language_missing = Vašemu jazyku rozumíme, ale odpovědi v něm ještě nemáme. Tady je odpověď anglicky. Po telefonu požádejte o tlumočníka: řekněte anglicky název svého jazyka.
answer_missing = Tuto odpověď ve vašem jazyce ještě nemáme, proto je tady anglicky. Po telefonu požádejte o tlumočníka: řekněte anglicky název svého jazyka.
language_other = Tento jazyk ještě neumím, proto odpovídám anglicky. Vyberte si níže obrázek, nebo pište jiným jazykem. Po telefonu požádejte o tlumočníka: řekněte anglicky název svého jazyka.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Nebezpečí teď
topic_threat_level = Stupeň ohrožení
topic_kent_threat = Je Kent bezpečný?
topic_run_hide_tell = Při útoku: co dělat
topic_which_number = Na jaké číslo volat?
topic_outside_kent = Nejsem v Kentu
topic_anti_terrorist_hotline = Linka proti teroru
topic_deaf_text = Neslyším: jak volat
topic_silent_call = Nemůžu mluvit
topic_suspicious_activity = Něco podezřelého
topic_suspicious_item = Podezřelá taška
topic_person_concern = Mám o někoho strach
topic_hate_crime = Zločin z nenávisti
topic_community_tension = Napětí mezi lidmi
topic_self_harm = Jsem na dně
topic_domestic_abuse = Doma mám strach
topic_sexual_offence = Sexuální násilí
topic_child_at_risk = Dítě v ohrožení
topic_trafficking = Nutí mě pracovat
topic_threat = Někdo mi vyhrožuje
topic_other_crime = Nahlásit zločin
topic_human = Mluvit s policistou
topic_military = Vojáci
topic_armed_officers = Ozbrojená policie
topic_patrols = Policejní hlídky
topic_posters = Plakáty
topic_interpreter = Tlumočník
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Útok kyselinou
topic_about = Co je tohle?
topic_privacy = Moje soukromí
topic_undo_handover = Nepředávat policii

call = Zavolat { $number }
link_mi5_levels = Oficiální stránka o stupni ohrožení (Security Service)
link_protectuk = Uteč, skryj se, volej: oficiální stránka (ProtectUK)
link_act_report = Nahlásit terorismus policii na internetu
link_act_early = Web ACT Early
link_true_vision = Nahlásit zločin z nenávisti na internetu (True Vision)
link_kent_police = Web Kent Police
link_crimestoppers = Web Crimestoppers
link_cst = Web CST
link_report_fraud = Web Report Fraud

### Errors that a resident can see.

error_too_long = Vaše zpráva je moc dlouhá. Napište ji prosím po kratších částech.
error_empty = Nejdřív prosím napište zprávu.
error_too_fast = Chvilku prosím počkejte a pak pošlete zprávu znovu. Nic se neztratilo.
error_offline = Není připojení. Vaše zpráva zůstane uložená a odešle se, až bude spojení.
error_general = Něco se nepovedlo. Zkuste to prosím znovu. V nouzi volejte { $emergency }.
