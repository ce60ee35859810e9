### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Sind Sie jetzt in Gefahr? Rufen Sie an: { $emergency }. Dieser Chat kommt nicht beim Notruf { $emergency } an.

    Sie können nicht sprechen? Wählen Sie { $emergency } und hören Sie zu. Husten Sie oder tippen Sie auf das Telefon. Am Handy: Drücken Sie { $silent_code }, wenn die Stimme Sie dazu auffordert.
    Sie sind gehörlos oder können Ihre Stimme nicht benutzen? Nehmen Sie die Video-App { $bsl_service }, wählen Sie { $relay_emergency } (Relay UK), oder schicken Sie eine SMS an { $emergency }, wenn Ihr Handy dafür angemeldet ist.

emergency_general =
    Angriff: Fliehen Sie, wenn es einen sicheren Weg gibt. Wenn nicht: Verstecken Sie sich und stellen Sie das Handy lautlos. Rufen Sie an, sobald es sicher ist.
    Feuer: Gehen Sie raus, bleiben Sie draußen, rufen Sie an. Jemand ist verletzt oder krank: Rufen Sie an und sagen Sie "ambulance".

emergency_attack =
    Fliehen Sie, wenn es einen sicheren Weg gibt. Lassen Sie alles liegen. Nehmen Sie andere mit, wenn sie mitkommen, aber warten Sie nicht.
    Wenn Sie nicht fliehen können: Verstecken Sie sich. Schließen und blockieren Sie die Tür, gehen Sie von ihr weg und seien Sie leise. Stellen Sie das Handy lautlos, auch ohne Vibration.
    Sobald es sicher ist, rufen Sie { $emergency } an. Sagen Sie, wo Sie sind und was Sie gesehen haben.

emergency_violence =
    Gehen Sie weg, wenn Sie können: in ein Geschäft, zu Nachbarn oder dorthin, wo Menschen sind. Schließen Sie die Tür hinter sich ab.
    Laufen Sie niemandem nach und kämpfen Sie nicht um Sachen. Sachen kann man ersetzen.
    Wenn Sie sich verstecken müssen: Stellen Sie das Handy lautlos, auch ohne Vibration.

emergency_fire =
    Gehen Sie raus, bleiben Sie draußen und rufen Sie von draußen { $emergency } an. Gehen Sie für nichts zurück. Nehmen Sie keinen Aufzug.
    Rauch? Bleiben Sie tief unten, nah am Boden. Schließen Sie Türen hinter sich.
    Sie kommen nicht raus? Schließen Sie die Tür, legen Sie Kleidung an den Spalt, gehen Sie ans Fenster und rufen Sie von dort an.
    Es riecht nach Gas? Keine Lichtschalter berühren, keine Flammen. Gehen Sie raus und rufen Sie von draußen an.

emergency_medical =
    Wenn { $emergency } antwortet, sagen Sie "ambulance" und wo Sie sind. Die Person am Telefon sagt Ihnen, was Sie tun sollen. Legen Sie nicht auf.
    Starke Blutung: Drücken Sie mit einem sauberen Tuch fest auf die Wunde, und drücken Sie immer weiter.
    Jemand wacht nicht auf und atmet nicht normal: Drücken Sie fest und schnell auf die Mitte der Brust und hören Sie nicht auf.

emergency_trapped =
    Stellen Sie das Handy lautlos, ohne Vibration, und machen Sie den Bildschirm dunkel. Seien Sie leise. Schreiben Sie hier nur, wenn es sicher ist.
    Schließen und blockieren Sie die Tür, wenn Sie können, und bleiben Sie von ihr weg.
    Sie stecken nach einem Unfall fest, und niemand will Ihnen etwas tun? Machen Sie Lärm, damit man Sie findet.

emergency_domestic =
    Ich glaube Ihnen. Sie sind nicht schuld.
    Gehen Sie raus, wenn es einen sicheren Weg gibt, und nehmen Sie die Kinder mit. Wenn nicht, gehen Sie in ein Zimmer mit einem Ausgang, weg von der Küche.
    Wenn Sie sich verstecken müssen: Stellen Sie das Handy lautlos, auch ohne Vibration.

emergency_suicide =
    Ich bin sehr froh, dass Sie geschrieben haben. Sie sind wichtig. Bitte bleiben Sie, und lassen Sie jetzt jemanden bei sich sein.
    Haben Sie etwas genommen, oder sind Sie verletzt? Rufen Sie jetzt { $emergency } an und sagen Sie "ambulance".
    Gehen Sie weg von dem, was Ihnen schaden kann. Gehen Sie zu einem anderen Menschen, oder bitten Sie jemanden zu kommen.
    Die Samaritans hören jederzeit zu, kostenlos: { $samaritans }. Unter neunzehn? Childline, kostenlos: { $childline }.
    Geht es um jemand anderen? Bleiben Sie bei der Person, wenn Sie selbst sicher sind, und rufen Sie an.

emergency_bomb =
    Nicht anfassen. Gehen Sie weit weg und nehmen Sie andere mit. Gehen Sie hinter etwas Festes, weg von Glas.
    Benutzen Sie das Handy nicht in der Nähe. Wenn Sie weit genug weg sind, rufen Sie { $emergency } an.
    Hat jemand mit einer Bombe gedroht? Schreiben Sie die genauen Worte und die Zeit auf. Antworten Sie nicht, und löschen Sie die Nachricht nicht.

emergency_sexual =
    Ich glaube Ihnen. Sie sind nicht schuld.
    Gehen Sie an einen Ort, an dem Sie sich sicher fühlen, wenn Sie können, und bitten Sie jemanden, dem Sie vertrauen, zu Ihnen zu kommen.
    Wenn es geht, waschen Sie sich noch nicht und wechseln Sie noch nicht die Kleidung. Das kann der Polizei helfen. Sie entscheiden das selbst, und Hilfe bekommen Sie in jedem Fall.
    Kostenlose Hilfe, Tag und Nacht: Victim Support, { $victim_support }.

emergency_child =
    Ein Kind ist in Gefahr oder verschwunden: Rufen Sie jetzt { $emergency } an. Sie müssen sich nicht sicher sein.
    Bleiben Sie bei dem Kind, wenn Sie selbst sicher sind. Sagen Sie, wie alt das Kind ist, was es anhat und wo es zuletzt war.
    Bist du das Kind? Du bist nicht schuld. Du kannst auch Childline anrufen, kostenlos, Tag und Nacht: { $childline }.

emergency_threat =
    Wenn die Person in der Nähe ist oder kommt: Gehen Sie an einen sicheren Ort, schließen Sie die Tür ab und rufen Sie { $emergency } an.
    Antworten Sie nicht und treffen Sie sich nicht mit der Person. Behalten Sie die Nachrichten: Sie helfen der Polizei.
    Sagen Sie jemandem, dem Sie vertrauen, wo Sie sind.

emergency_line = Jetzt in Gefahr? Rufen Sie an: { $emergency }. Dieser Chat kommt nicht beim Notruf { $emergency } an.

threat_level =
    Die Terror-Warnstufe im Vereinigten Königreich (UK) ist: { $level_name }. Das heißt: { $level_meaning }.
    Diese Stufe gilt seit: { $since }.

    { $kent_line }
    { $military_line }

    Bleiben Sie aufmerksam, aber haben Sie keine Angst. Wenn Ihnen etwas Sorgen macht, sagen Sie es der Polizei. Im Notfall rufen Sie an: { $emergency }.

    Veröffentlicht: { $published }. Zuletzt geprüft: { $checked }.

threat_level_unknown =
    Wir können die Warnstufe heute nicht bestätigen. Zuletzt geprüft: { $checked }.
    Bitte sehen Sie auf der amtlichen Seite nach. Der Link steht unten.

    Bei jeder Stufe gilt der gleiche Rat: Bleiben Sie aufmerksam. Sagen Sie der Polizei, was Ihnen Sorgen macht. Im Notfall rufen Sie an: { $emergency }.

level_name = { $level ->
    [low] NIEDRIG (LOW)
    [moderate] MÄSSIG (MODERATE)
    [substantial] ERHEBLICH (SUBSTANTIAL)
    [severe] SEHR HOCH (SEVERE)
    [critical] KRITISCH (CRITICAL)
   *[other] unbekannt
 }

level_meaning = { $level ->
    [low] Ein Anschlag ist sehr unwahrscheinlich
    [moderate] Ein Anschlag ist möglich, aber nicht wahrscheinlich
    [substantial] Ein Anschlag ist wahrscheinlich
    [severe] Ein Anschlag ist sehr wahrscheinlich
    [critical] Ein Anschlag ist in nächster Zeit sehr wahrscheinlich
   *[other] unbekannt
 }

kent_line = { $specific ->
    [yes] Es gibt eine konkrete Bedrohung für Kent. Tun Sie, was die Polizei sagt.
   *[no] Die Polizei hat uns keine konkrete Bedrohung für Kent gemeldet.
 }

military_line = { $military ->
    [yes] Vielleicht sehen Sie Soldaten, die der Polizei in Kent helfen.
   *[no] Sie werden in Kent wahrscheinlich keine Soldaten auf der Straße sehen.
 }

event_line = { $kind ->
    [religious] Vielleicht sehen Sie mehr Polizei rund um eine religiöse Veranstaltung: { $place }, { $date }.
    [investigation] Die Polizei arbeitet an diesem Ort: { $place }, seit: { $date }. Bitte bleiben Sie weg, wenn Sie können.
   *[public] Vielleicht sehen Sie mehr Polizei rund um eine Veranstaltung: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Sie können Ihren Tag ganz normal verbringen. Bleiben Sie aufmerksam, aber haben Sie keine Angst. Wenn Sie an einen Ort mit vielen Menschen gehen, schauen Sie, wo die Ausgänge sind.

    Die Warnstufe für das ganze Vereinigte Königreich (UK) ist: { $level_name }. Das heißt: { $level_meaning }.
    Veröffentlicht: { $published }. Zuletzt geprüft: { $checked }.

    Wenn Ihnen etwas Sorgen macht, rufen Sie die Polizei an: { $police }. Im Notfall rufen Sie an: { $emergency }.

kent_threat_unknown =
    Wir können heute nicht bestätigen, ob es eine konkrete Bedrohung für Kent gibt. Zuletzt geprüft: { $checked }. Bitte sehen Sie auf der amtlichen Seite nach. Der Link steht unten.

    Bleiben Sie aufmerksam, aber haben Sie keine Angst. Wenn Sie an einen Ort mit vielen Menschen gehen, schauen Sie, wo die Ausgänge sind. Wenn Ihnen etwas Sorgen macht, rufen Sie die Polizei an: { $police }. Im Notfall rufen Sie an: { $emergency }.

run_hide_tell =
    Bei einem Angriff mit Schusswaffen, Messern oder anderen Waffen: FLIEHEN, VERSTECKEN, ALARMIEREN (RUN, HIDE, TELL).

    FLIEHEN. Wenn es einen sicheren Weg nach draußen gibt, laufen Sie weg. Lassen Sie Ihre Sachen liegen. Sagen Sie anderen, dass sie mitkommen sollen, aber warten Sie nicht auf sie. Wenn Sie nicht laufen können, entfernen Sie sich so schnell, wie Sie können. Bleiben Sie nicht stehen, um zu filmen.

    VERSTECKEN. Wenn Sie nicht fliehen können, verstecken Sie sich. Gehen Sie hinter eine dicke Wand. Schließen Sie die Tür ab und versperren Sie sie. Gehen Sie dann von der Tür weg. Seien Sie leise. Stellen Sie das Handy lautlos und schalten Sie die Vibration aus.

    ALARMIEREN. Wenn Sie in Sicherheit sind, rufen Sie an: { $emergency }. Sagen Sie, was passiert und wo. Sagen Sie, wie viele Angreifer es sind, wie sie aussehen, welche Waffen sie haben und wohin sie gehen. Sagen Sie auch, ob Menschen verletzt sind. Wenn Sie nicht sprechen können, rufen Sie an und hören Sie zu. Wenn es für Sie sicher ist, halten Sie andere davon ab hineinzugehen.

    Wenn bewaffnete Polizei kommt: Bleiben Sie ruhig. Tun Sie, was sie sagt. Halten Sie die Hände so, dass man sie sieht. Machen Sie keine plötzlichen Bewegungen. Vielleicht richtet die Polizei Waffen auf Sie und spricht streng mit Ihnen. Die Polizei bringt Sie hinaus, wenn es sicher ist.

which_number =
    Lebensgefahr, oder eine Straftat passiert gerade: Rufen Sie { $emergency } an.
    Nicht eilig, oder es ist schon vorbei: Rufen Sie { $police } an. Das kostet nichts.
    Außerhalb von Kent oder im Ausland: Rufen Sie { $kent_from_outside } an.
    Sorge wegen Terrorismus, aber jetzt keine Gefahr: Rufen Sie die Anti-Terror-Hotline (Anti-Terrorist Hotline) an: { $hotline }.
    Sie wollen eine Straftat anonym melden, egal welche: Rufen Sie Crimestoppers an: { $crimestoppers }.

    Sie können um Hilfe beim Dolmetschen bitten. Sagen Sie den Namen Ihrer Sprache auf Englisch.

outside_kent =
    So erreichen Sie Kent Police aus einer anderen Grafschaft oder aus dem Ausland: Rufen Sie { $kent_from_outside } an. Aus dem Ausland wählen Sie { $kent_from_abroad }.
    Unter { $police } erreichen Sie die Polizei an dem Ort, an dem Sie gerade sind.

    Im Notfall im Vereinigten Königreich (UK) rufen Sie an: { $emergency }. In einem anderen Land wählen Sie die Notrufnummer dieses Landes.

anti_terrorist_hotline =
    Die Anti-Terror-Hotline (Anti-Terrorist Hotline) hat diese Nummer: { $hotline }. Sie ist Tag und Nacht offen. Sie müssen Ihren Namen nicht sagen.

    Sie können es der Polizei auch online sagen. Der Link steht unten. Keine Sorge ist zu klein. Geschulte Polizeikräfte prüfen alles, bevor sie etwas tun.

    Wenn jetzt Gefahr besteht, nehmen Sie nicht die Hotline. Rufen Sie an: { $emergency }.

deaf_text =
    Im Notfall, wenn Sie gehörlos oder schwerhörig sind oder nicht sprechen können:
    { $bsl_service }: ein Videoanruf, bei dem in Gebärdensprache gedolmetscht wird. Er ist kostenlos, Tag und Nacht.
    Relay UK: Wählen Sie { $relay_emergency }.
    SMS an { $emergency }: Sie müssen Ihr Handy vorher anmelden. Schicken Sie das Wort "register" an { $emergency } und folgen Sie der Antwort. Erst wenn Sie eine Antwort bekommen, ist Ihre SMS sicher angekommen.

    Kein Notfall: Wählen Sie { $relay_police } (Relay UK).

    Kent Police hatte auch eine SMS-Nummer: { $kent_text }. Schreiben Sie "police", dann ein Leerzeichen, dann Ihre Nachricht. Wir konnten nicht prüfen, ob die Nummer noch geht. Nehmen Sie sie nur, wenn nichts anderes geht.

silent_call =
    Sie können { $emergency } anrufen, auch wenn Sie nicht sprechen können.
    Wählen Sie { $emergency } und hören Sie zu. Antworten Sie mit Husten oder tippen Sie auf das Telefon, wenn Sie können.
    Am Handy: Wenn Sie kein Geräusch machen, sagt eine Stimme, dass Sie { $silent_code } drücken sollen. Drücken Sie erst, wenn die Stimme es sagt. Dann werden Sie mit der Polizei verbunden. Wenn Sie nicht drücken, endet der Anruf.
    Am Festnetz: Bleiben Sie am Telefon. Wenn die Notrufzentrale nur Geräusche hört und nicht entscheiden kann, werden Sie mit der Polizei verbunden.

    Wenn Sie { $silent_code } drücken, weiß die Polizei nicht, wo Sie sind. Ein stiller Anruf allein bringt die Polizei nicht zu Ihnen.

suspicious_activity =
    Danke, dass Sie uns das sagen. Es war richtig, dass Sie sich melden.

    Passiert es gerade, oder ist jemand in Gefahr? Rufen Sie an: { $emergency }.
    Wenn jetzt keine Gefahr besteht, rufen Sie die Anti-Terror-Hotline (Anti-Terrorist Hotline) an, Tag und Nacht: { $hotline }. Sie müssen Ihren Namen nicht sagen. Sie können auch das Online-Formular nehmen. Der Link steht unten.

    Gehen Sie nicht in die Nähe der Person und folgen Sie ihr nicht. Merken Sie sich, was Sie gesehen haben, wo und wann.

suspicious_item =
    Fassen Sie es nicht an. Gehen Sie weg und nehmen Sie andere mit. Rufen Sie dann { $emergency } an oder sagen Sie dem Personal Bescheid.
    Benutzen Sie Ihr Handy nicht in der Nähe. Gehen Sie dorthin, wo Sie den Gegenstand nicht mehr sehen, hinter etwas Festes und weg von Glas.

    Fragen Sie sich: Ist es mit Absicht versteckt? Sieht es gefährlich aus, mit Drähten, Batterien oder Klebeband? Passt es nicht an diesen Ort? Wenn Sie sich Sorgen machen, rufen Sie an: { $emergency }.

person_concern =
    Es ist nicht leicht, über einen Menschen zu sprechen, den man gern hat. Danke, dass Sie uns das sagen. Sie wollen diesen Menschen schützen.

    Sie können vertraulich mit besonders geschulten Polizeikräften sprechen: ACT Early, { $act_early }. Sie müssen Ihren Namen nicht sagen.
    Sie können auch die Anti-Terror-Hotline (Anti-Terrorist Hotline) anrufen, Tag und Nacht: { $hotline }.

    Wenn Sie glauben, dass die Person bald verreist oder jemanden verletzt, rufen Sie jetzt an: { $emergency }.

hate_crime =
    Es tut mir leid, dass das passiert ist. Sie sind nicht schuld, und Sie können es melden. Wir nehmen es ernst.

    Passiert es gerade, oder sind Sie in Gefahr? Rufen Sie an: { $emergency }.
    Wenn nicht, rufen Sie die Polizei an: { $police }. Oder melden Sie es online. Der Link steht unten. Sie können für andere melden, und Sie können ohne Ihren Namen melden.

    Hasskriminalität ist eine Straftat gegen einen Menschen wegen Herkunft, Hautfarbe, Religion, Behinderung oder Sexualität, oder weil dieser Mensch trans ist. Das gilt auch, wenn jemand das nur glaubt. Schreiben Sie auf, was passiert ist, wo und wann, solange Sie es noch wissen.

    Hilfe und Unterstützung: Victim Support, { $victim_support }, kostenlos, Tag und Nacht.

community_tension =
    Danke, dass Sie uns das sagen. Es hilft der Polizei, früh zu wissen, wenn es Spannungen zwischen Menschen gibt.

    Wenn jetzt jemand verletzt oder bedroht wird, rufen Sie an: { $emergency }.
    Wenn nicht, rufen Sie die Polizei an: { $police }. Sie können nach der Polizei für Ihre Gegend fragen. Wenn Sie anonym bleiben wollen, rufen Sie Crimestoppers an: { $crimestoppers }.

    Bitte geben Sie keine Gerüchte weiter. Wenn Sie Hass im Internet sehen, können Sie ihn melden. Der Link steht unten.

self_harm =
    Ich bin wirklich froh, dass Sie geschrieben haben. Sie sind wichtig, und Sie müssen damit nicht allein sein.

    Wenn Sie oder jemand anderes jetzt in Gefahr sein könnten, rufen Sie an: { $emergency }.
    Mit den Samaritans können Sie jederzeit und kostenlos über alles sprechen: { $samaritans }. Sie sind unter neunzehn? Rufen Sie Childline an: { $childline }. Das kostet auch nichts.

    Wenn Sie können, gehen Sie zu einem Menschen, dem Sie vertrauen. Oder gehen Sie weg von Dingen, mit denen Sie sich verletzen könnten.

domestic_abuse =
    Ich glaube Ihnen. Sie sind nicht schuld, und Sie können Hilfe bekommen.

    Jetzt in Gefahr? Rufen Sie an: { $emergency }. Wenn Sie nicht sprechen können, drücken Sie am Handy { $silent_code }, sobald die Stimme Sie dazu auffordert.
    Sie möchten mit jemandem reden, Tag und Nacht, kostenlos: Hilfetelefon bei häuslicher Gewalt (National Domestic Abuse Helpline), { $domestic_abuse }.
    Für Männer: { $mens_advice }. Bei Zwangsheirat oder Gewalt im Namen der "Ehre": Karma Nirvana, { $karma_nirvana }.
    Nicht eilig: Rufen Sie die Polizei an: { $police }.

sexual_offence =
    Ich glaube Ihnen. Was geschehen ist, ist nicht Ihre Schuld. Es ist nie zu spät, es jemandem zu sagen.

    Sind Sie verletzt oder jetzt in Gefahr? Rufen Sie { $emergency } an.
    Wenn Sie bereit sind, rufen Sie die Polizei an: { $police }. Sie können darum bitten, mit einer Frau zu sprechen, und um einen Dolmetscher.

    Hilfe, mit oder ohne Polizei: Victim Support, { $victim_support }, kostenlos, Tag und Nacht. Unter neunzehn? Childline: { $childline }.

child_at_risk =
    Danke, dass Sie uns das sagen. Es ist richtig, für ein Kind den Mund aufzumachen.

    Ist jetzt ein Kind in Gefahr? Rufen Sie { $emergency } an. Sie müssen sich nicht sicher sein.
    Wenn jetzt keine Gefahr ist, rufen Sie die Polizei an: { $police }.
    Bist du unter neunzehn? Du bist nicht schuld. Du kannst mit Childline sprechen, kostenlos, Tag und Nacht: { $childline }.

    Sprechen Sie nicht mit der Person, um die Sie sich Sorgen machen: Das könnte es schwerer machen, das Kind zu schützen.

trafficking =
    Ich glaube Ihnen. Niemand darf Sie zur Arbeit oder zum Sex zwingen, Ihren Pass behalten oder Sie einsperren. Sie haben nichts Falsches getan, und Sie können Hilfe bekommen.

    Jetzt in Gefahr? Rufen Sie { $emergency } an. Wenn Sie nicht sprechen können, drücken Sie am Handy { $silent_code }, sobald die Stimme Sie dazu auffordert.
    Wenn jetzt keine Gefahr ist, rufen Sie die Polizei an: { $police }. Sie können um einen Dolmetscher bitten.
    Etwas über jemand anderen melden, ohne Ihren Namen: Crimestoppers, { $crimestoppers }.
    Hilfe: Victim Support, { $victim_support }, kostenlos, Tag und Nacht.

threat =
    Es ist richtig, dass Sie uns das sagen. Eine Drohung kann eine Straftat sein, und Sie müssen damit nicht allein leben.

    Ist die Person in der Nähe, oder glauben Sie, dass es bald passiert? Rufen Sie { $emergency } an.
    Wenn nicht, rufen Sie die Polizei an: { $police }.
    Hilfe: Victim Support, { $victim_support }, kostenlos, Tag und Nacht.

    Behalten Sie Nachrichten, Bilder und Nummern. Antworten Sie nicht, zahlen Sie nicht, und treffen Sie sich nicht mit der Person. Sagen Sie es jemandem, dem Sie vertrauen.

other_crime =
    Passiert die Straftat gerade, oder ist jemand verletzt? Rufen Sie an: { $emergency }.
    Wenn es vorbei ist, rufen Sie die Polizei an: { $police }. Oder melden Sie es online. Der Link steht unten.
    Betrug oder eine Straftat im Internet: Report Fraud, { $report_fraud }.
    Sie wollen anonym bleiben: Crimestoppers, { $crimestoppers }.
    Hilfe nach einer Straftat: Victim Support, { $victim_support }, kostenlos, Tag und Nacht.

human = Sie möchten mit einem Menschen sprechen. Das ist in Ordnung. Warten Sie im Notfall nicht: Rufen Sie { $emergency } an. Sie können auch die Polizei anrufen: { $police }.

military =
    { $military_line }
    Manchmal bewachen Soldaten wichtige Orte. Dann kann mehr Polizei auf den Straßen sein. Die Leitung bleibt bei der Polizei.
    Wenn Sie Soldaten sehen, müssen Sie sich keine Sorgen machen. Im Notfall rufen Sie an: { $emergency }.

military_unknown =
    Wir können heute nicht bestätigen, ob Soldaten der Polizei helfen. Bitte sehen Sie auf der amtlichen Seite nach. Der Link steht unten.
    Manchmal bewachen Soldaten wichtige Orte. Dann kann mehr Polizei auf den Straßen sein. Wenn Sie Soldaten sehen, müssen Sie sich keine Sorgen machen. Im Notfall rufen Sie an: { $emergency }.

armed_officers =
    An Orten mit vielen Menschen und bei Veranstaltungen sehen Sie vielleicht Polizei mit Schusswaffen. Sie ist da, um Sie zu schützen. Sie können mit diesen Polizeikräften reden und ihnen Fragen stellen, wie allen anderen auch.

    Wenn bei einem Angriff bewaffnete Polizei kommt: Bleiben Sie ruhig. Tun Sie, was sie sagt. Halten Sie die Hände so, dass man sie sieht. Laufen Sie nicht auf die Polizei zu. Vielleicht richtet sie Waffen auf Sie, bis sie weiß, wer Sie sind.

patrols =
    Die Polizei ist dort, wo sie gebraucht wird. Das prüft sie immer wieder. Vielleicht sehen Sie mehr Polizei bei Veranstaltungen, an religiösen Feiertagen und bei Gotteshäusern. Das ist zum Schutz von allen.

    Wenn sich Ihre Gemeinschaft Sorgen macht oder Sie eine Veranstaltung planen, rufen Sie die Polizei an: { $police }. Fragen Sie nach der Polizei für Ihre Gegend. Im Notfall rufen Sie an: { $emergency }.

posters =
    Es gibt Plakate und Faltblätter zu "Fliehen, Verstecken, Alarmieren" (RUN, HIDE, TELL). Sie können sie ausdrucken und in einem Laden, einer Schule oder einem Gotteshaus aufhängen.
    Sie wurden in diesen Sprachen gemacht: Englisch, Hebräisch, Hindi, Nepali, Punjabi, Urdu und Arabisch.
    Sehen Sie auf der amtlichen Seite nach. Der Link steht unten. Oder rufen Sie die Polizei an und fragen Sie: { $police }.

exit_hint = Könnte jemand diesen Bildschirm sehen? Drücken Sie "{ exit }". Die Seite schließt sich sofort, und dieser Chat ist hier weg. Ihr Browser kann sich noch merken, dass Sie auf dieser Seite waren.

interpreter =
    Ja, Sie können mit der Polizei in Ihrer Sprache sprechen. Das kostet nichts.
    Im Notfall rufen Sie { $emergency } an. Wenn es nicht eilig ist, rufen Sie { $police } an. Sagen Sie den Namen Ihrer Sprache auf Englisch, zum Beispiel "German", und bleiben Sie am Telefon. Die Polizei holt dann jemanden zum Dolmetschen in das Gespräch.
    Auf der Polizeiwache zeigen oder sagen Sie den Namen Ihrer Sprache und bitten Sie um Hilfe beim Dolmetschen.

tell_mama =
    Tell MAMA hilft Menschen, die angegriffen oder beleidigt wurden, weil sie muslimisch sind. Wir konnten nicht prüfen, ob dort noch Meldungen angenommen werden.
    Sie können sich auch an den British Muslim Trust wenden. Er arbeitet jetzt mit der Regierung zusammen. Er hat ein Hilfetelefon, einen Chat und ein Online-Formular.

    Eine Straftat wegen der Religion ist Hasskriminalität. Jetzt in Gefahr: Rufen Sie { $emergency } an. Wenn nicht: Rufen Sie die Polizei an: { $police }. Oder melden Sie es online. Der Link steht unten.

cst =
    CST (Community Security Trust) hilft jüdischen Menschen und schützt jüdische Orte. Einen antisemitischen Vorfall können Sie CST Tag und Nacht melden: { $cst }. Wenn Sie zustimmen, kann CST es für Sie der Polizei melden.

    Jetzt in Gefahr: Rufen Sie zuerst { $emergency } an. Nicht eilig: Rufen Sie die Polizei an: { $police }.

acid_attack =
    Rufen Sie jetzt { $emergency } an. Sagen Sie "acid attack".

    Gehen Sie weg: an die frische Luft, weg von der Säure.
    Entfernen Sie Kleidung, auf der Säure ist. Ziehen Sie sie nicht über den Kopf, sondern schneiden Sie sie auf. Ziehen Sie nicht ab, was an der Haut klebt.
    Entfernen Sie die Säure: Tupfen Sie sie mit etwas Trockenem ab. Spülen Sie dann mit viel sauberem Wasser und hören Sie nicht auf zu spülen.

    Nicht essen, nicht trinken, nicht rauchen. Schützen Sie auch Ihre eigenen Hände.

language_switch = Ja, ich kann Deutsch schreiben. Bitte schreiben Sie Ihre Frage oder wählen Sie ein Thema.

about =
    Ich bin ein automatischer Assistent von { $force }. Ich bin ein Computer, kein Mensch. Ich gebe Rat zur Sicherheit in vielen Sprachen: zur Terror-Warnstufe, was man bei einem Angriff tut und welche Nummer man anruft.
    Ich kann Ihre Nachrichten auch an die Polizei weitergeben, damit ein Mensch sie liest. Ich kann keine Anzeige aufnehmen, und dieser Chat kommt nicht beim Notruf { $emergency } an. Im Notfall rufen Sie an: { $emergency }.

privacy =
    Ihre Worte bleiben auf den Computern von { $force }. Sie werden an keine Übersetzungsfirma geschickt.
    Ihr Chat wird von selbst gelöscht nach { $days ->
        [one] { $retention_days } Tag
       *[other] { $retention_days } Tagen
    }. Mit dem Knopf "Diesen Chat löschen" können Sie ihn sofort löschen.
    Wenn Ihre Nachrichten an die Polizei weitergegeben werden, muss sie behalten, was sie braucht. Sie müssen Ihren Namen nicht sagen.
    Wir fragen nicht nach Ihrem Aufenthaltsstatus.

greeting = Guten Tag. Ich bin ein automatischer Assistent für Rat zur Sicherheit. Wie kann ich helfen? Sie können in Ihrer Sprache schreiben. Im Notfall rufen Sie an: { $emergency }.

thanks = Gern geschehen. Brauchen Sie noch etwas? Im Notfall rufen Sie an: { $emergency }.

goodbye = Auf Wiedersehen, und passen Sie gut auf sich auf. Im Notfall rufen Sie an: { $emergency }. Nicht eilig: { $police }.

abuse = Es tut mir leid, dass ich nicht helfen konnte. Ich bin nur ein Computer. Ich kann Ihre Nachrichten an einen Menschen weitergeben, oder Sie rufen die Polizei an: { $police }. Im Notfall rufen Sie an: { $emergency }.

out_of_scope = Es tut mir leid, dabei kann ich nicht helfen. Ich gebe nur Rat zur Sicherheit. Hier sehen Sie, wobei ich helfen kann. Im Notfall rufen Sie an: { $emergency }.

unclear = Es tut mir leid, das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten oder wählen Sie ein Thema. Im Notfall rufen Sie an: { $emergency }.

unclear_again = Es tut mir leid, ich habe es immer noch nicht verstanden. Möchten Sie einem Menschen bei der Polizei schreiben? Sie können auch anrufen: { $police }. Im Notfall rufen Sie an: { $emergency }.
