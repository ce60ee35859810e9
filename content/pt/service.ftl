### What the service itself says: handing over, closing, trouble.

handover_waiting = Estou a passar esta conversa a um agente da polícia. Um agente vai lê-la e responder aqui. Passamos as mensagens desta conversa e a sua língua. Pode anular isto.
handover_urgent = Estou também a passar esta conversa, como urgente, a um agente da polícia. Não espere pela resposta: se está em perigo, ligue já para o { $emergency }.
handover_undone = Feito. As suas mensagens não foram passadas a ninguém. O assistente está outra vez a responder.
handover_too_late = Um agente já está a responder, por isso já não se pode anular. Se quiser parar, diga ao agente.
handover_claimed = { $officer } está agora nesta conversa e lê as suas mensagens.
handover_closed = O agente terminou esta conversa. O assistente está outra vez a responder. Numa emergência, ligue para o { $emergency }.
still_waiting = A sua mensagem está guardada com as outras. Um agente vai lê-la. Há perigo agora? Ligue para o { $emergency }.
assistant_down =
    Neste momento não consigo responder à sua pergunta. A sua mensagem está guardada.
    Há perigo agora? Ligue para o { $emergency }. Se não puder falar, num telemóvel (celular) digite { $silent_code } quando a voz pedir. Se não é urgente: ligue para o { $police }.
    Não ouve ou não pode usar a voz: aplicação de vídeo { $bsl_service }, ou { $relay_emergency } (Relay UK).
store_down = De momento não conseguimos receber a sua mensagem. Esta página guarda-a e envia-a sozinha assim que puder. Por favor, deixe a página aberta.
language_missing = Conseguimos ler a sua língua, mas ainda não temos respostas nela. Aqui está a resposta em inglês. Ao telefone, peça um intérprete: diga o nome da sua língua em inglês.
answer_missing = Ainda não temos esta resposta na sua língua, por isso aqui está em inglês. Ao telefone, peça um intérprete: diga o nome da sua língua em inglês.
language_other = Ainda não conheço esta língua, por isso respondo em inglês. Escolha uma imagem abaixo, ou escreva noutra língua. Ao telefone, peça um intérprete: diga o nome da sua língua em inglês.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Emergência
topic_threat_level = Nível de ameaça
topic_kent_threat = Kent é seguro?
topic_run_hide_tell = Fugir-Esconder-Ligar
topic_which_number = Para onde ligar?
topic_outside_kent = De fora de Kent
topic_anti_terrorist_hotline = Linha antiterrorismo
topic_deaf_text = Surdos: como ligar
topic_silent_call = Não posso falar
topic_suspicious_activity = Algo suspeito
topic_suspicious_item = Mala suspeita
topic_person_concern = Alguém me preocupa
topic_hate_crime = Crime de ódio
topic_community_tension = Tensão na comunidade
topic_self_harm = Estou muito em baixo
topic_domestic_abuse = Em perigo em casa
topic_sexual_offence = Violência sexual
topic_child_at_risk = Criança em perigo
topic_trafficking = Trabalho forçado
topic_threat = Estão a ameaçar-me
topic_other_crime = Denunciar um crime
topic_human = Falar com um agente
topic_military = Soldados
topic_armed_officers = Polícia armada
topic_patrols = Patrulhas da polícia
topic_posters = Cartazes
topic_interpreter = Intérprete
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Ataque com ácido
topic_about = O que é isto?
topic_privacy = A minha privacidade
topic_undo_handover = Não passar a agente

call = Ligar para { $number }
link_mi5_levels = Página oficial do nível de ameaça (Security Service)
link_protectuk = Fugir, Esconder, Ligar: página oficial (ProtectUK)
link_act_report = Avisar a polícia sobre terrorismo, pela internet
link_act_early = Site da ACT Early
link_true_vision = Denunciar crime de ódio pela internet (True Vision)
link_kent_police = Site da Kent Police
link_crimestoppers = Site da Crimestoppers
link_cst = Site da CST
link_report_fraud = Site da Report Fraud

### Errors that a resident can see.

error_too_long = A sua mensagem é muito longa. Por favor, escreva em partes mais curtas.
error_empty = Por favor, escreva primeiro uma mensagem.
error_too_fast = Por favor, espere um momento e envie outra vez. Nada se perdeu.
error_offline = Sem ligação à internet. A sua mensagem está guardada e será enviada quando a ligação voltar.
error_general = Alguma coisa correu mal. Por favor, tente outra vez. Numa emergência, ligue para o { $emergency }.
