// Header words in French: exports and lists from France, Belgium, Switzerland and Québec.
import type { HeaderLists } from './header-lists.ts';

export const fr = {
  contacts: {
    id: `
      N° client | Nº client | Numéro client | Numéro de client | Num client | Code client | ID client
      Identifiant | Identifiant client | Réf. client | Référence client | ID du contact
      Identifiant contact | N° d'adhérent | Numéro d'adhérent | ID d'enregistrement | N° de client
    `,
    name: `
      Nom | Noms | Nom complet | Nom et prénom | Nom & prénom | Prénom et nom | Prénom Nom | Nom du client
      Nom client | Nom du contact | Cliente | Votre nom | Adhérent
    `,
    first_name: 'Prénom | Prénoms',
    last_name: 'Nom de famille | Nom patronymique',
    company: `
      Société | Sociétés | Entreprise | Raison sociale | Nom de l'entreprise | Nom de la société
      Nom société | Nom entreprise | Organisme | Structure | Établissement | Compagnie | Enseigne
      Nom du compte | Entreprise associée | Association
    `,
    email: `
      Adresse e-mail | Adresse mail | Adresse de messagerie | Courriel | Courriels | Adresse courriel
      Adresse électronique | Adresse de messagerie 2 | Adresse de messagerie 3 | Mél
      E-mail professionnel | E-mail personnel | Email pro | Email perso | Mail pro | Mail perso
    `,
    phone: `
      Téléphones | Tel. fixe | Tél. mobile | Tél. portable | Tél. bureau
      Tél. domicile | Téléphone fixe | Téléphone mobile | Téléphone portable | Téléphone (bureau)
      Téléphone 2 (bureau) | Téléphone (domicile) | Téléphone société | Téléphone professionnel
      Téléphone pro | Téléphone perso | Téléphone principal | Numéro de téléphone | N° de téléphone
      N° téléphone | N° tél. | Portable | GSM | N° de portable | Numéro de mobile | Fixe | Cellulaire
      Ligne directe
    `,
    source: `
      Origine | Provenance | Source du prospect | Source du lead | Origine du contact | Canal
      Canal d'acquisition | Comment nous avez-vous connu ? | Comment nous avez-vous connus ?
      Comment avez-vous entendu parler de nous ? | Source d'origine | Connu par
    `,
    owner: `
      Responsable | Commercial | Commerciale | Chargé de clientèle | Chargé d'affaires | Suivi par
      Référent | Conseiller | Conseillère | Gestionnaire | Attribué à | Assigné à | Affecté à | Vendeur
      Propriétaire | Propriétaire du contact | Responsable du compte | Responsable commercial
    `,
    referred_by: `
      Recommandé par | Recommandée par | Parrain | Parrainé par | Parrainage | Apporté par
      Apporteur d'affaires | Apporteur | Prescripteur | Présenté par | Référé par | Envoyé par
    `,
    first_met: `
      Premier contact | Date de premier contact | Date du premier contact | 1er contact | Date de création
      Créé le | Créée le | Date création | Date d'ajout | Ajouté le | Client depuis | Cliente depuis
      Membre depuis | Date d'inscription | Inscrit le | Date d'entrée | Horodateur | Connecté le
      Date d'adhésion | Première visite
    `,
    last_contact: `
      Dernier contact | Date de dernier contact | Date du dernier contact | Dernier contact le
      Contacté le | Dernière activité | Date de dernière activité | Dernière relance | Dernier échange
      Dernier appel | Dernier rendez-vous | Dernier RDV | Dernière interaction | Dernière visite
    `,
    next_contact: `
      Prochain contact | Date de prochain contact | Date du prochain contact | Prochaine relance
      Date de relance | À relancer le | Relance | Relancer le | Rappel | À rappeler le | Date de rappel
      Prochaine activité | Date de prochaine activité | Prochaine action | Prochain rendez-vous
      Prochain RDV | À recontacter le | Date de la prochaine action | Prochaine étape le
    `,
    birthday: "Anniversaire | Date de naissance | Date d'anniversaire | Né(e) le | Né le | Naissance",
    last_purchase: `
      Dernier achat | Date du dernier achat | Date de dernier achat | Dernière commande
      Date de dernière commande | Date de la dernière commande | Dernière vente | Dernière facture
    `,
    purchases: `
      Nombre d'achats | Nb d'achats | Nb achats | Achats | Nombre de commandes | Nb de commandes
      Nb commandes | Commandes | Total des commandes
    `,
    revenue: `
      Chiffre d'affaires | CA | CA total | CA cumulé | Total des achats | Montant total dépensé
      Total dépensé | Dépenses totales | CA TTC | CA HT | Montant cumulé
    `,
    status: `
      Statut | Statut client | Statut du client | Statut du lead | Statut du prospect | État | Étape
      Phase du cycle de vie
    `,
    do_not_contact: `
      Ne pas contacter | Ne plus contacter | Ne pas solliciter | Ne plus solliciter | Opposition
      Refus de contact | Pas de contact | Ne souhaite plus être contacté | Ne pas démarcher
    `,
    no_email: `
      Désinscrit | Désinscrite | Désinscription | Désabonné | Désabonnée | Désabonnement | Pas d'e-mail
      Ne pas envoyer d'e-mail | Refus e-mail | Désinscrit le | Désabonné de tous les e-mails
      Opposition e-mail | Désinscrit de la newsletter
    `,
    no_call: `
      Ne pas appeler | Ne plus appeler | Pas d'appel | Bloctel | Opposition téléphonique | Refus téléphone
      Ne pas téléphoner
    `,
    tags: 'Étiquette | Étiquettes | Mots-clés | Mot-clé | Libellés | Groupes',
    notes: `
      Remarque | Remarques | Commentaire | Commentaires | Observation | Observations | Divers | Infos
      Informations | Annotations | Infos complémentaires
    `,
    contact_person: `
      Interlocuteur | Interlocutrice | Personne à contacter | Personne de contact | Contact principal
      Nom du responsable | Correspondant | Nom du dirigeant | Dirigeant | Gérant
    `,
  },
  logs: {
    date: `
      Jour | Date de commande | Date commande | Date d'achat | Date de vente | Date de facture
      Date facture | Date de facturation | Date de conclusion | Date de clôture | Date de fermeture
      Date du contact | Date d'appel | Date de visite | Date du rendez-vous | Créé le | Date de création
      Date d'échéance | Échéance | Date de signature | Date de livraison | Date et heure
    `,
    contact: `
      Cliente | Nom du client | Nom client | Nom | Nom complet | Nom et prénom | Nom prénom
      Prénom et nom | Nom du contact | Acheteur | Interlocuteur | Personne | Destinataire | Avec qui
      Contact associé | Prospect | Facturé à | Donneur d’ordre
    `,
    contact_id: `
      N° client | Nº client | Numéro client | Numéro de client | Code client | ID client
      Identifiant client | Réf. client | Référence client | ID du contact
    `,
    contact_email: `
      Adresse e-mail | Adresse mail | Courriel | E-mail client | Email du client | Adresse de messagerie
      Mail client
    `,
    contact_first: 'Prénom | Prénom (facturation) | Prénom du client',
    contact_last: 'Nom de famille | Nom (facturation)',
    contact_company: `
      Société | Entreprise | Raison sociale | Société (facturation) | Nom de l'entreprise
      Nom de la société | Entreprise associée
    `,
    kind: `
      Type d'activité | Type de contact | Nature | Nature du contact | Activité | Mode de contact
      Moyen de contact | Canal | Type d'action
    `,
    note: `
      Remarque | Remarques | Commentaire | Commentaires | Observation | Observations | Objet | Sujet
      Compte rendu | Détail | Détails | Contenu | Résumé | Motif du contact
    `,
    by: `
      Commercial | Vendeur | Responsable | Saisi par | Créé par | Suivi par | Conseiller
      Propriétaire de la transaction | Propriétaire | Effectué par
    `,
    result: `
      Résultat | Statut | État | Étape | Statut de la commande | Statut commande
      Statut du paiement | Statut de paiement | Étape de la transaction | Avancement | Issue
    `,
    amount: `
      Montant | Montant TTC | Montant HT | Montant total | Total TTC | Total commande | Prix | Prix TTC
      Valeur | Somme | Montant de la commande | Montant facturé | Montant payé | Chiffre d'affaires | CA
      Prix de vente
    `,
    currency: 'Devise | Monnaie | Code devise',
    reason: `
      Motif | Raison | Motif de perte | Raison de la perte | Motif de refus | Cause de perte
      Raison du refus | Motif du refus
    `,
    title: `
      Affaire | Nom de l'affaire | Intitulé | Désignation | Produit | Produits | Article | Projet
      Opportunité | Nom de l'opportunité | Nom de la transaction | Prestation | Libellé | Titre | Devis
    `,
    order: `
      N° de commande | N° commande | Nº de commande | Numéro de commande | Num commande | Réf. commande
      Référence commande | N° de facture | N° facture | Numéro de facture | Commande | Facture
      ID de commande
    `,
    paid_on: `
      Payé le | Payée le | Réglé le | Réglée le | Encaissé le | Date de paiement | Date du paiement
      Date de règlement | Date d'encaissement | Date paiement
    `,
  },
} as const satisfies Readonly<Record<'contacts' | 'logs', HeaderLists>>;
