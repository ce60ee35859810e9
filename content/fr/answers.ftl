### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Vous êtes en danger maintenant ? Appelez le { $emergency }. Écrire ici ne prévient pas le { $emergency }.

    Vous ne pouvez pas parler ? Appelez le { $emergency } et écoutez. Toussez ou tapotez le téléphone. Sur un portable, tapez { $silent_code } quand la voix vous le demande.
    Vous n'entendez pas, ou vous ne pouvez pas utiliser votre voix ? Utilisez l'application vidéo { $bsl_service }, appelez le { $relay_emergency } (Relay UK), ou envoyez un SMS au { $emergency } si vous avez déjà inscrit votre téléphone.

emergency_general =
    Attaque : échappez-vous s'il y a un chemin sûr. Sinon, cachez-vous et mettez votre téléphone en silencieux. Appelez quand c'est sans danger.
    Feu : sortez, restez dehors, appelez. Quelqu'un est blessé ou malade : appelez et dites « ambulance ».

emergency_attack =
    Partez en courant s'il y a un chemin sûr. Laissez vos affaires. Emmenez les autres s'ils viennent, mais n'attendez pas.
    Si vous ne pouvez pas partir, cachez-vous. Fermez et bloquez la porte, éloignez-vous-en et ne faites pas de bruit. Mettez le téléphone en silencieux, sans vibreur.
    Quand c'est sans danger, appelez le { $emergency }. Dites où vous êtes et ce que vous avez vu.

emergency_violence =
    Éloignez-vous si vous pouvez : dans un magasin, chez des voisins, là où il y a du monde. Fermez la porte à clé derrière vous.
    Ne suivez personne et ne vous battez pas pour des objets. Les objets se remplacent.
    Si vous devez vous cacher, mettez le téléphone en silencieux, sans vibreur.

emergency_fire =
    Sortez, restez dehors et appelez le { $emergency } depuis l'extérieur. N'y retournez pour rien. Ne prenez pas l'ascenseur.
    De la fumée ? Restez bas, près du sol. Fermez les portes derrière vous.
    Vous ne pouvez pas sortir ? Fermez la porte, bouchez le bas avec des vêtements, allez à une fenêtre et appelez de là.
    Une odeur de gaz ? Ne touchez pas aux interrupteurs, pas de flamme. Sortez et appelez de dehors.

emergency_medical =
    Quand le { $emergency } répond, dites « ambulance » et où vous êtes. La personne au téléphone vous dit quoi faire. Ne raccrochez pas.
    Quelqu'un saigne beaucoup : appuyez fort sur la plaie avec un linge propre, sans relâcher.
    La personne ne se réveille pas et ne respire pas normalement : appuyez fort et vite au milieu de la poitrine, sans vous arrêter.

emergency_trapped =
    Mettez le téléphone en silencieux, sans vibreur, et assombrissez l'écran. Ne faites pas de bruit. N'écrivez ici que si c'est sans danger.
    Fermez et bloquez la porte si vous pouvez, et restez-en loin.
    Coincé par un accident, et personne ne vous veut du mal ? Faites du bruit pour qu'on vous trouve.

emergency_domestic =
    Je vous crois. Ce n'est pas votre faute.
    Sortez s'il y a un chemin sûr, et emmenez les enfants. Sinon, allez dans une pièce avec une sortie, loin de la cuisine.
    Si vous devez vous cacher, mettez le téléphone en silencieux, sans vibreur.

emergency_suicide =
    Merci d'avoir écrit. Votre vie compte. Restez, s'il vous plaît, et laissez quelqu'un être avec vous maintenant.
    Vous avez pris quelque chose, ou vous vous êtes fait mal ? Appelez le { $emergency } maintenant et dites « ambulance ».
    Éloignez-vous de ce qui peut vous faire du mal. Allez vers quelqu'un, ou demandez à quelqu'un de venir.
    Samaritans écoute à toute heure, gratuitement : { $samaritans }. Moins de dix-neuf ans ? Childline, gratuit : { $childline }.
    C'est quelqu'un d'autre ? Restez avec cette personne si c'est sans danger pour vous, et appelez.

emergency_bomb =
    N'y touchez pas. Éloignez-vous beaucoup et emmenez les autres. Mettez-vous derrière quelque chose de solide, loin des vitres.
    N'utilisez pas le téléphone près de l'objet. Quand vous en êtes loin, appelez le { $emergency }.
    Quelqu'un a menacé de poser une bombe ? Notez les mots exacts et l'heure. Ne répondez pas et n'effacez pas le message.

emergency_sexual =
    Je vous crois. Ce n'est pas votre faute.
    Allez dans un lieu où vous vous sentez en sécurité, si vous pouvez, et demandez à quelqu'un de confiance d'être avec vous.
    Si possible, ne vous lavez pas et ne changez pas de vêtements tout de suite. Cela peut aider la police. C'est vous qui choisissez, et vous aurez de l'aide dans tous les cas.
    Aide gratuite, jour et nuit : Victim Support, { $victim_support }.

emergency_child =
    Un enfant est en danger ou a disparu : appelez le { $emergency } maintenant. Un doute suffit.
    Restez avec l'enfant si c'est sans danger pour vous. Dites son âge, ses vêtements et où il était la dernière fois.
    C'est toi, l'enfant ? Ce n'est pas ta faute. Tu peux aussi appeler Childline, gratuit, jour et nuit : { $childline }.

emergency_threat =
    Si la personne est proche ou arrive, allez dans un lieu sûr, fermez la porte à clé et appelez le { $emergency }.
    Ne répondez pas et n'allez pas la voir. Gardez les messages : ils aident la police.
    Dites à quelqu'un de confiance où vous êtes.

emergency_line = Danger maintenant ? Appelez le { $emergency }. Écrire ici ne prévient pas le { $emergency }.

threat_level =
    Le niveau de menace terroriste au Royaume-Uni est : { $level_name }. Cela veut dire : { $level_meaning }.
    Il est à ce niveau depuis cette date : { $since }.

    { $kent_line }
    { $military_line }

    Restez sur vos gardes, mais sans vous alarmer. Si vous voyez quelque chose qui vous inquiète, dites-le à la police. En cas d'urgence, appelez le { $emergency }.

    Publié : { $published }. Dernière vérification : { $checked }.

threat_level_unknown =
    Nous ne pouvons pas confirmer le niveau de menace aujourd'hui. Notre dernière vérification : { $checked }.
    Regardez la page officielle, avec le lien ci-dessous.

    Le conseil est le même à tous les niveaux : restez sur vos gardes, dites à la police ce qui vous inquiète, et en cas d'urgence, appelez le { $emergency }.

level_name = { $level ->
    [low] FAIBLE (LOW)
    [moderate] MODÉRÉ (MODERATE)
    [substantial] IMPORTANT (SUBSTANTIAL)
    [severe] GRAVE (SEVERE)
    [critical] CRITIQUE (CRITICAL)
   *[other] inconnu
 }

level_meaning = { $level ->
    [low] une attaque est très peu probable
    [moderate] une attaque est possible, mais peu probable
    [substantial] une attaque est probable
    [severe] une attaque est très probable
    [critical] une attaque est très probable dans un avenir proche
   *[other] inconnu
 }

kent_line = { $specific ->
    [yes] Il y a une menace précise contre le Kent. Suivez ce que dit la police.
   *[no] La police ne nous a signalé aucune menace précise contre le Kent.
 }

military_line = { $military ->
    [yes] Vous verrez peut-être des soldats qui aident la police dans le Kent.
   *[no] Il est peu probable que vous voyiez des soldats dans les rues du Kent.
 }

event_line = { $kind ->
    [religious] Vous verrez peut-être plus de policiers autour d'un événement religieux : { $place }, { $date }.
    [investigation] La police travaille ici : { $place }. Début : { $date }. Si vous pouvez, n'allez pas dans ce secteur.
   *[public] Vous verrez peut-être plus de policiers autour d'un événement : { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Vous pouvez vivre votre journée normalement. Restez sur vos gardes, sans vous alarmer. Quand vous allez dans un endroit où il y a du monde, regardez où sont les sorties.

    Le niveau de menace pour tout le Royaume-Uni est : { $level_name }. Cela veut dire : { $level_meaning }.
    Publié : { $published }. Dernière vérification : { $checked }.

    Si vous voyez quelque chose qui vous inquiète, appelez la police au { $police }. En cas d'urgence, appelez le { $emergency }.

kent_threat_unknown =
    Nous ne pouvons pas confirmer aujourd'hui s'il y a une menace précise contre le Kent. Notre dernière vérification : { $checked }. Regardez la page officielle, avec le lien ci-dessous.

    Restez sur vos gardes, sans vous alarmer. Quand vous allez dans un endroit où il y a du monde, regardez où sont les sorties. Si vous voyez quelque chose qui vous inquiète, appelez la police au { $police }. En cas d'urgence, appelez le { $emergency }.

run_hide_tell =
    En cas d'attaque avec des armes à feu, des couteaux ou d'autres armes : ÉCHAPPEZ-VOUS, CACHEZ-VOUS, ALERTEZ (RUN, HIDE, TELL).

    ÉCHAPPEZ-VOUS. S'il y a un chemin sûr pour sortir, courez. Laissez vos affaires. Dites aux autres de venir, mais ne les attendez pas. Si vous ne pouvez pas courir, éloignez-vous aussi vite que possible. Ne vous arrêtez pas pour filmer.

    CACHEZ-VOUS. Si vous ne pouvez pas vous échapper, cachez-vous. Mettez-vous derrière un mur épais. Fermez la porte à clé et bloquez-la, puis éloignez-vous d'elle. Ne faites pas de bruit. Mettez votre téléphone en silencieux et coupez le vibreur.

    ALERTEZ. Quand vous êtes en sécurité, appelez le { $emergency }. Dites ce qui se passe, où, combien il y a d'attaquants, à quoi ils ressemblent, quelles armes ils ont, où ils vont, et s'il y a des blessés. Si vous ne pouvez pas parler, appelez et écoutez. Empêchez les autres d'entrer, si c'est sans danger.

    Quand la police armée arrive : restez calme, faites ce qu'elle dit, gardez vos mains là où elle peut les voir, et ne faites pas de gestes brusques. Les policiers peuvent pointer leurs armes sur vous et vous parler fermement. Ils vous feront sortir quand ce sera sans danger.

which_number =
    Une vie est en danger, ou un crime ou un délit a lieu maintenant : appelez le { $emergency }.
    Ce n'est pas urgent, ou c'est déjà fini : appelez le { $police }. C'est gratuit.
    Hors du Kent ou à l'étranger : appelez le { $kent_from_outside }.
    Vous avez une inquiétude liée au terrorisme, mais sans danger maintenant : appelez la ligne antiterroriste (Anti-Terrorist Hotline), { $hotline }.
    Pour rester anonyme, pour n'importe quel crime ou délit : appelez Crimestoppers, { $crimestoppers }.

    Vous pouvez demander un interprète. Dites le nom de votre langue en anglais.

outside_kent =
    Pour joindre la police du Kent (Kent Police) depuis un autre comté ou depuis l'étranger, appelez le { $kent_from_outside }. Depuis l'étranger, composez le { $kent_from_abroad }.
    Le { $police } vous met en contact avec la police de l'endroit où vous êtes maintenant.

    En cas d'urgence au Royaume-Uni, appelez le { $emergency }. Dans un autre pays, appelez le numéro d'urgence de ce pays.

anti_terrorist_hotline =
    Le numéro de la ligne antiterroriste (Anti-Terrorist Hotline) : { $hotline }. Elle répond jour et nuit. Vous n'avez pas besoin de donner votre nom.

    Vous pouvez aussi prévenir la police en ligne, avec le lien ci-dessous. Aucune inquiétude n'est trop petite. Des policiers formés vérifient tout avant d'agir.

    S'il y a un danger maintenant, n'utilisez pas cette ligne : appelez le { $emergency }.

deaf_text =
    En cas d'urgence, si vous n'entendez pas, si vous entendez mal ou si vous ne pouvez pas parler :
    { $bsl_service } : un appel vidéo avec un interprète en langue des signes. C'est gratuit, jour et nuit.
    Relay UK : composez le { $relay_emergency }.
    SMS au { $emergency } : vous devez d'abord inscrire votre téléphone. Envoyez le mot « register » au { $emergency } et suivez la réponse. Tant que vous n'avez pas de réponse, ne pensez pas que votre SMS est arrivé.

    Ce n'est pas une urgence : composez le { $relay_police } (Relay UK).

    La police du Kent (Kent Police) avait aussi un numéro pour les SMS, le { $kent_text } : écrivez « police », puis un espace, puis votre message. Nous n'avons pas pu vérifier qu'il marche encore. Utilisez-le seulement si rien d'autre ne marche.

silent_call =
    Vous pouvez appeler le { $emergency } même si vous ne pouvez pas parler.
    Composez le { $emergency } et écoutez. Répondez en toussant ou en tapotant le téléphone, si vous pouvez.
    Sur un portable : si vous ne faites aucun bruit, une voix vous demande de taper { $silent_code }. Tapez-le quand on vous le demande. On vous passe alors la police. Si vous ne le tapez pas, l'appel s'arrête.
    Sur un téléphone fixe : restez en ligne. Si la personne au bout du fil entend seulement du bruit et ne peut pas décider, on vous passe la police.

    Taper { $silent_code } ne dit pas à la police où vous êtes. Un appel silencieux tout seul ne fait pas venir la police.

suspicious_activity =
    Merci de nous le dire. Vous avez bien fait d'en parler.

    Cela se passe maintenant, ou quelqu'un est en danger ? Appelez le { $emergency }.
    S'il n'y a pas de danger maintenant, appelez la ligne antiterroriste (Anti-Terrorist Hotline), { $hotline }, jour et nuit. Vous n'avez pas besoin de donner votre nom. Vous pouvez aussi utiliser le formulaire en ligne, avec le lien ci-dessous.

    Ne vous approchez pas de la personne et ne la suivez pas. Retenez ce que vous avez vu, où et quand.

suspicious_item =
    Ne le touchez pas. Éloignez-vous, et emmenez les autres avec vous. Puis appelez le { $emergency } ou prévenez le personnel.
    N'utilisez pas votre téléphone tout près. Allez là où vous ne le voyez plus, derrière quelque chose de solide, loin des vitres.

    Demandez-vous : est-ce caché exprès ? Est-ce que ça a l'air dangereux, avec des fils, des piles ou du ruban adhésif ? Est-ce étrange à cet endroit ? Si cela vous inquiète, appelez le { $emergency }.

person_concern =
    Ce n'est pas facile de parler de quelqu'un qu'on aime. Merci de nous le dire. Vous essayez de protéger cette personne.

    Vous pouvez parler à des policiers spécialement formés, en toute confidentialité : ACT Early, { $act_early }. Vous n'avez pas besoin de donner votre nom.
    Vous pouvez aussi appeler la ligne antiterroriste (Anti-Terrorist Hotline), { $hotline }, jour et nuit.

    Si vous pensez que cette personne est sur le point de partir ou de faire du mal à quelqu'un, appelez le { $emergency } maintenant.

hate_crime =
    Je regrette beaucoup ce qui s'est passé. Ce n'est pas votre faute, et vous pouvez le signaler. Nous prenons cela au sérieux.

    Cela se passe maintenant, ou vous êtes en danger ? Appelez le { $emergency }.
    Sinon, appelez la police au { $police }, ou signalez-le en ligne avec le lien ci-dessous. Vous pouvez le faire pour quelqu'un d'autre, et sans donner votre nom.

    Un crime de haine est commis à cause de l'origine ou de la couleur de peau d'une personne, de sa religion, de son handicap, de sa sexualité, ou parce qu'elle est transgenre, ou parce que quelqu'un croit que c'est le cas. Notez ce qui s'est passé, où et quand, tant que vous vous en souvenez.

    Pour de l'aide et du soutien : Victim Support, { $victim_support }, gratuit, jour et nuit.

community_tension =
    Merci de nous le dire. Cela aide la police de savoir tôt quand il y a des tensions entre les gens.

    Si quelqu'un subit des violences ou des menaces maintenant, appelez le { $emergency }.
    Sinon, appelez la police au { $police }. Vous pouvez demander les policiers de votre quartier. Pour rester anonyme, appelez Crimestoppers, { $crimestoppers }.

    Ne partagez pas de rumeurs, s'il vous plaît. Si vous voyez de la haine sur internet, vous pouvez la signaler avec le lien ci-dessous.

self_harm =
    Merci d'avoir écrit. Vous avez vraiment bien fait. Votre vie compte, et vous n'avez pas à porter cela sans aide.

    Si vous êtes peut-être en danger maintenant, vous ou quelqu'un d'autre, appelez le { $emergency }.
    Vous pouvez parler à Samaritans à toute heure, gratuitement, de tout : { $samaritans }. Vous avez moins de dix-neuf ans ? Appelez Childline, { $childline }. C'est gratuit aussi.

    Si vous pouvez, allez voir quelqu'un en qui vous avez confiance, ou éloignez-vous des choses avec lesquelles vous pourriez vous faire du mal.

domestic_abuse =
    Je vous crois. Ce n'est pas votre faute, et vous pouvez avoir de l'aide.

    En danger maintenant ? Appelez le { $emergency }. Si vous ne pouvez pas parler, sur un portable, tapez { $silent_code } quand la voix vous le demande.
    Pour parler à quelqu'un, jour et nuit, gratuitement : la ligne nationale d'aide contre les violences à la maison (National Domestic Abuse Helpline), { $domestic_abuse }.
    Pour les hommes : { $mens_advice }. Contre un mariage forcé ou des violences au nom de « l'honneur » : Karma Nirvana, { $karma_nirvana }.
    Ce n'est pas urgent : appelez la police au { $police }.

sexual_offence =
    Je vous crois. Ce qui s'est passé n'est pas votre faute. Il n'est jamais trop tard pour en parler.

    Une blessure, ou un danger maintenant ? Appelez le { $emergency }.
    Quand vous le voudrez, appelez la police au { $police }. Vous pouvez demander à parler à une femme, et demander un interprète.

    Pour de l'aide, avec ou sans la police : Victim Support, { $victim_support }, gratuit, jour et nuit. Moins de dix-neuf ans ? Childline : { $childline }.

child_at_risk =
    Merci de nous le dire. Vous avez raison de parler pour un enfant.

    Un enfant est-il en danger maintenant ? Appelez le { $emergency }. Un doute suffit.
    S'il n'y a pas de danger maintenant, appelez la police au { $police }.
    Tu as moins de dix-neuf ans ? Ce n'est pas ta faute. Tu peux parler à Childline, gratuit, jour et nuit : { $childline }.

    Ne parlez pas à la personne qui vous inquiète : il serait peut-être plus difficile de protéger l'enfant.

trafficking =
    Je vous crois. Personne n'a le droit de vous forcer à travailler ou à avoir des rapports sexuels, de garder votre passeport ou de vous enfermer. Vous n'avez rien fait de mal, et vous pouvez avoir de l'aide.

    En danger maintenant ? Appelez le { $emergency }. Si vous ne pouvez pas parler, sur un portable, tapez { $silent_code } quand la voix vous le demande.
    S'il n'y a pas de danger maintenant, appelez la police au { $police }. Vous pouvez demander un interprète.
    Pour signaler le cas de quelqu'un d'autre sans donner votre nom : Crimestoppers, { $crimestoppers }.
    Pour de l'aide : Victim Support, { $victim_support }, gratuit, jour et nuit.

threat =
    Vous avez raison de nous le dire. Une menace peut être un délit, et vous n'avez pas à vivre avec ça sans aide.

    La personne est proche, ou vous pensez que cela va arriver bientôt ? Appelez le { $emergency }.
    Sinon, appelez la police au { $police }.
    Pour de l'aide : Victim Support, { $victim_support }, gratuit, jour et nuit.

    Gardez les messages, les photos et les numéros. Ne répondez pas, ne payez pas et n'allez pas voir la personne. Parlez-en à quelqu'un de confiance.

other_crime =
    Cela se passe maintenant, ou quelqu'un est blessé ? Appelez le { $emergency }.
    Si c'est fini, appelez la police au { $police }, ou signalez-le en ligne avec le lien ci-dessous.
    Arnaque ou délit sur internet : Report Fraud, { $report_fraud }.
    Pour rester anonyme : Crimestoppers, { $crimestoppers }.
    Pour avoir de l'aide après un crime ou un délit : Victim Support, { $victim_support }, gratuit, jour et nuit.

human = Vous voulez parler à une vraie personne. Très bien. En cas d'urgence, n'attendez pas : appelez le { $emergency }. Vous pouvez aussi appeler la police au { $police }.

military =
    { $military_line }
    Parfois, des soldats gardent des lieux importants, pour que plus de policiers puissent être dans les rues. C'est toujours la police qui commande.
    Si vous voyez des soldats, il n'y a pas de raison de s'inquiéter. En cas d'urgence, appelez le { $emergency }.

military_unknown =
    Nous ne pouvons pas confirmer aujourd'hui si des soldats aident la police. Regardez la page officielle, avec le lien ci-dessous.
    Parfois, des soldats gardent des lieux importants, pour que plus de policiers puissent être dans les rues. Si vous voyez des soldats, il n'y a pas de raison de s'inquiéter. En cas d'urgence, appelez le { $emergency }.

armed_officers =
    Vous verrez peut-être des policiers avec des armes à feu dans les endroits où il y a du monde et aux événements. Ils sont là pour vous protéger. Vous pouvez leur parler et leur poser des questions, comme à tous les policiers.

    Si des policiers armés arrivent pendant une attaque : restez calme, faites ce qu'ils disent, gardez vos mains là où ils peuvent les voir, et ne courez pas vers eux. Ils peuvent pointer leurs armes sur vous jusqu'à ce qu'ils sachent qui vous êtes.

patrols =
    La police envoie des policiers là où on en a besoin, et elle vérifie cela tout le temps. Vous verrez peut-être plus de policiers autour des événements, les jours de fêtes religieuses et près des lieux de culte. C'est pour protéger tout le monde.

    Si votre communauté est inquiète, ou si vous préparez un événement, appelez la police au { $police } et demandez les policiers de votre quartier. En cas d'urgence, appelez le { $emergency }.

posters =
    Il y a des affiches et des dépliants « Échappez-vous, cachez-vous, alertez » (RUN, HIDE, TELL) à imprimer et à mettre dans un magasin, une école ou un lieu de culte.
    Ils ont été faits en anglais, hébreu, hindi, népalais, pendjabi, ourdou et arabe.
    Regardez la page officielle avec le lien ci-dessous, ou appelez la police au { $police } et demandez.

exit_hint = Quelqu'un peut voir cet écran ? Appuyez sur « { exit } ». La page se ferme tout de suite et cette conversation disparaît d'ici. Votre navigateur peut garder la trace de cette page.

interpreter =
    Oui, vous pouvez parler à la police dans votre langue. C'est gratuit.
    Appelez le { $emergency } en cas d'urgence, ou le { $police } si ce n'est pas urgent. Dites le nom de votre langue en anglais, par exemple « French », et restez en ligne. La police ajoute alors un interprète à l'appel.
    Au commissariat, montrez ou dites le nom de votre langue, et demandez un interprète.

tell_mama =
    Tell MAMA aide les personnes attaquées ou insultées parce qu'elles sont musulmanes. Nous n'avons pas pu vérifier si Tell MAMA prend encore des signalements.
    Vous pouvez aussi vous adresser au British Muslim Trust, qui travaille maintenant avec le gouvernement. Il a une ligne téléphonique d'aide, une messagerie et un formulaire en ligne.

    Un crime à cause de la religion est un crime de haine. En danger maintenant : appelez le { $emergency }. Sinon : appelez la police au { $police }, ou signalez-le en ligne avec le lien ci-dessous.

cst =
    CST (Community Security Trust) aide les personnes juives et protège les lieux juifs. Vous pouvez signaler un acte antisémite à CST, jour et nuit : { $cst }. Si vous êtes d'accord, CST peut prévenir la police pour vous.

    En danger maintenant : appelez d'abord le { $emergency }. Ce n'est pas urgent : appelez la police au { $police }.

acid_attack =
    Appelez le { $emergency } maintenant. Dites « acid attack ».

    Éloignez-vous : allez à l'air libre, loin de l'acide.
    Enlevez les vêtements qui ont de l'acide dessus. Ne les passez pas par-dessus la tête : coupez-les. N'arrachez pas ce qui colle à la peau.
    Enlevez l'acide : épongez-le avec quelque chose de sec. Puis rincez avec beaucoup d'eau propre et continuez à rincer.

    Ne mangez pas, ne buvez pas, ne fumez pas. Protégez vos propres mains.

language_switch = Oui, je peux écrire en français. Écrivez votre question, ou choisissez un sujet.

about =
    Je suis un assistant automatique et je travaille pour { $force }. Je suis un ordinateur, pas une personne. Je donne des conseils de sécurité dans beaucoup de langues : le niveau de menace, que faire en cas d'attaque, et quel numéro appeler.
    Je peux aussi transmettre vos messages à quelqu'un de la police. Je ne peux pas prendre votre plainte, et écrire ici ne prévient pas le { $emergency }. En cas d'urgence, appelez le { $emergency }.

privacy =
    Ce que vous écrivez reste sur les ordinateurs de la police : { $force }. Rien n'est envoyé à une société de traduction.
    Votre conversation se supprime toute seule après { $days ->
        [one] { $retention_days } jour
        [many] { $retention_days } de jours
       *[other] { $retention_days } jours
    }. Vous pouvez la supprimer tout de suite avec le bouton « Supprimer cette conversation ».
    Si vos messages sont transmis à quelqu'un de la police, la police doit garder ce dont elle a besoin. Vous n'avez pas besoin de donner votre nom.
    Nous ne vous demandons pas si vous avez des papiers ou un titre de séjour.

greeting = Bonjour. Je suis un assistant automatique pour les conseils de sécurité. Comment puis-je vous aider ? Vous pouvez écrire dans votre langue. En cas d'urgence, appelez le { $emergency }.

thanks = Avec plaisir. Avez-vous besoin d'autre chose ? En cas d'urgence, appelez le { $emergency }.

goodbye = Au revoir, et prenez soin de vous. En cas d'urgence, appelez le { $emergency }. Si ce n'est pas urgent : { $police }.

abuse = Je regrette de ne pas avoir pu vous aider. Je suis seulement un ordinateur. Je peux transmettre vos messages à une personne, ou vous pouvez appeler la police au { $police }. En cas d'urgence, appelez le { $emergency }.

out_of_scope = Pardon, je ne peux pas vous aider pour cela. Je donne seulement des conseils de sécurité. Voici les sujets où je peux vous aider. En cas d'urgence, appelez le { $emergency }.

unclear = Pardon, je n'ai pas compris. Dites-le avec d'autres mots, ou choisissez un sujet. En cas d'urgence, appelez le { $emergency }.

unclear_again = Pardon, je n'ai toujours pas compris. Voulez-vous écrire à quelqu'un de la police ? Vous pouvez aussi appeler le { $police }. En cas d'urgence, appelez le { $emergency }.
