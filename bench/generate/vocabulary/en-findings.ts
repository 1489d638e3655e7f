import type { Vocabulary } from './types.js';

/** Patterns of findings in English. */
export const findings: Vocabulary['findings'] = {
  well_developed: {
    any: [
      {
        headline: 'A law with {few} clear rights',
        text: 'The {law} names {few} rights of {group} and says which authority answers for each of them; {evidence} shows that it is applied.',
      },
      {
        headline: 'Figures every year since {year}',
        text: 'Since {year} {body} has published figures on {group} every year, by sex, age and province, and anyone may download them.',
      },
      {
        headline: 'One office for questions on {service}',
        text: 'One office in each province answers questions about {service} in {few} languages, and in {year} it was asked {count} times.',
      },
    ],
    'migrants-rights': [
      {
        headline: 'Equal access to {service}',
        text: 'All {group} have access to {service}, {proviso}. In {year} {count} persons made use of it.',
      },
      {
        headline: 'School without questions',
        text: 'Schools admit every child of the district, and head teachers may not ask about status; {count} children joined in {year}.',
      },
      {
        headline: 'Family reunification after {few} months',
        text: 'A resident may ask for spouse and children after {few} months, and the average wait fell to {days} days in {year}.',
      },
      {
        headline: 'Appeals that suspend removal',
        text: 'The {law} gives a right to written reasons and to an appeal that suspends removal, and legal aid covers it since {year}.',
      },
    ],
    'whole-of-government': [
      {
        headline: 'A council that meets every {few} weeks',
        text: 'An interministerial council on migration meets every {few} weeks, keeps public minutes and follows {plan} by {few} indicators.',
      },
      {
        headline: 'Online applications for all permits',
        text: 'All applications for permits can be made online, and {percent} per cent were in {year}; {body} answers within {days} days.',
      },
      {
        headline: 'A strategy with dates and a budget',
        text: 'The strategy for the years to {soon} assigns each of its {few} measures to one authority, with a date and a budget.',
      },
    ],
    partnerships: [
      {
        headline: 'Agreements with {few} countries',
        text: 'Agreements on work and social security are in force with {few} countries, and a joint commission reviews each of them once a year.',
      },
      {
        headline: 'Diaspora consulted by law',
        text: 'The {law} obliges {body} to consult associations of emigrants before a rule that concerns them is changed.',
      },
      {
        headline: 'A forum with {partner}',
        text: 'A standing forum brings {body} together with {partner}; its {few} recommendations of {year} were answered in writing.',
      },
    ],
    'well-being': [
      {
        headline: 'Diplomas assessed within {days} days',
        text: 'Diplomas of {few} professions are assessed within {days} days, for a fee that is waived for {group}.',
      },
      {
        headline: 'The same wages by law',
        text: 'Employers in {trade} must pay {group} what the collective agreement says, and inspectors made {count} visits in {year}.',
      },
      {
        headline: 'Remittances at {few} per cent',
        text: 'Sending money home costs {few} per cent on average, since {body} publishes the prices of all providers every month.',
      },
    ],
    crises: [
      {
        headline: 'Warnings in {few} languages',
        text: 'Warnings of floods and storms reach telephones in {few} languages, and were read by {count} persons during {event}.',
      },
      {
        headline: 'A plan for sudden arrivals',
        text: 'A plan for sudden arrivals names sites for {count} persons, those who run them, and who decides; it was tested in {year}.',
      },
      {
        headline: 'Consular help tested abroad',
        text: 'Consulates keep lists of citizens who want to be reached in a crisis, and used them in {event} to bring home {count} persons.',
      },
    ],
    'safe-migration': [
      {
        headline: 'Border staff trained every year',
        text: 'All staff at the {few} border posts are trained every year in asylum, child protection and the signs of trafficking.',
      },
      {
        headline: 'A referral mechanism with {few} bodies',
        text: 'A national mechanism refers victims of trafficking to shelter and counsel; {few} bodies take part, and {count} persons were helped.',
      },
      {
        headline: 'Return with {few} months of support',
        text: 'Citizens who come back may ask for {service} for {few} months, and {body} follows how they fare.',
      },
    ],
  },
  potential: {
    any: [
      {
        headline: 'Rules that differ by province',
        text: 'Access to {service} depends on the province, since {obstacle}; {group} in {province} wait twice as long as in {place}.',
      },
      {
        headline: 'No figures on {group}',
        text: 'There are no figures on {group}, so that {plan} had to be written without knowing how many of them there are.',
      },
      {
        headline: 'Information in one language only',
        text: 'Information about {service} is published in one language only, although {percent} per cent of those concerned do not read it.',
      },
    ],
    'migrants-rights': [
      {
        headline: 'Domestic work outside the labour law',
        text: 'Domestic work is left out of the {law}, and about {count} persons have no rule on working hours or rest.',
      },
      {
        headline: 'Few decisions on discrimination',
        text: 'Of {count} complaints about discrimination in {year} only {few} led to a decision, because {obstacle}.',
      },
      {
        headline: 'Citizenship after {few} years and more',
        text: 'Naturalization takes {few} years longer than the law foresees, and refusals are {often} explained.',
      },
    ],
    'whole-of-government': [
      {
        headline: 'No budget after {soon}',
        text: 'No budget has been agreed for the time after {soon}, and {few} of the measures in {plan} have not begun.',
      },
      {
        headline: 'Registers that do not meet',
        text: 'The registers of {body} and of {body} cannot be compared, and persons are counted twice or not at all.',
      },
      {
        headline: 'Municipalities are not at the table',
        text: 'Municipalities house most {group} but have no seat where {plan} is decided.',
      },
    ],
    partnerships: [
      {
        headline: 'A protocol still to be ratified',
        text: 'The regional protocol on the movement of persons was signed in {year} and has not been ratified since.',
      },
      {
        headline: 'Cooperation by person, not by rule',
        text: 'Cooperation with {partner} rests on {few} persons who know each other, and on no written agreement.',
      },
    ],
    'well-being': [
      {
        headline: 'Overqualified at work',
        text: 'Among {group} with a degree, {percent} per cent work below it, against half that share of nationals.',
      },
      {
        headline: 'Too few places on language courses',
        text: 'Courses had {count} places in {year} and waiting lists that were longer; in {province} there are none.',
      },
      {
        headline: 'Women earn less twice over',
        text: 'Women from abroad earn {percent} per cent less than men from abroad, and {plan} does not mention it.',
      },
    ],
    crises: [
      {
        headline: 'Emergency plans without migrants',
        text: 'Of {few} provincial emergency plans {few} make no mention of {group}, or assume that everyone owns a car.',
      },
      {
        headline: 'Temporary protection without an end',
        text: 'The rules on temporary protection say how it begins and not how it ends, which concerns {count} persons.',
      },
    ],
    'safe-migration': [
      {
        headline: 'Detention without a time limit',
        text: 'The {law} sets no limit to detention before removal; in {year} it lasted {days} days on average.',
      },
      {
        headline: 'Recruitment fees without control',
        text: 'Agencies may not charge workers, but {body} has {few} inspectors for {count} recruitments a year.',
      },
      {
        headline: 'Exit data that nobody uses',
        text: 'Exits are recorded at airports and not at the {few} land borders, and nobody compares them with entries.',
      },
    ],
  },
};
