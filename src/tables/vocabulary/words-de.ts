// German words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsDe: WordList = {
  kind: {
    message: 'Nachricht | Brief | Schreiben | E-Mail gesendet | Newsletter versendet | Postkarte',
    call: 'Anruf | Telefonat | Telefon | Telefongespräch | Rückruf',
    call_them: 'Eingehender Anruf | Anruf eingehend',
    call_us: 'Ausgehender Anruf | Anruf ausgehend',
    meeting:
      'Besprechung | Treffen | Termin | Besuch | Vor-Ort-Termin | Videokonferenz | Mittagessen | Kundentermin | Gespräch',
    inquiry: 'Anfrage | Kontaktformular | Kontaktanfrage | Angebotsanfrage',
    info: 'Unterlagen gesendet | Informationsmaterial | Prospekt',
    ask: 'Angebot | Angebot gesendet | Angebot versendet | Kostenvoranschlag',
    thanks: 'Dank | Danke | Dankeschön',
    introduction: 'Empfehlung | Vermittlung',
    apology: 'Entschuldigung',
    trouble: 'Beschwerde | Reklamation | Störung',
    next: 'Wiedervorlage',
    note: 'Notiz | Aufgabe | Vermerk | Aktennotiz',
    purchase: 'Kauf | Bestellung | Auftrag',
  },
  side: { us: 'wir | uns | ausgehend', them: 'Kunde | Kundin | eingehend | Interessent' },
  result: {
    open: `
      Offen | In Bearbeitung | Laufend | Neu | Qualifiziert | Qualifizierung | Angebot | Angebot gesendet | Angebot erstellt
      Angebot versendet | Angebot abgegeben | Verhandlung | In Verhandlung | Verhandlungen gestartet | Bedarfsanalyse
      Demo geplant | Termin geplant | Präsentation geplant | Vertrag gesendet | Ausstehend | Unbezahlt | Überfällig
      Wartet auf Zahlung | In Wartestellung | Entwurf
    `,
    won: `
      Gewonnen | Abgeschlossen und gewonnen | Geschlossen gewonnen | Abschluss | Auftrag erteilt | Auftrag | Beauftragt
      Bezahlt | Verkauft | Abgeschlossen | Erledigt | Geliefert | Versendet | Versandt | Teilweise bezahlt | Angenommen
      Teilweise erstattet
    `,
    lost: 'Verloren | Abgeschlossen und verloren | Geschlossen verloren | Abgelehnt | Abgesagt | Absage | Kein Interesse',
    cancelled: 'Storniert | Abgebrochen | Fehlgeschlagen | Ungültig | Abgelaufen | Gelöscht',
    refunded: 'Erstattet | Rückerstattet | Zurückerstattet | Rückerstattung | Retoure',
  },
  reason: {
    not_now: 'Zeitpunkt | Falscher Zeitpunkt | Verschoben | Projekt verschoben | Keine Priorität',
    competitor: 'Wettbewerb | Wettbewerber | Konkurrenz | Mitbewerber | An Wettbewerber verloren',
    has_supplier: 'Bestehender Lieferant | Hat Lieferanten | Bestehender Anbieter',
    price: 'Preis | Zu teuer | Kein Budget | Kosten | Budget zu klein | Preis zu hoch',
    no_reply: 'Keine Antwort | Keine Rückmeldung | Nicht erreichbar | Kein Kontakt',
    other: 'Sonstiges | Andere | Anderer Grund | Kein Bedarf | Unbekannt',
  },
  status: {
    customer: 'Kunde | Kundin | Bestandskunde | Neukunde | Aktiver Kunde | Gewonnen',
    repeat: 'Stammkunde | Stammkundin | Wiederkehrender Kunde',
    lost: 'Verloren | Ehemaliger Kunde | Gekündigt | Kein Interesse | Abgesagt | Abgelehnt | Absage',
    open: 'In Verhandlung | Angebot | Angebot gesendet | Verhandlung | Verkaufschance',
    lead: 'Interessent | Neu | Kontaktiert | Nicht kontaktiert | Aktiv | Abonniert | Potenzieller Kunde | Qualifiziert',
    do_not_contact:
      'Nicht kontaktieren | Kein Kontakt mehr erwünscht | Kontaktsperre | Gesperrt | Löschung der Daten verlangt | Verstorben | Ausgeschieden | Im Ruhestand',
    no_email: 'Abgemeldet | Abbestellt | Newsletter abbestellt | Keine E-Mails | Keine Werbung',
    no_call: 'Nicht anrufen | Nicht mehr anrufen | Keine Anrufe | Nur per E-Mail',
  },
};
