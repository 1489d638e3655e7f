import { list } from './list.js';
import type { Vocabulary } from './types.js';

const group = `migrant workers|foreign residents|asylum seekers|refugees|students from abroad|seasonal workers
  |unaccompanied children|returning emigrants|stateless persons|families of permit holders|domestic workers
  |newly arrived pupils|victims of trafficking|residents without a permit|persons under temporary protection
  |older migrants|foreign nurses and carers|day labourers in agriculture`;
const body = `the ministry of labour|the ministry of the interior|the ministry of health|the ministry of education
  |the statistics office|the labour inspectorate|the ombudsperson|the border police|the employment service
  |the interministerial council|the equality commission|the health fund|the civil protection agency
  |the office for emigrants|the association of municipalities|the university of {capital}|the supreme court
  |the provincial government of {province}|the directorate for migration`;
const service = `primary health care|legal aid|emergency shelter|language courses|vocational training|job placement
  |social housing|unemployment insurance|psychological support|interpretation by telephone|school meals|childcare
  |advice on contracts|maternity care|recognition of diplomas|a bank account|the public library`;
const evidence = `an evaluation of {year}|a survey of {count} households|the register of permits|a report to parliament
  |interviews in {few} offices|the labour force survey|complaints received in {year}|a review by {body}
  |the yearbook of {year}|an audit published in {month} {year}`;
const proviso = `provided that they are registered with a municipality|after a waiting period of {few} months
  |for as long as their permit is valid|without any proof of status|if an employer signs for them
  |in all but {few} of the provinces|on the same terms as citizens|although few offices publish this
  |when a doctor or a teacher asks for it`;
const plan = `the national strategy|the action plan for {year}|the plan for integration|the programme for {province}
  |the agenda for decent work|the budget for {year}|the emergency plan|the statistical programme`;
const partner = `employers' federations|trade unions|diaspora associations|{few} municipalities|neighbouring countries
  |the regional community|faith organizations|the Red Cross society|universities|legal clinics|chambers of commerce`;
const obstacle = `offices keep separate files|forms exist in one language only|no budget line was foreseen
  |staff change every few months|appointments are given out by telephone|the rules were never published
  |the two registers do not know each other|deadlines differ from province to province
  |inspectors have no right to enter lodgings`;

/** English, from which most generated profiles are made. */
export const english: Vocabulary = {
  language: 'en',
  thousands: ',',
  months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  slots: {
    group: list(group),
    body: list(body),
    service: list(service),
    evidence: list(evidence),
    proviso: list(proviso),
    plan: list(plan),
    partner: list(partner),
    obstacle: list(obstacle),
    capital: ['{place}'],
    rose: list('rose|fell|doubled|grew slowly|went down|recovered|levelled off'),
    often: list('seldom|often|in most cases|in one case in three|as a rule|only in the capital'),
    trade: list(
      'shipping|market gardening|construction|fish processing|care|tourism|software|mining|textiles|transport',
    ),
    event: list(
      'the flood of {year}|the drought of {year}|the cyclone of {year}|the pandemic|the fire at {place}|the earthquake of {year}',
    ),
  },
  findings: {
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
  },
  sentences: {
    any: [
      'According to {evidence}, {percent} per cent of {group} know that they have a right to {service}.',
      'The {law} was amended in {year}, and since then {group} may ask for {service}, {proviso}.',
      'In practice {obstacle}, and so {group} {often} receive {service} in time.',
      'The number of cases {rose} between {year} and {year2}, to {count}, of which {percent} per cent concerned {group}.',
      'Officials in {province} and in {place} describe the same rule in different words, and apply it differently.',
      'A circular of {month} {year} made it clear that {body} decides, and that a refusal must be given in writing.',
      'What has changed most is that {body} now asks {group} themselves before a measure is planned.',
      'For {group} the law and the practice are still some way apart, as {evidence} shows.',
      'In {month} {year} a working group of {body} and {partner} proposed {few} changes, most of which found their way into {plan}.',
      'It costs about {count} crowns a year, or less than {few} per cent of what {plan} foresees.',
      'Where {obstacle}, associations fill the gap; in {place} they gave advice to {count} persons in {year}.',
      'None of the {few} offices visited could say how long a decision takes, although {body} asks for monthly returns.',
      'This is a modest number beside the {count} persons who would be entitled, but it {rose} for the first time in {few} years.',
      'The difference is largest in {province}, where {percent} per cent of all those who work in {trade} were born abroad.',
    ],
    context: [
      '{place} lies in the province of {province} and had {count} inhabitants at the last census.',
      'Its economy rests on {trade} and on {trade}, which together employ {percent} per cent of those who work.',
      'Emigration came first: between {past} and {past2} about {count} persons left, most of them to work in {trade}.',
      'Since {past2} more people have arrived than have left, and {percent} per cent of residents were born abroad.',
      'The first to come were {group}; they were followed, after {event}, by {count} others.',
      'After {event} the number of arrivals {rose}, and it has been close to {count} a year since.',
      'In {province} one household in {few} has a member who lives in another country, and what is sent home pays for houses and for school.',
      'Rents in {capital} have risen by {percent} per cent since {year}, which concerns newcomers and natives alike.',
      'The median age is lower among {group} than among nationals, and the share of those at work is higher by {few} points.',
      'In a survey of {month} {year}, {percent} per cent of those asked said that migration was good for their own town.',
    ],
    method: [
      'The research team read {few} laws and {count} pages of reports, and held interviews in {few} institutions.',
      'A workshop in {month} {year} brought {few} ministries, {partner} and {partner} together to discuss the draft.',
      'Findings rest on documents, and on what at least two sources have said independently of each other.',
      'Where figures differ, those of {body} are used, and the difference is named.',
      'The profile looks at rules and institutions; it does not measure how every office applies them.',
      'It closes in {month} {year}, and what happened later is mentioned only among the next steps.',
      'Terms are used as {law} has them, unless the text says otherwise.',
    ],
    foreword: [
      'Every family in {place} has someone who left, and most have a neighbour who arrived.',
      'When the first profile was written in {year}, it was uncomfortable reading, and the most useful document on my desk.',
      'We have learned since then that a good law is the beginning of a service and not the end of it.',
      'I am glad to read that {group} wait {days} days where they once waited for a year.',
      'I am less glad to read what is said about {service}, and we shall answer it with dates.',
      'None of this could have been written without the {count} persons who gave us their time.',
      'A profile is a list of work to be done, agreed on in public, and I commend it to all who have a share in it.',
    ],
    'migrants-rights': [
      'The {law} opened {service} to {group} in {year}, {proviso}.',
      'Courts have made the right wider: a judgment of {year} holds that {service} may not depend on a permit.',
      'Complaints go to {body}, which received {count} of them in {year} and settled {percent} per cent within {days} days.',
      'Residents may vote in municipal elections after {few} years, and {count} were on the rolls in {year}.',
      'Contributions are {few} per cent of wages, which the employer shares, and the insured receive the same card as everyone.',
    ],
    'whole-of-government': [
      'The council has {few} members, of whom {few} come from ministries and the others from provinces.',
      'Measures are followed by {few} indicators, and {body} reports on them to parliament each {month}.',
      'A common register was announced in {year}; {few} of its parts are in use, and {body} tests the rest in {province}.',
      'Laws and circulars can be found on one website, which had {count} visits in {year}, a third of them from abroad.',
      'The strategy was written with {partner}, and its {few} chapters follow the domains of this profile.',
    ],
    partnerships: [
      'The agreement of {year} gives {count} workers a year the right to change their employer, and to be heard where they work.',
      'A joint commission with {partner} meets in {month} and publishes what it has decided.',
      'Through {partner}, {body} reaches {count} emigrants, of whom {percent} per cent have registered to vote.',
      'The regional community counts {few} members, between which citizens travel with an identity card.',
      'Projects with {partner} are paid for by {body}, and in {year} cost {count} crowns.',
    ],
    'well-being': [
      'Those who work in {trade} earn {percent} per cent less than the median, whether they were born abroad or not.',
      'The service placed {count} persons in {year}, of whom {percent} per cent were still at work after {few} months.',
      'Self-employment is open to all who have a permit, and {count} new firms in {trade} were registered in {year}.',
      'Remittances {rose} to {count} million crowns in {year}, nearly as much as {trade} brings in.',
      'For professions that the law regulates, an examination is held in {month}, and {percent} per cent of candidates pass it.',
    ],
    crises: [
      'During {event} {count} people had to leave their homes, {percent} per cent of them foreign nationals.',
      'Shelters opened within {few} hours and asked nobody for papers, which {body} had ordered in {year}.',
      'Permits that ran out during {event} were prolonged by {few} months, by a decree of {month} {year}.',
      'Plans name {few} sites in {province}, of which two can be reached without a car.',
      'After {event} consulates brought home {count} citizens, together with their families of any nationality.',
    ],
    'safe-migration': [
      'All {few} border posts are connected with the register, which answers within {few} seconds.',
      'In {year} inspectors visited {count} lodgings of {group} and closed {few} of them.',
      'Visas for {few} months can be applied for online; {percent} per cent are decided within {days} days.',
      'Of {count} persons who were refused entry in {year}, {few} were children, and each had a guardian.',
      'Returns are voluntary in {percent} per cent of cases, and {body} pays for the journey and for a first month.',
    ],
  },
  headings: {
    any: list('Law and practice|The view from {province}|Figures|What remains to be done'),
    'migrants-rights': list(
      'Health|Education|Family life|Access to justice|Social security|Political participation|Equal treatment in {province}|Housing|Long-term residence',
    ),
    'whole-of-government': list(
      'Institutions|The strategy|Data and research|Provinces and municipalities|Transparency|Budget and staff|Registers|The view from {province}',
    ),
    partnerships: list(
      'Neighbouring countries|The regional community|The diaspora|Civil society|Employers and unions|Universities|International commitments|Partners in {province}',
    ),
    'well-being': list(
      'Access to work|Recognition of qualifications|Working conditions|Students|Remittances|Women and men|Self-employment|The labour market of {province}',
    ),
    crises: list(
      'Preparedness|Early warning|Shelter and permits|Citizens abroad|After {event}|Recovery|Displacement in {province}',
    ),
    'safe-migration': list(
      'Borders|Visas and permits|Trafficking in persons|Recruitment|Detention and its alternatives|Return and reintegration|The ferry port of {place}',
    ),
    context: list(
      'The country and its people|From departure to arrival|Recent years|Where people live|Work and prices|Public opinion|The province of {province}',
    ),
    annex: list(
      'What was asked|How findings were chosen|Figures by province|Laws in force|The case of {place}|The case of {province}|What is not known|Comparison with {year}',
    ),
  },
  callouts: list(
    'A day at the counter in {place}|What an indicator is|Two languages on one blackboard|A letter from {province}|Who decides|A rule and its exception',
  ),
  acronyms: { IOM: 'International Organization for Migration', MGI: 'Migration Governance Indicators' },
  measures: [
    { title: 'Permits in force, by ground', unit: 'permits', series: ['Work', 'Family', 'Study'] },
    { title: 'Arrivals and departures', unit: 'persons', series: ['Arrivals', 'Departures'] },
    { title: 'Applications and decisions', unit: 'cases', series: ['Applications', 'Decisions'] },
    { title: 'Residents born abroad, by sex', unit: 'persons', series: ['Women', 'Men'] },
    { title: 'Pupils in reception classes', unit: 'pupils', series: ['Primary', 'Secondary'] },
    { title: 'Inspections, and lodgings closed', unit: 'visits', series: ['Inspections', 'Closed'] },
    { title: 'Complaints received and settled', unit: 'complaints', series: ['Received', 'Settled'] },
  ],
  words: {
    national: 'Republic of {name}',
    local: 'Municipality of {name}',
    country: 'Republic of {name}',
    year: 'Year',
    area: 'Province',
    all: 'All',
    step: 'Step',
    responsible: 'Responsible',
    date: 'Date',
    barAlt: 'Bar chart of {few} years. {series} came to {count} in the last of them.',
    lineAlt: 'Line chart of {few} years. {series} reached {count} in the last of them.',
    tableAlt: 'Table of the provinces, with {series} and other figures for each; {province} has the highest.',
    pictureAlt: 'Drawing of a market square in {place}, with stalls and customers.',
    pictureCaption: 'The market of {place}, where one stall in {few} is run by someone who arrived after {year}.',
    abstract:
      'How {place} governs migration: what is well developed, and what could be developed further. The place is invented.',
    position: 'Minister of the Interior',
    annexTitle: 'Migration and {trade} in {province}',
    notAssessed: 'The municipality has no powers here, which the law leaves to the State.',
    acronymsUsed:
      'The MGI are a set of questions by which a government takes stock of its own policies; IOM leads the programme.',
  },
};
