### What the service itself says: handing over, closing, trouble.

handover_waiting = Estoy pasando este chat a un agente de policía. Un agente lo leerá y contestará aquí. Pasamos los mensajes de este chat y su idioma. Puede deshacerlo.
handover_urgent = También estoy pasando este chat a un agente de policía, como urgente. No espere la respuesta: si está en peligro, llame ahora al { $emergency }.
handover_undone = Hecho. Sus mensajes no se pasaron a nadie. El asistente vuelve a contestar.
handover_too_late = Un agente ya le está contestando, así que esto ya no se puede deshacer. Si quiere parar, dígaselo al agente.
handover_claimed = { $officer } ya está con usted y lee sus mensajes.
handover_closed = El agente ha cerrado esta conversación. El asistente vuelve a contestar. En una emergencia, llame al { $emergency }.
still_waiting = Su mensaje está guardado con los demás. Un agente lo leerá. ¿Hay peligro ahora? Llame al { $emergency }.
assistant_down =
    Ahora mismo no puedo contestar su pregunta. Su mensaje está guardado.
    ¿Hay peligro ahora? Llame al { $emergency }. Si no puede hablar, pulse { $silent_code } en un móvil (celular) cuando la voz se lo pida. Si no es urgente: llame al { $police }.
    ¿Tiene sordera o no puede usar la voz? Aplicación de vídeo { $bsl_service }, o { $relay_emergency } (Relay UK).
store_down = Ahora no podemos recibir su mensaje. Esta página lo guarda y lo enviará sola en cuanto pueda. Por favor, deje la página abierta.
language_missing = Podemos leer su idioma, pero todavía no tenemos respuestas en él. Esta es la respuesta en inglés. Por teléfono, pida un intérprete: diga el nombre de su idioma en inglés.
answer_missing = Todavía no tenemos esta respuesta en su idioma, así que aquí está en inglés. Por teléfono, pida un intérprete: diga el nombre de su idioma en inglés.
language_other = Todavía no conozco este idioma, así que contesto en inglés. Elija un dibujo de abajo o escriba en otro idioma. Por teléfono, pida un intérprete: diga el nombre de su idioma en inglés.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Emergencia
topic_threat_level = Nivel de amenaza
topic_kent_threat = ¿Es seguro Kent?
topic_run_hide_tell = Huya-Escóndase-Avise
topic_which_number = ¿Qué número?
topic_outside_kent = Desde fuera de Kent
topic_anti_terrorist_hotline = Línea antiterrorista
topic_deaf_text = Sordera: cómo llamar
topic_silent_call = No puedo hablar
topic_suspicious_activity = Algo sospechoso
topic_suspicious_item = Paquete sospechoso
topic_person_concern = Alguien me preocupa
topic_hate_crime = Delito de odio
topic_community_tension = Tensión en el barrio
topic_self_harm = Me siento muy triste
topic_domestic_abuse = Peligro en casa
topic_sexual_offence = Agresión sexual
topic_child_at_risk = Menor en peligro
topic_trafficking = Trabajo forzado
topic_threat = Me amenazan
topic_other_crime = Denunciar un delito
topic_human = Hablar con un agente
topic_military = Soldados
topic_armed_officers = Policía armada
topic_patrols = Patrullas
topic_posters = Carteles
topic_interpreter = Intérprete
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Ataque con ácido
topic_about = ¿Qué es esto?
topic_privacy = Mi privacidad
topic_undo_handover = No pasar mi chat

call = Llamar al { $number }
link_mi5_levels = Página oficial del nivel de amenaza (Security Service)
link_protectuk = Huya, escóndase, avise: página oficial (ProtectUK)
link_act_report = Avisar a la policía sobre terrorismo, por internet
link_act_early = Página web de ACT Early
link_true_vision = Denunciar un delito de odio por internet (True Vision)
link_kent_police = Página web de Kent Police
link_crimestoppers = Página web de Crimestoppers
link_cst = Página web de CST
link_report_fraud = Página web de Report Fraud

### Errors that a resident can see.

error_too_long = Su mensaje es demasiado largo. Por favor, escríbalo en partes más cortas.
error_empty = Por favor, escriba primero un mensaje.
error_too_fast = Por favor, espere un momento y vuelva a enviarlo. No se ha perdido nada.
error_offline = No hay conexión. Su mensaje queda guardado y se enviará cuando vuelva la conexión.
error_general = Algo salió mal. Por favor, inténtelo otra vez. En una emergencia, llame al { $emergency }.
