### The words around the chat.

title = Consejos de seguridad
intro = Esto es un asistente automático, no una persona. Puede escribir en su idioma.
emergency_bar = ¿Hay peligro ahora? Llame al { $emergency }. Si no es urgente: { $police }.
placeholder = Escriba su mensaje
send = Enviar
language = Idioma
exit = Salir de esta página
delete_chat = Borrar este chat
delete_confirm = ¿Borrar este chat de este dispositivo y de nuestros ordenadores (computadoras)?
deleted = Este chat se ha borrado.
deleted_kept = Este chat se ha borrado aquí. La policía guarda lo que tiene que guardar.
sending = Enviando
not_sent = Todavía no se ha enviado
reconnecting = Conectando otra vez. Sus mensajes están a salvo.
writing = El asistente está escribiendo
from_you = Usted
from_bot = Asistente
from_officer = Agente
from_service = Servicio
draft_mark = Esta traducción es un borrador. Ninguna persona la ha revisado todavía.
in_english = En inglés
waiting_for_officer = Esperando a un agente
with_officer = Un agente está con usted
conversation = Conversación
