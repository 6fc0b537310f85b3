// Spanish words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsEs: WordList = {
  kind: {
    message: 'Correo | Correo electrónico | Mensaje | Carta | Correo enviado',
    call: 'Llamada | Teléfono | Llamada telefónica',
    call_them: 'Llamada entrante',
    call_us: 'Llamada saliente',
    meeting:
      'Reunión | Visita | Cita | Almuerzo | Comida | Videollamada | Videoconferencia | Encuentro | Café',
    inquiry: 'Consulta | Solicitud | Formulario | Solicitud de presupuesto',
    info: 'Información | Información enviada | Documentación enviada',
    ask: 'Presupuesto | Presupuesto enviado | Propuesta | Propuesta enviada | Cotización | Cotización enviada | Oferta',
    thanks: 'Agradecimiento | Gracias',
    introduction: 'Recomendación | Presentado por nosotros',
    apology: 'Disculpa | Disculpas',
    trouble: 'Queja | Reclamación | Reclamo | Incidencia',
    next: 'Recordatorio',
    note: 'Nota | Nota interna | Tarea',
    purchase: 'Compra | Pedido',
  },
  side: { us: 'nosotros | saliente', them: 'cliente | entrante' },
  result: {
    open: `
      Abierto | Abierta | En curso | En proceso | Nuevo | Calificado | Cualificado | Propuesta | Propuesta enviada
      Presupuesto enviado | Cotización enviada | Negociación | En negociación | Contrato enviado | Pendiente | Pendiente de pago
      Impagado | Vencido | Borrador
    `,
    won: `
      Ganado | Ganada | Cierre ganado | Cerrado ganado | Cerrada ganada | Pagado | Pagada | Completado | Completada | Entregado
      Enviado y pagado | Firmado | Vendido | Aceptado | Aceptada
    `,
    lost: 'Perdido | Perdida | Cierre perdido | Cerrado perdido | Cerrada perdida | Rechazado | Rechazada | Descartado',
    cancelled: 'Cancelado | Cancelada | Anulado | Anulada | Fallido | Fallida | Caducado',
    refunded: 'Reembolsado | Reembolsada | Reembolso | Devuelto | Devolución',
  },
  reason: {
    not_now: 'Mal momento | Aplazado | Proyecto aplazado | No es prioridad | No es el momento',
    competitor: 'Competencia | Competidor | Eligió a la competencia',
    has_supplier: 'Ya tiene proveedor | Proveedor actual',
    price: 'Precio | Muy caro | Demasiado caro | Sin presupuesto | Falta de presupuesto | Coste | Costo',
    no_reply: 'Sin respuesta | No responde | No contesta | Ilocalizable',
    other: 'Otro | Otros | Otra razón | Desconocido | Sin necesidad',
  },
  status: {
    customer: 'Cliente | Cliente actual | Cliente activo | Cliente nuevo | Ganado',
    repeat: 'Cliente habitual | Cliente fiel | Cliente recurrente',
    lost: 'Perdido | Excliente | Antiguo cliente | No interesado',
    open: 'En negociación | Negociación | Propuesta enviada | Presupuesto enviado | Oportunidad',
    lead: 'Nuevo | Contactado | No contactado | Activo | Suscrito | Suscriptor | Cliente potencial | Calificado',
    do_not_contact: 'No contactar | No contactar más | Lista negra | Fallecido | Dejó la empresa | Jubilado',
    no_email: 'Dado de baja | Baja | No enviar correos | Suscripción cancelada',
    no_call: 'No llamar | No llamar más | Solo email | Solo por correo',
  },
};
