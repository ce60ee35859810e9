### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    ¿Está en peligro ahora? Llame al { $emergency }. Este chat no llega al { $emergency }.

    ¿No puede hablar? Llame al { $emergency } y escuche. Tosa o dé golpecitos en el teléfono. Si llama desde un móvil (celular), pulse { $silent_code } cuando la voz se lo pida.
    ¿Tiene sordera o no puede usar la voz? Use la aplicación de vídeo { $bsl_service }, llame al { $relay_emergency } (Relay UK) o mande un mensaje de texto al { $emergency } si ya registró su teléfono.

emergency_general =
    Ataque: huya si hay una salida segura. Si no la hay, escóndase y ponga el teléfono en silencio. Llame cuando ya no corra peligro.
    Fuego: salga, quédese fuera y llame. Alguien herido o enfermo: llame y diga "ambulance".

emergency_attack =
    Huya si hay una salida segura. Deje sus cosas. Lleve a otros con usted si vienen, pero no espere.
    Si no puede huir, escóndase. Cierre y bloquee la puerta, aléjese de ella y no haga ruido. Ponga el teléfono en silencio y quite la vibración.
    Cuando no corra peligro, llame al { $emergency }. Diga dónde está y qué ha visto.

emergency_violence =
    Aléjese si puede: entre en una tienda, vaya con un vecino o adonde haya gente. Cierre la puerta con llave.
    No siga a nadie y no pelee por las cosas. Las cosas se pueden reponer.
    Si tiene que esconderse, ponga el teléfono en silencio y quite la vibración.

emergency_fire =
    Salga, quédese fuera y llame al { $emergency } desde fuera. No vuelva a entrar por nada. No use el ascensor.
    ¿Hay humo? Vaya agachado, cerca del suelo. Cierre las puertas al pasar.
    ¿No puede salir? Cierre la puerta, tape la rendija con ropa, vaya a una ventana y llame desde allí.
    ¿Huele a gas? No toque los interruptores ni encienda fuego. Salga y llame desde fuera.

emergency_medical =
    Cuando conteste el { $emergency }, diga "ambulance" y dónde está. La persona al teléfono le dirá qué hacer. No cuelgue.
    Sangra mucho: apriete fuerte la herida con una tela limpia y siga apretando.
    No despierta y no respira bien: apriete fuerte y rápido en el centro del pecho, sin parar.

emergency_trapped =
    Ponga el teléfono en silencio, quite la vibración y oscurezca la pantalla. No haga ruido. Escriba aquí solo si es seguro.
    Cierre y bloquee la puerta si puede, y quédese lejos de ella.
    ¿No puede salir tras un accidente y nadie quiere hacerle daño? Haga ruido para que le encuentren.

emergency_domestic =
    Le creo. Esto no es culpa suya.
    Salga si hay un camino seguro y llévese a los niños. Si no puede, vaya a una habitación con salida, lejos de la cocina.
    Si tiene que esconderse, ponga el teléfono en silencio y quite la vibración.

emergency_suicide =
    Me alegro mucho de que haya escrito. Usted importa. Quédese, por favor, y deje que alguien le acompañe ahora.
    ¿Ha tomado algo o tiene heridas? Llame ahora al { $emergency } y diga "ambulance".
    Aléjese de lo que pueda hacerle daño. Vaya con otra persona o pida a alguien que venga.
    Samaritans escucha a cualquier hora, gratis: { $samaritans }. ¿Menos de diecinueve años? Childline, gratis: { $childline }.
    ¿Es otra persona? Quédese con ella si usted no corre peligro, y llame.

emergency_bomb =
    No lo toque. Aléjese mucho y llévese a los demás. Póngase detrás de algo sólido, lejos de cristales.
    No use el teléfono cerca. Cuando esté lejos, llame al { $emergency }.
    ¿Alguien ha amenazado con una bomba? Apunte las palabras exactas y la hora. No conteste y no borre el mensaje.

emergency_sexual =
    Le creo. Esto no es culpa suya.
    Vaya a un lugar donde se sienta a salvo, si puede, y pida a alguien de confianza que le acompañe.
    Si puede, no se lave ni se cambie de ropa todavía. Puede ayudar a la policía. Usted decide, y tendrá ayuda en cualquier caso.
    Ayuda gratis, de día y de noche: Victim Support, { $victim_support }.

emergency_child =
    Un niño o una niña en peligro, o que ha desaparecido: llame ahora al { $emergency }. No hace falta tener la certeza.
    Quédese con el menor si usted no corre peligro. Diga su edad, qué ropa lleva y dónde estaba la última vez.
    ¿Eres tú? No es culpa tuya. También puedes llamar a Childline, gratis, de día y de noche: { $childline }.

emergency_threat =
    Si la persona está cerca o viene, vaya a un lugar seguro, cierre la puerta con llave y llame al { $emergency }.
    No conteste ni quede con ella. Guarde los mensajes: ayudan a la policía.
    Diga a alguien de confianza dónde está.

emergency_line = ¿Hay peligro ahora? Llame al { $emergency }. Este chat no llega al { $emergency }.

threat_level =
    El nivel de amenaza terrorista en el Reino Unido es { $level_name }. Esto significa que { $level_meaning }.
    Está en este nivel desde esta fecha: { $since }.

    { $kent_line }
    { $military_line }

    Esté alerta, pero no se alarme. Si ve algo que le preocupa, avise a la policía. En una emergencia, llame al { $emergency }.

    Publicado: { $published }. Última comprobación: { $checked }.

threat_level_unknown =
    Hoy no podemos confirmar el nivel de amenaza. Nuestra última comprobación: { $checked }.
    Por favor, mire la página oficial en el enlace de abajo.

    El consejo es el mismo en todos los niveles: esté alerta, avise a la policía de lo que le preocupa y, en una emergencia, llame al { $emergency }.

level_name = { $level ->
    [low] BAJO (LOW)
    [moderate] MODERADO (MODERATE)
    [substantial] SUSTANCIAL (SUBSTANTIAL)
    [severe] GRAVE (SEVERE)
    [critical] CRÍTICO (CRITICAL)
   *[other] desconocido
 }

level_meaning = { $level ->
    [low] un ataque es muy poco probable
    [moderate] un ataque es posible, pero no probable
    [substantial] un ataque es probable
    [severe] un ataque es muy probable
    [critical] un ataque es muy probable dentro de poco
   *[other] no se conoce
 }

kent_line = { $specific ->
    [yes] Hay una amenaza concreta contra Kent. Haga lo que diga la policía.
   *[no] La policía no nos ha informado de ninguna amenaza concreta contra Kent.
 }

military_line = { $military ->
    [yes] Es posible que vea soldados que ayudan a la policía en Kent.
   *[no] Es poco probable que vea soldados en las calles de Kent.
 }

event_line = { $kind ->
    [religious] Es posible que vea más policía cerca de una celebración religiosa: { $place }, { $date }.
    [investigation] La policía está trabajando en este lugar: { $place }. Desde: { $date }. Por favor, no se acerque si puede evitarlo.
   *[public] Es posible que vea más policía cerca de un acto público: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Puede seguir con su día normal. Esté alerta, pero no se alarme. Cuando vaya a un sitio con mucha gente, mire dónde están las salidas.

    El nivel de amenaza en todo el Reino Unido es { $level_name }: { $level_meaning }.
    Publicado: { $published }. Última comprobación: { $checked }.

    Si ve algo que le preocupa, llame a la policía al { $police }. En una emergencia, llame al { $emergency }.

kent_threat_unknown =
    Hoy no podemos confirmar si hay una amenaza concreta contra Kent. Nuestra última comprobación: { $checked }. Por favor, mire la página oficial en el enlace de abajo.

    Esté alerta, pero no se alarme. Cuando vaya a un sitio con mucha gente, mire dónde están las salidas. Si ve algo que le preocupa, llame a la policía al { $police }. En una emergencia, llame al { $emergency }.

run_hide_tell =
    Si hay un ataque con armas de fuego, cuchillos u otras armas: HUYA, ESCÓNDASE, AVISE (RUN, HIDE, TELL).

    HUYA. Si hay una salida segura, corra. Deje sus cosas. Diga a los demás que vengan, pero no los espere. Si no puede correr, aléjese lo más rápido que pueda. No se pare a grabar.

    ESCÓNDASE. Si no puede huir, escóndase. Póngase detrás de una pared gruesa. Cierre la puerta con llave, bloquéela y luego apártese de ella. No haga ruido. Ponga el teléfono en silencio y quite la vibración.

    AVISE. Cuando ya no corra peligro, llame al { $emergency }. Diga qué pasa, dónde, cuántos atacantes hay, cómo son, qué armas tienen, hacia dónde van y si hay personas heridas. Si no puede hablar, llame y escuche. Si puede hacerlo sin peligro, no deje que entren otras personas.

    Cuando llegue la policía armada: mantenga la calma, haga lo que le digan, tenga las manos donde puedan verlas y no se mueva de golpe. Es posible que le apunten con sus armas y le hablen con firmeza. Le sacarán de allí cuando sea seguro.

which_number =
    Peligro de muerte, o un delito que ocurre ahora: llame al { $emergency }.
    No es urgente, o ya pasó: llame al { $police }. Es gratis.
    Fuera de Kent o en otro país: llame al { $kent_from_outside }.
    Le preocupa algo de terrorismo, pero no hay peligro ahora: llame a la Línea Antiterrorista (Anti-Terrorist Hotline), { $hotline }.
    Para avisar de cualquier delito sin dar su nombre: llame a Crimestoppers, { $crimestoppers }.

    Puede pedir un intérprete. Diga el nombre de su idioma en inglés.

outside_kent =
    Para hablar con la policía de Kent (Kent Police) desde otro condado o desde otro país, llame al { $kent_from_outside }. Desde otro país, marque { $kent_from_abroad }.
    Si llama al { $police }, le contesta la policía del lugar donde está usted ahora.

    En una emergencia en el Reino Unido, llame al { $emergency }. En otro país, llame al número de emergencias de ese país.

anti_terrorist_hotline =
    El número de la Línea Antiterrorista (Anti-Terrorist Hotline) es { $hotline }. Atiende de día y de noche. No tiene que dar su nombre.

    También puede avisar a la policía por internet, en el enlace de abajo. Ninguna preocupación es demasiado pequeña. Agentes con formación lo comprueban todo antes de actuar.

    Si hay peligro ahora, no use esta línea: llame al { $emergency }.

deaf_text =
    En una emergencia, si tiene sordera, oye mal o no puede hablar:
    { $bsl_service }: una videollamada con un intérprete de lengua de señas (signos). Es gratis, de día y de noche.
    Relay UK: marque { $relay_emergency }.
    Mensaje de texto al { $emergency }: primero tiene que registrar su teléfono. Mande la palabra "register" al { $emergency } y siga lo que diga la respuesta. No piense que su mensaje ha llegado hasta que le contesten.

    Si no es una emergencia: marque { $relay_police } (Relay UK).

    La policía de Kent (Kent Police) también tenía un número para mensajes de texto, { $kent_text }: escriba "police", después un espacio y después su mensaje. No pudimos comprobar si todavía funciona. Úselo solo si no funciona nada más.

silent_call =
    Puede llamar al { $emergency } aunque no pueda hablar.
    Marque { $emergency } y escuche. Conteste tosiendo o dando golpecitos en el teléfono, si puede.
    Desde un móvil (celular): si usted no hace ningún ruido, una voz le pide que pulse { $silent_code }. Púlselo cuando se lo pida. Entonces le pasan con la policía. Si no lo pulsa, la llamada se corta.
    Desde un teléfono fijo: no cuelgue. Si quien atiende solo oye ruido y no puede decidir, le pasan con la policía.

    Pulsar { $silent_code } no le dice a la policía dónde está usted. Una llamada en silencio, por sí sola, no hace que venga la policía.

suspicious_activity =
    Gracias por avisarnos. Hizo bien en decirlo.

    ¿Está pasando ahora, o alguien está en peligro? Llame al { $emergency }.
    Si no hay peligro ahora, llame a la Línea Antiterrorista (Anti-Terrorist Hotline), { $hotline }, de día o de noche. No tiene que dar su nombre. También puede usar el formulario por internet, en el enlace de abajo.

    No se acerque a esa persona ni la siga. Recuerde qué vio, dónde y cuándo.

suspicious_item =
    No lo toque. Aléjese y llévese a otras personas con usted. Después llame al { $emergency } o avise a los empleados del lugar.
    No use el teléfono cerca. Vaya a un sitio desde donde no pueda verlo, detrás de algo sólido y lejos de los cristales.

    Piense: ¿lo han escondido a propósito? ¿Parece peligroso, con cables, pilas o cinta adhesiva? ¿Es raro en este lugar? Si le preocupa, llame al { $emergency }.

person_concern =
    No es fácil hablar de alguien a quien quiere. Gracias por contárnoslo. Usted intenta proteger a esa persona.

    Puede hablar con agentes con formación especial, de forma confidencial: ACT Early, { $act_early }. No tiene que dar su nombre.
    También puede llamar a la Línea Antiterrorista (Anti-Terrorist Hotline), { $hotline }, de día o de noche.

    Si cree que esa persona está a punto de viajar o de hacer daño a alguien, llame ahora al { $emergency }.

hate_crime =
    Siento mucho lo que pasó. No es culpa suya y puede denunciarlo. Nos lo tomamos en serio.

    ¿Está pasando ahora, o está usted en peligro? Llame al { $emergency }.
    Si no, llame a la policía al { $police } o denúncielo por internet en el enlace de abajo. Puede denunciar por otra persona, y puede denunciar sin dar su nombre.

    Un delito de odio es un delito que se comete por la raza, la religión, la discapacidad o la sexualidad de una persona, o porque es transgénero, o porque alguien cree que es así. Apunte qué pasó, dónde y cuándo, mientras lo recuerda.

    Para recibir ayuda y apoyo: Victim Support, { $victim_support }, gratis, de día y de noche.

community_tension =
    Gracias por avisarnos. A la policía le ayuda saber pronto que hay tensión entre la gente.

    Si ahora están haciendo daño o amenazando a alguien, llame al { $emergency }.
    Si no, llame a la policía al { $police }. Puede preguntar por los agentes de su zona. Para avisar sin dar su nombre, llame a Crimestoppers, { $crimestoppers }.

    Por favor, no comparta rumores. Si ve mensajes de odio en internet, puede denunciarlos en el enlace de abajo.

self_harm =
    Me alegro de verdad de que haya escrito. Usted importa, y no tiene que pasar por esto a solas.

    Si usted, u otra persona, puede estar en peligro ahora, llame al { $emergency }.
    Puede hablar con Samaritans a cualquier hora, gratis, de lo que sea: { $samaritans }. ¿Tiene menos de diecinueve años? Llame a Childline, { $childline }. También es gratis.

    Si puede, vaya con alguien de confianza, o aléjese de las cosas con las que podría hacerse daño.

domestic_abuse =
    Le creo. Esto no es culpa suya, y puede recibir ayuda.

    ¿Está en peligro ahora? Llame al { $emergency }. Si no puede hablar, pulse { $silent_code } en un móvil (celular) cuando la voz se lo pida.
    Para hablar con alguien, de día o de noche, gratis: Línea Nacional de Ayuda contra el Maltrato en el Hogar (National Domestic Abuse Helpline), { $domestic_abuse }.
    Para hombres: { $mens_advice }. Sobre matrimonio forzado o maltrato por "honor": Karma Nirvana, { $karma_nirvana }.
    Si no es urgente: llame a la policía al { $police }.

sexual_offence =
    Le creo. Lo que pasó no es culpa suya. Nunca es tarde para contárselo a alguien.

    ¿Tiene heridas o corre peligro ahora? Llame al { $emergency }.
    Cuando quiera, llame a la policía al { $police }. Puede pedir hablar con una mujer y puede pedir un intérprete.

    Para recibir ayuda, con o sin la policía: Victim Support, { $victim_support }, gratis, de día y de noche. ¿Menos de diecinueve años? Childline: { $childline }.

child_at_risk =
    Gracias por decírnoslo. Hace bien en hablar por un menor.

    ¿Hay un niño o una niña en peligro ahora? Llame al { $emergency }. No hace falta tener la certeza.
    Si ahora no hay peligro, llame a la policía al { $police }.
    ¿Tienes menos de diecinueve años? No es culpa tuya. Puedes hablar con Childline, gratis, de día y de noche: { $childline }.

    No hable con la persona que le preocupa: podría ser más difícil proteger al menor.

trafficking =
    Le creo. Nadie puede obligarle a trabajar ni a tener sexo, quedarse con su pasaporte ni encerrarle. Usted no ha hecho nada malo y puede recibir ayuda.

    ¿Está en peligro ahora? Llame al { $emergency }. Si no puede hablar, pulse { $silent_code } en un móvil (celular) cuando la voz se lo pida.
    Si ahora no hay peligro, llame a la policía al { $police }. Puede pedir un intérprete.
    Para avisar de otra persona sin dar su nombre: Crimestoppers, { $crimestoppers }.
    Para recibir ayuda: Victim Support, { $victim_support }, gratis, de día y de noche.

threat =
    Hace bien en decírnoslo. Una amenaza puede ser un delito, y no tiene que vivir con ella a solas.

    ¿La persona está cerca, o cree que pasará pronto? Llame al { $emergency }.
    Si no, llame a la policía al { $police }.
    Para recibir ayuda: Victim Support, { $victim_support }, gratis, de día y de noche.

    Guarde los mensajes, las fotos y los números. No conteste, no pague y no quede con esa persona. Dígaselo a alguien de confianza.

other_crime =
    ¿El delito está pasando ahora, o hay alguien herido? Llame al { $emergency }.
    Si ya pasó, llame a la policía al { $police } o denúncielo por internet en el enlace de abajo.
    Estafa o delito por internet: Report Fraud, { $report_fraud }.
    Para avisar sin dar su nombre: Crimestoppers, { $crimestoppers }.
    Para recibir ayuda después de un delito: Victim Support, { $victim_support }, gratis, de día y de noche.

human = Quiere hablar con una persona. Está bien. En una emergencia, no espere: llame al { $emergency }. También puede llamar a la policía al { $police }.

military =
    { $military_line }
    A veces los soldados vigilan lugares importantes, para que más policías puedan estar en las calles. La policía sigue al mando.
    Si ve soldados, no hace falta que se preocupe. En una emergencia, llame al { $emergency }.

military_unknown =
    Hoy no podemos confirmar si hay soldados ayudando a la policía. Por favor, mire la página oficial en el enlace de abajo.
    A veces los soldados vigilan lugares importantes, para que más policías puedan estar en las calles. Si ve soldados, no hace falta que se preocupe. En una emergencia, llame al { $emergency }.

armed_officers =
    Es posible que vea policías con armas de fuego en lugares con mucha gente y en actos públicos. Están ahí para proteger a la gente. Puede hablar con ellos y hacerles preguntas, como a cualquier otro policía.

    Si llegan policías armados durante un ataque: mantenga la calma, haga lo que le digan, tenga las manos donde puedan verlas y no corra hacia ellos. Es posible que le apunten con sus armas hasta que sepan quién es usted.

patrols =
    La policía manda agentes a donde hacen falta, y lo revisa todo el tiempo. Es posible que vea más agentes en actos públicos, en fiestas religiosas y cerca de los lugares de culto. Es para proteger a todo el mundo.

    Si hay preocupación en su comunidad, o si usted organiza un evento, llame a la policía al { $police } y pregunte por los agentes de su zona. En una emergencia, llame al { $emergency }.

posters =
    Hay carteles y folletos de "Huya, escóndase, avise" (RUN, HIDE, TELL) que puede imprimir y poner en una tienda, una escuela o un lugar de culto.
    Se hicieron en inglés, hebreo, hindi, nepalí, panyabí, urdu y árabe.
    Mire la página oficial en el enlace de abajo, o llame a la policía al { $police } y pregunte.

exit_hint = ¿Alguien puede ver esta pantalla? Pulse "{ exit }". La página se cierra al momento y este chat desaparece de aquí. Su navegador puede recordar que estuvo en esta página.

interpreter =
    Sí, puede hablar con la policía en su idioma. Es gratis.
    Llame al { $emergency } en una emergencia, o al { $police } si no es urgente. Diga el nombre de su idioma en inglés, por ejemplo "Spanish", y no cuelgue. Después la policía añade un intérprete a la llamada.
    En una comisaría (estación de policía), enseñe o diga el nombre de su idioma y pida un intérprete.

tell_mama =
    Tell MAMA ayuda a personas atacadas o insultadas por ser musulmanas. No pudimos comprobar si todavía recibe avisos.
    También puede acudir a British Muslim Trust, que ahora trabaja con el gobierno. Tiene una línea de ayuda, un chat y un formulario por internet.

    Un delito por causa de la religión es un delito de odio. Si hay peligro ahora: llame al { $emergency }. Si no: llame a la policía al { $police } o denúncielo por internet en el enlace de abajo.

cst =
    CST (Community Security Trust) ayuda a las personas judías y protege los lugares judíos. Puede avisar a CST de un incidente antisemita de día o de noche: { $cst }. Si usted quiere, CST puede avisar a la policía por usted.

    Si hay peligro ahora: llame primero al { $emergency }. Si no es urgente: llame a la policía al { $police }.

acid_attack =
    Llame ahora al { $emergency }. Diga "acid attack".

    Aléjese: vaya al aire libre, lejos del ácido.
    Quite la ropa que tenga ácido. No la saque por la cabeza: córtela. No arranque lo que esté pegado a la piel.
    Quite el ácido: absórbalo con algo seco. Después enjuague con mucha agua limpia y siga enjuagando.

    No coma, no beba y no fume. Protéjase las manos.

language_switch = Sí, puedo escribir en español. Escriba su pregunta o elija un tema.

about =
    Soy un asistente automático de { $force }. Soy un ordenador (computadora), no una persona. Doy consejos de seguridad en muchos idiomas: el nivel de amenaza, qué hacer en un ataque y a qué número llamar.
    También puedo pasar sus mensajes a un agente de policía. No puedo recibir denuncias, y este chat no llega al { $emergency }. En una emergencia, llame al { $emergency }.

privacy =
    Lo que usted escribe se queda en los ordenadores (computadoras) de { $force }. No se manda a ninguna empresa de traducción.
    Este chat se borra solo después de { $days ->
        [one] { $retention_days } día
        [many] { $retention_days } de días
       *[other] { $retention_days } días
    }. Puede borrarlo ahora mismo con el botón "Borrar este chat".
    Si sus mensajes pasan a un agente, la policía tiene que guardar lo que necesita. Usted no tiene que dar su nombre.
    No preguntamos por su situación migratoria.

greeting = Hola. Soy un asistente automático que da consejos de seguridad. ¿En qué puedo ayudarle? Puede escribir en su idioma. En una emergencia, llame al { $emergency }.

thanks = De nada. ¿Necesita algo más? En una emergencia, llame al { $emergency }.

goodbye = Adiós, cuídese. En una emergencia, llame al { $emergency }. Si no es urgente: { $police }.

abuse = Siento no haber podido ayudarle. Solo soy un ordenador (computadora). Puedo pasar sus mensajes a una persona, o usted puede llamar a la policía al { $police }. En una emergencia, llame al { $emergency }.

out_of_scope = Lo siento, no puedo ayudarle con eso. Solo doy consejos de seguridad. Aquí tiene los temas en los que puedo ayudarle. En una emergencia, llame al { $emergency }.

unclear = Lo siento, no entendí. Por favor, dígalo con otras palabras o elija un tema. En una emergencia, llame al { $emergency }.

unclear_again = Lo siento, sigo sin entender. ¿Quiere escribir a un agente de policía? También puede llamar al { $police }. En una emergencia, llame al { $emergency }.
