// Header words in Italian: exports and lists from Italy and Ticino.
import type { HeaderLists } from './header-lists.ts';

export const it = {
  contacts: {
    id: `
      N. cliente | Nr. cliente | Numero cliente | Codice cliente | Cod. cliente | ID cliente | ID contatto
      ID del contatto | ID record | Numero tessera | N. tessera | Codice socio
    `,
    name: `
      Nome | Nomi | Nome completo | Nome e cognome | Cognome e nome | Nome cognome | Cognome nome
      Nominativo | Nominativi | Nome del cliente | Nome cliente | Cliente | Nome contatto
      Nome del contatto | Il tuo nome | Socio
    `,
    first_name: 'Nome di battesimo | Primo nome',
    last_name: 'Cognome | Cognomi',
    company: `
      Azienda | Aziende | Nome azienda | Nome dell'azienda | Ragione sociale | Società | Ditta | Impresa
      Organizzazione | Nome organizzazione | Ente | Nome account | Azienda associata | Denominazione
    `,
    email: `
      Indirizzo email | Indirizzo di posta elettronica | Indirizzo posta elettronica | Posta elettronica
      Email lavoro | Email personale | E-mail aziendale | Mail aziendale | Indirizzo mail
      Indirizzo posta elettronica 2 | Indirizzo posta elettronica 3 | PEC
    `,
    phone: `
      Telefono | Telefoni | Numero di telefono | N. telefono | N. di telefono | Recapito telefonico
      Recapito | Telefono fisso | Fisso | Telefono ufficio | Telefono (uff.) | Telefono (uff.) 2
      Telefono (ab.) | Telefono casa | Telefono cellulare | Cellulare | N. cellulare | Numero di cellulare
      Telefonino | Telefono aziendale | Telefono principale | Tel. ufficio | Tel. cell.
    `,
    source: `
      Fonte | Provenienza | Origine | Origine contatto | Fonte del lead | Fonte originale | Canale
      Canale di acquisizione | Come ci hai conosciuto? | Come ci ha conosciuto?
      Come ci avete conosciuto? | Fonte lead
    `,
    owner: `
      Responsabile | Commerciale | Venditore | Venditrice | Agente | Consulente | Assegnato a | Seguito da
      Gestito da | Proprietario | Proprietario del contatto | Proprietario contatto | Operatore | Addetto
      Referente interno
    `,
    referred_by: `
      Presentato da | Presentata da | Segnalato da | Segnalata da | Segnalatore | Consigliato da
      Raccomandato da | Mandato da | Passaparola di | Inviato da
    `,
    first_met: `
      Primo contatto | Data primo contatto | Data del primo contatto | Data creazione | Data di creazione
      Creato il | Data inserimento | Data di inserimento | Inserito il | Cliente dal | Socio dal
      Data registrazione | Data di registrazione | Data iscrizione | Data d'iscrizione
      Data di iscrizione | Informazioni cronologiche | Prima visita | Data acquisizione | Aggiunto il
    `,
    last_contact: `
      Ultimo contatto | Data ultimo contatto | Data dell'ultimo contatto | Ultima chiamata
      Ultima telefonata | Ultima visita | Ultima attività | Data ultima attività | Ultima interazione
      Ultimo incontro | Ultimo appuntamento | Data dell'ultima attività
    `,
    next_contact: `
      Prossimo contatto | Data prossimo contatto | Ricontattare il | Da ricontattare il | Richiamare il
      Da richiamare il | Data richiamo | Richiamo | Prossima attività | Data prossima attività
      Prossima azione | Prossima visita | Prossimo appuntamento | Promemoria | Prossima chiamata
      Data follow-up | Prossimo passo
    `,
    birthday: 'Compleanno | Data di nascita | Data nascita | Nato il | Nata il | Nascita | Nato/a il',
    last_purchase: `
      Ultimo acquisto | Data ultimo acquisto | Data dell'ultimo acquisto | Ultimo ordine
      Data ultimo ordine | Data dell'ultimo ordine | Ultima vendita | Ultima fattura
    `,
    purchases: `
      Acquisti | N. acquisti | Numero acquisti | Numero di acquisti | Ordini | N. ordini | Numero ordini
      Numero di ordini | Totale ordini
    `,
    revenue: `
      Fatturato | Fatturato totale | Totale speso | Spesa totale | Totale acquisti | Importo totale
      Totale fatturato | Ricavi | Volume d’affari
    `,
    status: `
      Stato | Stato cliente | Stato del cliente | Stato lead | Stato del lead | Fase | Situazione
      Fase del ciclo di vita | Stato contatto
    `,
    do_not_contact: `
      Non contattare | Non contattare più | Non disturbare | Non vuole essere contattato
      Contatto vietato | Non ricontattare
    `,
    no_email: `
      Non inviare email | Non inviare mail | No newsletter | Disiscritto | Disiscritta | Disiscrizione
      Disiscritto il | Cancellato dalla newsletter | Cancellazione newsletter | Annullata iscrizione
      Niente email
    `,
    no_call: `
      Non chiamare | Non chiamare più | Non telefonare | Niente telefonate | No telefonate
      Registro opposizioni
    `,
    tags: 'Etichetta | Etichette | Parole chiave | Categorie | Gruppi',
    notes: `
      Nota | Annotazioni | Annotazione | Osservazioni | Commento | Commenti | Appunti | Altro
      Informazioni | Notizie | Descrizione
    `,
    contact_person: `
      Referente | Persona di contatto | Persona di riferimento | Contatto | Interlocutore
      Referente aziendale | Nome referente | Titolare | All'attenzione di | Contatto principale
      Rappresentante legale
    `,
  },
  logs: {
    date: `
      Data | Giorno | Data e ora | Data acquisto | Data di acquisto | Data d'acquisto | Data ordine
      Data dell'ordine | Data vendita | Data fattura | Data della fattura | Data chiusura
      Data di chiusura | Data contatto | Data visita | Data chiamata | Creato il | Data creazione
      Data di creazione | Scadenza | Data scadenza | Data di scadenza | Data emissione | Data consegna
    `,
    contact: `
      Cliente | Nome | Nome completo | Nome e cognome | Cognome e nome | Nominativo | Nome del cliente
      Nome cliente | Contatto | Nome contatto | Nome del contatto | Acquirente | Persona | Referente
      Destinatario | Intestatario | Con chi | Contatto associato | Committente
    `,
    contact_id: `
      N. cliente | Nr. cliente | Numero cliente | Codice cliente | Cod. cliente | ID cliente | ID contatto
      ID del contatto
    `,
    contact_email:
      'Indirizzo email | Email cliente | Email del cliente | Posta elettronica | Email (fatturazione)',
    contact_first: 'Nome di battesimo | Primo nome | Nome (fatturazione)',
    contact_last: 'Cognome | Cognome (fatturazione)',
    contact_company: `
      Azienda | Ragione sociale | Società | Ditta | Azienda (fatturazione) | Nome azienda
      Azienda associata
    `,
    kind: `
      Tipo | Tipologia | Tipo attività | Tipo di attività | Tipo contatto | Tipo di contatto | Attività
      Azione | Canale | Modalità | Mezzo
    `,
    note: `
      Nota | Annotazioni | Osservazioni | Commento | Commenti | Oggetto | Argomento | Dettagli
      Descrizione | Contenuto | Riassunto | Esito del contatto
    `,
    by: `
      Venditore | Commerciale | Responsabile | Agente | Operatore | Inserito da | Creato da | Consulente
      Proprietario della trattativa | Addetto
    `,
    result: `
      Esito | Risultato | Stato | Fase | Stato ordine | Stato dell'ordine | Stato pagamento
      Stato del pagamento | Stato trattativa | Fase trattativa | Situazione | Fase della trattativa
    `,
    amount: `
      Importo | Importo totale | Totale | Totale ordine | Totale fattura | Valore | Prezzo | Prezzo totale
      Somma | Importo fattura | Importo pagato | Totale IVA inclusa | Imponibile | Fatturato | Spesa
      Incasso
    `,
    currency: 'Valuta | Divisa | Codice valuta',
    reason: `
      Motivo | Motivazione | Motivo perdita | Motivo della perdita | Motivo del rifiuto | Causa
      Motivo rifiuto | Causale perdita
    `,
    title: `
      Titolo | Prodotto | Prodotti | Servizio | Articolo | Progetto | Opportunità | Trattativa
      Nome trattativa | Nome opportunità | Preventivo | Offerta | Causale | Lavoro
    `,
    order: `
      N. ordine | Nr. ordine | Numero ordine | Numero d'ordine | ID ordine | Ordine | Codice ordine
      N. fattura | Numero fattura | Fattura | Nr. fattura
    `,
    paid_on: `
      Pagato il | Pagata il | Data pagamento | Data di pagamento | Data incasso | Incassato il
      Saldato il | Data del pagamento
    `,
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
