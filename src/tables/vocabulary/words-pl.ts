// Polish words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsPl: WordList = {
  kind: {
    message: 'Wiadomość | List',
    call: 'Telefon | Rozmowa telefoniczna | Połączenie',
    meeting: 'Spotkanie | Wizyta | Wideokonferencja',
    inquiry: 'Zapytanie | Formularz',
    ask: 'Oferta | Oferta wysłana | Wycena',
    trouble: 'Reklamacja | Skarga',
    note: 'Notatka | Zadanie',
    purchase: 'Zakup | Zamówienie',
  },
  result: {
    open: 'Otwarte | Otwarta | W toku | Nowy | Nowe | Oferta wysłana | Negocjacje | Oczekujące | Nieopłacone',
    won: 'Wygrana | Wygrane | Wygrany | Opłacone | Zapłacone | Zakończone | Zrealizowane | Dostarczone | Sprzedane',
    lost: 'Przegrana | Przegrane | Przegrany | Utracone | Odrzucone',
    cancelled: 'Anulowane | Anulowany | Nieudane',
    refunded: 'Zwrócone | Zwrot',
  },
  reason: {
    not_now: 'Zły moment | Odłożone',
    competitor: 'Konkurencja',
    price: 'Cena | Za drogo | Brak budżetu',
    no_reply: 'Brak odpowiedzi | Brak kontaktu',
    other: 'Inne | Inny powód',
  },
  status: {
    customer: 'Klient | Obecny klient',
    repeat: 'Stały klient',
    lost: 'Utracony | Były klient',
    open: 'Negocjacje | Oferta wysłana',
    lead: 'Nowy | Potencjalny klient | Aktywny | Subskrybent',
    do_not_contact: 'Nie kontaktować',
    no_email: 'Wypisany',
    no_call: 'Nie dzwonić',
  },
};
