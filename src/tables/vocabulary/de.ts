// Header words in German: exports and lists from Germany, Austria and Switzerland.
import type { HeaderLists } from './header-lists.ts';

export const de = {
  contacts: {
    id: `
      Kundennummer | Kunden-Nr. | Kd.-Nr. | Kunden-ID | Kontakt-ID | Datensatz-ID | Mitgliedsnummer
      Mitglieds-Nr. | Debitorennummer | Debitoren-Nr. | Kontaktnummer
    `,
    name: `
      Vollständiger Name | Vor- und Nachname | Vorname Nachname | Vor- und Zuname | Kundenname
      Kontaktname | Kunde | Kunden | Kundin | Kunde/Kundin | Ihr Name | Name des Kunden | Name, Vorname
      Nachname, Vorname | Mitglied | Interessent
    `,
    first_name: 'Vorname | Vornamen | Rufname',
    last_name: 'Nachname | Familienname | Zuname',
    company: `
      Firma | Firmenname | Firmenbezeichnung | Unternehmen | Unternehmensname | Name der Firma
      Name des Unternehmens | Betrieb | Gesellschaft | Zugehöriges Unternehmen | Verein | Praxis
    `,
    email: `
      E-Mail-Adresse | E-Mail-Adressen | Mailadresse | E-Mail geschäftlich | E-Mail privat | E-Mail 2
      Weitere E-Mail | E-Mail-Adresse 2 | E-Mail 2: Adresse | E-Mail 3: Adresse | E-Post
      Elektronische Post
    `,
    phone: `
      Telefon | Telefonnummer | Telefonnr. | Tel.-Nr. | Telefon 2 | Telefon geschäftlich
      Telefon geschäftlich 2 | Telefon privat | Telefon privat 2 | Telefon Firma | Telefon dienstlich
      Tel. geschäftlich | Tel. privat | Tel. dienstlich | Festnetz | Festnetznummer | Mobil | Mobiltelefon
      Mobilnummer | Mobiltelefonnummer | Mobilfunknummer | Mobilfunk | Handy | Handynummer | Handynr.
      Natel | Durchwahl | Rufnummer | Hauptrufnummer | Weiteres Telefon | Telefon Zentrale
      Hauptnummer Firma
    `,
    source: `
      Quelle | Leadquelle | Herkunft | Kontaktquelle | Akquisekanal | Werbekanal
      Aufmerksam geworden durch | Wie sind Sie auf uns aufmerksam geworden?
      Wie haben Sie von uns erfahren? | Kanal | Ursprüngliche Quelle
    `,
    owner: `
      Betreuer | Betreuerin | Kundenbetreuer | Kundenbetreuung | Betreut von | Zuständig
      Zuständiger Mitarbeiter | Zuständige Person | Verantwortlich | Verantwortlicher | Sachbearbeiter
      Bearbeiter | Vertriebsmitarbeiter | Vertriebler | Verkäufer | Außendienst | Berater | Zugewiesen an
      Kontaktinhaber | Eigentümer | Besitzer | Für Kontakt zuständiger Mitarbeiter
    `,
    referred_by: `
      Empfohlen von | Empfohlen durch | Empfehlung von | Empfehlung durch | Empfehlungsgeber
      Vermittelt durch | Vermittelt von | Vermittler | Geworben von | Tippgeber | Werber
    `,
    first_met: `
      Erstkontakt | Erstkontakt am | Datum Erstkontakt | Erster Kontakt | Angelegt am | Anlagedatum
      Erstellt | Erstellt am | Erstellungsdatum | Erfasst am | Erfassungsdatum | Kunde seit | Kundin seit
      Mitglied seit | Eintrittsdatum | Registriert am | Registrierungsdatum | Hinzugefügt am
      Verbunden am | Zeitstempel | Eingangsdatum | Datum der Anmeldung | Aufnahmedatum
    `,
    last_contact: `
      Letzter Kontakt | Letzter Kontakt am | Letzte Kontaktaufnahme | Zuletzt kontaktiert
      Letzte Aktivität | Datum der letzten Aktivität | Letzter Besuch | Letztes Gespräch | Letzter Anruf
      Zuletzt gesprochen | Letzte Interaktion | Letzter Termin | Letztes Treffen
    `,
    next_contact: `
      Nächster Kontakt | Nächster Kontakt am | Wiedervorlage | Wiedervorlage am | Wiedervorlagedatum | WV
      WVL | Nächste Aktivität | Datum der nächsten Aktivität | Nächster Termin | Nächster Anruf
      Nachfassen am | Nachfassen | Nächster Schritt am | Rückruf am | Erinnerung | Nächster Besuch
    `,
    birthday: 'Geburtstag | Geburtsdatum | Geb.-Datum | Geb. | Geboren am | Geb. am',
    last_purchase: `
      Letzter Kauf | Letzter Kauf am | Letzte Bestellung | Letzte Bestellung am | Letzter Einkauf
      Letzter Auftrag | Letzter Umsatz am | Letztes Kaufdatum | Datum letzter Kauf
      Datum der letzten Bestellung
    `,
    purchases: `
      Anzahl Käufe | Anzahl der Käufe | Käufe | Anzahl Bestellungen | Anzahl der Bestellungen
      Bestellungen | Bestellungen gesamt | Anzahl Aufträge | Aufträge | Anzahl Einkäufe
    `,
    revenue: `
      Umsatz | Umsatz gesamt | Gesamtumsatz | Umsatz bisher | Summe Umsatz | Ausgegeben gesamt
      Gesamtausgaben | Gesamtbetrag | Bestellwert gesamt
    `,
    status: 'Kundenstatus | Lebenszyklusphase | Stufe',
    do_not_contact: `
      Nicht kontaktieren | Nicht mehr kontaktieren | Kein Kontakt | Keinen Kontakt | Kontaktsperre
      Kontakt gesperrt | Werbesperre | Keine Werbung | Werbung gesperrt | Werbewiderspruch
      Kein Kontakt gewünscht | Kontakt unerwünscht
    `,
    no_email: `
      Keine E-Mail | Keine E-Mails | Keine Mails | Nicht per E-Mail | Newsletter abbestellt
      Kein Newsletter | Newsletter-Abmeldung | Abgemeldet | Abgemeldet am | E-Mail-Sperre | Mailsperre
      Von allen E-Mails abgemeldet | E-Mail abbestellt
    `,
    no_call: `
      Nicht anrufen | Keine Anrufe | Kein Anruf | Anrufsperre | Telefonsperre | Nicht telefonisch
      Keine Telefonwerbung
    `,
    tags: `
      Schlagwort | Schlagworte | Schlagwörter | Stichwort | Stichwörter | Markierungen | Kategorien
      Gruppenzugehörigkeit | Gruppen
    `,
    notes: `
      Notiz | Notizen | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Kommentar | Kommentare
      Hinweis | Hinweise | Info | Infos | Sonstiges | Beschreibung | Freitext
    `,
    contact_person: `
      Ansprechpartner | Ansprechpartnerin | Ansprechperson | Kontaktperson | Kontakt | Gesprächspartner
      Name Ansprechpartner | Ansprechpartner Name | Hauptansprechpartner | Geschäftsführer
    `,
  },
  logs: {
    date: `
      Datum | Datum/Uhrzeit | Kaufdatum | Bestelldatum | Auftragsdatum | Rechnungsdatum | Verkaufsdatum
      Buchungsdatum | Abschlussdatum | Abschluss am | Kontaktdatum | Besuchsdatum | Gesprächsdatum
      Erstellt am | Angelegt am | Fälligkeitsdatum | Fällig am | Belegdatum | Lieferdatum | Termin
      Bestellt am | Datum der Bestellung
    `,
    contact: `
      Kunde | Kundin | Kundenname | Name des Kunden | Kontakt | Kontaktname | Ansprechpartner
      Ansprechpartnerin | Gesprächspartner | Käufer | Besteller | Auftraggeber | Rechnungsempfänger
      Empfänger | Mit wem | Interessent | Teilnehmer | Vollständiger Name | Vor- und Nachname
      Debitor | Zugehöriger Kontakt | Rechnung an
    `,
    contact_id: `
      Kundennummer | Kunden-Nr. | Kd.-Nr. | Kunden-ID | Kontakt-ID | Debitorennummer | Debitoren-Nr.
      Mitgliedsnummer
    `,
    contact_email: `
      E-Mail-Adresse | Mailadresse | E-Mail des Kunden | Kunden-E-Mail | E-Mail Kunde
      E-Mail-Adresse des Kunden
    `,
    contact_first: 'Vorname | Vorname (Rechnung) | Rechnung Vorname',
    contact_last: 'Nachname | Familienname | Nachname (Rechnung) | Rechnung Nachname',
    contact_company: 'Firma | Firmenname | Unternehmen | Firma (Rechnung) | Zugehöriges Unternehmen',
    kind: `
      Art | Art des Kontakts | Kontaktart | Aktivität | Aktivitätstyp | Typ | Vorgang | Vorgangsart
      Kanal | Kontaktweg | Maßnahme
    `,
    note: `
      Notiz | Notizen | Bemerkung | Bemerkungen | Anmerkung | Kommentar | Inhalt | Gesprächsnotiz
      Betreff | Beschreibung | Thema | Gesprächsinhalt
    `,
    by: `
      Bearbeiter | Sachbearbeiter | Betreuer | Verkäufer | Vertriebsmitarbeiter | Mitarbeiter
      Verantwortlich | Zuständig | Berater | Erfasst von | Erstellt von | Deal-Inhaber
    `,
    result: `
      Ergebnis | Auftragsstatus | Bestellstatus | Zahlungsstatus | Rechnungsstatus | Deal-Phase
      Angebotsstatus | Verkaufsphase | Stufe
    `,
    amount: `
      Betrag | Summe | Gesamt | Gesamtbetrag | Gesamtsumme | Rechnungsbetrag | Auftragswert
      Auftragssumme | Bestellwert | Bestellsumme | Umsatz | Wert | Kaufbetrag | Kaufpreis | Bruttobetrag
      Brutto | Preis | Volumen | Gesamtpreis | Betrag (EUR) | Betrag in € | Erlös | Dealwert
    `,
    currency: 'Währung | Whg. | Währungscode',
    reason: `
      Grund | Verlustgrund | Ablehnungsgrund | Absagegrund | Grund der Absage | Verloren weil
      Grund für Absage
    `,
    title: `
      Bezeichnung | Titel | Projekt | Projektname | Auftrag | Angebot | Produkt | Produktname | Artikel
      Artikelbezeichnung | Leistung | Geschäft | Verkaufschance | Gegenstand
    `,
    order: `
      Bestellnummer | Bestell-Nr. | Auftragsnummer | Auftrags-Nr. | Rechnungsnummer | Rechnungs-Nr.
      RE-Nr. | Belegnummer | Beleg-Nr. | Vorgangsnummer
    `,
    paid_on: `
      Bezahlt am | Gezahlt am | Zahlungseingang | Zahlungsdatum | Zahldatum | Beglichen am
      Datum der Zahlung | Eingegangen am
    `,
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
