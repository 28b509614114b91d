import { fold } from './fold.ts';

/** What programs, scanners and people in a hurry call any file, folded; in the languages of such files. */
const saysNothing: ReadonlySet<string> = new Set(
  (
    'file files document documents doc docs untitled unnamed noname scan scans scanned scanner img image images dsc dscn dscf pxl ' +
    'screenshot screen shot attachment attachments attach download downloads output print printout page pdf docx xlsx pptx new final copy ' +
    'version draft no nr number whatsapp whats app microsoft word excel powerpoint unknown temp tmp test at of v n o p ' +
    'fichier fichiers sans titre numerisation nouveau copie piece jointe annexe ' +
    'fisier fara titlu nou anexa scanare ' +
    'ficheiro arquivo documento documentos sem titulo digitalizacao digitalizar novo copia anexo ' +
    'archivo fichero sin escaneado escanear nuevo adjunto ' +
    'senza titolo nome scansione nuovo allegato ' +
    'datei dokument dokumente dokumentum dokumentas dokuments dokumenty ohne titel namenlos unbenannt neu kopie anhang anlage ' +
    'plik bez nazwy tytulu skan nowy kopia zalacznik ' +
    'fajl nevtelen uj masolat melleklet szkenneles ' +
    'soubor subor nazvu novy sken priloha naskenovany ' +
    'datoteka nov neimenovano skenirano prilog priloga ' +
    'bestand naamloos nieuw bijlage kopie scannen ' +
    'fil namnlos uden navn bilag bilaga kopi ny skannad ' +
    'tiedosto asiakirja nimeton liite kopio ' +
    'fail nimetu koopia failas be pavadinimo kopija datne jauns jaunais ' +
    'novi neozaglaveno eggrafo archeio arheio choris titlo chwris dokiment'
  ).split(' '),
);

const lists =
  '(?:list|lists|lista|liste|listes|listas|listagem|listing|listado|listina|listata|lijst|liosta|llista|llistat|elenco|seznam|zoznam|spisak|spisuk|popis|' +
  'saraksts|sarasas|nimekiri|luettelo|sheet|sheets|feuille|feuilles|fiche|fiches|folha|folhas|hoja|hojas|foglio|fogli|register|registre|registro|registo|' +
  'registru|tabel|tabelul|katalogos|iv|record|records)';

const those =
  '(?:attendance|attendances|attendee|attendees|participant|participants|participantes|participanti|participantilor|partecipanti|partecipante|' +
  'presence|presences|presents|prezenta|prezente|presenca|presencas|presenze|presenza|presencia|asistencia|asistentes|' +
  'assistencia|assistents|signature|signatures|signing|signin|sign in|semnaturi|assinaturas|firmas|firme|obecnosci|uczestnikow|jelenleti|resztvevoi|resztvevok|' +
  'ucastniku|ucastnikov|prezencni|prezencna|prisotnosti|prisotnih|udelezencev|udelezenih|sudionika|sudjelovanja|prisutnosti|prisutnih|ucesnika|dalyviu|dalibnieku|' +
  'osalejate|osavotjate|uchastnitsi|uchastnicite|uchastnitsite|prisastven|symmetechonton|summetechonton|deelnemers|freastail|rannphairtithe)';

const between =
  '(?: (?:of|the|de|d|des|du|da|das|do|dos|dei|dl|al|ale|i|delle|degli|di|con|z|na|tal|van|der|a|la|les|l|cu|privind|se))*';

const attendance = new RegExp(
  [
    `\\b${lists}${between} ${those}\\b`,
    `\\b${those}${between} ${lists}\\b`,
    '\\b(?:teilnehm|anwesenheits|unterschrift|prasenz|praesenz)[a-z]*(?: innen)?list',
    '\\bliste(?: der| von)? teilnehm',
    '\\bresztvevo[a-z]* (?:list|nevsor)',
    '\\b(?:deelnemers|presentie|aanwezigheids|handtekening)[a-z]*lijst',
    '\\b(?:deltag|narvaro|fremmode)[a-z]*list',
    '\\b(?:osallistuja|lasnaolo)[a-z]*(?:list|luettel)',
    '\\bemargement\\b',
    '\\bparousiologio',
    '\\bjelenleti\\b',
  ].join('|'),
);

/** Whether a name says nothing of what is in a document: `File1.pdf`, `Document (3).pdf`, `scan0001`, `Untitled - Copy`. */
export function saysNothingOfItself(name: string): boolean {
  const words = foldedName(name).match(/[a-z]+/g) ?? [];
  return words.length > 0 && words.every((word) => saysNothing.has(word));
}

/** Whether a name is one of a list of people: attendance, participants or signatures, in the languages of the Union. */
export function looksLikeAttendanceList(name: string): boolean {
  return attendance.test(foldedName(name));
}

/** A name without its ending, in folded words: `AttendanceList.pdf` is `attendance list`. */
function foldedName(name: string): string {
  return fold(name.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
