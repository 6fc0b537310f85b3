// Header words in Dutch: exports and lists from the Netherlands and Flanders.
import type { HeaderLists } from './header-lists.ts';

export const nl = {
  contacts: {
    id: `
      Klantnummer | Klantnr. | Klant-ID | Klantcode | Debiteurnummer | Debiteurennummer | Debiteurnr.
      Relatienummer | Relatienr. | Relatiecode | Lidnummer | Lidmaatschapsnummer
    `,
    name: `
      Naam | Namen | Volledige naam | Voor- en achternaam | Voornaam en achternaam | Naam klant
      Klantnaam | Klant | Klanten | Naam contact | Uw naam | Relatie | Relatienaam | Naam relatie
      Contactnaam | Lid
    `,
    first_name: 'Voornaam | Voornamen | Roepnaam',
    last_name: 'Achternaam | Familienaam',
    company: `
      Bedrijf | Bedrijfsnaam | Naam bedrijf | Onderneming | Organisatie | Organisatienaam
      Naam organisatie | Firmanaam | Vennootschap | Accountnaam | Gekoppeld bedrijf | Handelsnaam
      Bedrijven | Werkgever
    `,
    email: `
      E-mailadres | Mailadres | E-mailadressen | E-mailadres 2 | E-mailadres 3 | E-mail werk
      E-mail privé | E-mail zakelijk | Zakelijk e-mailadres | Privé e-mailadres
    `,
    phone: `
      Telefoon | Telefoonnummer | Telefoonnr. | Tel.nr. | Telefoon werk | Telefoon op werk
      Telefoon zakelijk | Telefoon privé | Telefoon thuis | Vaste telefoon | Vast nummer | Mobiel
      Mobiele telefoon | Mobiel nummer | Mobiele nummer | 06-nummer | Gsm-nummer | Doorkiesnummer
      Telefoon mobiel | Hoofdtelefoon bedrijf | Tel. werk | Tel. mobiel | Telefoon bedrijf
    `,
    source: `
      Bron | Leadbron | Herkomst | Kanaal | Hoe heeft u ons gevonden? | Hoe heb je ons gevonden?
      Hoe kent u ons? | Oorspronkelijke bron | Via | Binnengekomen via
    `,
    owner: `
      Eigenaar | Accounthouder | Verkoper | Vertegenwoordiger | Behandelaar
      Relatiebeheerder | Verantwoordelijke | Toegewezen aan | Eigenaar contactpersoon | Contacteigenaar
      Beheerder | Adviseur | Medewerker | Consultant
    `,
    referred_by: `
      Doorverwezen door | Verwezen door | Aanbevolen door | Aangedragen door | Aangebracht door | Tip van
      Verwijzer | Geïntroduceerd door | Getipt door
    `,
    first_met: `
      Eerste contact | Datum eerste contact | Aangemaakt | Aangemaakt op | Aanmaakdatum | Datum aangemaakt
      Klant sinds | Lid sinds | Toegevoegd op | Datum toegevoegd | Inschrijfdatum | Ingeschreven op
      Registratiedatum | Tijdstempel | Invoerdatum | Eerste bezoek | Datum inschrijving
    `,
    last_contact: `
      Laatste contact | Datum laatste contact | Laatst gesproken | Laatste gesprek | Laatst contact gehad
      Laatste activiteit | Datum laatste activiteit | Laatste contactmoment | Laatste bezoek
      Laatst gecontacteerd | Laatste afspraak | Laatste telefoontje | Laatste interactie
    `,
    next_contact: `
      Volgend contact | Datum volgend contact | Volgende contactmoment | Volgend contactmoment
      Opvolgen op | Opvolging | Opvolgdatum | Terugbellen op | Terugbellen | Volgende actie
      Volgende activiteit | Datum volgende activiteit | Volgende afspraak | Herinnering | Volgend bezoek
      Nabellen op | Vervolgdatum | Actiedatum | Volgende stap op
    `,
    birthday: 'Verjaardag | Geboortedatum | Geb.datum | Geboren op | Geboren',
    last_purchase: `
      Laatste aankoop | Datum laatste aankoop | Laatste bestelling | Datum laatste bestelling
      Laatste order | Laatste factuur | Datum laatste order | Laatst besteld
    `,
    purchases: `
      Aankopen | Aantal aankopen | Bestellingen | Aantal bestellingen | Aantal orders
      Totaal bestellingen | Totaal aantal bestellingen
    `,
    revenue: `
      Omzet | Totale omzet | Omzet totaal | Totaal besteed | Totaal uitgegeven | Totale besteding
      Totaalbedrag | Besteed bedrag | Omzet tot nu toe
    `,
    status: 'Klantstatus | Relatiestatus | Levenscyclusfase | Fase | Status klant | Stadium',
    do_not_contact: `
      Niet contacteren | Niet benaderen | Niet meer benaderen | Geen contact | Geen contact opnemen
      Geen contact gewenst | Niet meer contacteren | Geblokkeerd | Geen reclame
    `,
    no_email: `
      Niet mailen | Niet e-mailen | Geen e-mail | Geen e-mails | Geen mail | Geen mailing | Uitgeschreven
      Uitgeschreven op | Afgemeld | Afgemeld op | Geen nieuwsbrief | Nieuwsbrief opgezegd
      Afgemeld voor alle e-mail | Uitgeschreven voor nieuwsbrief
    `,
    no_call: `
      Niet bellen | Niet meer bellen | Geen telefoon | Bel-me-niet | Bel-me-niet-register
      Niet telefonisch benaderen
    `,
    tags: 'Trefwoord | Trefwoorden | Categorieën | Groepen | Labels klant',
    notes: `
      Notitie | Notities | Opmerking | Opmerkingen | Aantekening | Aantekeningen | Bijzonderheden
      Toelichting | Overig | Commentaar | Omschrijving
    `,
    contact_person: `
      Contactpersoon | Contactpersonen | Naam contactpersoon | Aanspreekpunt | T.a.v. | Ter attentie van
      Gesprekspartner | Directeur | Eerste contactpersoon
    `,
  },
  logs: {
    date: `
      Datum | Dag | Datum en tijd | Aankoopdatum | Besteldatum | Orderdatum | Factuurdatum | Verkoopdatum
      Afsluitdatum | Sluitingsdatum | Contactdatum | Bezoekdatum | Datum gesprek | Aangemaakt op
      Aanmaakdatum | Vervaldatum | Leverdatum | Datum contact | Boekdatum | Wanneer
    `,
    contact: `
      Klant | Klantnaam | Naam | Naam klant | Volledige naam | Relatie | Relatienaam | Contactpersoon
      Contactnaam | Naam contactpersoon | Koper | Persoon | Met wie | Ontvanger | Besteller
      Opdrachtgever | Debiteur | Gekoppelde contactpersoon | Voor- en achternaam
    `,
    contact_id: `
      Klantnummer | Klantnr. | Klant-ID | Klantcode | Debiteurnummer | Debiteurennummer | Relatienummer
      Relatienr.
    `,
    contact_email: 'E-mailadres | Mailadres | E-mail klant | E-mailadres klant | E-mail (facturatie)',
    contact_first: 'Voornaam | Roepnaam | Voornaam (facturatie) | Factuur voornaam',
    contact_last: 'Achternaam | Familienaam | Achternaam (facturatie) | Factuur achternaam',
    contact_company: `
      Bedrijf | Bedrijfsnaam | Organisatie | Onderneming | Bedrijf (facturatie) | Naam bedrijf
      Gekoppeld bedrijf
    `,
    kind: `
      Soort | Soort contact | Contactsoort | Activiteit | Activiteitstype | Type contact | Type activiteit
      Contactvorm | Kanaal | Actie | Wijze van contact
    `,
    note: `
      Notitie | Notities | Opmerking | Opmerkingen | Aantekening | Onderwerp | Omschrijving | Verslag
      Inhoud | Toelichting | Samenvatting | Wat besproken | Gespreksverslag
    `,
    by: `
      Verkoper | Medewerker | Eigenaar | Behandelaar | Ingevoerd door | Aangemaakt door
      Verantwoordelijke | Dealeigenaar | Adviseur
    `,
    result: `
      Resultaat | Uitkomst | Bestelstatus | Betaalstatus | Betalingsstatus | Factuurstatus
      Fase | Dealfase | Verkoopfase | Stadium | Offertestatus
    `,
    amount: `
      Bedrag | Totaal | Totaalbedrag | Factuurbedrag | Orderbedrag | Orderwaarde | Bestelbedrag | Waarde
      Prijs | Omzet | Totaalprijs | Bedrag incl. btw | Totaal incl. btw | Verkoopprijs | Dealwaarde
      Aankoopbedrag
    `,
    currency: 'Munteenheid | Muntsoort | Valutacode | Munt',
    reason: `
      Reden | Verliesreden | Reden verlies | Reden afwijzing | Afwijsreden | Reden van verlies
      Waarom verloren
    `,
    title: `
      Titel | Productnaam | Artikel | Dienst | Opdracht | Offerte | Dealnaam | Verkoopkans
      Kans | Projectnaam | Naam deal | Artikelomschrijving
    `,
    order: `
      Bestelnummer | Bestelnr. | Ordernummer | Ordernr. | Factuurnummer | Factuurnr.
      Bestelling | Factuur | Bonnummer
    `,
    paid_on: 'Betaald op | Betaaldatum | Datum betaling | Datum betaald | Betalingsdatum | Voldaan op',
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
