### What the service itself says: handing over, closing, trouble.

handover_waiting = Posielam tento chat policajtovi. Prečíta si ho a odpovie vám tu. Posielame správy z tohto chatu a váš jazyk. Môžete to zrušiť.
handover_urgent = Posielam tento chat aj policajtovi, ako súrny. Nečakajte na odpoveď: ak ste v nebezpečenstve, volajte { $emergency } hneď.
handover_undone = Hotovo. Vaše správy sme neposlali ďalej. Znova odpovedá asistent.
handover_too_late = Policajt vám už odpovedá, preto sa to už nedá zrušiť. Ak chcete skončiť, povedzte to policajtovi.
handover_claimed = Teraz je s vami { $officer } a číta vaše správy.
handover_closed = Policajt tento rozhovor ukončil. Znova odpovedá asistent. V núdzi volajte { $emergency }.
still_waiting = Vaša správa je uložená s ostatnými. Policajt si ju prečíta. Ste teraz v nebezpečenstve? Volajte { $emergency }.
assistant_down =
    Na vašu otázku teraz neviem odpovedať. Vaša správa je uložená.
    Ste teraz v nebezpečenstve? Volajte { $emergency }. Ak nemôžete hovoriť, stlačte na mobile { $silent_code }, keď vás o to hlas požiada. Ak to nie je súrne: volajte { $police }.
    Nepočujete alebo nemôžete používať hlas: videoaplikácia { $bsl_service } alebo { $relay_emergency } (Relay UK).
store_down = Teraz vašu správu nemôžeme prijať. Táto stránka ju uchová a sama ju pošle, hneď ako sa bude dať. Nechajte, prosím, stránku otvorenú.
language_missing = Vášmu jazyku rozumieme, ale odpovede v ňom ešte nemáme. Tu je odpoveď po anglicky. Keď budete telefonovať, vypýtajte si tlmočníka: povedzte názov svojho jazyka po anglicky.
answer_missing = Túto odpoveď vo vašom jazyku ešte nemáme, preto je tu po anglicky. Keď budete telefonovať, vypýtajte si tlmočníka: povedzte názov svojho jazyka po anglicky.
language_other = Tento jazyk ešte nepoznám, preto odpovedám po anglicky. Vyberte si nižšie obrázok alebo píšte v inom jazyku. Keď budete telefonovať, vypýtajte si tlmočníka: povedzte názov svojho jazyka po anglicky.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Núdzová situácia
topic_threat_level = Stupeň ohrozenia
topic_kent_threat = Je Kent bezpečný?
topic_run_hide_tell = Pri útoku: čo robiť
topic_which_number = Ktoré číslo?
topic_outside_kent = Som mimo Kentu
topic_anti_terrorist_hotline = Linka proti teroru
topic_deaf_text = Nepočujem: ako volať
topic_silent_call = Nemôžem hovoriť
topic_suspicious_activity = Niečo podozrivé
topic_suspicious_item = Podozrivá taška
topic_person_concern = Bojím sa o niekoho
topic_hate_crime = Zločin z nenávisti
topic_community_tension = Napätie medzi ľuďmi
topic_self_harm = Je mi veľmi ťažko
topic_domestic_abuse = Doma sa bojím
topic_sexual_offence = Sexuálne násilie
topic_child_at_risk = Dieťa v ohrození
topic_trafficking = Nútia ma pracovať
topic_threat = Niekto sa mi vyhráža
topic_other_crime = Nahlásiť trestný čin
topic_human = Hovoriť s policajtom
topic_military = Vojaci
topic_armed_officers = Ozbrojená polícia
topic_patrols = Policajné hliadky
topic_posters = Plagáty
topic_interpreter = Tlmočník
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Útok kyselinou
topic_about = Čo je toto?
topic_privacy = Moje súkromie
topic_undo_handover = Neposielať ďalej

call = Volať { $number }
link_mi5_levels = Oficiálna stránka o stupni ohrozenia (Security Service)
link_protectuk = Utečte, skryte sa, zavolajte: oficiálna stránka (ProtectUK)
link_act_report = Povedať polícii o terorizme cez internet
link_act_early = Stránka ACT Early
link_true_vision = Nahlásiť trestný čin z nenávisti cez internet (True Vision)
link_kent_police = Stránka Kent Police
link_crimestoppers = Stránka Crimestoppers
link_cst = Stránka CST
link_report_fraud = Stránka Report Fraud

### Errors that a resident can see.

error_too_long = Vaša správa je príliš dlhá. Rozdeľte ju, prosím, na kratšie časti.
error_empty = Najprv, prosím, napíšte správu.
error_too_fast = Chvíľu, prosím, počkajte a potom pošlite znova. Nič sa nestratilo.
error_offline = Nie je pripojenie. Vaša správa je uložená a pošle sa, keď sa pripojenie obnoví.
error_general = Niečo sa pokazilo. Skúste to, prosím, znova. V núdzi volajte { $emergency }.
