/**
 * The funding statements that several programmes share. The official texts exist in all 24 languages; here are those
 * whose published wording is known, the others fall back to English.
 */
import type { Wording } from './programme.ts';

const oldSource = 'European Commission, rules on the visibility of EU funding for beneficiaries, 2007–2020';
const newSource = 'EACEA, European flag emblem and multilingual disclaimers, programming period 2021–2027';

/** 2007–2020, programmes that the Commission's education, culture and citizenship agency (EACEA) managed. */
export const commissionAcknowledgement: readonly Wording[] = [
  {
    lang: 'en',
    text: 'This project has been funded with support from the European Commission.',
    verified: true,
    source: oldSource,
  },
  ...unverified(oldSource, {
    de: 'Dieses Projekt wurde mit Unterstützung der Europäischen Kommission finanziert.',
    es: 'El presente proyecto ha sido financiado con el apoyo de la Comisión Europea.',
    fr: 'Ce projet a été financé avec le soutien de la Commission européenne.',
    it: 'Il presente progetto è finanziato con il sostegno della Commissione europea.',
    ro: 'Acest proiect a fost finanțat cu sprijinul Comisiei Europene.',
  }),
];

/** Goes with `commissionAcknowledgement`. */
export const commissionDisclaimer: readonly Wording[] = [
  {
    lang: 'en',
    text: 'This publication reflects the views only of the author, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
    verified: true,
    source: oldSource,
  },
  ...unverified(oldSource, {
    de: 'Die Verantwortung für den Inhalt dieser Veröffentlichung trägt allein der Verfasser; die Kommission haftet nicht für die weitere Verwendung der darin enthaltenen Angaben.',
    es: 'Esta publicación es responsabilidad exclusiva de su autor. La Comisión no es responsable del uso que pueda hacerse de la información aquí difundida.',
    fr: 'Cette publication n’engage que son auteur et la Commission n’est pas responsable de l’usage qui pourrait être fait des informations qui y sont contenues.',
    it: 'L’autore è il solo responsabile di questa pubblicazione e la Commissione declina ogni responsabilità sull’uso che potrà essere fatto delle informazioni in essa contenute.',
    ro: 'Această publicație reflectă numai punctul de vedere al autorului și Comisia nu este responsabilă pentru eventuala utilizare a informațiilor pe care le conține.',
  }),
];

/** 2021–2027, all programmes under direct management. */
export const unionAcknowledgement: readonly Wording[] = [
  { lang: 'en', text: 'Funded by the European Union.', verified: true, source: newSource },
  ...unverified(newSource, {
    bg: 'Финансирано от Европейския съюз.',
    cs: 'Financováno Evropskou unií.',
    de: 'Von der Europäischen Union finanziert.',
    es: 'Financiado por la Unión Europea.',
    fr: 'Financé par l’Union européenne.',
    hu: 'Az Európai Unió finanszírozásával.',
    it: 'Finanziato dall’Unione europea.',
    pl: 'Sfinansowane ze środków UE.',
    pt: 'Financiado pela União Europeia.',
    ro: 'Finanțat de Uniunea Europeană.',
  }),
];

/** Goes with `unionAcknowledgement` where EACEA made the grant. */
export const eaceaDisclaimer: readonly Wording[] = [
  {
    lang: 'en',
    text: 'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the European Education and Culture Executive Agency (EACEA). Neither the European Union nor EACEA can be held responsible for them.',
    verified: true,
    source: newSource,
  },
  ...unverified(newSource, {
    bg: 'Изразените възгледи и мнения обаче принадлежат изцяло на техния(ите) автор(и) и не отразяват непременно възгледите и мненията на Европейския съюз или на Европейската изпълнителна агенция за образование и култура (EACEA). За тях не носи отговорност нито Европейският съюз, нито EACEA.',
    cs: 'Názory vyjádřené jsou názory autora a neodráží nutně oficiální stanovisko Evropské unie či Evropské výkonné agentury pro vzdělávání a kulturu (EACEA). Evropská unie ani EACEA za vyjádřené názory nenese odpovědnost.',
    de: 'Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren und spiegeln nicht zwingend die der Europäischen Union oder der Europäischen Exekutivagentur für Bildung und Kultur (EACEA) wider. Weder die Europäische Union noch die EACEA können dafür verantwortlich gemacht werden.',
    es: 'Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea o los de la Agencia Ejecutiva Europea de Educación y Cultura (EACEA). Ni la Unión Europea ni la EACEA pueden ser considerados responsables de ellos.',
    fr: 'Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l’Union européenne ou de l’Agence exécutive européenne pour l’éducation et la culture (EACEA). Ni l’Union européenne ni l’EACEA ne sauraient en être tenues pour responsables.',
    hu: 'Az itt szereplő vélemények és állítások a szerző(k) álláspontját tükrözik, és nem feltétlenül egyeznek meg az Európai Unió vagy az Európai Oktatási és Kulturális Végrehajtó Ügynökség (EACEA) hivatalos álláspontjával. Sem az Európai Unió, sem az EACEA nem vonható felelősségre miattuk.',
    it: 'Le opinioni espresse appartengono, tuttavia, al solo o ai soli autori e non riflettono necessariamente le opinioni dell’Unione europea o dell’Agenzia esecutiva europea per l’istruzione e la cultura (EACEA). Né l’Unione europea né l’EACEA possono esserne ritenute responsabili.',
    pl: 'Wyrażone poglądy i opinie są jedynie opiniami autora lub autorów i niekoniecznie odzwierciedlają poglądy i opinie Unii Europejskiej lub Europejskiej Agencji Wykonawczej ds. Edukacji i Kultury (EACEA). Unia Europejska ani EACEA nie ponoszą za nie odpowiedzialności.',
    pt: 'Os pontos de vista e as opiniões expressas são as do(s) autor(es) e não refletem necessariamente a posição da União Europeia ou da Agência de Execução Europeia da Educação e da Cultura (EACEA). Nem a União Europeia nem a EACEA podem ser tidos como responsáveis por essas opiniões.',
    ro: 'Punctele de vedere și opiniile exprimate aparțin, însă, exclusiv autorului (autorilor) și nu reflectă neapărat punctele de vedere și opiniile Uniunii Europene sau ale Agenției Executive Europene pentru Educație și Cultură (EACEA). Nici Uniunea Europeană și nici EACEA nu pot fi considerate răspunzătoare pentru acestea.',
  }),
];

function unverified(source: string, texts: Record<string, string>): Wording[] {
  return Object.entries(texts).map(([lang, text]) => ({ lang, text, verified: false, source }));
}
