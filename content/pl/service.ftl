### What the service itself says: handing over, closing, trouble.

handover_waiting = Przekazuję ten czat policjantowi. Policjant go przeczyta i odpowie tutaj. Przekazujemy wiadomości z tego czatu i informację o Państwa języku. Można to cofnąć.
handover_urgent = Przekazuję też ten czat policjantowi jako pilny. Proszę nie czekać na odpowiedź: jeśli coś Państwu grozi, proszę dzwonić teraz: { $emergency }.
handover_undone = Gotowe. Wiadomości nie zostały przekazane. Znów odpowiada asystent.
handover_too_late = Policjant już odpowiada, więc nie można tego cofnąć. Jeśli chcą Państwo przerwać, proszę powiedzieć to policjantowi.
handover_claimed = { $officer } jest już z Państwem i czyta wiadomości.
handover_closed = Policjant zakończył tę rozmowę. Znów odpowiada asystent. W nagłym wypadku proszę dzwonić: { $emergency }.
still_waiting = Ta wiadomość jest zapisana razem z innymi. Policjant ją przeczyta. Coś Państwu teraz grozi? Proszę dzwonić: { $emergency }.
assistant_down =
    W tej chwili nie mogę odpowiedzieć na pytanie. Wiadomość jest zapisana.
    Coś Państwu teraz grozi? Proszę dzwonić: { $emergency }. Gdy nie można mówić: na komórce proszę nacisnąć { $silent_code }, gdy głos o to poprosi. Nic pilnego: { $police }.
    Gdy ktoś nie słyszy albo nie może używać głosu: aplikacja wideo { $bsl_service } albo { $relay_emergency } (Relay UK).
store_down = W tej chwili nie możemy przyjąć tej wiadomości. Ta strona ją zachowa i sama wyśle, gdy tylko będzie to możliwe. Proszę nie zamykać strony.
language_missing = Umiemy czytać w tym języku, ale nie mamy w nim jeszcze odpowiedzi. Oto odpowiedź po angielsku. Przez telefon proszę poprosić o tłumacza: wystarczy powiedzieć nazwę swojego języka po angielsku.
answer_missing = Tej odpowiedzi nie mamy jeszcze w tym języku, więc podajemy ją po angielsku. Przez telefon proszę poprosić o tłumacza: wystarczy powiedzieć nazwę swojego języka po angielsku.
language_other = Nie znam jeszcze tego języka, więc odpowiadam po angielsku. Proszę wybrać obrazek poniżej albo napisać w innym języku. Przez telefon proszę poprosić o tłumacza: wystarczy powiedzieć nazwę swojego języka po angielsku.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Nagły wypadek
topic_threat_level = Poziom zagrożenia
topic_kent_threat = Bezpiecznie w Kent?
topic_run_hide_tell = Atak: co robić?
topic_which_number = Jaki numer?
topic_outside_kent = Telefon spoza Kent
topic_anti_terrorist_hotline = Infolinia: terroryzm
topic_deaf_text = Głusi: jak dzwonić
topic_silent_call = Nie mogę mówić
topic_suspicious_activity = Coś podejrzanego
topic_suspicious_item = Podejrzana torba
topic_person_concern = Martwię się o kogoś
topic_hate_crime = Atak z nienawiści
topic_community_tension = Napięcia w okolicy
topic_self_harm = Jest mi bardzo źle
topic_domestic_abuse = Boję się w domu
topic_sexual_offence = Przemoc seksualna
topic_child_at_risk = Dziecku coś grozi
topic_trafficking = Praca pod przymusem
topic_threat = Ktoś mi grozi
topic_other_crime = Zgłoś przestępstwo
topic_human = Rozmowa z policją
topic_military = Żołnierze
topic_armed_officers = Policja z bronią
topic_patrols = Patrole policji
topic_posters = Plakaty
topic_interpreter = Tłumacz
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Atak kwasem
topic_about = Co to jest?
topic_privacy = Moja prywatność
topic_undo_handover = Nie przekazuj

call = Zadzwoń: { $number }
link_mi5_levels = Oficjalna strona o poziomie zagrożenia (Security Service)
link_protectuk = Uciekaj, ukryj się, powiadom: oficjalna strona (ProtectUK)
link_act_report = Zgłoś policji terroryzm przez internet
link_act_early = Strona ACT Early
link_true_vision = Zgłoś przestępstwo z nienawiści przez internet (True Vision)
link_kent_police = Strona Kent Police
link_crimestoppers = Strona Crimestoppers
link_cst = Strona CST
link_report_fraud = Strona Report Fraud

### Errors that a resident can see.

error_too_long = Wiadomość jest za długa. Proszę napisać ją w krótszych częściach.
error_empty = Proszę najpierw napisać wiadomość.
error_too_fast = Proszę chwilę poczekać i wysłać jeszcze raz. Nic nie zginęło.
error_offline = Brak połączenia. Wiadomość jest zachowana. Wyślemy ją, gdy wróci internet.
error_general = Coś poszło nie tak. Proszę spróbować jeszcze raz. W nagłym wypadku proszę dzwonić: { $emergency }.
