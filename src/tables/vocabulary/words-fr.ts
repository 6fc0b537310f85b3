// French words in the cells of logs and of the status column; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const wordsFr: WordList = {
  kind: {
    message: 'Courriel | E-mail envoyé | Courrier | Lettre | Relance',
    call: 'Appel | Téléphone | Appel téléphonique | Coup de fil',
    call_them: 'Appel entrant',
    call_us: 'Appel sortant',
    meeting:
      'Réunion | Rendez-vous | RDV | Visite | Rencontre | Déjeuner | Visioconférence | Visio | Entretien | Salon',
    inquiry: 'Demande | Demande de devis | Formulaire | Demande de contact',
    info: 'Documentation envoyée | Envoi de documentation',
    ask: 'Devis | Devis envoyé | Proposition | Proposition envoyée | Offre | Proposition commerciale',
    thanks: 'Remerciement | Remerciements | Merci',
    introduction: 'Recommandation | Parrainage | Mise en relation',
    apology: 'Excuses',
    trouble: 'Réclamation | Plainte | Litige',
    next: 'Rappel',
    note: 'Note interne | Tâche',
    purchase: 'Achat | Commande',
  },
  side: { us: 'nous | sortant', them: 'client | cliente | entrant' },
  result: {
    open: `
      En cours | Ouvert | Ouverte | Nouveau | Qualifié | Qualification en cours | Devis envoyé | Devis | Proposition
      Proposition envoyée | Négociation | En négociation | Négociations entamées | Démo planifiée | Rendez-vous planifié
      Contrat envoyé | En attente | Impayé | Impayée | En attente de paiement | Brouillon
    `,
    won: `
      Gagné | Gagnée | Conclu | Fermé gagné | Fermée gagnée | Signé | Signée | Payé | Payée | Terminé | Terminée | Livré | Livrée
      Expédié | Expédiée | Vendu | Accepté | Acceptée | Partiellement remboursé
    `,
    lost: 'Perdu | Perdue | Fermé perdu | Fermée perdue | Refusé | Refusée | Abandonné | Sans suite',
    cancelled: 'Annulé | Annulée | Échoué | Échouée | Expiré | Expirée',
    refunded: 'Remboursé | Remboursée | Remboursement | Retourné',
  },
  reason: {
    not_now: 'Mauvais moment | Calendrier | Reporté | Projet reporté | Pas prioritaire',
    competitor: 'Concurrence | Concurrent | Perdu face à un concurrent',
    has_supplier: 'Fournisseur existant | Déjà équipé | A un fournisseur',
    price: 'Prix | Trop cher | Pas de budget | Budget insuffisant | Tarif | Coût',
    no_reply: 'Sans réponse | Pas de réponse | Injoignable | Aucune réponse',
    other: 'Autre | Autre raison | Pas de besoin | Inconnu',
  },
  status: {
    customer: 'Client | Cliente | Client actif | Client existant | Nouveau client | Gagné',
    repeat: 'Client fidèle | Client régulier | Fidèle',
    lost: 'Perdu | Ancien client | Résilié | Pas intéressé',
    open: 'En négociation | Négociation | Devis envoyé | Proposition envoyée | Opportunité',
    lead: 'Nouveau | Piste | Contacté | Non contacté | Actif | Abonné | Client potentiel | Qualifié',
    do_not_contact:
      'Ne pas contacter | Ne plus contacter | Demande de suppression | Liste noire | Décédé | A quitté la société | Retraité',
    no_email: 'Désabonné | Désinscrit | Ne pas envoyer d’e-mail',
    no_call: 'Ne pas appeler | Ne plus appeler | Pas d’appels',
  },
};
