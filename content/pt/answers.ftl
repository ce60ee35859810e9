### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Está em perigo agora? Ligue para o { $emergency }. Esta conversa não chega ao { $emergency }.

    Não pode falar? Ligue para o { $emergency } e ouça. Tussa ou bata com o dedo no telefone. Num telemóvel (celular), digite { $silent_code } quando a voz pedir.
    Não ouve ou não pode usar a voz? Use a aplicação de vídeo { $bsl_service }, ligue para o { $relay_emergency } (Relay UK) ou, se já registou o seu telemóvel, mande uma mensagem de texto para o { $emergency }.

emergency_general =
    Ataque: fuja, se houver um caminho seguro. Se não houver, esconda-se e ponha o telefone em silêncio. Ligue quando for seguro.
    Fogo: saia, fique lá fora, ligue. Alguém ferido ou doente: ligue e diga "ambulance".

emergency_attack =
    Fuja, se houver um caminho seguro. Deixe as suas coisas. Leve outras pessoas consigo se vierem, mas não espere.
    Se não puder fugir, esconda-se. Feche e bloqueie a porta, afaste-se dela e não faça barulho. Ponha o telefone em silêncio e sem vibração.
    Quando for seguro, ligue para o { $emergency }. Diga onde está e o que viu.

emergency_violence =
    Afaste-se, se puder: para uma loja, para casa de um vizinho ou para onde haja gente. Feche a porta à chave.
    Não siga ninguém e não lute por coisas. As coisas substituem-se.
    Se tiver de se esconder, ponha o telefone em silêncio e sem vibração.

emergency_fire =
    Saia, fique lá fora e ligue para o { $emergency } da rua. Não volte para buscar nada. Não use o elevador.
    Há fumo? Ande baixo, perto do chão. Feche as portas atrás de si.
    Não consegue sair? Feche a porta, tape a frincha com roupa, vá para uma janela e ligue daí.
    Cheira a gás? Não toque nos interruptores, nada de chamas. Saia e ligue da rua.

emergency_medical =
    Quando o { $emergency } atender, diga "ambulance" e onde está. A pessoa ao telefone diz-lhe o que fazer. Não desligue.
    Muito sangue: carregue com força na ferida com um pano limpo e não largue.
    Não acorda e não respira bem: carregue com força e depressa no meio do peito, sem parar.

emergency_trapped =
    Ponha o telefone em silêncio, sem vibração, e escureça o ecrã. Não faça barulho. Escreva aqui só se for seguro.
    Feche e bloqueie a porta, se puder, e fique longe dela.
    Não consegue sair depois de um acidente, e ninguém quer fazer-lhe mal? Faça barulho para o encontrarem.

emergency_domestic =
    Acredito no que me diz. A culpa não é sua.
    Saia se houver um caminho seguro e leve as crianças. Se não puder, vá para uma divisão com saída, longe da cozinha.
    Se tiver de se esconder, ponha o telefone em silêncio e sem vibração.

emergency_suicide =
    Ainda bem que escreveu. A sua vida é importante. Fique, por favor, e deixe que alguém esteja consigo agora.
    Tomou alguma coisa ou tem ferimentos? Ligue já para o { $emergency } e diga "ambulance".
    Afaste-se do que lhe pode fazer mal. Vá ter com outra pessoa ou peça a alguém que venha.
    Os Samaritans ouvem a qualquer hora, grátis: { $samaritans }. Menos de dezanove anos? Childline, grátis: { $childline }.
    É outra pessoa? Fique com ela, se for seguro para si, e ligue.

emergency_bomb =
    Não mexa. Afaste-se para longe e leve os outros. Fique atrás de algo sólido, longe de vidros.
    Não use o telefone ali perto. Quando estiver longe, ligue para o { $emergency }.
    Alguém ameaçou com uma bomba? Escreva as palavras exatas e a hora. Não responda e não apague a mensagem.

emergency_sexual =
    Acredito no que me diz. A culpa não é sua.
    Vá para um sítio onde sinta segurança, se puder, e peça a alguém de confiança que fique consigo.
    Se puder, não se lave nem mude de roupa ainda. Pode ajudar a polícia. A escolha é sua, e terá ajuda de qualquer forma.
    Ajuda grátis, de dia e de noite: Victim Support, { $victim_support }.

emergency_child =
    Uma criança em perigo ou desaparecida: ligue já para o { $emergency }. Não precisa de ter a certeza.
    Fique com a criança, se for seguro para si. Diga a idade, a roupa que tem e onde estava da última vez.
    És tu a criança? A culpa não é tua. Também podes ligar para a Childline, grátis, de dia e de noite: { $childline }.

emergency_threat =
    Se a pessoa está perto ou vem a caminho, vá para um sítio seguro, feche a porta à chave e ligue para o { $emergency }.
    Não responda e não vá ter com ela. Guarde as mensagens: ajudam a polícia.
    Diga a alguém de confiança onde está.

emergency_line = Há perigo agora? Ligue para o { $emergency }. Esta conversa não chega ao { $emergency }.

threat_level =
    O nível de ameaça terrorista no Reino Unido é { $level_name }. Quer dizer: { $level_meaning }.
    Está neste nível desde { $since }.

    { $kent_line }
    { $military_line }

    Esteja com atenção, mas sem alarme. Se vir alguma coisa que cause preocupação, avise a polícia. Numa emergência, ligue para o { $emergency }.

    Publicado: { $published }. Última verificação: { $checked }.

threat_level_unknown =
    Hoje não conseguimos confirmar o nível de ameaça. A nossa última verificação: { $checked }.
    Por favor, veja a página oficial, no link abaixo.

    O conselho é o mesmo em todos os níveis: esteja com atenção, conte à polícia o que causa preocupação e, numa emergência, ligue para o { $emergency }.

level_name = { $level ->
    [low] BAIXO (LOW)
    [moderate] MODERADO (MODERATE)
    [substantial] SUBSTANCIAL (SUBSTANTIAL)
    [severe] GRAVE (SEVERE)
    [critical] CRÍTICO (CRITICAL)
   *[other] desconhecido
 }

level_meaning = { $level ->
    [low] um ataque é muito improvável
    [moderate] um ataque é possível, mas não é provável
    [substantial] um ataque é provável
    [severe] um ataque é muito provável
    [critical] um ataque é muito provável num futuro próximo
   *[other] desconhecido
 }

kent_line = { $specific ->
    [yes] Há uma ameaça específica contra Kent. Faça o que a polícia disser.
   *[no] A polícia não nos falou de nenhuma ameaça específica contra Kent.
 }

military_line = { $military ->
    [yes] É possível que veja soldados a ajudar a polícia em Kent.
   *[no] É pouco provável que veja soldados nas ruas de Kent.
 }

event_line = { $kind ->
    [religious] É possível que veja mais polícia por causa de um evento religioso: { $place }, { $date }.
    [investigation] A polícia está a trabalhar neste local: { $place }, desde { $date }. Por favor, não se aproxime, se puder.
   *[public] É possível que veja mais polícia por causa de um evento: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Pode fazer a sua vida normal. Esteja com atenção, mas sem alarme. Quando for a um lugar com muita gente, veja onde ficam as saídas.

    O nível de ameaça em todo o Reino Unido é { $level_name }: { $level_meaning }.
    Publicado: { $published }. Última verificação: { $checked }.

    Se vir alguma coisa que cause preocupação, ligue para a polícia: { $police }. Numa emergência, ligue para o { $emergency }.

kent_threat_unknown =
    Hoje não conseguimos confirmar se há uma ameaça específica contra Kent. A nossa última verificação: { $checked }. Por favor, veja a página oficial, no link abaixo.

    Esteja com atenção, mas sem alarme. Quando for a um lugar com muita gente, veja onde ficam as saídas. Se vir alguma coisa que cause preocupação, ligue para a polícia: { $police }. Numa emergência, ligue para o { $emergency }.

run_hide_tell =
    Num ataque com armas de fogo, facas ou outras armas: FUGIR, ESCONDER, LIGAR (RUN, HIDE, TELL).

    FUGIR. Se houver uma saída segura, fuja. Deixe as suas coisas. Diga aos outros para virem, mas não espere por eles. Se não puder correr, afaste-se o mais depressa que puder. Não pare para filmar.

    ESCONDER. Se não puder fugir, esconda-se. Fique atrás de uma parede grossa. Tranque e bloqueie a porta, e depois afaste-se dela. Não faça barulho. Ponha o telefone em silêncio e desligue a vibração.

    LIGAR. Quando estiver em segurança, ligue para o { $emergency }. Diga o que está a acontecer, onde, quantos são os atacantes, como são, que armas têm, para onde vão e se há pessoas feridas. Se não puder falar, ligue e ouça. Se for seguro, não deixe outras pessoas entrarem.

    Quando a polícia armada chegar: mantenha a calma, faça o que disserem, mantenha as mãos onde as possam ver e não faça movimentos bruscos. Podem apontar-lhe armas e falar com dureza. Vão tirar as pessoas dali quando for seguro.

which_number =
    Perigo de vida, ou um crime a acontecer agora: ligue para o { $emergency }.
    Não é urgente, ou já acabou: ligue para o { $police }. É grátis.
    Fora de Kent ou no estrangeiro: ligue para { $kent_from_outside }.
    Tem uma preocupação com terrorismo, mas não há perigo agora: ligue para a Linha Antiterrorismo (Anti-Terrorist Hotline), { $hotline }.
    Para falar de qualquer crime sem dar o nome: ligue para a Crimestoppers, { $crimestoppers }.

    Pode pedir um intérprete. Diga o nome da sua língua em inglês.

outside_kent =
    Para falar com a Kent Police a partir de outro condado ou do estrangeiro, ligue para { $kent_from_outside }. Do estrangeiro, ligue para { $kent_from_abroad }.
    Quem liga para o { $police } fala com a polícia do lugar onde está nesse momento.

    Numa emergência no Reino Unido, ligue para o { $emergency }. Noutro país, ligue para o número de emergência desse país.

anti_terrorist_hotline =
    O número da Linha Antiterrorismo (Anti-Terrorist Hotline) é { $hotline }. Funciona de dia e de noite. Não precisa de dar o nome.

    Também pode avisar a polícia pela internet, no link abaixo. Nenhuma preocupação é pequena demais. Agentes da polícia com formação verificam tudo antes de agir.

    Se há perigo agora, não use esta linha: ligue para o { $emergency }.

deaf_text =
    Numa emergência, para pessoas surdas, que ouvem mal ou que não podem falar:
    { $bsl_service }: chamada de vídeo com intérprete de língua gestual (língua de sinais). É grátis, de dia e de noite.
    Relay UK: ligue para o { $relay_emergency }.
    Mensagem de texto (SMS) para o { $emergency }: primeiro é preciso registar o telemóvel. Mande a palavra "register" para o { $emergency } e siga a resposta. Enquanto não receber resposta, não pense que a sua mensagem chegou.

    Se não é uma emergência: ligue para o { $relay_police } (Relay UK).

    A Kent Police também tinha um número para mensagens de texto (SMS), { $kent_text }: escreva "police", depois um espaço, e depois a sua mensagem. Não conseguimos verificar se ainda funciona. Use só se nada mais funcionar.

silent_call =
    Pode ligar para o { $emergency } mesmo que não possa falar.
    Marque { $emergency } e ouça. Responda tossindo ou batendo com o dedo no telefone, se puder.
    Num telemóvel (celular): se não fizer nenhum som, uma voz pede para digitar { $silent_code }. Digite quando a voz pedir. Depois a chamada passa para a polícia. Se não digitar, a chamada termina.
    Num telefone fixo: não desligue. Se quem atende só ouvir ruídos e não conseguir decidir, a chamada passa para a polícia.

    Digitar { $silent_code } não diz à polícia onde está. Uma chamada em silêncio, por si só, não faz vir a polícia.

suspicious_activity =
    Agradecemos por nos contar. Fez bem em falar.

    Está a acontecer agora, ou alguém está em perigo? Ligue para o { $emergency }.
    Se não há perigo agora, ligue para a Linha Antiterrorismo (Anti-Terrorist Hotline), { $hotline }, de dia ou de noite. Não precisa de dar o nome. Também pode usar o formulário na internet, no link abaixo.

    Não se aproxime da pessoa nem vá atrás dela. Lembre-se do que viu, onde e quando.

suspicious_item =
    Não toque. Afaste-se e leve as outras pessoas consigo. Depois ligue para o { $emergency } ou avise quem trabalha no local.
    Não use o telefone perto do objeto. Vá para onde não o possa ver, atrás de algo sólido, longe de vidros.

    Pense: está escondido de propósito? Parece perigoso, com fios, pilhas ou fita adesiva? É estranho neste lugar? Se tem preocupação, ligue para o { $emergency }.

person_concern =
    Não é fácil falar de alguém de quem gostamos. Agradecemos por nos contar. Está a tentar proteger essa pessoa.

    Pode falar, de forma confidencial, com agentes da polícia que têm formação especial: ACT Early, { $act_early }. Não precisa de dar o nome.
    Também pode ligar para a Linha Antiterrorismo (Anti-Terrorist Hotline), { $hotline }, de dia ou de noite.

    Se acha que a pessoa vai viajar em breve ou fazer mal a alguém, ligue já para o { $emergency }.

hate_crime =
    Lamento que isto tenha acontecido. A culpa não é sua, e pode fazer queixa. Nós levamos isto a sério.

    Está a acontecer agora, ou está em perigo? Ligue para o { $emergency }.
    Se não, ligue para a polícia, { $police }, ou faça queixa pela internet, no link abaixo. Pode fazer queixa em nome de outra pessoa, e pode fazer queixa sem dar o nome.

    Um crime de ódio é um crime cometido por causa da raça, da religião, da deficiência ou da sexualidade de uma pessoa, ou porque a pessoa é transgénero, ou porque alguém pensa que ela é assim. Escreva o que aconteceu, onde e quando, enquanto se lembra.

    Para ajuda e apoio: Victim Support, { $victim_support }, grátis, de dia e de noite.

community_tension =
    Agradecemos por nos contar. Saber cedo que há tensão entre as pessoas ajuda a polícia.

    Se estão a fazer mal a alguém ou a ameaçar alguém agora, ligue para o { $emergency }.
    Se não, ligue para a polícia: { $police }. Pode pedir para falar com os agentes da sua zona. Para não dar o nome, ligue para a Crimestoppers, { $crimestoppers }.

    Por favor, não espalhe boatos. Se vir ódio na internet, pode denunciar no link abaixo.

self_harm =
    Ainda bem que escreveu. A sua vida é importante, e não tem de passar por isto sem ninguém ao lado.

    Se pode estar em perigo agora, ou se outra pessoa pode estar, ligue para o { $emergency }.
    Pode falar com os Samaritans a qualquer hora, grátis, sobre qualquer coisa: { $samaritans }. Tem menos de dezanove anos? Ligue para a Childline, { $childline }. Também é grátis.

    Se puder, vá para junto de alguém de confiança, ou afaste-se de coisas com que se possa ferir.

domestic_abuse =
    Acredito no que me diz. A culpa não é sua, e há quem possa ajudar.

    Está em perigo agora? Ligue para o { $emergency }. Se não puder falar, num telemóvel (celular) digite { $silent_code } quando a voz pedir.
    Para falar com alguém, de dia ou de noite, grátis: Linha Nacional de Apoio contra a Violência Doméstica (National Domestic Abuse Helpline), { $domestic_abuse }.
    Para homens: { $mens_advice }. Sobre casamento forçado ou "honra": Karma Nirvana, { $karma_nirvana }.
    Se não é urgente: ligue para a polícia, { $police }.

sexual_offence =
    Acredito no que me diz. O que aconteceu não é culpa sua. Nunca é tarde para contar a alguém.

    Tem ferimentos ou está em perigo agora? Ligue para o { $emergency }.
    Quando quiser, ligue para a polícia, { $police }. Pode pedir para falar com uma mulher e pode pedir um intérprete.

    Para ter ajuda, com ou sem a polícia: Victim Support, { $victim_support }, grátis, de dia e de noite. Menos de dezanove anos? Childline: { $childline }.

child_at_risk =
    Agradecemos que nos conte. É certo falar por uma criança.

    Há uma criança em perigo agora? Ligue para o { $emergency }. Não precisa de ter a certeza.
    Se agora não há perigo, ligue para a polícia, { $police }.
    Tens menos de dezanove anos? A culpa não é tua. Podes falar com a Childline, grátis, de dia e de noite: { $childline }.

    Não fale com a pessoa que lhe causa preocupação: pode ser mais difícil proteger a criança.

trafficking =
    Acredito no que me diz. Ninguém pode obrigar outra pessoa a trabalhar ou a ter sexo, ficar com o seu passaporte ou fechá-la à chave. Não fez nada de mal, e há quem possa ajudar.

    Está em perigo agora? Ligue para o { $emergency }. Se não puder falar, num telemóvel (celular) digite { $silent_code } quando a voz pedir.
    Se agora não há perigo, ligue para a polícia, { $police }. Pode pedir um intérprete.
    Para contar o caso de outra pessoa sem dar o seu nome: Crimestoppers, { $crimestoppers }.
    Para ter ajuda: Victim Support, { $victim_support }, grátis, de dia e de noite.

threat =
    Faz bem em contar-nos. Uma ameaça pode ser crime, e não tem de viver com isso sem ajuda.

    A pessoa está perto, ou acha que vai acontecer em breve? Ligue para o { $emergency }.
    Se não, ligue para a polícia, { $police }.
    Para ter ajuda: Victim Support, { $victim_support }, grátis, de dia e de noite.

    Guarde mensagens, fotografias e números. Não responda, não pague e não vá ter com essa pessoa. Conte a alguém de confiança.

other_crime =
    O crime está a acontecer agora, ou há alguém ferido? Ligue para o { $emergency }.
    Se já acabou, ligue para a polícia, { $police }, ou faça queixa pela internet, no link abaixo.
    Burla (golpe) ou crime na internet: Report Fraud, { $report_fraud }.
    Para não dar o nome: Crimestoppers, { $crimestoppers }.
    Para ter ajuda depois de um crime: Victim Support, { $victim_support }, grátis, de dia e de noite.

human = Quer falar com uma pessoa. Muito bem. Numa emergência não espere: ligue para o { $emergency }. Também pode ligar para a polícia: { $police }.

military =
    { $military_line }
    Às vezes os soldados guardam lugares importantes, para haver mais agentes da polícia nas ruas. Quem manda continua a ser a polícia.
    Se vir soldados, não há motivo para preocupação. Numa emergência, ligue para o { $emergency }.

military_unknown =
    Hoje não conseguimos confirmar se há soldados a ajudar a polícia. Por favor, veja a página oficial, no link abaixo.
    Às vezes os soldados guardam lugares importantes, para haver mais agentes da polícia nas ruas. Se vir soldados, não há motivo para preocupação. Numa emergência, ligue para o { $emergency }.

armed_officers =
    É possível que veja agentes da polícia com armas em lugares com muita gente e em eventos. Estão lá para proteger as pessoas. Pode falar com eles e fazer perguntas, como a qualquer outro agente.

    Se a polícia armada chegar durante um ataque: mantenha a calma, faça o que disserem, mantenha as mãos onde as possam ver e não corra na direção dos agentes. Podem apontar-lhe armas até saberem quem é.

patrols =
    A polícia põe agentes onde são precisos, e verifica isso o tempo todo. É possível que veja mais agentes em eventos, em dias religiosos e em lugares de culto. É para a segurança de todas as pessoas.

    Se há preocupação na sua comunidade, ou se vai organizar um evento, ligue para a polícia, { $police }, e peça para falar com os agentes da sua zona. Numa emergência, ligue para o { $emergency }.

posters =
    Há cartazes e folhetos FUGIR, ESCONDER, LIGAR (RUN, HIDE, TELL) que pode imprimir e pôr na parede de uma loja, de uma escola ou de um lugar de culto.
    Foram feitos em inglês, hebraico, hindi, nepalês, punjabi, urdu e árabe.
    Veja a página oficial no link abaixo, ou ligue para a polícia, { $police }, e pergunte.

exit_hint = Alguém pode ver este ecrã? Carregue em "{ exit }". A página fecha logo e esta conversa desaparece daqui. O seu navegador pode guardar que esteve nesta página.

interpreter =
    Sim, pode falar com a polícia na sua língua. É grátis.
    Ligue para o { $emergency } numa emergência, ou para o { $police } se não é urgente. Diga o nome da sua língua em inglês, por exemplo "Portuguese", e não desligue. A polícia junta então um intérprete à chamada.
    Numa esquadra (delegacia), mostre ou diga o nome da sua língua e peça um intérprete.

tell_mama =
    A Tell MAMA ajuda pessoas que foram atacadas ou insultadas por serem muçulmanas. Não conseguimos verificar se ainda recebe queixas.
    Também pode procurar o British Muslim Trust, que agora trabalha com o governo. Tem uma linha de apoio, um chat e um formulário na internet.

    Um crime por causa da religião é um crime de ódio. Em perigo agora: ligue para o { $emergency }. Se não: ligue para a polícia, { $police }, ou faça queixa pela internet, no link abaixo.

cst =
    A CST (Community Security Trust) ajuda pessoas judias e protege lugares judaicos. Pode contar à CST um incidente antissemita, de dia ou de noite: { $cst }. Se concordar, a CST pode avisar a polícia em seu nome.

    Em perigo agora: ligue primeiro para o { $emergency }. Se não é urgente: ligue para a polícia, { $police }.

acid_attack =
    Ligue já para o { $emergency }. Diga "acid attack".

    Saia dali: vá para o ar livre, longe do ácido.
    Tire a roupa que tem ácido. Não a puxe pela cabeça: corte-a. Não arranque o que está colado à pele.
    Tire o ácido: absorva-o com alguma coisa seca. Depois lave com muita água limpa e continue a lavar.

    Não coma, não beba e não fume. Proteja as suas próprias mãos.

language_switch = Sim, posso escrever em português. Por favor, escreva a sua pergunta ou escolha um tema.

about =
    Sou um assistente automático. Trabalho para { $force }. Sou um computador, não uma pessoa. Dou conselhos de segurança em muitas línguas: o nível de ameaça, o que fazer num ataque e para que número ligar.
    Também posso passar as suas mensagens a um agente da polícia. Não posso receber queixas de crimes, e esta conversa não chega ao { $emergency }. Numa emergência, ligue para o { $emergency }.

privacy =
    As suas palavras ficam nos computadores da polícia: { $force }. Não são enviadas a uma empresa de tradução.
    A sua conversa apaga-se sozinha depois de { $days ->
        [one] { $retention_days } dia
        [many] { $retention_days } de dias
       *[other] { $retention_days } dias
    }. Pode apagá-la logo com o botão "Apagar esta conversa".
    Se as suas mensagens forem passadas a um agente, a polícia tem de guardar o que precisa. Não precisa de dar o nome.
    Não perguntamos qual é a sua situação de imigração.

greeting = Olá. Sou um assistente automático para conselhos de segurança. Como posso ajudar? Pode escrever na sua língua. Numa emergência, ligue para o { $emergency }.

thanks = De nada. Precisa de mais alguma coisa? Numa emergência, ligue para o { $emergency }.

goodbye = Até à próxima, e fique em segurança. Numa emergência, ligue para o { $emergency }. Se não é urgente: { $police }.

abuse = Lamento não ter conseguido ajudar. Sou só um computador. Posso passar as suas mensagens a uma pessoa, ou pode ligar para a polícia: { $police }. Numa emergência, ligue para o { $emergency }.

out_of_scope = Desculpe, não posso ajudar com isso. Só dou conselhos de segurança. Posso ajudar com os temas que se seguem. Numa emergência, ligue para o { $emergency }.

unclear = Desculpe, não entendi. Por favor, diga por outras palavras ou escolha um tema. Numa emergência, ligue para o { $emergency }.

unclear_again = Desculpe, ainda não entendi. Quer escrever a um agente da polícia? Também pode ligar para o { $police }. Numa emergência, ligue para o { $emergency }.
