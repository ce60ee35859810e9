### The words around the chat.

title = Conselhos de segurança
intro = Isto é um assistente automático, não uma pessoa. Pode escrever na sua língua.
emergency_bar = Perigo agora? Ligue para o { $emergency }. Se não é urgente: { $police }.
placeholder = Escreva a sua mensagem
send = Enviar
language = Língua
exit = Sair desta página
delete_chat = Apagar esta conversa
delete_confirm = Apagar esta conversa deste aparelho e dos nossos computadores?
deleted = Esta conversa foi apagada.
deleted_kept = Esta conversa foi apagada aqui. A polícia guarda o que tem de guardar.
sending = A enviar
not_sent = Ainda não foi enviada
reconnecting = A ligar outra vez. As suas mensagens não se perdem.
writing = O assistente está a escrever
from_you = Eu
from_bot = Assistente
from_officer = Agente
from_service = Serviço
draft_mark = Esta tradução é um rascunho. Ainda ninguém a verificou.
in_english = Em inglês
waiting_for_officer = À espera de um agente
with_officer = Está um agente nesta conversa
conversation = Conversa
