// Header words in Spanish: exports and lists from Spain and Latin America.
import type { HeaderLists } from './header-lists.ts';

export const es = {
  contacts: {
    id: `
      Nº cliente | N° cliente | Nº de cliente | Núm. cliente | Número de cliente | Código de cliente
      Código cliente | Cód. cliente | ID cliente | ID de cliente | ID del contacto | ID de contacto
      ID de registro | Número de socio | Nº socio | Identificador | Clave de cliente
    `,
    name: `
      Nombre | Nombres | Nombre completo | Nombre y apellidos | Nombre y apellido | Apellidos y nombre
      Nombre del cliente | Nombre cliente | Cliente | Clienta | Nombre del contacto | Nombre de contacto
      Tu nombre | Socio | Apellidos, Nombre
    `,
    first_name: 'Nombre de pila | Primer nombre',
    last_name: 'Apellido | Apellidos | Primer apellido | Apellido paterno',
    company: `
      Empresa | Empresas | Nombre de la empresa | Nombre empresa | Razón social | Compañía | Organización
      Nombre de la organización | Sociedad | Negocio | Nombre comercial | Nombre de la cuenta
      Empresa asociada | Entidad | Comercio
    `,
    email: `
      Correo | Correos | Correo electrónico | Correo-e | Dirección de correo electrónico
      Dirección de correo | Dirección de email | Correo electrónico 2 | Correo del trabajo
      Correo personal | Correo electrónico del trabajo | Correo electrónico personal | E-correo
      Dirección de correo electrónico 2 | Dirección de correo electrónico 3
    `,
    phone: `
      Teléfono | Teléfonos | Tfno. | Tlf. | Tlfno. | Teléf. | Número de teléfono | Nº de teléfono
      Nº teléfono | Teléfono fijo | Fijo | Teléfono móvil | Móvil | Nº móvil | Número de móvil | Celular
      Teléfono celular | Número de celular | Teléfono del trabajo | Teléfono del trabajo 2
      Teléfono particular | Teléfono de casa | Teléfono de la empresa | Teléfono principal
      Teléfono de contacto | Tel. móvil
    `,
    source: `
      Origen | Fuente | Procedencia | Origen del cliente | Origen del contacto | Fuente del lead
      Fuente original | Canal | Canal de captación | ¿Cómo nos conociste? | ¿Cómo nos conoció?
      ¿Cómo nos has conocido? | ¿Cómo se enteró de nosotros?
    `,
    owner: `
      Responsable | Comercial | Vendedor | Vendedora | Asesor | Asesora | Ejecutivo | Ejecutivo de cuenta
      Agente | Gestor | Asignado a | Propietario | Propietario del contacto | Atendido por
      Comercial asignado | Encargado
    `,
    referred_by: `
      Recomendado por | Recomendada por | Referido por | Referida por | Presentado por | Recomendación de
      Viene de parte de | Quién lo recomendó
    `,
    first_met: `
      Primer contacto | Fecha primer contacto | Fecha de primer contacto | Fecha del primer contacto | Fecha de alta | Fecha alta
      Alta | Fecha de creación | Fecha creación | Creado | Creado el | Cliente desde | Socio desde
      Fecha de registro | Fecha de ingreso | Marca temporal | Agregado el | Añadido el | Primera visita
      Fecha de inscripción | Conectado el
    `,
    last_contact: `
      Último contacto | Fecha de último contacto | Fecha del último contacto | Fecha último contacto
      Última llamada | Última visita | Última actividad | Fecha de la última actividad
      Fecha de última actividad | Última interacción | Última reunión | Último seguimiento
    `,
    next_contact: `
      Próximo contacto | Fecha de próximo contacto | Fecha próximo contacto | Siguiente contacto
      Próximo seguimiento | Fecha de seguimiento | Próxima llamada | Próxima visita | Próxima actividad
      Fecha de la próxima actividad | Próxima acción | Próximo paso | Llamar el | Volver a llamar
      Volver a contactar | Recordatorio | Próxima reunión
    `,
    birthday: `
      Cumpleaños | Fecha de nacimiento | Fecha nacimiento | F. nacimiento | Fec. nac.
      Fecha de cumpleaños | Nacimiento | F. Nac.
    `,
    last_purchase: `
      Última compra | Fecha de última compra | Fecha última compra | Fecha de la última compra
      Último pedido | Fecha del último pedido | Última venta | Fecha último pedido
    `,
    purchases: `
      Compras | Nº de compras | Nº compras | Número de compras | Cantidad de compras | Pedidos
      Nº de pedidos | Nº pedidos | Número de pedidos | Total de pedidos | Pedidos totales
    `,
    revenue: `
      Facturación | Facturación total | Total facturado | Total gastado | Gasto total | Total compras
      Total comprado | Importe total | Ingresos | Ventas totales | Total de ventas | Monto total
    `,
    status: `
      Estado | Estatus | Estado del cliente | Estado del lead | Etapa | Fase | Situación
      Estado del contacto | Etapa del ciclo de vida
    `,
    do_not_contact: `
      No contactar | No contactar más | No molestar | No quiere contacto | No desea ser contactado
      Lista Robinson | Bloqueado | Contacto prohibido
    `,
    no_email: `
      No enviar correo | No enviar correos | No enviar email | No enviar emails | No quiere correos
      Baja newsletter | Baja de newsletter | Baja boletín | Dado de baja | Fecha de baja | Desuscrito
      Cancelada la suscripción | Sin correo | Canceló suscripción
    `,
    no_call: 'No llamar | No llamar más | No quiere llamadas | Sin llamadas | No telefonear',
    tags: 'Etiqueta | Etiquetas | Palabras clave | Categorías | Grupos',
    notes: `
      Nota | Notas | Observación | Observaciones | Comentario | Comentarios | Apuntes | Anotaciones
      Otros | Información adicional | Descripción
    `,
    contact_person: `
      Persona de contacto | Contacto | Contacto principal | Persona contacto | Interlocutor
      Nombre del responsable | Representante | Gerente | A la atención de
    `,
  },
  logs: {
    date: `
      Fecha | Día | Fecha y hora | Fecha de compra | Fecha compra | Fecha de pedido | Fecha del pedido
      Fecha pedido | Fecha de venta | Fecha venta | Fecha de factura | Fecha factura | Fecha de cierre
      Fecha cierre | Fecha de contacto | Fecha de visita | Fecha de llamada | Fecha de creación
      Creado el | Fecha de vencimiento | Vencimiento | Fecha de emisión | Fecha de entrega
    `,
    contact: `
      Cliente | Clienta | Nombre | Nombre completo | Nombre y apellidos | Nombre y apellido
      Nombre del cliente | Nombre cliente | Contacto | Nombre del contacto | Nombre de contacto
      Comprador | Persona | Persona de contacto | Destinatario | Con quién | Contacto asociado
      Facturar a
    `,
    contact_id: `
      Nº cliente | N° cliente | Nº de cliente | Número de cliente | Código de cliente | Código cliente
      Cód. cliente | ID cliente | ID de cliente | ID de contacto | ID del contacto
    `,
    contact_email: `
      Correo | Correo electrónico | Correo del cliente | Email del cliente | Email cliente
      Dirección de correo electrónico | Correo electrónico (facturación)
    `,
    contact_first: 'Nombre de pila | Primer nombre | Nombre (facturación)',
    contact_last: 'Apellido | Apellidos | Apellidos (facturación) | Primer apellido',
    contact_company: `
      Empresa | Razón social | Compañía | Empresa (facturación) | Organización | Nombre de la empresa
      Empresa asociada
    `,
    kind: `
      Tipo | Tipo de actividad | Tipo de contacto | Actividad | Acción | Medio | Vía | Canal
      Medio de contacto | Forma de contacto | Gestión
    `,
    note: `
      Nota | Notas | Observación | Observaciones | Comentario | Comentarios | Asunto | Detalle | Detalles
      Descripción | Tema | Resumen | Contenido
    `,
    by: `
      Vendedor | Vendedora | Comercial | Responsable | Agente | Asesor | Atendido por | Registrado por
      Creado por | Propietario del negocio | Encargado
    `,
    result: `
      Resultado | Estado | Estatus | Etapa | Fase | Estado del pedido | Estado pedido | Estado de pago
      Estado del pago | Etapa del negocio | Situación | Estado de la factura
    `,
    amount: `
      Importe | Importe total | Monto | Monto total | Valor | Precio | Precio total | Total factura
      Total pedido | Total del pedido | Total con IVA | Cuantía | Venta | Facturación | Total pagado
      Ingresos
    `,
    currency: 'Moneda | Divisa | Código de moneda',
    reason: `
      Motivo | Razón | Motivo de pérdida | Motivo de la pérdida | Razón de pérdida | Motivo de rechazo
      Causa | Motivo pérdida
    `,
    title: `
      Título | Concepto | Producto | Productos | Servicio | Artículo | Proyecto | Oportunidad | Negocio
      Nombre del negocio | Nombre de la oportunidad | Presupuesto | Trato
    `,
    order: `
      Nº pedido | N° pedido | Nº de pedido | Núm. pedido | Número de pedido | Número pedido | ID de pedido
      ID del pedido | Pedido | Nº factura | Nº de factura | Número de factura | Factura
      Referencia del pedido | Folio | Orden
    `,
    paid_on:
      'Pagado el | Cobrado el | Fecha de pago | Fecha pago | Fecha de cobro | Fecha cobro | Fecha del pago',
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
