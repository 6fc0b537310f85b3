// Italian words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsIt: WordList = {
  kind: {
    message: 'Messaggio | Lettera | E-mail inviata',
    call: 'Chiamata | Telefonata | Telefono',
    meeting: 'Riunione | Incontro | Visita | Appuntamento | Pranzo | Videochiamata | Caffè',
    inquiry: 'Richiesta | Modulo | Richiesta di preventivo | Richiesta informazioni',
    ask: 'Preventivo | Preventivo inviato | Proposta | Proposta inviata | Offerta | Offerta inviata',
    thanks: 'Ringraziamento | Grazie',
    introduction: 'Segnalazione',
    trouble: 'Reclamo',
    next: 'Promemoria',
    note: 'Nota | Attività interna | Compito',
    purchase: 'Acquisto | Ordine',
  },
  result: {
    open: `
      Aperto | Aperta | In corso | Nuovo | Nuova | Qualificato | Proposta inviata | Preventivo inviato | Trattativa
      In trattativa | Negoziazione | In attesa | In attesa di pagamento | Bozza
    `,
    won: 'Vinto | Vinta | Chiuso vinto | Chiusa vinta | Pagato | Pagata | Completato | Completata | Consegnato | Venduto | Accettato',
    lost: 'Perso | Persa | Chiuso perso | Chiusa persa | Rifiutato | Rifiutata',
    cancelled: 'Annullato | Annullata | Fallito | Scaduto',
    refunded: 'Rimborsato | Rimborsata | Rimborso | Reso',
  },
  reason: {
    not_now: 'Tempistica | Momento sbagliato | Rimandato | Progetto rinviato',
    competitor: 'Concorrenza | Concorrente',
    has_supplier: 'Fornitore attuale | Ha già un fornitore',
    price: 'Prezzo | Troppo caro | Nessun budget | Costo',
    no_reply: 'Nessuna risposta | Non risponde',
    other: 'Altro | Sconosciuto',
  },
  status: {
    customer: 'Cliente | Cliente attivo | Cliente acquisito',
    repeat: 'Cliente abituale | Cliente fedele',
    lost: 'Perso | Ex cliente | Non interessato',
    open: 'In trattativa | Trattativa | Preventivo inviato | Opportunità',
    lead: 'Nuovo | Contattato | Attivo | Iscritto | Qualificato | Potenziale cliente',
    do_not_contact: 'Non contattare | Deceduto | Ha lasciato l’azienda',
    no_email: 'Disiscritto | Cancellato dalla newsletter',
    no_call: 'Non chiamare',
  },
};
