import { fold } from './fold.ts';

/** Hosts where anybody can have a mailbox. */
const freeHosts =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|aol|gmx|mail|zoho|proton|protonmail|pm|yandex|inbox|tutanota)\.(?:[a-z]{2,4})(?:\.[a-z]{2})?|(?:web|freenet|t-online|arcor)\.de|(?:orange|wanadoo|free|laposte|sfr|neuf)\.fr|(?:libero|virgilio|tiscali|alice|tin|email)\.it|(?:sapo|clix|iol)\.pt|(?:wp|o2|onet|interia|op|poczta|gazeta)\.(?:pl|eu)|(?:seznam|centrum|email|volny|post|azet|zoznam)\.(?:cz|sk)|(?:abv|dir)\.bg|(?:freemail|citromail|indamail|vipmail)\.hu|(?:telenet|skynet|scarlet)\.be|(?:otenet|hol)\.gr|siol\.net|(?:ukr|i)\.net|bluewin\.ch|eircom\.net|telefonica\.net|terra\.es|hotmail\.[a-z.]+)$/;

/** Words of roles, as whole words. */
const roleWords: ReadonlySet<string> = new Set(
  (
    'eu ue ess hr it pr uni web red rede rete law legal jur juri job jobs main post posta board chair news team hello hola ' +
    'bonjour ciao all ngo ong dpo gdpr rgpd dsgvo ict cm cmg gabinete town city stad stadt by kommun kunde mesto obec linn'
  ).split(' '),
);

/** Beginnings of words of roles, bodies and services, in the languages of such mailboxes; accents folded. */
const roleStems = (
  'info europ evrop mayor maire sindac primar alcald president presid offic contact kontakt contat secret sekret admin ' +
  'communic comunic kommun komun press twin jumel gemel gemin hermana partner project projekt proiect projet progett proyect ' +
  'projet internat internac internaz medzinar mezinar nemzetk cultur kultur youth jeun juven tineret mladez mlodz jugend sport tour ' +
  'turis school ecole escol scoal szkol skol iskola librar bibliot museum muzeu musee archiv arhiv arquiv access privac ' +
  'data protec webmaster support help servi social public relat relac extern foreign hall camara concell concelh concejo ' +
  'municip ayunt comun gemeind rathaus gmina urzad obcin opcin onkorm polgarm varos kozseg dimos dimarx demos council county ' +
  'region prefect consil consei conseil council cabin gabin chancel kancel protoc protok general geral generic mail inbox ' +
  'bureau buero biro birou biuro iroda ufficio oficin toimisto kantoor konsul grant fund finan accoun book event evento welcome enquir inquir ' +
  'quest complain feedback noreply regist dept depart unit direc manag coord koord assoc asoc verein stowarz fundac fundat found ' +
  'stift nadac network reseau retea reteaua netz siec citizen citoy cidad cittad cetat ciudad mobil migra environ ambient umwelt ' +
  'educ train forma research study green media market inclus integr equal human resource personal develop desenvolv dezvolt ' +
  'sviluppo plan urban heritag patrim festiv exhib volunt solid senior youth women jumelag partenar parteneri cooper kooper'
).split(' ');

/**
 * Whether an e-mail address looks like a person's: `maria.silva@…`, `m.silva@…`, or any at a free host, unless it is
 * made of words for a role or a body, such as `europe@`, `info@` or `town.hall@`.
 */
export function looksPersonal(address: string): boolean {
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1).toLowerCase();
  const words = address.slice(0, at).split(/[._+]/).map(fold).filter(Boolean);
  if (words.some((word) => word.split(' ').some((part) => isRole(part) || isOfHost(part, host))))
    return false;
  if (freeHosts.test(host)) return true;
  const named = words.map((word) => word.replace(/\d+$/, ''));
  return named.length >= 2 && named.length <= 3 && named.every((word) => /^[a-z]+(?: [a-z]+)*$/.test(word));
}

function isRole(word: string): boolean {
  return roleWords.has(word) || roleStems.some((stem) => word.startsWith(stem));
}

/** Whether a word is of the body that the host is named after: `geral.gondomar@cm-gondomar.pt`. */
function isOfHost(word: string, host: string): boolean {
  return word.length >= 4 && host.replace(/\.[a-z]+$/, '').includes(word);
}
