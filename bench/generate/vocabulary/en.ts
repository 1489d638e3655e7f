import { findings } from './en-findings.js';
import { sentences } from './en-sentences.js';
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
  findings,
  sentences,
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
