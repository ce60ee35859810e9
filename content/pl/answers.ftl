### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Coś Ci teraz grozi? Zadzwoń: { $emergency }. Ten czat nie łączy z numerem { $emergency }.

    Nie możesz mówić? Zadzwoń pod { $emergency } i słuchaj. Kaszlnij albo postukaj w telefon. Na komórce naciśnij { $silent_code }, gdy głos o to poprosi.
    Nie słyszysz albo nie możesz używać głosu? Skorzystaj z aplikacji wideo { $bsl_service }, zadzwoń pod { $relay_emergency } (Relay UK) albo wyślij SMS pod { $emergency }, jeśli Twój telefon jest zarejestrowany.

emergency_general =
    Atak: uciekaj, jeśli jest bezpieczna droga. Jeśli nie ma, ukryj się i wycisz telefon. Zadzwoń, gdy będzie bezpiecznie.
    Pożar: wyjdź, nie wracaj, zadzwoń. Ktoś jest ranny albo chory: zadzwoń i powiedz „ambulance”.

emergency_attack =
    Uciekaj, jeśli jest bezpieczna droga. Zostaw swoje rzeczy. Zabierz innych, jeśli chcą iść, ale na nich nie czekaj.
    Jeśli nie możesz uciec, ukryj się. Zamknij drzwi na klucz, zastaw je, odsuń się od nich i bądź cicho. Wycisz telefon i wyłącz wibracje.
    Gdy będzie bezpiecznie, zadzwoń: { $emergency }. Powiedz, gdzie jesteś i co się tam działo.

emergency_violence =
    Jeśli możesz, odejdź stamtąd: do sklepu, do sąsiadów albo tam, gdzie są ludzie. Zamknij za sobą drzwi na klucz.
    Za nikim nie idź i nie walcz o rzeczy. Rzeczy można kupić nowe.
    Jeśli musisz się ukryć, wycisz telefon i wyłącz wibracje.

emergency_fire =
    Wyjdź, nie wracaj i z zewnątrz zadzwoń: { $emergency }. Nie wracaj po nic. Nie jedź windą.
    Jest dym? Trzymaj się nisko, blisko podłogi. Zamykaj za sobą drzwi.
    Nie możesz wyjść? Zamknij drzwi, zatkaj szparę ubraniami, podejdź do okna i stamtąd zadzwoń.
    Czuć gaz? Nie dotykaj włączników światła, nie zapalaj ognia. Wyjdź i zadzwoń z zewnątrz.

emergency_medical =
    Gdy ktoś odbierze pod { $emergency }, powiedz „ambulance” i podaj, gdzie jesteś. Ta osoba powie Ci, co robić. Nie rozłączaj się.
    Mocne krwawienie: mocno przyciśnij ranę czystym materiałem i nie przestawaj uciskać.
    Ktoś się nie budzi i nie oddycha normalnie: mocno i szybko uciskaj środek klatki piersiowej i nie przestawaj.

emergency_trapped =
    Wycisz telefon, wyłącz wibracje i przyciemnij ekran. Bądź cicho. Pisz tutaj tylko wtedy, gdy to bezpieczne.
    Jeśli możesz, zamknij drzwi na klucz, zastaw je i trzymaj się od nich z daleka.
    Nie możesz się wydostać po wypadku i nikt nie szuka Cię, żeby zrobić Ci krzywdę? Hałasuj, żeby ludzie mogli Cię znaleźć.

emergency_domestic =
    Wierzę Ci. To nie Twoja wina.
    Wyjdź, jeśli jest bezpieczna droga, i zabierz dzieci. Jeśli nie możesz, idź do pokoju, z którego da się wyjść, z dala od kuchni.
    Jeśli musisz się ukryć, wycisz telefon i wyłącz wibracje.

emergency_suicide =
    Bardzo się cieszę, że piszesz. Jesteś ważną osobą. Zostań, proszę, i niech ktoś będzie teraz przy Tobie.
    Tabletki albo coś innego już połknięte? Masz ranę? Zadzwoń teraz: { $emergency } i powiedz „ambulance”.
    Odejdź od tego, czym można zrobić sobie krzywdę. Idź do kogoś albo poproś, żeby ktoś przyszedł.
    Samaritans wysłuchają Cię o każdej porze, bezpłatnie: { $samaritans }. Masz mniej niż dziewiętnaście lat? Childline, bezpłatnie: { $childline }.
    Chodzi o kogoś innego? Zostań przy tej osobie, jeśli to dla Ciebie bezpieczne, i zadzwoń.

emergency_bomb =
    Nie dotykaj tego. Odejdź daleko i zabierz innych. Schowaj się za czymś solidnym, z dala od szyb.
    Nie używaj telefonu blisko tej rzeczy. Gdy będziesz daleko, zadzwoń: { $emergency }.
    Ktoś groził Ci bombą? Zapisz dokładnie jego słowa i godzinę. Nie odpowiadaj i nie usuwaj wiadomości.

emergency_sexual =
    Wierzę Ci. To nie Twoja wina.
    Jeśli możesz, idź tam, gdzie czujesz się bezpiecznie, i poproś kogoś zaufanego, żeby z Tobą był.
    Jeśli możesz, nie myj się jeszcze i nie przebieraj. To może pomóc policji. Ty decydujesz. Pomoc dostaniesz tak czy inaczej.
    Bezpłatna pomoc, dzień i noc: Victim Support, { $victim_support }.

emergency_child =
    Dziecku coś grozi albo dziecko zaginęło: zadzwoń teraz: { $emergency }. Nie trzeba mieć pewności.
    Zostań z dzieckiem, jeśli to dla Ciebie bezpieczne. Powiedz, ile ma lat, w co jest ubrane i gdzie było ostatnio.
    To Ty jesteś tym dzieckiem? To nie Twoja wina. Możesz też zadzwonić do Childline, bezpłatnie, w dzień i w nocy: { $childline }.

emergency_threat =
    Jeśli ta osoba jest blisko albo tu idzie, idź w bezpieczne miejsce, zamknij drzwi na klucz i zadzwoń: { $emergency }.
    Nie odpowiadaj i nie spotykaj się z tą osobą. Zachowaj wiadomości: pomogą policji.
    Powiedz komuś zaufanemu, gdzie jesteś.

emergency_line = Coś Państwu teraz grozi? Proszę dzwonić: { $emergency }. Ten czat nie łączy z numerem { $emergency }.

threat_level =
    Poziom zagrożenia terrorystycznego w Wielkiej Brytanii: { $level_name }. To znaczy: { $level_meaning }.
    Ten poziom obowiązuje od: { $since }.

    { $kent_line }
    { $military_line }

    Proszę uważać, ale zachować spokój. Jeśli coś Państwa niepokoi, proszę powiedzieć o tym policji. W nagłym wypadku proszę dzwonić: { $emergency }.

    Opublikowano: { $published }. Ostatnio sprawdzono: { $checked }.

threat_level_unknown =
    Nie możemy dziś potwierdzić poziomu zagrożenia. Ostatnio sprawdziliśmy: { $checked }.
    Proszę zajrzeć na oficjalną stronę. Link jest poniżej.

    Przy każdym poziomie rada jest ta sama: proszę uważać, mówić policji o tym, co niepokoi, a w nagłym wypadku dzwonić: { $emergency }.

level_name = { $level ->
    [low] NISKI (LOW)
    [moderate] UMIARKOWANY (MODERATE)
    [substantial] ZNACZNY (SUBSTANTIAL)
    [severe] POWAŻNY (SEVERE)
    [critical] KRYTYCZNY (CRITICAL)
   *[other] nieznany
 }

level_meaning = { $level ->
    [low] atak jest bardzo mało prawdopodobny
    [moderate] atak jest możliwy, ale mało prawdopodobny
    [substantial] atak jest prawdopodobny
    [severe] atak jest bardzo prawdopodobny
    [critical] atak jest bardzo prawdopodobny w najbliższym czasie
   *[other] nie wiadomo
 }

kent_line = { $specific ->
    [yes] Jest konkretne zagrożenie dla hrabstwa Kent. Proszę robić to, co mówi policja.
   *[no] Policja nie przekazała nam informacji o żadnym konkretnym zagrożeniu dla hrabstwa Kent.
 }

military_line = { $military ->
    [yes] W Kent można zobaczyć żołnierzy, którzy pomagają policji.
   *[no] Raczej nie zobaczą Państwo żołnierzy na ulicach w Kent.
 }

event_line = { $kind ->
    [religious] W związku ze świętem lub wydarzeniem religijnym może być więcej policji: { $place }, { $date }.
    [investigation] Tu pracuje policja: { $place }, od: { $date }. Jeśli to możliwe, proszę omijać to miejsce.
   *[public] W związku z wydarzeniem może być więcej policji: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Można żyć tak jak co dzień. Proszę uważać, ale zachować spokój. W miejscu, gdzie jest dużo ludzi, proszę sprawdzić, gdzie są wyjścia.

    Poziom zagrożenia dla całej Wielkiej Brytanii: { $level_name }. To znaczy: { $level_meaning }.
    Opublikowano: { $published }. Ostatnio sprawdzono: { $checked }.

    Jeśli coś Państwa niepokoi, proszę zadzwonić na policję: { $police }. W nagłym wypadku proszę dzwonić: { $emergency }.

kent_threat_unknown =
    Nie możemy dziś potwierdzić, czy jest konkretne zagrożenie dla hrabstwa Kent. Ostatnio sprawdziliśmy: { $checked }. Proszę zajrzeć na oficjalną stronę. Link jest poniżej.

    Proszę uważać, ale zachować spokój. W miejscu, gdzie jest dużo ludzi, proszę sprawdzić, gdzie są wyjścia. Jeśli coś Państwa niepokoi, proszę zadzwonić na policję: { $police }. W nagłym wypadku proszę dzwonić: { $emergency }.

run_hide_tell =
    Gdy ktoś atakuje bronią palną, nożem albo inną bronią: UCIEKAJ, UKRYJ SIĘ, POWIADOM (RUN, HIDE, TELL).

    UCIEKAJ. Jeśli jest bezpieczna droga, uciekaj. Zostaw swoje rzeczy. Powiedz innym, żeby też uciekali, ale na nich nie czekaj. Jeśli nie możesz biec, oddal się tak szybko, jak możesz. Nie zatrzymuj się, żeby nagrywać.

    UKRYJ SIĘ. Jeśli nie możesz uciec, ukryj się. Schowaj się za grubą ścianą. Zamknij drzwi na klucz, zastaw je i odsuń się od nich. Bądź cicho. Wycisz telefon i wyłącz wibracje.

    POWIADOM. Gdy jesteś w bezpiecznym miejscu, zadzwoń: { $emergency }. Powiedz, co się dzieje, gdzie, ilu jest napastników, jak wyglądają, jaką mają broń, dokąd idą i czy są ranni. Jeśli nie możesz mówić, zadzwoń i słuchaj. Nie pozwalaj innym tam wchodzić, jeśli to dla Ciebie bezpieczne.

    Gdy przyjdą uzbrojeni policjanci: zachowaj spokój, rób to, co mówią, trzymaj ręce tak, żeby było je widać, i nie ruszaj się gwałtownie. Mogą celować do Ciebie z broni i mówić ostro. Wyprowadzą Cię, gdy będzie bezpiecznie.

which_number =
    Zagrożenie życia albo przestępstwo, które dzieje się teraz: { $emergency }.
    Nic pilnego albo już po wszystkim: { $police }. To połączenie jest bezpłatne.
    Spoza Kent albo z zagranicy: { $kent_from_outside }.
    Obawa o terroryzm, ale teraz nic nie grozi: infolinia antyterrorystyczna (Anti-Terrorist Hotline), { $hotline }.
    Anonimowo o każdym przestępstwie: Crimestoppers, { $crimestoppers }.

    Można poprosić o tłumacza. Proszę powiedzieć nazwę swojego języka po angielsku.

outside_kent =
    Telefon do Kent Police z innego hrabstwa albo z zagranicy: { $kent_from_outside }. Z zagranicy proszę wybrać: { $kent_from_abroad }.
    Numer { $police } łączy z policją tam, gdzie Państwo teraz są.

    W nagłym wypadku w Wielkiej Brytanii proszę dzwonić: { $emergency }. W innym kraju proszę dzwonić pod tamtejszy numer alarmowy.

anti_terrorist_hotline =
    Infolinia antyterrorystyczna (Anti-Terrorist Hotline): { $hotline }. Działa dzień i noc. Nie trzeba podawać nazwiska.

    Można też napisać do policji przez internet. Link jest poniżej. Żadna obawa nie jest za mała. Przeszkoleni policjanci wszystko sprawdzają, zanim coś zrobią.

    Jeśli coś grozi teraz, proszę nie dzwonić na infolinię, tylko pod numer { $emergency }.

deaf_text =
    Nagły wypadek, gdy ktoś nie słyszy, słabo słyszy albo nie może mówić:
    { $bsl_service }: rozmowa wideo z tłumaczem języka migowego. Bezpłatnie, dzień i noc.
    Relay UK: proszę wybrać { $relay_emergency }.
    SMS pod { $emergency }: najpierw trzeba zarejestrować telefon. Proszę wysłać słowo „register” pod { $emergency } i zrobić to, co będzie w odpowiedzi. Dopóki nie przyjdzie odpowiedź, nie można zakładać, że SMS dotarł.

    Gdy to nic nagłego: proszę wybrać { $relay_police } (Relay UK).

    Kent Police miała też numer do SMS-ów: { $kent_text }. Trzeba napisać „police”, potem spację, potem wiadomość. Nie udało nam się sprawdzić, czy ten numer jeszcze działa. Proszę użyć go tylko wtedy, gdy nic innego nie działa.

silent_call =
    Pod { $emergency } można zadzwonić, nawet gdy nie można mówić.
    Proszę wybrać { $emergency } i słuchać. Jeśli się da, proszę odpowiedzieć kaszlnięciem albo stukaniem w telefon.
    Na komórce: jeśli nie wydadzą Państwo żadnego dźwięku, głos poprosi o naciśnięcie { $silent_code }. Proszę nacisnąć, gdy głos poprosi. Wtedy nastąpi połączenie z policją. Bez tego połączenie się zakończy.
    Na telefonie stacjonarnym: proszę się nie rozłączać. Jeśli operator słyszy tylko odgłosy i nie może zdecydować, łączy z policją.

    Naciśnięcie { $silent_code } nie mówi policji, gdzie Państwo są. Samo ciche połączenie nie sprawi, że policja przyjedzie.

suspicious_activity =
    Dziękuję za tę wiadomość. Dobrze, że Państwo o tym mówią.

    Czy to dzieje się teraz albo komuś coś grozi? Proszę dzwonić: { $emergency }.
    Jeśli teraz nic nie grozi, proszę zadzwonić na infolinię antyterrorystyczną (Anti-Terrorist Hotline): { $hotline }, w dzień lub w nocy. Nie trzeba podawać nazwiska. Można też wypełnić formularz w internecie. Link jest poniżej.

    Proszę nie podchodzić do tej osoby i nie iść za nią. Proszę zapamiętać, co Państwo widzieli, gdzie i kiedy.

suspicious_item =
    Nie dotykaj tego. Odejdź i zabierz ze sobą innych. Potem zadzwoń: { $emergency } albo powiedz obsłudze.
    Nie używaj telefonu blisko tej rzeczy. Idź tam, skąd jej nie widać, za coś solidnego, z dala od szyb.

    Pomyśl: czy ktoś to celowo ukrył? Czy wygląda groźnie: ma przewody, baterie albo taśmę? Czy nie pasuje do tego miejsca? Jeśli coś Cię niepokoi, zadzwoń: { $emergency }.

person_concern =
    Niełatwo mówić o kimś bliskim. Dziękuję za tę wiadomość. Widać, że chcą Państwo tę osobę chronić.

    Można w zaufaniu porozmawiać ze specjalnie przeszkolonymi policjantami: ACT Early, { $act_early }. Nie trzeba podawać nazwiska.
    Można też zadzwonić na infolinię antyterrorystyczną (Anti-Terrorist Hotline): { $hotline }, w dzień lub w nocy.

    Jeśli myślą Państwo, że ta osoba zaraz wyjedzie albo zrobi komuś krzywdę, proszę dzwonić teraz: { $emergency }.

hate_crime =
    Przykro mi, że to się stało. Nie ma w tym Państwa winy i można to zgłosić. Traktujemy to poważnie.

    Czy to dzieje się teraz albo coś Państwu grozi? Proszę dzwonić: { $emergency }.
    Jeśli nie, proszę zadzwonić na policję: { $police } albo zgłosić to przez internet. Link jest poniżej. Można zgłosić sprawę za kogoś innego i można to zrobić bez podawania nazwiska.

    Przestępstwo z nienawiści to przestępstwo z powodu czyjejś rasy, religii, niepełnosprawności, orientacji seksualnej albo dlatego, że ktoś jest osobą transpłciową. Także wtedy, gdy sprawcy tylko tak się wydaje. Proszę zapisać, co się stało, gdzie i kiedy, póki to świeże w pamięci.

    Pomoc i wsparcie: Victim Support, { $victim_support }, bezpłatnie, dzień i noc.

community_tension =
    Dziękuję za tę wiadomość. Gdy między ludźmi rośnie napięcie, dobrze, żeby policja wiedziała o tym wcześnie.

    Jeśli ktoś teraz kogoś krzywdzi albo mu grozi, proszę dzwonić: { $emergency }.
    Jeśli nie, proszę zadzwonić na policję: { $police }. Można poprosić o policjantów ze swojej okolicy. Anonimowo: Crimestoppers, { $crimestoppers }.

    Proszę nie podawać plotek dalej. Nienawiść w internecie można zgłosić. Link jest poniżej.

self_harm =
    Naprawdę się cieszę, że piszesz. Jesteś ważną osobą i nie musisz radzić sobie z tym w pojedynkę.

    Jeśli Tobie albo komuś innemu może teraz coś grozić, zadzwoń: { $emergency }.
    O każdej porze, bezpłatnie i o wszystkim możesz porozmawiać z Samaritans: { $samaritans }. Masz mniej niż dziewiętnaście lat? Zadzwoń do Childline: { $childline }. To też jest bezpłatne.

    Jeśli możesz, idź do kogoś, komu ufasz, albo odejdź od rzeczy, którymi można zrobić sobie krzywdę.

domestic_abuse =
    Wierzę Ci. To nie Twoja wina i możesz dostać pomoc.

    Coś Ci teraz grozi? Zadzwoń: { $emergency }. Jeśli nie możesz mówić, na komórce naciśnij { $silent_code }, gdy głos o to poprosi.
    Jeśli chcesz z kimś porozmawiać, w dzień lub w nocy, bezpłatnie: krajowa infolinia w sprawie przemocy domowej (National Domestic Abuse Helpline), { $domestic_abuse }.
    Dla mężczyzn: { $mens_advice }. W sprawie przymusowego małżeństwa albo „honoru”: Karma Nirvana, { $karma_nirvana }.
    Nic pilnego: zadzwoń na policję, { $police }.

sexual_offence =
    Wierzę Ci. To, co się stało, to nie Twoja wina. Nigdy nie jest za późno, żeby komuś o tym powiedzieć.

    Masz obrażenia albo coś Ci teraz grozi? Zadzwoń: { $emergency }.
    Gdy poczujesz, że już możesz, zadzwoń na policję: { $police }. Możesz poprosić o rozmowę z kobietą i o tłumacza.

    Pomoc, z policją albo bez niej: Victim Support, { $victim_support }, bezpłatnie, dzień i noc. Masz mniej niż dziewiętnaście lat? Childline: { $childline }.

child_at_risk =
    Dziękuję za tę wiadomość. Dobrze, że ktoś staje w obronie dziecka.

    Czy dziecku coś teraz grozi? Proszę dzwonić: { $emergency }. Nie trzeba mieć pewności.
    Jeśli teraz nic nie grozi, proszę zadzwonić na policję: { $police }.
    Masz mniej niż dziewiętnaście lat? To nie Twoja wina. Możesz porozmawiać z Childline, bezpłatnie, w dzień i w nocy: { $childline }.

    Proszę nie rozmawiać z osobą, która budzi niepokój. Wtedy może być trudniej ochronić dziecko.

trafficking =
    Wierzę Ci. Nikt nie może zmuszać Cię do pracy ani do seksu, trzymać Twojego paszportu ani Cię zamykać. To nie Ty robisz coś złego i możesz dostać pomoc.

    Coś Ci teraz grozi? Zadzwoń: { $emergency }. Jeśli nie możesz mówić, na komórce naciśnij { $silent_code }, gdy głos o to poprosi.
    Jeśli teraz nic nie grozi, zadzwoń na policję: { $police }. Możesz poprosić o tłumacza.
    Chcesz powiedzieć o kimś innym i nie podawać nazwiska: Crimestoppers, { $crimestoppers }.
    Pomoc: Victim Support, { $victim_support }, bezpłatnie, dzień i noc.

threat =
    Dobrze, że o tym mówisz. Groźba może być przestępstwem i nie musisz radzić sobie z tym w pojedynkę.

    Ta osoba jest blisko albo myślisz, że coś się zaraz stanie? Zadzwoń: { $emergency }.
    Jeśli nie, zadzwoń na policję: { $police }.
    Pomoc: Victim Support, { $victim_support }, bezpłatnie, dzień i noc.

    Zachowaj wiadomości, zdjęcia i numery. Nie odpowiadaj, nie płać i nie spotykaj się z tą osobą. Powiedz o tym komuś zaufanemu.

other_crime =
    Czy przestępstwo dzieje się teraz albo ktoś jest ranny? Proszę dzwonić: { $emergency }.
    Jeśli jest już po wszystkim, proszę zadzwonić na policję: { $police } albo zgłosić to przez internet. Link jest poniżej.
    Oszustwo albo przestępstwo w internecie: Report Fraud, { $report_fraud }.
    Anonimowo: Crimestoppers, { $crimestoppers }.
    Pomoc po przestępstwie: Victim Support, { $victim_support }, bezpłatnie, dzień i noc.

human = Chcą Państwo rozmawiać z człowiekiem. Dobrze. W nagłym wypadku proszę nie czekać i dzwonić: { $emergency }. Można też zadzwonić na policję: { $police }.

military =
    { $military_line }
    Czasem żołnierze pilnują ważnych miejsc, żeby więcej policjantów mogło być na ulicach. Dowodzi nadal policja.
    Jeśli widać żołnierzy, nie trzeba się martwić. W nagłym wypadku proszę dzwonić: { $emergency }.

military_unknown =
    Nie możemy dziś potwierdzić, czy żołnierze pomagają policji. Proszę zajrzeć na oficjalną stronę. Link jest poniżej.
    Czasem żołnierze pilnują ważnych miejsc, żeby więcej policjantów mogło być na ulicach. Jeśli widać żołnierzy, nie trzeba się martwić. W nagłym wypadku proszę dzwonić: { $emergency }.

armed_officers =
    W miejscach, gdzie jest dużo ludzi, i na wydarzeniach mogą być policjanci z bronią. Są tam, żeby Państwo byli bezpieczni. Można z nimi rozmawiać i ich pytać, tak jak innych policjantów.

    Jeśli uzbrojeni policjanci przyjdą w czasie ataku: zachowaj spokój, rób to, co mówią, trzymaj ręce tak, żeby było je widać, i nie biegnij w ich stronę. Mogą celować do Ciebie z broni, dopóki nie wiedzą, kim jesteś.

patrols =
    Policja wysyła ludzi tam, gdzie są potrzebni, i cały czas to sprawdza. Więcej policjantów może być przy wydarzeniach, w święta religijne i przy miejscach modlitwy. Chodzi o to, żeby wszyscy byli bezpieczni.

    Jeśli Państwa społeczność się boi albo planują Państwo wydarzenie, proszę zadzwonić na policję: { $police } i poprosić o policjantów ze swojej okolicy. W nagłym wypadku proszę dzwonić: { $emergency }.

posters =
    Są plakaty i ulotki „Uciekaj, ukryj się, powiadom” (RUN, HIDE, TELL). Można je wydrukować i powiesić w sklepie, w szkole albo w miejscu modlitwy.
    Przygotowano je po angielsku, hebrajsku, nepalsku, pendżabsku i arabsku, a także w językach hindi i urdu.
    Proszę zajrzeć na oficjalną stronę, link jest poniżej, albo zadzwonić na policję: { $police } i zapytać.

exit_hint = Ktoś może zobaczyć ten ekran? Naciśnij „{ exit }”. Strona od razu się zamknie, a ten czat stąd zniknie. Przeglądarka może jednak zapamiętać, że ta strona była otwarta.

interpreter =
    Tak, z policją można rozmawiać w swoim języku. To nic nie kosztuje.
    W nagłym wypadku proszę dzwonić: { $emergency }, a gdy to nic pilnego: { $police }. Proszę powiedzieć nazwę swojego języka po angielsku, na przykład „Polish”, i się nie rozłączać. Policja dołączy wtedy tłumacza do rozmowy.
    Na komisariacie proszę pokazać albo powiedzieć nazwę swojego języka i poprosić o tłumacza.

tell_mama =
    Tell MAMA pomaga ludziom, których ktoś zaatakował albo obraził, bo są muzułmanami. Nie udało nam się sprawdzić, czy nadal przyjmuje zgłoszenia.
    Można też zwrócić się do British Muslim Trust. Ta organizacja współpracuje teraz z rządem. Ma infolinię, czat i formularz w internecie.

    Przestępstwo z powodu religii to przestępstwo z nienawiści. Coś Państwu teraz grozi: proszę dzwonić: { $emergency }. Jeśli nie: proszę zadzwonić na policję: { $police } albo zgłosić to przez internet. Link jest poniżej.

cst =
    CST (Community Security Trust) pomaga Żydom i chroni żydowskie miejsca. Antysemicki incydent można zgłosić do CST w dzień lub w nocy: { $cst }. Jeśli się Państwo zgodzą, CST może powiadomić policję za Państwa.

    Coś Państwu teraz grozi: proszę najpierw dzwonić: { $emergency }. Nic pilnego: proszę zadzwonić na policję, { $police }.

acid_attack =
    Zadzwoń teraz: { $emergency }. Powiedz „acid attack”.

    Odejdź: wyjdź na świeże powietrze, z dala od kwasu.
    Zdejmij ubranie, na którym jest kwas. Nie ściągaj go przez głowę, tylko rozetnij. Nie odrywaj tego, co przykleiło się do skóry.
    Usuń kwas: zbierz go czymś suchym. Potem spłukuj dużą ilością czystej wody i nie przestawaj.

    Nie jedz, nie pij i nie pal. Chroń swoje ręce.

language_switch = Tak, mogę pisać po polsku. Proszę napisać pytanie albo wybrać temat.

about =
    Jestem automatycznym asystentem, którego prowadzi { $force }. Jestem komputerem, nie człowiekiem. W wielu językach podpowiadam, jak dbać o bezpieczeństwo: jaki jest poziom zagrożenia, co robić podczas ataku i pod jaki numer dzwonić.
    Mogę też przekazać Państwa wiadomości policjantowi. Nie mogę przyjąć zgłoszenia przestępstwa, a ten czat nie łączy z numerem { $emergency }. W nagłym wypadku proszę dzwonić: { $emergency }.

privacy =
    Państwa słowa zostają na komputerach, które ma { $force }. Nie wysyłamy ich do żadnej firmy tłumaczeniowej.
    Czat usuwa się sam po { $days ->
        [one] { $retention_days } dniu
        [few] { $retention_days } dniach
        [many] { $retention_days } dniach
       *[other] { $retention_days } dnia
    }. Można go usunąć od razu przyciskiem „Usuń ten czat”.
    Jeśli wiadomości trafią do policjanta, policja musi zachować to, co jest jej potrzebne. Nie trzeba podawać nazwiska.
    Nie pytamy o status imigracyjny.

greeting = Dzień dobry. Jestem automatycznym asystentem i doradzam w sprawach bezpieczeństwa. W czym mogę pomóc? Można pisać w swoim języku. W nagłym wypadku proszę dzwonić: { $emergency }.

thanks = Proszę bardzo. Czy coś jeszcze? W nagłym wypadku proszę dzwonić: { $emergency }.

goodbye = Do widzenia, proszę na siebie uważać. W nagłym wypadku proszę dzwonić: { $emergency }. Nic pilnego: { $police }.

abuse = Przykro mi, że nie udało się pomóc. Jestem tylko komputerem. Mogę przekazać Państwa wiadomości człowiekowi. Można też zadzwonić na policję: { $police }. W nagłym wypadku proszę dzwonić: { $emergency }.

out_of_scope = Przepraszam, w tym nie mogę pomóc. Doradzam tylko w sprawach bezpieczeństwa. Oto, w czym mogę pomóc. W nagłym wypadku proszę dzwonić: { $emergency }.

unclear = Przepraszam, nie rozumiem. Proszę powiedzieć to innymi słowami albo wybrać temat. W nagłym wypadku proszę dzwonić: { $emergency }.

unclear_again = Przepraszam, nadal nie rozumiem. Czy chcą Państwo napisać do policjanta? Można też zadzwonić: { $police }. W nagłym wypadku proszę dzwonić: { $emergency }.
