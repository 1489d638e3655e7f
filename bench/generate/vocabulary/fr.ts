import { list } from './list.js';
import type { Vocabulary } from './types.js';

/** French: fewer patterns, which serve every domain. */
export const french: Vocabulary = {
  language: 'fr',
  thousands: '\u00a0',
  months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  slots: {
    group:
      list(`les travailleurs migrants|les résidents étrangers|les demandeurs d’asile|les réfugiés|les étudiants venus
      de l’étranger|les saisonniers|les mineurs non accompagnés|les émigrés de retour|les apatrides|les familles des
      titulaires d’un permis|les victimes de la traite`),
    body: list(`le ministère du travail|le ministère de l’intérieur|l’institut de statistique|l’inspection du travail|le
      médiateur|la police des frontières|le service de l’emploi|le conseil interministériel|la caisse de santé|la protection
      civile|la province de {province}`),
    service: list(`aux soins de santé|à l’école publique|à l’aide juridique|à l’hébergement d’urgence|aux cours de
      langue|à la formation professionnelle|au logement social|à un compte bancaire|à l’interprétation par téléphone`),
    evidence:
      list(`une évaluation de {year}|une enquête auprès de {count} ménages|le registre des permis|un rapport remis au
      parlement|des entretiens menés dans {few} bureaux|l’annuaire de {year}`),
    obstacle:
      list(`les services tiennent des fichiers séparés|les formulaires n’existent qu’en une langue|aucun crédit n’était
      prévu|les délais varient d’une province à l’autre|les règles n’ont jamais été publiées`),
    trade: list('le transport maritime|le maraîchage|le bâtiment|la conserverie|les soins|le tourisme'),
    event: list('l’inondation de {year}|la sécheresse de {year}|le cyclone de {year}|la pandémie'),
  },
  findings: {
    well_developed: {
      any: [
        {
          headline: 'Des chiffres chaque année depuis {year}',
          text: 'Depuis {year}, {body} publie chaque année des chiffres par sexe, par âge et par province, que chacun peut consulter.',
        },
        {
          headline: 'Un accès égal, inscrit dans la loi',
          text: 'La loi reconnaît que {group} ont accès {service} dans les mêmes conditions que les nationaux\u00a0; {count} personnes en ont profité en {year}.',
        },
        {
          headline: 'Des décisions rendues en {days} jours',
          text: 'Les demandes sont présentées en ligne et reçoivent une réponse écrite en {days} jours, ce que confirme {evidence}.',
        },
        {
          headline: 'Une stratégie avec des dates',
          text: 'La stratégie attribue chacune de ses {few} mesures à une autorité, avec une date et un budget.',
        },
      ],
    },
    potential: {
      any: [
        {
          headline: 'Des règles qui varient d’une province à l’autre',
          text: 'L’accès {service} dépend de la province, car {obstacle}\u00a0; à {place}, on attend deux fois plus longtemps.',
        },
        {
          headline: 'Aucun budget au-delà de {soon}',
          text: 'Aucun budget n’a été arrêté au-delà de {soon}, et {few} mesures n’ont pas commencé.',
        },
        {
          headline: 'Trop peu de places',
          text: 'Il y avait {count} places en {year}, et la liste d’attente était plus longue\u00a0; dans la province de {province}, il n’y en a aucune.',
        },
        {
          headline: 'Des informations en une seule langue',
          text: 'Les informations ne sont publiées qu’en une langue, alors que {percent}\u00a0% des personnes concernées ne la lisent pas.',
        },
      ],
    },
  },
  sentences: {
    any: [
      'Selon {evidence}, {percent}\u00a0% des personnes interrogées savent qu’elles ont accès {service}.',
      'La loi a été modifiée en {year}\u00a0; depuis, {group} ont accès {service}, à condition d’être inscrits dans une commune.',
      'Dans la pratique, {obstacle}, si bien que les demandes restent longtemps sans réponse.',
      'Le nombre de dossiers est passé à {count} entre {year} et {year2}, dont {percent}\u00a0% dans la province de {province}.',
      'À {place} comme à {capital}, les agents décrivent la même règle avec d’autres mots et l’appliquent autrement.',
      'Une circulaire de {month} {year} précise que la décision revient à une seule autorité et que tout refus doit être écrit.',
      'Ce qui a le plus changé, c’est que {group} sont désormais entendus avant que l’on prenne une mesure.',
      'Cela coûte environ {count} couronnes par an, soit moins de {few}\u00a0% de ce que prévoit le plan.',
      'Après {event}, {count} personnes ont dû quitter leur logement, et les abris ont ouvert en {few} heures.',
      'Là où {obstacle}, les associations prennent le relais et ont conseillé {count} personnes en {year}.',
      'Dans la province de {province}, {trade} et {trade} emploient {percent}\u00a0% de ceux qui travaillent.',
    ],
  },
  headings: {
    any: list(
      'Le droit et la pratique|Les institutions|La vue depuis {province}|Les chiffres|Ce qui reste à faire|Les partenaires|Le travail|La santé|L’école|Le cas de {place}',
    ),
  },
  callouts: list('Une journée au guichet de {place}|Deux langues au tableau|Une lettre de {province}'),
  acronyms: { OIM: 'Organisation internationale pour les migrations' },
  measures: [
    { title: 'Permis en vigueur, par motif', unit: 'permis', series: ['Travail', 'Famille', 'Études'] },
    { title: 'Arrivées et départs', unit: 'personnes', series: ['Arrivées', 'Départs'] },
    { title: 'Demandes et décisions', unit: 'dossiers', series: ['Demandes', 'Décisions'] },
  ],
  words: {
    national: 'République de {name}',
    local: 'Commune de {name}',
    country: 'République de {name}',
    year: 'Année',
    area: 'Province',
    all: 'Total',
    step: 'Mesure',
    responsible: 'Responsable',
    date: 'Date',
    barAlt: 'Diagramme à barres sur {few} ans\u00a0: {series}, {count} la dernière année.',
    lineAlt: 'Courbes sur {few} ans\u00a0: {series}, {count} la dernière année.',
    tableAlt: 'Tableau des provinces, avec {series} et d’autres chiffres pour chacune.',
    pictureAlt: 'Dessin d’une place de marché à {place}, avec des étals et des clients.',
    pictureCaption: 'Le marché de {place}, où un étal sur {few} est tenu par une personne arrivée après {year}.',
    abstract:
      'Comment {place} gouverne les migrations, ce qui est bien établi et ce qui peut l’être davantage. Le lieu est inventé.',
    position: 'Ministre de l’intérieur',
    annexTitle: 'Les migrations dans la province de {province}',
    notAssessed: 'La commune n’a pas de compétence en la matière, que la loi réserve à l’État.',
    acronymsUsed: 'L’OIM dirige le programme, et le gouvernement fait lui-même le point sur ses politiques.',
  },
};
