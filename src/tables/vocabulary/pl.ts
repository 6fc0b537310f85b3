// Header words in Polish.
import type { HeaderLists } from './header-lists.ts';

export const pl = {
  contacts: {
    id: `
      Numer klienta | Nr klienta | Nr kl. | ID klienta | Kod klienta | ID kontaktu | ID rekordu
      Identyfikator | Identyfikator klienta | Numer członkowski | Nr kontrahenta | Kod kontrahenta
      Symbol kontrahenta
    `,
    name: `
      Imię i nazwisko | Nazwisko i imię | Pełne imię i nazwisko | Imię Nazwisko | Klient | Klientka
      Klienci | Nazwa klienta | Imię i nazwisko klienta | Pełna nazwa | Nazwa kontaktu
      Twoje imię i nazwisko
    `,
    first_name: 'Imię | Imiona | Pierwsze imię',
    last_name: 'Nazwisko | Nazwiska',
    company: `
      Firma | Firmy | Nazwa firmy | Przedsiębiorstwo | Kontrahent | Nazwa kontrahenta | Organizacja
      Nazwa organizacji | Spółka | Nazwa konta | Powiązana firma | Instytucja | Pracodawca | Nazwa
    `,
    email: `
      Adres e-mail | Adres mailowy | Poczta elektroniczna | Adres poczty elektronicznej | E-mail służbowy
      E-mail prywatny | Adres e-mail 2 | Adres e-mail 3 | Mail służbowy
    `,
    phone: `
      Telefon | Telefony | Numer telefonu | Nr telefonu | Nr tel. | Telefon komórkowy | Tel. kom.
      Komórka | Tel. komórkowy | Kom. | Telefon stacjonarny | Tel. stacjonarny | Telefon służbowy
      Telefon służbowy 2 | Telefon domowy | Telefon prywatny | Telefon kontaktowy | Telefon firmowy
    `,
    source: `
      Źródło | Źródło kontaktu | Źródło leada | Źródło pozyskania | Kanał | Pochodzenie
      Skąd o nas wiesz? | Skąd się o nas dowiedziałeś? | Skąd Państwo o nas wiedzą? | Pierwotne źródło
      Jak do nas trafiłeś?
    `,
    owner: `
      Opiekun | Opiekun klienta | Handlowiec | Przedstawiciel handlowy | Przedstawiciel | Doradca
      Właściciel | Właściciel kontaktu | Przypisany do | Przypisane do | Odpowiedzialny
      Osoba odpowiedzialna | Prowadzący | Sprzedawca | Pracownik
    `,
    referred_by: `
      Polecony przez | Polecona przez | Z polecenia | Polecający | Kto polecił | Polecenie od
      Przedstawiony przez
    `,
    first_met: `
      Pierwszy kontakt | Data pierwszego kontaktu | Data utworzenia | Utworzono | Data dodania | Dodano
      Klient od | Członek od | Data rejestracji | Data zapisu | Data wprowadzenia | Sygnatura czasowa
      Data przystąpienia | Pierwsza wizyta | Data pozyskania
    `,
    last_contact: `
      Ostatni kontakt | Data ostatniego kontaktu | Ostatnia aktywność | Data ostatniej aktywności
      Ostatnia rozmowa | Ostatnia wizyta | Ostatnie spotkanie | Ostatni telefon | Data ostatniej rozmowy
      Ostatnia interakcja
    `,
    next_contact: `
      Następny kontakt | Data następnego kontaktu | Kolejny kontakt | Data kolejnego kontaktu
      Następna rozmowa | Przypomnienie | Oddzwonić | Zadzwonić dnia | Termin kontaktu | Ponowny kontakt
      Następna aktywność | Data następnej aktywności | Następne działanie | Następna wizyta
      Następne spotkanie | Kolejny krok
    `,
    birthday: 'Urodziny | Data urodzenia | Data ur. | Data urodzin | Ur.',
    last_purchase: `
      Ostatni zakup | Data ostatniego zakupu | Ostatnie zamówienie | Data ostatniego zamówienia
      Ostatnia sprzedaż | Ostatnia faktura
    `,
    purchases: `
      Zakupy | Liczba zakupów | Ilość zakupów | Zamówienia | Liczba zamówień | Ilość zamówień
      Łączna liczba zamówień
    `,
    revenue: `
      Przychód | Przychody | Obrót | Obroty | Łączne wydatki | Suma zakupów | Suma zamówień
      Wydano łącznie | Łączna wartość zamówień | Wartość zakupów | Sprzedaż łącznie
    `,
    status: 'Status klienta | Status leada | Etap | Faza | Stan | Etap cyklu życia',
    do_not_contact: `
      Nie kontaktować | Nie kontaktować się | Nie kontaktuj się | Zakaz kontaktu | Brak zgody na kontakt
      Nie życzy sobie kontaktu | Nie niepokoić | Sprzeciw
    `,
    no_email: `
      Nie wysyłać e-maili | Nie wysyłać maili | Bez e-maili | Wypisany | Wypisana | Wypisany z newslettera
      Rezygnacja z newslettera | Data wypisania | Brak zgody na e-mail | Zrezygnował z subskrypcji
      Wypisano
    `,
    no_call: 'Nie dzwonić | Nie telefonować | Bez telefonów | Brak zgody na telefon | Nie dzwoń',
    tags: 'Tagi | Etykieta | Etykiety | Słowa kluczowe | Kategorie | Grupy | Znaczniki',
    notes: `
      Notatka | Notatki | Uwaga | Uwagi | Komentarz | Komentarze | Adnotacje | Opis | Inne
      Dodatkowe informacje
    `,
    contact_person: `
      Osoba kontaktowa | Osoba do kontaktu | Kontakt | Imię i nazwisko osoby kontaktowej | Osoba
      Reprezentant | Właściciel firmy | Prezes
    `,
  },
  logs: {
    date: `
      Data | Dzień | Data i godzina | Data zakupu | Data zamówienia | Data sprzedaży | Data faktury
      Data wystawienia | Data zamknięcia | Data kontaktu | Data rozmowy | Data wizyty | Data spotkania
      Data utworzenia | Termin płatności | Data realizacji | Data transakcji | Kiedy
    `,
    contact: `
      Klient | Klientka | Nazwa klienta | Imię i nazwisko | Nazwisko i imię | Kontakt | Kupujący | Nabywca
      Osoba | Osoba kontaktowa | Odbiorca | Zamawiający | Z kim | Powiązany kontakt
      Imię i nazwisko klienta | Nazwa kontaktu
    `,
    contact_id: `
      Numer klienta | Nr klienta | ID klienta | Kod klienta | ID kontaktu | Nr kontrahenta
      Kod kontrahenta
    `,
    contact_email: 'Adres e-mail | E-mail klienta | Adres mailowy | E-mail kupującego',
    contact_first: 'Imię | Imię (faktura) | Imię (płatność) | Imię klienta',
    contact_last: 'Nazwisko | Nazwisko (faktura) | Nazwisko (płatność) | Nazwisko klienta',
    contact_company: `
      Firma | Nazwa firmy | Kontrahent | Nazwa kontrahenta | Przedsiębiorstwo | Powiązana firma
      Organizacja
    `,
    kind: `
      Rodzaj | Typ | Rodzaj kontaktu | Typ kontaktu | Typ aktywności | Rodzaj aktywności | Aktywność
      Działanie | Forma kontaktu | Kanał | Czynność
    `,
    note: `
      Notatka | Notatki | Uwaga | Uwagi | Komentarz | Opis | Temat | Treść | Szczegóły | Przebieg rozmowy
      Podsumowanie
    `,
    by: `
      Handlowiec | Sprzedawca | Opiekun | Pracownik | Odpowiedzialny | Osoba odpowiedzialna | Wprowadził
      Utworzył | Utworzone przez | Właściciel transakcji | Doradca
    `,
    result: `
      Wynik | Rezultat | Status zamówienia | Status płatności | Etap | Faza | Stan | Etap sprzedaży
      Status faktury | Etap transakcji
    `,
    amount: `
      Kwota | Kwota brutto | Kwota netto | Wartość | Wartość zamówienia | Wartość brutto | Suma | Razem
      Cena | Kwota zamówienia | Do zapłaty | Kwota (zł) | Kwota faktury | Łączna kwota | Wartość sprzedaży
      Obrót
    `,
    currency: 'Waluta | Kod waluty',
    reason: `
      Powód | Przyczyna | Powód przegranej | Przyczyna utraty | Powód odmowy | Powód rezygnacji
      Powód utraty
    `,
    title: `
      Tytuł | Nazwa | Produkt | Produkty | Usługa | Towar | Projekt | Szansa sprzedaży | Transakcja
      Nazwa transakcji | Oferta | Nazwa szansy | Przedmiot | Zlecenie
    `,
    order: `
      Numer zamówienia | Nr zamówienia | ID zamówienia | Zamówienie | Numer faktury | Nr faktury | Faktura
      Numer dokumentu | Nr dokumentu | Nr zlecenia
    `,
    paid_on: `
      Data płatności | Data zapłaty | Zapłacono | Zapłacono dnia | Opłacono | Data wpłaty | Data opłacenia
      Data wpływu
    `,
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
