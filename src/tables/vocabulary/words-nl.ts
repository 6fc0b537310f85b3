// Dutch words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsNl: WordList = {
  kind: {
    message: 'Bericht | Brief verstuurd | E-mail verzonden',
    call: 'Telefoongesprek | Bellen | Gebeld | Telefoon',
    meeting: 'Afspraak | Vergadering | Bezoek | Bespreking | Videogesprek | Koffie',
    inquiry: 'Aanvraag | Contactformulier | Offerteaanvraag | Vraag',
    ask: 'Offerte | Offerte verstuurd | Voorstel | Aanbieding',
    thanks: 'Bedankje | Bedankt',
    trouble: 'Klacht',
    next: 'Herinnering',
    note: 'Notitie | Taak',
    purchase: 'Aankoop | Bestelling',
  },
  result: {
    open: 'Openstaand | Lopend | Nieuw | Gekwalificeerd | Offerte | Offerte verstuurd | Voorstel | Onderhandeling | In afwachting | Concept',
    won: 'Gewonnen deal | Gewonnen | Betaald | Voltooid | Afgerond | Geleverd | Verkocht | Geaccepteerd',
    lost: 'Verloren deal | Verloren | Afgewezen',
    cancelled: 'Geannuleerd | Mislukt | Verlopen',
    refunded: 'Terugbetaald | Geretourneerd',
  },
  reason: {
    not_now: 'Verkeerde timing | Uitgesteld | Geen prioriteit',
    competitor: 'Concurrentie | Concurrent',
    has_supplier: 'Bestaande leverancier',
    price: 'Prijs | Te duur | Geen budget',
    no_reply: 'Geen reactie | Geen antwoord | Niet bereikbaar',
    other: 'Overig | Anders | Onbekend',
  },
  status: {
    customer: 'Klant | Bestaande klant | Nieuwe klant',
    repeat: 'Vaste klant | Trouwe klant',
    lost: 'Verloren | Oud-klant | Niet geïnteresseerd',
    open: 'Onderhandeling | Offerte verstuurd | In onderhandeling',
    lead: 'Nieuw | Gecontacteerd | Actief | Ingeschreven | Potentiële klant',
    do_not_contact: 'Niet contacteren | Niet benaderen | Overleden',
    no_email: 'Uitgeschreven | Afgemeld',
    no_call: 'Niet bellen',
  },
};
